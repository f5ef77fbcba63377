import { setTimeout as sleep } from 'node:timers/promises'
import { UserError } from '../errors/user-error.ts'
import { ApiFailure } from './api-status.ts'
import type { ClusterClient } from './cluster-client.ts'
import { collectionPath, eventList, type Pod } from './objects.ts'

const advice = {
  ROLLOUT_UNSCHEDULABLE: [
    'a node with room for the pod',
    'Add nodes, or reduce `deploy.resources` or `deploy.replicas`, or change `deploy.node-selector`.',
  ],
  ROLLOUT_IMAGE_NOT_PULLED: [
    'an image that the nodes can pull',
    'Check the name of the image, and name the credentials of its registry in `deploy.pull-secret`.',
  ],
  ROLLOUT_OUT_OF_MEMORY: ['a container within its memory limit', 'Raise `deploy.resources.memory`.'],
  ROLLOUT_CRASHED: ['a container that keeps running', 'Correct the cause, which the end of its log shows.'],
  ROLLOUT_NOT_READY: ['pods that become ready', 'Correct the cause, which the events and the log show.'],
} as const

/** The reason why a pod cannot become ready. */
export interface PodFailure {
  readonly code: keyof typeof advice
  readonly pod: Pod
  /** Reason and message of the cluster. */
  readonly reason: string
  /** True if waiting longer does not help. */
  readonly final: boolean
}

/** Reasons of a container that waits for an image that cannot be pulled. */
const pullReasons = new Set([
  'ImagePullBackOff',
  'InvalidImageName',
  'ErrImageNeverPull',
  'RegistryUnavailable',
])

/** Reasons of a container that was not created yet, or waits for its next start after it ended. */
const usualReasons = new Set(['', 'ContainerCreating', 'PodInitializing', 'ErrImagePull', 'CrashLoopBackOff'])

/** Reason of a container whose settings name a secret or a key that does not exist. */
const invalidSettings = 'CreateContainerConfigError'

/** Number of restarts after which a container counts as crashing. */
const crashes = 2

/** Returns the failure of a pod; null if it is ready, or may still become ready. */
export function findPodFailure(pod: Pod): PodFailure | null {
  const scheduled = pod.status.conditions.find(({ type }) => type === 'PodScheduled')
  if (scheduled?.status === 'False' && scheduled.reason === 'Unschedulable')
    return { code: 'ROLLOUT_UNSCHEDULABLE', pod, reason: scheduled.message.replace(/\.$/, ''), final: false }
  for (const { ready, restartCount, state, lastState } of pod.status.containerStatuses) {
    const { waiting } = state
    if (waiting !== undefined && pullReasons.has(waiting.reason))
      return {
        code: 'ROLLOUT_IMAGE_NOT_PULLED',
        pod,
        reason: `${waiting.reason}: ${waiting.message}`,
        final: true,
      }
    if (waiting !== undefined && !usualReasons.has(waiting.reason))
      return {
        code: 'ROLLOUT_NOT_READY',
        pod,
        reason: `${waiting.reason}: ${waiting.message}`,
        final: waiting.reason === invalidSettings,
      }
    const ended = state.terminated ?? lastState.terminated
    if (ready || ended === undefined) continue
    if (ended.reason === 'OOMKilled')
      return {
        code: 'ROLLOUT_OUT_OF_MEMORY',
        pod,
        reason: `OOMKilled, exit code ${ended.exitCode}, memory limit ${memoryLimitOf(pod)}`,
        final: true,
      }
    if (restartCount >= crashes)
      return {
        code: 'ROLLOUT_CRASHED',
        pod,
        reason: `${ended.reason}, exit code ${ended.exitCode}, ${restartCount} restarts`,
        final: true,
      }
  }
  return null
}

function memoryLimitOf({ spec }: Pod): string {
  return spec.containers[0]?.resources.limits.memory ?? 'of the node'
}

