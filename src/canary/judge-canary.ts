import { shuffler } from 'd3-array'
import type { Outcome } from '../gate/decision-rule.ts'
import { seededUniform } from '../statistics/resample.ts'
import type { ComparedOutput } from './compare-responses.ts'
import { CanaryCriteria, type LatencySummary, type ResponsePair } from './criteria.ts'
import type { CriterionResult } from './criterion.ts'
import type { CanaryPolicy } from './policy.ts'
import type { ShadowRequest } from './shadow-request.ts'
import type { VersionClient } from './version-client.ts'

/** Pairs of requests in flight: enough to use the time of the network, and little load beside that of clients. */
const pairsAtOnce = 2
/** Pairs after which a judgement ends without a decision. */
const mostPairs = 100_000
/** Failures that a verdict lists. */
const mostFailures = 5

export interface Judgement {
  readonly stable: VersionClient
  readonly canary: VersionClient
  readonly requests: readonly ShadowRequest[]
  readonly outputs: readonly ComparedOutput[]
  readonly policy: CanaryPolicy
  /** Time in milliseconds until the judgement ends without a decision. */
  readonly budget: number
  readonly clock: { readonly now: () => number }
  readonly cancelled: AbortSignal
}

/** Reason for which a judgement ended. */
export type CanaryEnd = 'decided' | 'budget' | 'requests'

export interface CanaryVerdict {
  readonly outcome: Outcome
  readonly action: CanaryPolicy['onInconclusive']
  readonly end: CanaryEnd
  readonly criteria: readonly CriterionResult[]
  readonly confidence: number
  /** Number of pairs of requests on which the verdict is based. */
  readonly pairs: number
  readonly milliseconds: number
  readonly latencies: { readonly stable: LatencySummary; readonly canary: LatencySummary } | null
  /** Requests that failed in the canary only, the first of them. */
  readonly failures: readonly { readonly id: string; readonly reason: string }[]
}

/**
 * Sends requests to both versions, in pairs and random order, until the criteria are decided. The first pass over the requests sends
 * each once; then they are repeated for latency and errors.
 */
export async function judgeCanary(judgement: Judgement): Promise<CanaryVerdict> {
  const { requests, policy, outputs, clock, cancelled, budget } = judgement
  if (requests.length === 0) throw new RangeError('a canary cannot be judged without requests')
  const criteria = new CanaryCriteria(policy, outputs, requests)
  // The same order each time.
  const order = shuffler(seededUniform(1, 'canary'))([...requests])
  const unsent = { all: requests.length, labelled: requests.filter(({ labels }) => labels !== null).length }
  const failures: { id: string; reason: string }[] = []
  const started = clock.now()
  const stopped = new AbortController()
  const signal = AbortSignal.any([cancelled, stopped.signal])
  // Pairs count in the order in which they were sent: those that arrive first are the fast ones.
  const arrived = new Map<number, ResponsePair>()
  let sent = 0
  let pairs = 0
  const ended: CanaryEnd[] = []
  const isOver = (): boolean => ended.length > 0

  const observe = (pair: ResponsePair): void => {
    pairs += 1
    if (pair.isFirst) {
      unsent.all -= 1
      if (pair.request.labels !== null) unsent.labelled -= 1
    }
    criteria.observe(pair)
    if (pair.canary.failure !== null && pair.stable.failure === null && failures.length < mostFailures)
      failures.push({ id: pair.request.id, reason: pair.canary.failure })
    if (criteria.outcome !== 'inconclusive') ended.push('decided')
    else if (!criteria.canDecide(unsent) || pairs >= mostPairs) ended.push('requests')
    else if (clock.now() - started >= budget) ended.push('budget')
  }
  const work = async (): Promise<void> => {
    while (!isOver()) {
      const index = sent
      sent += 1
      const request = order[index % order.length]
      if (request === undefined) return
      const isFirst = index < order.length
      arrived.set(index, { request, isFirst, ...(await sendPair(judgement, request.body, index, signal)) })
      for (let next = arrived.get(pairs); next !== undefined && !isOver(); next = arrived.get(pairs)) {
        arrived.delete(pairs)
        observe(next)
      }
    }
    stopped.abort()
  }
  await Promise.all(
    Array.from({ length: pairsAtOnce }, () =>
      work().catch((error: unknown) => {
        if (stopped.signal.aborted) return
        stopped.abort()
        throw error
      }),
    ),
  )
  const { outcome } = criteria
  return {
    outcome,
    action: actionOf(outcome, policy),
    end: ended[0] ?? 'decided',
    criteria: criteria.results(),
    confidence: policy.confidence,
    pairs,
    milliseconds: clock.now() - started,
    latencies: criteria.latencies(),
    failures,
  }
}

function actionOf(outcome: Outcome, { onInconclusive }: CanaryPolicy): CanaryVerdict['action'] {
  switch (outcome) {
    case 'pass':
      return 'promote'
    case 'fail':
      return 'roll-back'
    case 'inconclusive':
      return onInconclusive
  }
}

/** Sends a request to both versions, one after the other; the versions take turns in being first. */
async function sendPair(
  { stable, canary }: Judgement,
  body: string,
  index: number,
  signal: AbortSignal,
): Promise<Pick<ResponsePair, 'stable' | 'canary'>> {
  if (index % 2 === 0) {
    const first = await stable.send(body, signal)
    return { stable: first, canary: await canary.send(body, signal) }
  }
  const first = await canary.send(body, signal)
  return { canary: first, stable: await stable.send(body, signal) }
}
