import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import { ObjectWriter } from '../../kubernetes/apply.ts'
import type { ClusterClient } from '../../kubernetes/cluster-client.ts'
import { findStable } from '../../kubernetes/last-good.ts'
import { collectionPath, podList, selectorQuery, type KubernetesObject } from '../../kubernetes/objects.ts'
import { replacePods, rollOutToCluster, type ClusterRollout } from '../../kubernetes/roll-out.ts'
import { isServing } from '../../kubernetes/workload-status.ts'
import { variantLabels, type Workload } from '../../manifests/workload.ts'
import { workloadObjects } from '../../manifests/workload-objects.ts'
import { pollFor } from '../../waiting/poll.ts'
import { withCleanUp } from './clean-up.ts'
import { verifyAgain, verifyVariant } from './verify-variant.ts'

export interface Preflight {
  readonly rollout: ClusterRollout
  readonly workload: Workload
  /** Milliseconds in which the pod must not restart after its verification; default 5,000. */
  readonly preflightTime?: number
}

const usualTime = 5000

const deploymentIn = z.object({ spec: z.object({ template: z.unknown() }) })

/** Milliseconds to wait for the end of the pod; its grace period is one second. */
const longestEnd = 30_000
const pollEvery = 200

/** Replaces the pods one after another, after the new version was verified in a pod that gets no requests. */
export async function rollOutByPods(client: ClusterClient, deployment: Preflight): Promise<void> {
  await rollOutToCluster(client, deployment.rollout, {
    replace: async (_client, rollout, token) => {
      await runPreflight(client, deployment, token)
      await replacePods(client, rollout, token)
    },
    undo: () => Promise.resolve(true),
  })
}

/**
 * Starts one pod of the new version that no Service selects, verifies it, and deletes it. Does nothing if no version serves, because
 * then no client can get a wrong response, or if the last good version has the same pods.
 * @throws UserError if the pod does not become ready, fails its verification, or restarts
 */
export async function runPreflight(
  client: ClusterClient,
  deployment: Preflight,
  token: string | null,
): Promise<void> {
  const { rollout, workload, preflightTime = usualTime } = deployment
  if (!(await isServing(client, rollout))) return
  const stable = await findStable(client, rollout)
  if (stable !== null && isDeepStrictEqual(podsIn(stable.objects), podsIn(rollout.objects))) return
  const writer = new ObjectWriter(client, rollout.namespace)
  rollout.log.info('Verifying the new version in a preflight pod, which gets no requests')
  const verify = async () => {
    // The identity of the pods does not depend on the version.
    const identity = rollout.objects.filter(({ kind }) => kind === 'ServiceAccount')
    for (const object of [...identity, ...preflightObjects(workload)]) await writer.apply(object)
    const variant = { rollout, workload, variant: 'preflight', token } as const
    await verifyAgain(client, variant, await verifyVariant(client, variant), preflightTime)
    rollout.log.info('The preflight pod was verified and kept running')
  }
  await withCleanUp(rollout.log, verify, () => removePreflight(client, deployment))
}

/** Deletes the pod that a preflight started, and waits until it has ended. Does not depend on the cancellation of the run. */
export async function removePreflight(
  client: ClusterClient,
  { rollout: { namespace, log, lost }, workload }: Preflight,
): Promise<void> {
  const steady = client.with({ cancelled: lost })
  const writer = new ObjectWriter(steady, namespace)
  const [policy, deployment] = preflightObjects(workload)
  if (deployment !== undefined) await writer.delete(deployment)
  const query = selectorQuery(variantLabels({ ...workload, variant: 'preflight' }))
  const path = `${collectionPath('v1', namespace, 'pods')}?${query}`
  const hasEnded = async () => (await steady.send(podList, { path })).items.length === 0
  if ((await pollFor(longestEnd, { every: pollEvery }, hasEnded)) === null)
    log.warning('The preflight pod has not ended yet')
  if (policy !== undefined) await writer.delete(policy)
}

function preflightObjects(workload: Workload): KubernetesObject[] {
  return workloadObjects({ ...workload, variant: 'preflight', replicas: 1 })
}

/** Returns the template of the pods in these objects. */
function podsIn(objects: readonly KubernetesObject[]): unknown {
  const deployment = deploymentIn.safeParse(objects.find(({ kind }) => kind === 'Deployment'))
  return deployment.success ? deployment.data.spec.template : null
}
