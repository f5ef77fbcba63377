import { quantile } from 'd3-array'
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile'
import { CanaryCriteria, type ResponsePair } from '../../src/canary/criteria.ts'
import type { CanaryPolicy } from '../../src/canary/policy.ts'
import { canaryPolicy } from '../../src/canary/policy.ts'
import { canarySection } from '../../src/config/canary.ts'
import { decide, overall, type Outcome } from '../../src/gate/decision-rule.ts'
import { tangoScore } from '../../src/statistics/paired-proportions.ts'
import { outputs, request, truth } from './world.ts'

/** Labelled requests of a rollout. */
export const mostPairs = 3000
/** The defaults of `deploy.canary`, judged once. */
export const policy: CanaryPolicy = { ...canaryPolicy(canarySection.parse({})), steps: [50] }

export interface Decision {
  readonly outcome: Outcome
  readonly pairs: number
}

export type Rule = (draw: () => ResponsePair) => Decision

/** Tensorline's rule: bounds that hold at all times. */
export function sequential(draw: () => ResponsePair): Decision {
  const criteria = new CanaryCriteria(policy, outputs, [request])
  for (let pairs = 1; pairs <= mostPairs; pairs++) {
    criteria.observe(draw())
    const { outcome } = criteria
    if (outcome !== 'inconclusive') return { outcome, pairs }
  }
  return { outcome: 'inconclusive', pairs: mostPairs }
}

const checks = { count: 10, failed: 5 } as const

/**
 * Thresholds on the canary alone, with the numbers of Flagger's example: ten checks, and a rollback after five failed ones. A check
 * fails below 99 % of success, beyond p99 of stable × factor, or below the accuracy of stable − margin, both of which are known here.
 * @param size number of requests of a check
 */
export function fixedThresholds(size: number, draw: () => ResponsePair): Decision {
  let failed = 0
  for (let check = 1; check <= checks.count; check++) {
    const responses = Array.from({ length: size }, () => draw().canary)
    const succeeded = responses.filter(({ failure }) => failure === null)
    const isRight = succeeded.filter(({ outputs: found }) => found?.[0]?.[0]?.[0] === 1)
    const p99 = quantile(
      responses.map(({ milliseconds }) => milliseconds),
      0.99,
    )
    if (
      succeeded.length < 0.99 * size ||
      isRight.length < (truth.accuracy - policy.margin) * succeeded.length ||
      (p99 ?? 0) > policy.latencyFactor * stableP99
    )
      failed += 1
    if (failed >= checks.failed) return { outcome: 'fail', pairs: check * size }
  }
  return { outcome: 'pass', pairs: checks.count * size }
}

// 1 % of the latencies are slow: p99 is where the slow ones begin, beyond nearly all of the others.
const stableP99 = truth.milliseconds * truth.tail * Math.exp(-2 * truth.spread)

/** Pairs between two looks at bounds for a single look. */
const look = 50
const z = normalQuantile(policy.confidence, 0, 1)

/** The gate's rule with bounds for a single look (Tango's), applied at every look. */
export function peeking(draw: () => ResponsePair): Decision {
  const margins = [policy.maxErrors, 0, policy.maxErrors, policy.margin]
  const counts = margins.map(() => ({ onlyFirst: 0, onlySecond: 0, size: 0 }))
  const limit = policy.latencyFactor * stableP99
  for (let pairs = 1; pairs <= mostPairs; pairs++) {
    const { stable, canary } = draw()
    const both = stable.failure === null && canary.failure === null
    const values: (readonly [boolean, boolean])[] = [[canary.failure === null, stable.failure === null]]
    const isWithin = canary.milliseconds <= policy.latencyFactor * stable.milliseconds
    if (both)
      values.push(
        [isWithin, !isWithin],
        [canary.milliseconds <= limit, stable.milliseconds <= limit],
        [canary.outputs?.[0]?.[0]?.[0] === 1, stable.outputs?.[0]?.[0]?.[0] === 1],
      )
    for (const [index, [first, second]] of values.entries()) {
      const count = counts[index]
      if (count === undefined) continue
      count.size += 1
      if (first && !second) count.onlyFirst += 1
      if (second && !first) count.onlySecond += 1
    }
    if (pairs % look !== 0) continue
    const outcome = overall(
      counts.map((count, index) => {
        const margin = margins[index] ?? 0
        // Bounds that are on the side of the margin and of zero on which the scores are.
        const lower = tangoScore(count, -margin) > z ? Infinity : -Infinity
        const upper = tangoScore(count, 0) < -z ? -Infinity : Infinity
        return decide({ lower, upper }, margin)
      }),
    )
    if (outcome !== 'inconclusive') return { outcome, pairs }
  }
  return { outcome: 'inconclusive', pairs: mostPairs }
}
