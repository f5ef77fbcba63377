import { describe, expect, it } from '@jest/globals'
import { judgeCanary } from '../../../src/canary/judge-canary.ts'
import type { CanaryVerdict } from '../../../src/canary/running-verdict.ts'
import type { CanaryPolicy } from '../../../src/canary/policy.ts'
import type { ShadowRequest } from '../../../src/canary/shadow-request.ts'
import type { VersionClient, VersionResponse } from '../../../src/canary/version-client.ts'
import { canaryMarkdown } from '../../../src/report/canary-table.ts'

const policy: CanaryPolicy = {
  steps: [10, 50],
  mirror: null,
  budget: 1000,
  confidence: 0.95,
  margin: 0.02,
  maxErrors: 0.02,
  latencyFactor: 1.5,
  maxDiffering: null,
  onInconclusive: 'hold',
}
const outputs = [
  { name: 'label', kind: 'class', tolerance: { absolute: 1e-5, relative: 1e-4 }, scale: 1 },
] as const

/** Returns requests of which each is for the class 1. */
function requestsOf(count: number, labels: readonly number[] | null): readonly ShadowRequest[] {
  return Array.from({ length: count }, (_, index) => ({ id: `row-${index}`, body: String(index), labels }))
}

/** A version that computes its response to the n-th request it gets. */
function version(
  respond: (body: number, count: number) => Partial<VersionResponse>,
): VersionClient & { count: number } {
  const client = {
    count: 0,
    send: (body: string, cancelled: AbortSignal): Promise<VersionResponse> => {
      cancelled.throwIfAborted()
      client.count += 1
      const right = { status: 200, outputs: [[[0, 1]]], milliseconds: 2, failure: null }
      return Promise.resolve({ ...right, ...respond(Number(body), client.count) })
    },
    close: () => Promise.resolve(),
  }
  return client
}

const good = () => version(() => ({}))
const wrongFor = (share: number) =>
  version((body) => (body % 100 < share * 100 ? { outputs: [[[1, 0]]] } : {}))
const failing = { status: 500, outputs: null, failure: 'status 500' }

async function judge(
  canary: VersionClient,
  requests: readonly ShadowRequest[],
  changes: Partial<CanaryPolicy> = {},
  now: () => number = () => 0,
): Promise<CanaryVerdict> {
  return judgeCanary({
    stable: good(),
    canary,
    requests,
    outputs,
    policy: { ...policy, ...changes },
    budget: policy.budget,
    clock: { now },
    cancelled: new AbortController().signal,
  })
}

function outcomes({ criteria }: CanaryVerdict): Record<string, string> {
  return Object.fromEntries(criteria.map(({ name, outcome }) => [name, outcome]))
}

const passed = { errors: 'pass', latency: 'pass', 'slow-requests': 'pass' }

