import { UserError } from '../errors/user-error.ts'
import type { Log } from '../host/host.ts'
import { pollUntil } from '../waiting/poll.ts'
import type { ClusterClient } from './cluster-client.ts'
import {
  collectionPath,
  deploymentPath,
  deploymentSchema,
  podList,
  replicaSetList,
  selectorQuery,
  type ClusterDeployment,
  type Pod,
  type ReplicaSet,
} from './objects.ts'
import { explainPodFailure, findEnd, findPodFailure, type PodFailure } from './pod-failure.ts'

export interface WatchedRollout {
  readonly namespace: string
  readonly name: string
  /** Image of the pods that are rolled out; a different image in the Deployment means that someone else changed it. */
  readonly image: string
}

export interface WatchOptions {
  readonly log: Log
  readonly cancelled: AbortSignal
  /** Milliseconds until a rollout without end has failed; default: the progress deadline of the Deployment. */
  readonly limit?: number
  /** Pods that must not end or restart meanwhile; default: none. */
  readonly kept?: readonly Pod[]
}

const pollEvery = 500

/**
 * Waits until all pods of a Deployment run its template and are available.
 * @returns the ready pods
 * @throws UserError as soon as a pod cannot become ready, or when the time is over
 */
export async function watchRollout(
  client: ClusterClient,
  rollout: WatchedRollout,
  { log, cancelled, limit, kept = [] }: WatchOptions,
): Promise<Pod[]> {
  const started = performance.now()
  let progress = ''
  let obstacle = ''
  let earlierExceeded: string | null | undefined
  return pollUntil({ every: pollEvery, cancelled }, async () => {
    const deployment = await requireDeployment(client, rollout)
    // Until then, the newest pods are those of an earlier template, which can have failed.
    const observed = isObserved(deployment)
    const pods = observed ? await newPods(client, rollout, deployment) : []
    const end = observed ? findEnd(kept, pods) : null
    if (end !== null) throw await explainPodFailure(client, rollout.namespace, end)
    const ready = pods.filter(isReady)
    // A pod can have ended since the Deployment was read: each must be returned, so that each is verified.
    if (isDone(deployment) && ready.length >= deployment.spec.replicas) return ready
    const { updatedReplicas, availableReplicas } = deployment.status
    const line = `${updatedReplicas} of ${deployment.spec.replicas} pods of ${rollout.name} updated, ${availableReplicas} available`
    if (line !== progress) log.info(line)
    progress = line
    const failures = pods.map(findPodFailure).filter((failure) => failure !== null)
    const final = failures.find((failure) => failure.final)
    if (final !== undefined) throw await explainPodFailure(client, rollout.namespace, final)
    const [failure] = failures
    const waiting =
      failure === undefined ? '' : `${failure.pod.metadata.name} is not ready: ${failure.reason}`
    if (waiting !== '' && waiting !== obstacle) log.info(waiting)
    obstacle = waiting
    const milliseconds = limit ?? deployment.spec.progressDeadlineSeconds * 1000
    const exceeded = deadlineExceededAt(deployment)
    // The condition of an earlier rollout remains until this one makes progress.
    if (!observed || earlierExceeded === undefined) earlierExceeded = exceeded
    const hasExceeded = exceeded !== null && exceeded !== earlierExceeded
    if (performance.now() - started > milliseconds || hasExceeded)
      throw await explainDelay(client, rollout, failure, pods)
    return null
  })
}

async function requireDeployment(client: ClusterClient, rollout: WatchedRollout): Promise<ClusterDeployment> {
  const { namespace, name, image } = rollout
  const deployment = await client.find(deploymentSchema, deploymentPath(namespace, name))
  if (deployment === null) throw interrupted(rollout, 'was deleted')
  const current = deployment.spec.template.spec.containers[0]?.image
  if (current !== image) throw interrupted(rollout, `was changed to the image ${String(current)}`)
  if (deployment.spec.paused) throw interrupted(rollout, 'was paused')
  return deployment
}

