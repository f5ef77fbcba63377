import { quantile } from 'd3-array'
import { table } from '../../scripts/generate/section.ts'
import { isQuick } from '../gate/gates.ts'
import { rateText } from '../gate/rate.ts'
import { fixedThresholds, peeking, sequential, type Rule } from './rules.ts'
import { drawPairs, type Scenario } from './world.ts'

const rollouts = isQuick ? 100 : 2000

const scenarios: readonly Scenario[] = [
  { name: 'equal' },
  { name: 'accuracy −1 point, within the margin', accuracy: 0.01 },
  { name: 'accuracy −2 points, at the margin', accuracy: 0.02 },
  { name: 'accuracy −4 points', accuracy: 0.04 },
  { name: 'accuracy −8 points', accuracy: 0.08 },
  { name: 'failures +2 points, at the margin', errors: 0.02 },
  { name: 'failures +5 points', errors: 0.05 },
  { name: 'every request fails', errors: 1 },
  { name: 'latency × 1.2, within the factor', factor: 1.2 },
  { name: 'latency × 2', factor: 2 },
  { name: 'slow requests +5 points', slow: 0.05 },
]

const rules: Readonly<Record<string, Rule>> = {
  'bounds for all times': sequential,
  'fixed thresholds, 10 × 100': (draw) => fixedThresholds(100, draw),
  'fixed thresholds, 10 × 300': (draw) => fixedThresholds(300, draw),
  'bounds for one look': peeking,
}

export interface Rates {
  readonly rolledBack: number
  readonly promoted: number
  readonly rollouts: number
  readonly pairs: readonly number[]
}

/** Decides simulated rollouts of a canary by a rule. */
export function simulate(scenario: Scenario, rule: Rule, count: number): Rates {
  const decisions = Array.from({ length: count }, (_, seed) => rule(drawPairs(scenario, seed)))
  return {
    rolledBack: decisions.filter(({ outcome }) => outcome === 'fail').length,
    promoted: decisions.filter(({ outcome }) => outcome === 'pass').length,
    rollouts: count,
    pairs: decisions.map(({ pairs }) => pairs),
  }
}

/** Returns the rates of rollbacks and promotions, and the number of requests until the decision, by scenario and rule. */
export function simulatedRollouts(): string {
  return table(
    ['Canary', 'Rule', 'rolled back, %', 'promoted, %', 'requests, median', 'requests, 90 %'],
    scenarios.flatMap((scenario) =>
      Object.entries(rules).map(([name, rule]) => {
        const { rolledBack, promoted, pairs } = simulate(scenario, rule, rollouts)
        return [
          scenario.name,
          name,
          rateText({ count: rolledBack, gates: rollouts }),
          rateText({ count: promoted, gates: rollouts }),
          ...[0.5, 0.9].map((share) =>
            Math.round(quantile(pairs, share) ?? Number.NaN).toLocaleString('en-US'),
          ),
        ]
      }),
    ),
  )
}
