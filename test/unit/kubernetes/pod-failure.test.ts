import { describe, expect, it } from '@jest/globals'
import { podSchema } from '../../../src/kubernetes/objects.ts'
import {
  explainPodFailure,
  findEnd,
  findPodFailure,
  findRestart,
} from '../../../src/kubernetes/pod-failure.ts'
import { Computed, podObject, withApiServer } from './api-server.ts'

const failureOf = (status: unknown) => findPodFailure(podSchema.parse(podObject(status)))

const container = (over: Record<string, unknown>) => ({
  containerStatuses: [{ name: 'server', ready: false, restartCount: 0, state: {}, lastState: {}, ...over }],
})

describe('the failure of a pod', () => {
  it('is absent while an image is pulled again after one error', () => {
    expect(failureOf(container({ state: { waiting: { reason: 'ErrImagePull' } } }))).toBeNull()
    expect(failureOf(container({ state: { waiting: { reason: 'ImagePullBackOff' } } }))).toMatchObject({
      code: 'ROLLOUT_IMAGE_NOT_PULLED',
      final: true,
    })
  })

  it('is absent after one restart and final after two', () => {
    const lastState = { terminated: { reason: 'Error', exitCode: 1 } }
    expect(failureOf(container({ restartCount: 1, lastState }))).toBeNull()
    expect(failureOf(container({ restartCount: 2, lastState }))).toMatchObject({ code: 'ROLLOUT_CRASHED' })
  })

  it('is absent for a container that is ready again after a restart', () => {
    const lastState = { terminated: { reason: 'OOMKilled', exitCode: 137 } }
    expect(failureOf(container({ restartCount: 3, ready: true, lastState }))).toBeNull()
  })

  it('is final for a secret that does not exist, and not for a container that may be created later', () => {
    const waiting = { reason: 'CreateContainerConfigError', message: 'secret "digits" not found' }
    expect(failureOf(container({ state: { waiting } }))).toMatchObject({
      code: 'ROLLOUT_NOT_READY',
      reason: 'CreateContainerConfigError: secret "digits" not found',
      final: true,
    })
    const later = { reason: 'CreateContainerError', message: 'name in use' }
    expect(failureOf(container({ state: { waiting: later } }))).toMatchObject({ final: false })
    expect(failureOf(container({ state: { waiting: { reason: 'ContainerCreating' } } }))).toBeNull()
  })

  it('contains the memory limit that a container exceeded', () => {
    const lastState = { terminated: { reason: 'OOMKilled', exitCode: 137 } }
    const spec = { containers: [{ resources: { limits: { memory: '64Mi' } } }] }
    const pod = { ...podSchema.parse(podObject(container({ restartCount: 1, lastState }))), spec }
    expect(findPodFailure(pod)).toMatchObject({ reason: 'OOMKilled, exit code 137, memory limit 64Mi' })
  })

  it('is not final while a new node may make room', () => {
    const conditions = [
      { type: 'PodScheduled', status: 'False', reason: 'Unschedulable', message: 'no room' },
    ]
    expect(failureOf({ conditions })).toMatchObject({ code: 'ROLLOUT_UNSCHEDULABLE', final: false })
  })
})

describe('findRestart', () => {
  const pod = (restartCount: number, reason = 'Error') => {
    const lastState = { terminated: { reason, exitCode: 1 } }
    return podSchema.parse(podObject(container({ restartCount, ready: true, lastState })))
  }

  it('returns null for pods that kept running, restarts before it included', () => {
    expect(findRestart([pod(1)], [pod(1)])).toBeNull()
  })

  it.each([
    ['restarted', 'ROLLOUT_CRASHED', [pod(0)], pod(1)],
    ['was killed for its memory', 'ROLLOUT_OUT_OF_MEMORY', [pod(0)], pod(1, 'OOMKilled')],
    ['is new', 'ROLLOUT_CRASHED', [], pod(0)],
  ] as const)('names a pod that %s', (_, code, earlier, later) => {
    expect(findRestart(earlier, [later])).toMatchObject({ code, final: true })
  })
})

describe('findEnd', () => {
  const pod = (uid: string, restartCount = 0) =>
    podSchema.parse({ metadata: { name: uid, uid }, status: container({ ready: true, restartCount }) })

  it('returns null if all pods kept running beside new ones', () => {
    expect(findEnd([pod('one', 1)], [pod('one', 1), pod('two')])).toBeNull()
  })

  it.each([
    ['restarted', [pod('one', 1), pod('two')]],
    ['was replaced', [pod('two'), pod('three')]],
    ['ended', [pod('two')]],
  ])('names a pod that %s', (_, pods) => {
    expect(findEnd([pod('one'), pod('two')], pods)).toMatchObject({
      code: 'ROLLOUT_CRASHED',
      pod: { metadata: { uid: 'one' } },
    })
  })
})

describe('explainPodFailure', () => {
  const messageOf = (terminated: object, log: unknown) => {
    const lastState = { terminated: { reason: 'Error', exitCode: 1, ...terminated } }
    const pod = podSchema.parse(podObject(container({ restartCount: 2, lastState })))
    return withApiServer({ '/api/v1/namespaces/models/pods/digits-1/log': log }, async (client) => {
      const failure = { code: 'ROLLOUT_CRASHED', pod, reason: 'Error', final: true } as const
      return (await explainPodFailure(client, 'models', failure)).message
    })
  }

  it('contains the end of the log that the state of the ended container has', async () => {
    expect(await messageOf({ message: 'first line\nno such model\n' }, '')).toContain('no such model')
  })

  it('contains the log of the ended container that the kubelet rotates at the first requests', async () => {
    const rotated = { status: 400, body: { message: 'previous terminated container not found' } }
    const answers = [rotated, '', rotated, '', 'no such model']
    const log = new Computed(() => answers.shift() ?? 'a later log')
    expect(await messageOf({}, log)).toContain('no such model')
  })
})
