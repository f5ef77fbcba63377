import { setTimeout as sleep } from 'node:timers/promises'
import { messageOf } from '../errors/user-error.ts'
import { NoResponse } from '../rollout/http.ts'
import type { ClusterClient } from './cluster-client.ts'
import { collectionPath, podList, type Pod } from './objects.ts'
import { explainPodFailure } from './pod-failure.ts'
import { forwardToPod } from './port-forward.ts'

export interface PodServer {
  readonly namespace: string
  /** Port of the server in its container. */
  readonly port: number
}

/** Attempts to check a pod, and the milliseconds between them. */
const attempts = 4
const pause = 500

/**
 * Checks the server in each of the pods. A check whose connection through the API server fails is repeated: the API server can restart.
 * @throws the error of the check, or a UserError if a pod cannot be reached
 */
export async function checkPods(
  client: ClusterClient,
  place: PodServer,
  pods: readonly Pod[],
  check: (url: string) => Promise<void>,
): Promise<void> {
  for (const pod of pods) await checkPod(client, place, pod, check)
}

async function checkPod(
  client: ClusterClient,
  { namespace, port }: PodServer,
  pod: Pod,
  check: (url: string) => Promise<void>,
): Promise<void> {
  const { name } = pod.metadata
  for (let attempt = 1; ; attempt++) {
    const forward = await forwardToPod(client, { namespace, name, port })
    try {
      await check(forward.url)
      return
    } catch (error) {
      if (!(error instanceof NoResponse)) throw error
      // Waits while the API server is unavailable.
      const { items } = await client.send(podList, { path: podPath(namespace, name) })
      const isGone = !items.some(({ metadata }) => metadata.uid === pod.metadata.uid)
      if (isGone || attempt === attempts) {
        const code = isGone ? 'ROLLOUT_CRASHED' : 'ROLLOUT_NOT_READY'
        const cause = forward.failure ?? messageOf(error.cause)
        const reason = isGone ? 'it ended while it was verified' : `its server does not respond (${cause})`
        throw await explainPodFailure(client, namespace, { code, pod, reason, final: true })
      }
    } finally {
      forward.close()
    }
    await sleep(pause)
  }
}

/** Returns the path of a list with one pod: deployments have the right to list pods only. */
function podPath(namespace: string, name: string): string {
  const query = new URLSearchParams({ fieldSelector: `metadata.name=${name}` })
  return `${collectionPath('v1', namespace, 'pods')}?${query.toString()}`
}
