import { shuffler } from 'd3-array'
import { seededUniform } from '../statistics/resample.ts'
import type { ResponsePair } from './criteria.ts'
import { RunningVerdict, type CanaryVerdict, type JudgementRule } from './running-verdict.ts'
import type { ShadowRequest } from './shadow-request.ts'
import type { VersionClient } from './version-client.ts'

/** Pairs of requests in flight: enough to hide the latency of the network, with little additional load. */
const pairsAtOnce = 2

export interface Judgement extends JudgementRule {
  readonly stable: VersionClient
  readonly canary: VersionClient
  readonly requests: readonly ShadowRequest[]
  readonly cancelled: AbortSignal
}

/**
 * Sends requests to both versions, in pairs and random order, until the criteria are decided. The first pass over the requests sends
 * each once; then they are repeated for latency and errors.
 */
export async function judgeCanary(judgement: Judgement): Promise<CanaryVerdict> {
  const { requests, cancelled } = judgement
  if (requests.length === 0) throw new RangeError('a canary cannot be judged without requests')
  const running = new RunningVerdict(judgement, requests)
  // A fixed seed gives the same order each time.
  const order = shuffler(seededUniform(1, 'canary'))([...requests])
  const unsent = { all: requests.length, labelled: requests.filter(({ labels }) => labels !== null).length }
  const stopped = new AbortController()
  const signal = AbortSignal.any([cancelled, stopped.signal])
  // Pairs count in the order in which they were sent: those that arrive first are the fast ones.
  const arrived = new Map<number, ResponsePair>()
  let sent = 0

  const observe = (pair: ResponsePair): void => {
    if (pair.isFirst) {
      unsent.all -= 1
      if (pair.request.labels !== null) unsent.labelled -= 1
    }
    running.observe(pair, unsent)
  }
  const work = async (): Promise<void> => {
    while (!running.isOver()) {
      const index = sent
      sent += 1
      const request = order[index % order.length]
      if (request === undefined) return
      const isFirst = index < order.length
      arrived.set(index, { request, isFirst, ...(await sendPair(judgement, request.body, index, signal)) })
      for (
        let next = arrived.get(running.pairs);
        next !== undefined && !running.isOver();
        next = arrived.get(running.pairs)
      ) {
        arrived.delete(running.pairs)
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
  return running.verdict()
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
