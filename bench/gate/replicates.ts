import { table } from '../../scripts/generate/section.ts'
import { f1, macroAverage, type ClassCounts } from '../../src/metrics/confusion.ts'
import { decide } from '../../src/gate/decision-rule.ts'
import { discordantPairs } from '../../src/inference/kinds/proportion.ts'
import { tangoDifference, type PairedDifference } from '../../src/inference/paired-difference.ts'
import { onlyMean, type Statistic } from '../../src/metrics/statistic.ts'
import { assessSeeds } from '../../src/inference/seeds/assess-seeds.ts'
import type { Clusters } from '../../src/inference/clusters.ts'
import type { Uniform } from '../../src/statistics/binomial-draw.ts'
import { seededUniform } from '../../src/statistics/resample.ts'
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile'
import { isQuick } from './gates.ts'
import { rateText } from './rate.ts'
import { confidence } from './rules.ts'

/** Number of gates for exact variances, and for resampled ones. */
const gates = isQuick ? { exact: 200, resampled: 20 } : { exact: 10_000, resampled: 2000 }
const resamples = 400

/** A training procedure with different seeds, and a test split. */
interface Kind {
  readonly name: string
  readonly units: number
  readonly seeds: number
  /** Distance between the seeds. */
  readonly spread: string
  readonly resampled?: boolean
  readonly draw: (uniform: Uniform) => Drawn
}

interface Drawn {
  readonly candidate: readonly Statistic[]
  readonly baseline: readonly Statistic[]
  readonly clusters: Clusters | null
}

/** Returns how often means over seeds block an unchanged model, and how often two models with one seed each would have done so. */
export function replicatedRules(): string {
  const kinds = [
    ...[2, 3, 5, 10].flatMap((seeds) => [0, 1, 2].map((spread) => accuracy(1000, seeds, spread))),
    ...[100, 300].map((units) => accuracy(units, 5, 1)),
    ...[20, 50].map((groups) => groupedAccuracy(groups, 5)),
    ...[100, 1000].map((units) => longTailed(units, 5)),
    ...[100, 300].map((units) => macroF1(units, 5)),
  ]
  return table(
    [
      'Metric',
      'Units',
      'Seeds',
      'Spread',
      'blocked, %',
      'shown to be better, %',
      'one seed each: blocked, %',
    ],
    kinds.map((kind) => [
      kind.name,
      kind.units.toLocaleString('en-US'),
      String(kind.seeds),
      kind.spread,
      ...simulate(kind),
    ]),
  )
}

function simulate({ name, units, seeds, spread, resampled, draw }: Kind): string[] {
  const count = resampled ? gates.resampled : gates.exact
  const uniform = seededUniform(11, name, units, seeds, spread)
  const counts = { blocked: 0, better: 0 }
  let alone: number | null = null
  for (let gate = 0; gate < count; gate++) {
    const { candidate, baseline, clusters } = draw(uniform)
    const trials = candidate.map((own, seed) => ({
      better: 'higher' as const,
      candidate: own,
      baseline: baseline[seed] ?? own,
    }))
    const [assessed] = assessSeeds([trials], { seed: gate, clusters }, () => resamples)
    const outcome = outcomeOf(assessed?.difference)
    if (outcome === 'worse') counts.blocked += 1
    if (outcome === 'better') counts.better += 1
    const [one, other] = [candidate[0], baseline[0]]
    if (one?.kind !== 'proportion' || other?.kind !== 'proportion') continue
    const blocked = outcomeOf(tangoDifference(discordantPairs(one.right, other.right))) === 'worse'
    alone = (alone ?? 0) + Number(blocked)
  }
  return [counts.blocked, counts.better, alone].map((happened) =>
    happened === null ? '' : rateText({ count: happened, gates: count }),
  )
}

function outcomeOf(difference: PairedDifference | null | undefined): 'worse' | 'better' | null {
  if (!difference || difference.inference.degenerate) return null
  const bounds = difference.inference.bounds(confidence)
  if (bounds.lower > 0) return 'better'
  return decide(bounds, 0) === 'fail' ? 'worse' : null
}

