import type { ClusterClient } from './cluster-client.ts'
import { readHeld } from './held-record.ts'
import { readLastGood } from './last-good.ts'
import { collectionPath, deploymentPath, deploymentSchema, podList, selectorQuery } from './objects.ts'

/** State of a Deployment in a cluster. */
export interface WorkloadStatus {
  /** Name of the Deployment. */
  readonly name: string
  /** Reference of the image in its template. */
  readonly image: string
  readonly ready: number
  readonly desired: number
  /** Restarts of the containers in its pods. */
  readonly restarts: number
  /** True for a canary that was not decided and is held. */
  readonly held: boolean
  /** Image of the newest verified version; null without a record. */
  readonly lastGood: string | null
}

/** Returns true if a Deployment has available pods. */
export async function isServing(
  client: ClusterClient,
  { namespace, name }: { readonly namespace: string; readonly name: string },
): Promise<boolean> {
  const deployment = await client.find(deploymentSchema, deploymentPath(namespace, name))
  return deployment !== null && deployment.status.availableReplicas > 0
}

/** Returns the state of a Deployment and its pods; null if it does not exist. */
export async function readWorkloadStatus(
  client: ClusterClient,
  namespace: string,
  name: string,
): Promise<WorkloadStatus | null> {
  const deployment = await client.find(deploymentSchema, deploymentPath(namespace, name))
  if (deployment === null) return null
  const { spec, status } = deployment
  const query = selectorQuery(spec.selector.matchLabels)
  const pods = await client.send(podList, { path: `${collectionPath('v1', namespace, 'pods')}?${query}` })
  const containers = pods.items.flatMap((pod) => pod.status.containerStatuses)
  return {
    name,
    image: spec.template.spec.containers[0]?.image ?? '',
    ready: status.readyReplicas,
    desired: spec.replicas,
    restarts: containers.reduce((sum, { restartCount }) => sum + restartCount, 0),
    held: readHeld(deployment) !== null,
    lastGood: readLastGood(deployment)?.image ?? null,
  }
}
