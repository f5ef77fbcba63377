import type { KubernetesSection } from '../config/deploy.ts'
import { ClusterClient } from '../kubernetes/cluster-client.ts'
import { findCredentials } from '../kubernetes/connect.ts'
import { readWorkloadStatus, type WorkloadStatus } from '../kubernetes/workload-status.ts'
import { deploymentName } from '../manifests/workload.ts'
import type { StageContext } from './context.ts'

/** Returns the state of each variant that exists in the cluster. */
export async function readClusterStatus(
  context: StageContext,
  settings: KubernetesSection,
): Promise<WorkloadStatus[]> {
  const credentials = await findCredentials(process.env, settings.context)
  const own = credentials.getContextObject(credentials.getCurrentContext())?.namespace
  const namespace = settings.namespace ?? own ?? 'default'
  const client = new ClusterClient(credentials, context.host)
  const found: WorkloadStatus[] = []
  for (const variant of ['stable', 'canary'] as const) {
    const name = deploymentName({ pipeline: context.pipeline.name, variant })
    const status = await readWorkloadStatus(client, namespace, name)
    if (status !== null) found.push(status)
  }
  return found
}
