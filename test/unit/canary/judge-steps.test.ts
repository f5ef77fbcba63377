import { once } from 'node:events'
import { describe, expect, it } from '@jest/globals'
import { canaryReplicas, judgeSteps } from '../../../src/canary/judge-steps.ts'
import type { ResponsePair } from '../../../src/canary/criteria.ts'
import type { VersionClient } from '../../../src/canary/version-client.ts'

const policy = {
  steps: [10, 50],
  mirror: null,
  budget: 1000,
  confidence: 0.95,
  margin: 0.02,
  maxErrors: 0.02,
  latencyFactor: 1.5,
  maxDiffering: null,
  onInconclusive: 'roll-back',
} as const

function client(isFailing: () => boolean): VersionClient {
  const response = { status: 200, outputs: [[[1]]], milliseconds: 1, failure: null }
  const failure = { status: 503, outputs: null, milliseconds: 1, failure: 'status 503' }
  return { send: () => Promise.resolve(isFailing() ? failure : response), close: () => Promise.resolve() }
}

/** Returns pairs of mirrored responses of which a share fails in the canary. */
function mirrored(failures: number): ResponsePair[] {
  const response = { status: 200, outputs: [[[1]]], milliseconds: 1, failure: null }
  const failure = { status: 503, outputs: null, milliseconds: 1, failure: 'status 503' }
  return Array.from({ length: 500 }, (_, index) => ({
    request: { id: `${index}`, labels: null },
    isFirst: true,
    stable: response,
    canary: index % 100 < failures * 100 ? failure : response,
  }))
}

interface Changes {
  readonly now?: () => number
  readonly requirePods?: () => Promise<void>
  /** Sends requests to the canary instead. */
  readonly send?: VersionClient['send']
  /** Configures mirroring; false if the requests cannot be mirrored. */
  readonly canMirror?: boolean
  /** Share of the mirrored requests that fail in the canary. */
  readonly mirroredFailures?: number
}

/** Judges a canary that fails from a share on, and returns the outcomes, the entered and the closed steps. */
async function judge(failsFrom: number, changes: Changes = {}) {
  const { now = () => 0, requirePods = () => Promise.resolve(), send, canMirror } = changes
  const entered: number[] = []
  let closed = 0
  const verdicts = await judgeSteps({
    requests: [{ id: 'one', body: '', labels: null }],
    outputs: [],
    policy: { ...policy, mirror: canMirror === undefined ? null : 20 },
    clock: { now },
    cancelled: new AbortController().signal,
    log: { info: () => undefined },
    pause: 10,
    mirror: () =>
      Promise.resolve(
        canMirror === true
          ? {
              take: () => mirrored(changes.mirroredFailures ?? 0),
              requirePods,
              close: () => {
                closed += 1
                return Promise.resolve()
              },
            }
          : null,
      ),
    enter: (share) => {
      entered.push(share)
      return Promise.resolve({
        stable: client(() => false),
        canary: { ...client(() => share >= failsFrom), ...(send && { send }) },
        requirePods,
        close: () => {
          closed += 1
          return Promise.resolve()
        },
      })
    },
  })
  return { outcomes: verdicts.map(({ share, outcome }) => [share, outcome]), entered, closed }
}

describe('judgeSteps', () => {
  it('judges each step and closes its connections', async () => {
    expect(await judge(100)).toEqual({
      outcomes: [
        [10, 'pass'],
        [50, 'pass'],
      ],
      entered: [10, 50],
      closed: 2,
    })
  })

  it.each([
    [0, [[10, 'fail']]],
    [
      50,
      [
        [10, 'pass'],
        [50, 'fail'],
      ],
    ],
  ])('ends at the first step that fails, from %d %%', async (failsFrom, outcomes) => {
    expect((await judge(failsFrom)).outcomes).toEqual(outcomes)
  })

  it('fails if a pod of the canary restarted, although all its responses are good', async () => {
    const requirePods = () => Promise.reject(new Error('restarted'))
    await expect(judge(100, { requirePods })).rejects.toThrow('restarted')
  })

  it('ends a judgement in progress if a pod of the canary restarts', async () => {
    const send: VersionClient['send'] = async (_, signal) => {
      await once(signal, 'abort')
      throw signal.reason
    }
    let looks = 0
    const requirePods = () => (++looks < 3 ? Promise.resolve() : Promise.reject(new Error('restarted')))
    await expect(judge(100, { requirePods, send })).rejects.toThrow('restarted')
  })

  it('shares the budget among the steps', async () => {
    let time = 0
    const { outcomes } = await judge(100, { now: () => (time += 4) })
    expect(outcomes).toEqual([[10, 'inconclusive']])
  })
})

describe('judgeSteps with mirrored requests', () => {
  it('enters the first share after the mirrored requests showed no loss', async () => {
    expect(await judge(100, { canMirror: true })).toEqual({
      outcomes: [
        [20, 'pass'],
        [10, 'pass'],
        [50, 'pass'],
      ],
      entered: [10, 50],
      closed: 3,
    })
  })

  it('enters no share if the canary fails mirrored requests', async () => {
    expect(await judge(100, { canMirror: true, mirroredFailures: 0.2 })).toEqual({
      outcomes: [[20, 'fail']],
      entered: [],
      closed: 1,
    })
  })

  it('enters the first share if the requests cannot be mirrored', async () => {
    expect((await judge(100, { canMirror: false })).entered).toEqual([10, 50])
  })
})

describe('canaryReplicas', () => {
  it.each([
    [10, 2, 1],
    [10, 18, 2],
    [50, 3, 3],
    [75, 2, 6],
  ])('returns pods for %d %% beside %d pods', (share, stable, pods) => {
    expect(canaryReplicas(share, stable)).toBe(pods)
  })
})
