import { describe, expect, it } from '@jest/globals'
import type { ResponsePair } from '../../../src/canary/criteria.ts'
import { judgeMirrored } from '../../../src/canary/judge-mirrored.ts'
import type { CanaryPolicy } from '../../../src/canary/policy.ts'
import type { VersionResponse } from '../../../src/canary/version-client.ts'

const policy: CanaryPolicy = {
  steps: [50],
  mirror: 100,
  budget: 1000,
  confidence: 0.95,
  margin: 0.02,
  maxErrors: 0.02,
  latencyFactor: 1.5,
  maxDiffering: 0.1,
  onInconclusive: 'roll-back',
}
const outputs = [
  { name: 'label', kind: 'class', tolerance: { absolute: 1e-5, relative: 1e-4 }, scale: 1 },
] as const
const response: VersionResponse = { status: 200, outputs: [[[0, 1]]], milliseconds: 2, failure: null }

/** Judges a canary whose response to a share of the mirrored requests is another one. */
async function judge(share: number, other: Partial<VersionResponse>, now = () => 0, count = 2000) {
  const pairs = Array.from({ length: count }, (_, index): ResponsePair => {
    const canary = (index * 37) % 100 < share * 100 ? { ...response, ...other } : response
    return { request: { id: `${index}`, labels: null }, isFirst: true, stable: response, canary }
  })
  const { outcome, end, criteria } = await judgeMirrored({
    take: () => pairs.splice(0),
    outputs,
    policy,
    budget: policy.budget,
    clock: { now },
    cancelled: new AbortController().signal,
  })
  const decided = criteria.filter((criterion) => criterion.outcome === outcome).map(({ name }) => name)
  return { outcome, end, decided }
}

describe('judgeMirrored', () => {
  it('passes an equal version without a criterion about labels', async () => {
    expect(await judge(0, {})).toEqual({
      outcome: 'pass',
      end: 'decided',
      decided: ['errors', 'latency', 'slow-requests', 'predictions'],
    })
  })

  it.each<[does: string, share: number, other: Partial<VersionResponse>, failed: string]>([
    ['fails requests', 0.2, { outputs: null, failure: 'status 503' }, 'errors'],
    ['is slower', 1, { milliseconds: 4 }, 'latency'],
    ['is slow for some requests', 0.2, { milliseconds: 100 }, 'slow-requests'],
    ['predicts otherwise', 0.3, { outputs: [[[1, 0]]] }, 'predictions'],
  ])('fails a version that %s', async (_, share, other, failed) => {
    expect(await judge(share, other)).toEqual({ outcome: 'fail', end: 'decided', decided: [failed] })
  })

  it('does not count a response in another protocol as an equal prediction', async () => {
    let time = 0
    const { outcome, end } = await judge(1, { outputs: null }, () => (time += 10), 500)
    expect([outcome, end]).toEqual(['inconclusive', 'budget'])
  })

  it('ends without a decision at the end of the budget if no request is mirrored', async () => {
    let time = 0
    expect(await judge(0, {}, () => (time += 400), 0)).toMatchObject({
      outcome: 'inconclusive',
      end: 'budget',
    })
  })

  it('ends with the reason of a cancellation', async () => {
    const cancelled = AbortSignal.abort(new Error('cancelled'))
    const judgement = { take: () => [], outputs, policy, budget: 1000, clock: { now: () => 0 }, cancelled }
    await expect(judgeMirrored(judgement)).rejects.toThrow('cancelled')
  })
})