function interrupted({ name, namespace }: WatchedRollout, change: string): UserError {
  return new UserError({
    code: 'ROLLOUT_INTERRUPTED',
    found: `that the Deployment ${name} in the namespace ${namespace} ${change} while it was rolled out`,
    expected: 'no other change during a rollout',
    hint: 'Find the person or program that changes it, and deploy again.',
  })
}

/** Returns true if the cluster has processed the newest template, and its status is about it. */
function isObserved({ metadata, status }: ClusterDeployment): boolean {
  return status.observedGeneration >= (metadata.generation ?? 0)
}

function isDone(deployment: ClusterDeployment): boolean {
  const { spec, status } = deployment
  return (
    isObserved(deployment) &&
    status.updatedReplicas >= spec.replicas &&
    status.replicas === status.updatedReplicas &&
    status.availableReplicas >= spec.replicas
  )
}

/** Returns the time at which a rollout exceeded its progress deadline; null if none did. */
function deadlineExceededAt({ status }: ClusterDeployment): string | null {
  const exceeded = status.conditions.find(
    ({ type, status: value, reason }) =>
      type === 'Progressing' && value === 'False' && reason === 'ProgressDeadlineExceeded',
  )
  return exceeded?.lastUpdateTime ?? null
}

/** Returns the pods of the newest template; throws if the cluster refuses to create them. */
async function newPods(
  client: ClusterClient,
  { namespace }: WatchedRollout,
  deployment: ClusterDeployment,
): Promise<Pod[]> {
  const newest = newestOf(await replicaSetsOf(client, namespace, deployment))
  if (newest === undefined) return []
  const refused = newest.status.conditions.find(
    ({ type, status }) => type === 'ReplicaFailure' && status === 'True',
  )
  if (refused !== undefined)
    throw new UserError({
      code: 'CLUSTER_REJECTED',
      found: `pods that the cluster refuses to create: ${refused.message}`,
      expected: 'pods that its policies and quotas accept',
      hint: 'Change the setting in the message, or change the policy or quota.',
    })
  const query = selectorQuery(deployment.spec.selector.matchLabels)
  const { items } = await client.send(podList, {
    path: `${collectionPath('v1', namespace, 'pods')}?${query}`,
  })
  return items.filter(
    ({ metadata }) =>
      metadata.deletionTimestamp === undefined &&
      metadata.ownerReferences.some(({ uid }) => uid === newest.metadata.uid),
  )
}

export async function replicaSetsOf(
  client: ClusterClient,
  namespace: string,
  { metadata, spec }: ClusterDeployment,
): Promise<ReplicaSet[]> {
  const query = selectorQuery(spec.selector.matchLabels)
  const path = `${collectionPath('apps/v1', namespace, 'replicasets')}?${query}`
  const { items } = await client.send(replicaSetList, { path })
  return items.filter((each) => each.metadata.ownerReferences.some(({ uid }) => uid === metadata.uid))
}

export function revisionOf({ metadata }: ReplicaSet): number {
  return Number(metadata.annotations['deployment.kubernetes.io/revision'] ?? 0)
}

function newestOf(sets: readonly ReplicaSet[]): ReplicaSet | undefined {
  return [...sets].sort((a, b) => revisionOf(b) - revisionOf(a))[0]
}

function isReady({ status }: Pod): boolean {
  return status.conditions.some(({ type, status: value }) => type === 'Ready' && value === 'True')
}

async function explainDelay(
  client: ClusterClient,
  rollout: WatchedRollout,
  failure: PodFailure | undefined,
  pods: readonly Pod[],
): Promise<UserError> {
  if (failure !== undefined) return explainPodFailure(client, rollout.namespace, failure)
  const pod = pods.find((each) => !isReady(each))
  if (pod !== undefined)
    return explainPodFailure(client, rollout.namespace, {
      code: 'ROLLOUT_NOT_READY',
      pod,
      reason: 'its readiness probe does not succeed in time',
      final: true,
    })
  return new UserError({
    code: 'ROLLOUT_NOT_READY',
    found: `no progress of the Deployment ${rollout.name} within its progress deadline`,
    expected: 'pods that become ready',
    hint: 'See `kubectl describe deployment` for the reason.',
  })
}
