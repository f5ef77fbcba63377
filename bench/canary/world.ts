import normalQuantile from '@stdlib/stats-base-dists-normal-quantile'
import type { ResponsePair } from '../../src/canary/criteria.ts'
import type { ShadowRequest } from '../../src/canary/shadow-request.ts'
import type { VersionResponse } from '../../src/canary/version-client.ts'
import { seededUniform } from '../../src/statistics/resample.ts'

/** The true differences of a canary from stable. */
export interface Scenario {
  readonly name: string
  /** Points of accuracy that are lost. */
  readonly accuracy?: number
  /** Additional share of requests that fail. */
  readonly errors?: number
  /** Factor of every latency. */
  readonly factor?: number
  /** Additional share of requests that take `tail` times as long. */
  readonly slow?: number
}

/** Stable: 95 % accuracy, 0.2 % failures, latencies around 20 ms of which 1 % are `tail` times as long. */
export const truth = {
  accuracy: 0.95,
  failures: 0.002,
  milliseconds: 20,
  spread: 0.3,
  slow: 0.01,
  tail: 5,
} as const
/** Share of requests that only one of two equal models gets right, for each of them. */
const discordant = 0.01

export const request: ShadowRequest = { id: 'probe', body: '', labels: [0] }
export const outputs = [
  { name: 'label', kind: 'class', tolerance: { absolute: 0, relative: 0 }, scale: 1 },
] as const
const right = [[[1, 0]]] as const
const wrong = [[[0, 1]]] as const

/** Returns a function that draws the responses of both versions to the next request. */
export function drawPairs(scenario: Scenario, seed: number): () => ResponsePair {
  const { accuracy = 0, errors = 0, factor = 1, slow = 0 } = scenario
  const uniform = seededUniform(seed, 'canary', scenario.name)
  const latency = (isSlow: boolean) =>
    truth.milliseconds *
    Math.exp(truth.spread * normalQuantile(Math.max(uniform(), 1e-9), 0, 1)) *
    (isSlow ? truth.tail : 1)
  const respond = (isRight: boolean, failures: number, milliseconds: number): VersionResponse =>
    uniform() < failures
      ? { status: 500, outputs: null, milliseconds, failure: 'status 500' }
      : { status: 200, outputs: isRight ? right : wrong, milliseconds, failure: null }
  return () => {
    const stableIsRight = uniform() < truth.accuracy
    const changes = stableIsRight
      ? (discordant + accuracy) / truth.accuracy
      : discordant / (1 - truth.accuracy)
    const canaryIsRight = uniform() < changes ? !stableIsRight : stableIsRight
    return {
      request,
      isFirst: true,
      stable: respond(stableIsRight, truth.failures, latency(uniform() < truth.slow)),
      canary: respond(
        canaryIsRight,
        truth.failures + errors,
        factor * latency(uniform() < truth.slow + slow),
      ),
    }
  }
}
