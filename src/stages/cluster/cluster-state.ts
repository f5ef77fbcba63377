import type { KubernetesSection } from '../../config/deploy.ts'
import { ObjectWriter } from '../../kubernetes/apply.ts'
import { findChanges, type FieldChange } from '../../kubernetes/dry-run.ts'
import { findStable, obsoleteObjects } from '../../kubernetes/last-good.ts'
import { withRightsExplained } from '../../kubernetes/require-rights.ts'
import { statusRights } from '../../kubernetes/rights.ts'
import { readWorkloadStatus, type WorkloadStatus } from '../../kubernetes/workload-status.ts'
import { deploymentName, objectName } from '../../manifests/workload.ts'
import { workloadObjects } from '../../manifests/workload-objects.ts'
import type { Access } from '../../report/deployment-history.ts'
import type { StageContext } from '../context.ts'
import { requestsOfCanary } from './canary-requests.ts'
import { planRights } from './command-rights.ts'
import { openNamespace } from './open-namespace.ts'
import { requireAcceptable } from './require-acceptable.ts'
import { accessTo } from './service-access.ts'
import { stableWorkload, type ServedVersion } from '../deployment/served-version.ts'

export interface ClusterState {
  readonly cluster: readonly WorkloadStatus[]
  readonly access: readonly Access[]
}

/** Returns the state of each variant that exists in the cluster, and the ways to reach them. */
export async function readClusterStatus(
  context: StageContext,
  settings: KubernetesSection,
): Promise<ClusterState> {
  const cluster = await openNamespace(settings, context.host)
  const { client, namespace } = cluster
  const found: WorkloadStatus[] = []
  await withRightsExplained(cluster, statusRights, async () => {
    for (const variant of ['stable', 'canary', 'green'] as const) {
      const name = deploymentName({ pipeline: context.pipeline.name, variant })
      const status = await readWorkloadStatus(client, namespace, name)
      if (status !== null) found.push(status)
    }
  })
  return {
    cluster: found,
    access: accessTo(settings, { namespace, name: objectName(context.pipeline.name) }),
  }
}

/**
 * Returns the fields that a deployment of the version would change in the cluster. Changes nothing.
 * @throws UserError for everything for which a deployment would stop before its rollout
 */
export async function planInCluster(
  context: StageContext,
  settings: KubernetesSection,
  version: ServedVersion,
): Promise<FieldChange[]> {
  const cluster = await openNamespace(settings, context.host)
  await requestsOfCanary(context, settings, version.model)
  const { client, namespace } = cluster
  const objects = workloadObjects(stableWorkload(context, settings, version))
  return withRightsExplained(cluster, planRights(objects), async () => {
    await requireAcceptable(cluster, context.pipeline.name, objects)
    const stable = await findStable(client, { namespace, name: objectName(context.pipeline.name) })
    return findChanges(new ObjectWriter(client, namespace), objects, obsoleteObjects(stable, objects))
  })
}