describe('judgeCanary', () => {
  it('promotes an equal version after as many pairs as the margin needs', async () => {
    const verdict = await judge(good(), requestsOf(1000, [1]))
    expect(verdict).toMatchObject({ action: 'promote', end: 'decided', pairs: 301 })
    expect(outcomes(verdict)).toEqual({ ...passed, accuracy: 'pass' })
  })

  it('rolls back a version that is wrong for one request in ten', async () => {
    const verdict = await judge(wrongFor(0.1), requestsOf(1000, [1]))
    expect(verdict).toMatchObject({ outcome: 'fail', action: 'roll-back' })
    expect(outcomes(verdict)['accuracy']).toBe('fail')
    expect(verdict.pairs).toBeLessThan(300)
  })

  it('does not count the same probe twice', async () => {
    const verdict = await judge(good(), requestsOf(100, [1]))
    expect(verdict).toMatchObject({ outcome: 'inconclusive', action: 'hold', end: 'requests', pairs: 100 })
    expect(verdict.criteria.find(({ name }) => name === 'accuracy')?.pairs).toBe(100)
  })

  it('repeats requests to judge latency and errors', async () => {
    const verdict = await judge(good(), requestsOf(10, null))
    expect(outcomes(verdict)).toEqual(passed)
    expect(verdict.pairs).toBeGreaterThan(200)
  })

  it('fails on errors although errors passed before the version crashed', async () => {
    const verdict = await judge(
      version((_, count) => (count > 230 ? failing : {})),
      requestsOf(1000, [1]),
    )
    expect(outcomes(verdict)['errors']).toBe('fail')
    expect(verdict.pairs).toBeLessThan(260)
    expect(verdict.failures[0]?.reason).toBe('status 500')
  })

  it('does not blame the canary for requests that both versions reject', async () => {
    const client = version(() => failing)
    const verdict = await judgeCanary({
      stable: version(() => failing),
      canary: client,
      requests: requestsOf(300, [1]),
      outputs,
      policy,
      budget: 10,
      clock: { now: () => 0 },
      cancelled: new AbortController().signal,
    })
    expect(verdict).toMatchObject({ outcome: 'inconclusive', end: 'requests', failures: [] })
  })

  it.each([
    ['half as slow again', 2.9, 'pass'],
    ['twice as slow', 4, 'fail'],
  ])('decides about a version that is %s by the factor', async (_name, milliseconds, outcome) => {
    const verdict = await judge(
      version(() => ({ milliseconds })),
      requestsOf(10, null),
    )
    expect(verdict.outcome).toBe(outcome)
  })

  it('fails on slow requests if only one in ten is slow', async () => {
    const verdict = await judge(
      version((_, count) => ({ milliseconds: count % 10 === 0 ? 50 : 2 })),
      requestsOf(10, null),
    )
    expect(outcomes(verdict)).toMatchObject({ latency: 'pass', 'slow-requests': 'fail' })
  })

  it('bounds the share of other predictions if the policy does', async () => {
    const bounded = { maxDiffering: 0.05 }
    const verdicts = [
      await judge(wrongFor(0.01), requestsOf(2000, null), bounded),
      await judge(wrongFor(0.2), requestsOf(2000, null), bounded),
    ]
    expect(verdicts.map((verdict) => outcomes(verdict)['predictions'])).toEqual(['pass', 'fail'])
  })

  it.each([
    ['roll-back', 'roll-back'],
    ['hold', 'hold'],
    ['promote', 'promote'],
  ] as const)('does as configured (%s) at the end of the budget', async (onInconclusive, action) => {
    let time = 0
    const verdict = await judge(good(), requestsOf(1000, [1]), { onInconclusive }, () => (time += 20))
    expect(verdict).toMatchObject({ outcome: 'inconclusive', end: 'budget', action })
    expect(verdict.pairs).toBeLessThan(60)
  })

  it('ends with the reason of the signal when it is cancelled', async () => {
    const cancelled = new AbortController()
    const canary = version((_, count) => {
      if (count === 20) cancelled.abort(new Error('the workflow was cancelled'))
      return {}
    })
    await expect(
      judgeCanary({
        stable: good(),
        canary,
        requests: requestsOf(1000, [1]),
        outputs,
        policy,
        budget: 1000,
        clock: { now: () => 0 },
        cancelled: cancelled.signal,
      }),
    ).rejects.toThrow('the workflow was cancelled')
    expect(canary.count).toBeLessThan(30)
  })
})

describe('canaryMarkdown', () => {
  it('has the bounds of each criterion and the number of pairs', async () => {
    const verdict = await judge(
      version((body) => (body % 5 === 0 ? failing : {})),
      requestsOf(1000, [1]),
    )
    const { text } = canaryMarkdown({ ...verdict, share: 10, mirrored: false })
    expect(text).toContain(
      `Decided after ${verdict.pairs} pairs of requests in 0.0 s, because the canary is worse in failed requests.`,
    )
    expect(text).toMatch(
      /Successful requests \| 100\.00 % \| [\d.]+ % \| −[\d.]+ points \| −[\d.]+ to −[\d.]+ points/,
    )
    expect(text).toContain('status 500')
  })
})