const hardShare = 0.1
const [easyRate, hardRate] = [0.985, 0.5]
/** Share of the examples that exactly one of two models gets right. */
const discordance = 2 * ((1 - hardShare) * easyRate * (1 - easyRate) + hardShare * hardRate * (1 - hardRate))

/** Returns test splits where a tenth of the examples are hard, with a model performance that depends on the seed. */
function accuracy(units: number, seeds: number, spread: number): Kind {
  const deviation = (spread * Math.sqrt(discordance / units)) / Math.SQRT2 / hardShare
  return {
    name: 'accuracy',
    units,
    seeds,
    spread: `${spread}`,
    draw: (uniform) => {
      const hard = Array.from({ length: units }, () => uniform() < hardShare)
      const model = (): Statistic => {
        const rate = hardRate + deviation * normalQuantile(uniform(), 0, 1)
        return {
          kind: 'proportion',
          right: Uint8Array.from(hard, (it) => Number(uniform() < (it ? rate : easyRate))),
        }
      }
      const models = () => Array.from({ length: seeds }, model)
      return { candidate: models(), baseline: models(), clusters: null }
    },
  }
}

/** Returns groups of 5 to 15 examples with a common difficulty for each model. */
function groupedAccuracy(groups: number, seeds: number): Kind {
  return {
    name: 'accuracy, groups of 5 to 15 examples',
    units: groups,
    seeds,
    spread: 'models differ by group',
    draw: (uniform) => {
      const sizes = Array.from({ length: groups }, () => 5 + Math.floor(uniform() * 11))
      const of = Int32Array.from(sizes.flatMap((size, group) => new Array<number>(size).fill(group)))
      const shared = sizes.map(() => 0.3 * uniform() ** 2)
      const model = (): Statistic => {
        const skill = 0.9 + 0.1 * uniform()
        const chance = shared.map((loss) => skill - loss - 0.2 * uniform() ** 2)
        return meansOf(Float64Array.from(of, (group) => (uniform() < (chance[group] ?? 0) ? 1 : 0)))
      }
      const models = () => Array.from({ length: seeds }, model)
      return { candidate: models(), baseline: models(), clusters: { of, count: groups } }
    },
  }
}

/** Returns losses with a long tail, mostly shared; a seed makes all of them larger or smaller. */
function longTailed(units: number, seeds: number): Kind {
  return {
    name: 'log loss, long-tailed',
    units,
    seeds,
    spread: '±10 %',
    draw: (uniform) => {
      const shared = Float64Array.from({ length: units }, () => Math.log(1 - uniform()) ** 2)
      const model = (): Statistic => {
        const factor = 0.9 + 0.2 * uniform()
        return meansOf(shared.map((loss) => factor * loss * (0.6 + 0.8 * uniform()) + 0.1 * uniform()))
      }
      const models = () => Array.from({ length: seeds }, model)
      return { candidate: models(), baseline: models(), clusters: null }
    },
  }
}

function meansOf(terms: Float64Array): Statistic {
  return { kind: 'means', terms: [terms], of: onlyMean }
}

const classes = 4
const macroF1Of = (counts: ClassCounts) => macroAverage(counts, f1)

/** Returns four classes of unequal size; the performance of a model on the hard examples depends on its seed. */
function macroF1(units: number, seeds: number): Kind {
  return {
    name: 'macro F1, 4 classes',
    units,
    seeds,
    spread: '±0.2 of the hard',
    resampled: true,
    draw: (uniform) => {
      const labels = Int32Array.from({ length: units }, () =>
        Math.min(classes - 1, Math.floor(uniform() ** 2 * classes)),
      )
      const hard = labels.map(() => (uniform() < 0.08 ? 1 : 0))
      const model = (): Statistic => {
        const wrong = 0.5 + 0.4 * uniform()
        const predicted = labels.map((label, example) =>
          uniform() < (hard[example] === 1 ? wrong : 0.05) ? Math.floor(uniform() * classes) : label,
        )
        return { kind: 'confusion', labels, predicted, classes, of: macroF1Of }
      }
      const models = () => Array.from({ length: seeds }, model)
      return { candidate: models(), baseline: models(), clusters: null }
    },
  }
}
