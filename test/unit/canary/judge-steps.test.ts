import { once } from 'node:events'
import { describe, expect, it } from '@jest/globals'
import { canaryReplicas, judgeSteps } from '../../../src/canary/judge-steps.ts'
import type { VersionClient } from '../../../src/canary/version-client.ts'

const policy = {
  steps: [10, 50],
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

interface Changes {
  readonly now?: () => number
  readonly requirePods?: () => Promise<void>
  /** Sends requests to the canary instead. */
  readonly send?: VersionClient['send']
}

/** Judges a canary that fails from a share on, and returns the outcomes, the entered and the closed steps. */
async function judge(failsFrom: number, changes: Changes = {}) {
  const { now = () => 0, requirePods = () => Promise.resolve(), send } = changes
  const entered: number[] = []
  let closed = 0
  const verdicts = await judgeSteps({
    requests: [{ id: 'one', body: '', labels: null }],
    outputs: [],
    policy,
    clock: { now },
    cancelled: new AbortController().signal,
    log: { info: () => undefined },
    pause: 10,
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
