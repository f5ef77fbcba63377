import type { StatisticPair } from '../../src/metrics/statistic.ts'
import { table } from '../../scripts/generate/section.ts'
import { f1, macroAverage, type ClassCounts } from '../../src/metrics/confusion.ts'
import { decide } from '../../src/gate/decision-rule.ts'
import { assess } from '../../src/inference/assess.ts'
import { onlyMean, type Statistic } from '../../src/metrics/statistic.ts'
import type { Clusters } from '../../src/inference/clusters.ts'
import type { Uniform } from '../../src/statistics/binomial-draw.ts'
import { seededUniform } from '../../src/statistics/resample.ts'
import { gatesOf } from './gates.ts'
import { rateText } from './rate.ts'
import { confidence } from './rules.ts'

const gates = gatesOf.bootstrap

interface Kind {
  readonly name: string
  readonly units: number
  readonly draw: (uniform: Uniform) => Drawn
}

interface Drawn {
  readonly pair: StatisticPair<Statistic>
  readonly clusters: Clusters | null
}

/**
 * Returns how often bootstrap rules block a model that is actually unchanged, and how often they show a gain that does not exist.
 */
export function bootstrapRules(): string {
  const kinds = [
    ...[100, 300, 1000].map(macroF1),
    ...[100, 300, 1000].map(logLoss),
    ...[20, 50, 100, 300].map(groupedAccuracy),
  ]
  return table(
    ['Metric', 'Units', 'blocked, %', 'shown to be better, %', 'degenerate, %'],
    kinds.map((kind) => [kind.name, kind.units.toLocaleString('en-US'), ...simulate(kind)]),
  )
}

function simulate({ name, units, draw }: Kind): string[] {
  const uniform = seededUniform(10, name, units)
  const counts = { blocked: 0, better: 0, degenerate: 0 }
  for (let gate = 0; gate < gates; gate++) {
    const { pair, clusters } = draw(uniform)
    const [result] = assess([pair], { seed: gate, clusters })
    const evidence = result?.difference?.inference
    if (!evidence || evidence.degenerate) {
      counts.degenerate += 1
      continue
    }
    const bounds = evidence.bounds(confidence)
    if (decide(bounds, 0) === 'fail') counts.blocked += 1
    if (bounds.lower > 0) counts.better += 1
  }
  return [counts.blocked, counts.better, counts.degenerate].map((count) => rateText({ count, gates }))
}

const classes = 4
const macroF1Of = (counts: ClassCounts) => macroAverage(counts, f1)

/** Draws four classes of unequal size; both models make mistakes on the hard examples, and each on some of its own. */
function macroF1(size: number): Kind {
  return {
    name: 'macro F1, 4 classes',
    units: size,
    draw: (uniform) => {
      const labels = Int32Array.from({ length: size }, () =>
        Math.min(3, Math.floor(uniform() ** 2 * classes)),
      )
      const hard = labels.map(() => (uniform() < 0.08 ? 1 : 0))
      const answers = () =>
        labels.map((label, example) =>
          uniform() < (hard[example] === 1 ? 0.7 : 0.05) ? Math.floor(uniform() * classes) : label,
        )
      const statistic = () => ({
        kind: 'confusion' as const,
        labels,
        predicted: answers(),
        classes,
        of: macroF1Of,
      })
      const trial = { better: 'higher' as const, candidate: statistic(), baseline: statistic() }
      return { pair: trial, clusters: null }
    },
  }
}

/** Draws losses with a long tail, mostly shared. */
function logLoss(size: number): Kind {
  return {
    name: 'log loss, long-tailed',
    units: size,
    draw: (uniform) => {
      const shared = Float64Array.from({ length: size }, () => Math.log(1 - uniform()) ** 2)
      const losses = () => shared.map((loss) => loss * (0.6 + 0.8 * uniform()) + 0.1 * uniform())
      return meansOf(losses(), losses(), 'lower', null)
    },
  }
}

/** Draws groups of 5 to 15 examples with a common difficulty for each model. */
function groupedAccuracy(groups: number): Kind {
  return {
    name: 'accuracy, groups of 5 to 15 examples',
    units: groups,
    draw: (uniform) => {
      const sizes = Array.from({ length: groups }, () => 5 + Math.floor(uniform() * 11))
      const of = Int32Array.from(sizes.flatMap((size, group) => new Array<number>(size).fill(group)))
      const answers = () => {
        const chance = sizes.map(() => 1 - 0.4 * uniform() ** 2)
        return Float64Array.from(of, (group) => (uniform() < (chance[group] ?? 0) ? 1 : 0))
      }
      return meansOf(answers(), answers(), 'higher', { of, count: groups })
    },
  }
}

function meansOf(
  candidate: Float64Array,
  baseline: Float64Array,
  better: 'higher' | 'lower',
  clusters: Clusters | null,
): Drawn {
  const statistic = (terms: Float64Array) => ({
    kind: 'means' as const,
    terms: [terms],
    of: onlyMean,
  })
  const trial = { better, candidate: statistic(candidate), baseline: statistic(baseline) }
  return { pair: trial, clusters }
}
