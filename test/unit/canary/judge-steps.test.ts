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

/** Judges a canary that fails from a share on, and returns the outcomes, the entered and the closed steps. */
async function judge(failsFrom: number, now = () => 0) {
  const entered: number[] = []
  let closed = 0
  const verdicts = await judgeSteps({
    requests: [{ id: 'one', body: '', labels: null }],
    outputs: [],
    policy,
    clock: { now },
    cancelled: new AbortController().signal,
    log: { info: () => undefined },
    enter: (share) => {
      entered.push(share)
      return Promise.resolve({
        stable: client(() => false),
        canary: client(() => share >= failsFrom),
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

  it('shares the budget among the steps', async () => {
    let time = 0
    const { outcomes } = await judge(100, () => (time += 4))
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