/** Returns the first of these pods that is new or restarted since an earlier look; null if all kept running. */
export function findRestart(earlier: readonly Pod[], pods: readonly Pod[]): PodFailure | null {
  const before = new Map(earlier.map((pod) => [pod.metadata.uid, restartsOf(pod)]))
  const pod = pods.find((each) => restartsOf(each) !== before.get(each.metadata.uid))
  if (pod === undefined) return null
  const reason = before.has(pod.metadata.uid)
    ? 'it restarted while it served'
    : 'it replaces a pod that ended'
  const ended = pod.status.containerStatuses.map(({ lastState }) => lastState.terminated?.reason)
  const code = ended.includes('OOMKilled') ? 'ROLLOUT_OUT_OF_MEMORY' : 'ROLLOUT_CRASHED'
  return { code, pod, reason, final: true }
}

/** Returns the first of these pods that ended or restarted since; null if all kept running. Further pods may exist. */
export function findEnd(earlier: readonly Pod[], pods: readonly Pod[]): PodFailure | null {
  const known = new Set(earlier.map(({ metadata }) => metadata.uid))
  const kept = pods.filter(({ metadata }) => known.has(metadata.uid))
  const restart = findRestart(earlier, kept)
  if (restart !== null) return restart
  const running = new Set(kept.map(({ metadata }) => metadata.uid))
  const pod = earlier.find(({ metadata }) => !running.has(metadata.uid))
  return pod === undefined
    ? null
    : { code: 'ROLLOUT_CRASHED', pod, reason: 'it ended while it served', final: true }
}

function restartsOf({ status }: Pod): number {
  return status.containerStatuses.reduce((sum, { restartCount }) => sum + restartCount, 0)
}

/** Returns the error of a pod with its last events and the end of its log. */
export async function explainPodFailure(
  client: ClusterClient,
  namespace: string,
  failure: PodFailure,
): Promise<UserError> {
  const { pod, code, reason } = failure
  const [expected, hint] = advice[code]
  const [events, log] = await Promise.all([
    lastEvents(client, namespace, pod).catch(() => ''),
    lastLog(client, namespace, pod).catch(() => ''),
  ])
  const parts = [
    `the pod ${pod.metadata.name} not ready: ${reason}`,
    ...(events === '' ? [] : [`Events: ${events}`]),
    ...(log === '' ? [] : [`End of its log:\n${log}`]),
  ]
  return new UserError({ code, found: parts.join('. '), expected, hint })
}

async function lastEvents(client: ClusterClient, namespace: string, pod: Pod): Promise<string> {
  const query = new URLSearchParams({ fieldSelector: `involvedObject.uid=${pod.metadata.uid}` })
  const path = `${collectionPath('v1', namespace, 'events')}?${query.toString()}`
  const { items } = await client.send(eventList, { path })
  return items
    .filter(({ type }) => type === 'Warning')
    .slice(-3)
    .map(({ reason, message }) => `${reason}: ${message}`)
    .join('; ')
}

/** Number of requests for the log of a container that ended, and milliseconds between them: the kubelet may still rotate it. */
const logAttempts = 8
const logPause = 500

/** Returns the last lines of the container that ended, or else of the one that runs. */
async function lastLog(client: ClusterClient, namespace: string, pod: Pod): Promise<string> {
  const { containerStatuses } = pod.status
  const message = containerStatuses
    .map(({ state, lastState }) => (state.terminated ?? lastState.terminated)?.message ?? '')
    .find((each) => each !== '')
  if (message !== undefined) return endOf(message)
  const path = `${collectionPath('v1', namespace, 'pods')}/${pod.metadata.name}/log?tailLines=10`
  const previous = `${path}&previous=true`
  const restarted = containerStatuses.some(({ restartCount }) => restartCount > 0)
  for (let attempt = 1; restarted && attempt <= logAttempts; attempt++) {
    const text = (await textOfLog(client, previous)) || (await textOfLog(client, path))
    if (text !== '') return endOf(text)
    if (attempt < logAttempts) await sleep(logPause)
  }
  return restarted ? '' : endOf(await client.sendText({ path }))
}

/** Returns a log; empty if the container has not written one yet. */
async function textOfLog(client: ClusterClient, path: string): Promise<string> {
  try {
    return (await client.sendText({ path })).trim()
  } catch (error) {
    if (error instanceof UserError && error.cause instanceof ApiFailure && error.cause.status === 400)
      return ''
    throw error
  }
}

function endOf(text: string): string {
  return text.trim().split('\n').slice(-10).join('\n').slice(-1000)
}
