import type { StatisticPair } from '../../src/metrics/statistic-pair.ts'
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile'
import { table } from '../../scripts/generate/section.ts'
import {
  balancedAccuracy,
  classCounts,
  cohensKappa,
  f1,
  macroAverage,
  matthewsCorrelation,
  precision,
  type ClassCounts,
} from '../../src/metrics/confusion.ts'
import { assess } from '../../src/inference/assess.ts'
import { onlyMean, type Statistic } from '../../src/metrics/metric.ts'
import type { Uniform } from '../../src/statistics/binomial-draw.ts'
import { seededUniform } from '../../src/statistics/resample.ts'
import { gatesOf } from './gates.ts'
import { rateText, worstOf, type NamedRate } from './rate.ts'
import { confidence } from './rules.ts'

const gates = gatesOf.margins
const margin = 0.005
const sizes = [200, 1000] as const

/** A candidate that is worse than the baseline by the margin, in truth. */
interface Kind {
  readonly name: string
  readonly changed: string
  readonly draw: (size: number, uniform: Uniform) => StatisticPair<Statistic>
}

/** How often a model exactly at the margin passes by the bounds of a bootstrap. */
export function atTheMargin(): string {
  const cells = [...confusionKinds(), ...meanKinds()].flatMap((kind) =>
    sizes.map((size) => ({ kind, size, rate: { count: passed(kind, size), gates } })),
  )
  const named: NamedRate[] = cells.map(({ kind, size, rate }) => ({
    place: `${kind.name}, ${kind.changed}, ${size.toLocaleString('en-US')} examples`,
    rate,
  }))
  return [
    worstOf(named),
    table(
      ['Metric', 'Predictions that differ', 'Examples', 'passes, %'],
      cells.map(({ kind, size, rate }) => [
        kind.name,
        kind.changed,
        size.toLocaleString('en-US'),
        rateText(rate),
      ]),
    ),
  ].join('\n\n')
}

function passed({ name, changed, draw }: Kind, size: number): number {
  const uniform = seededUniform(13, name, changed, size)
  let count = 0
  for (let gate = 0; gate < gates; gate++) {
    const [result] = assess([draw(size, uniform)], { seed: gate, clusters: null }, 'shown')
    const evidence = result?.compared?.difference.evidence
    if (evidence && !evidence.degenerate && evidence.bounds(confidence).lower > -margin) count += 1
  }
  return count
}

const priors = [0.55, 0.3, 0.1, 0.05] as const
const classes = priors.length
/** The share of examples that both models get wrong. */
const wrong = 0.08

const confusionMetrics = {
  'macro F1': (counts: ClassCounts) => macroAverage(counts, f1),
  'balanced accuracy': balancedAccuracy,
  'Matthews correlation': matthewsCorrelation,
  'Cohen’s kappa': cohensKappa,
  'F1 of a class with 10 % of the examples': (counts: ClassCounts) => f1(counts, 2),
  'precision of a class with 10 % of the examples': (counts: ClassCounts) => precision(counts, 2),
} as const

/** For each example that only the candidate gets right, so many that only the baseline does. */
const ratios = [Infinity, 2] as const

function confusionKinds(): Kind[] {
  return Object.entries(confusionMetrics).flatMap(([name, of]) =>
    ratios.map((ratio) => {
      const broken = brokenAtMargin(of, ratio)
      const fixed = broken / ratio
      return {
        name,
        changed: `${((broken + fixed) * 100).toFixed(2)} %, ${ratio === Infinity ? 'all' : 'two of three'} worse`,
        draw: (size, uniform) => drawConfusions(size, uniform, of, broken, fixed),
      }
    }),
  )
}

function other(label: number, uniform: Uniform): number {
  const guess = Math.floor(uniform() * (classes - 1))
  return guess >= label ? guess + 1 : guess
}

function drawConfusions(
  size: number,
  uniform: Uniform,
  of: (counts: ClassCounts) => number,
  broken: number,
  fixed: number,
): StatisticPair<Statistic> {
  const labels = new Int32Array(size)
  const candidate = new Int32Array(size)
  const baseline = new Int32Array(size)
  for (let example = 0; example < size; example++) {
    let label = 0
    for (let left = uniform(); label < classes - 1 && left >= (priors[label] ?? 0); label++)
      left -= priors[label] ?? 0
    const kind = uniform()
    const problem = other(label, uniform)
    labels[example] = label
    candidate[example] = kind < wrong + broken ? problem : label
    baseline[example] =
      kind < wrong || (kind >= wrong + broken && kind < wrong + broken + fixed) ? problem : label
  }
  const statistic = (predicted: Int32Array): Statistic => ({
    kind: 'confusion',
    labels,
    predicted,
    classes,
    of,
  })
  return { better: 'higher', candidate: statistic(candidate), baseline: statistic(baseline) }
}

/** Share of examples that the candidate alone gets wrong, by halving. */
function brokenAtMargin(of: (counts: ClassCounts) => number, ratio: number): number {
  let [low, high] = [0, 0.3]
  for (let step = 0; step < 50; step++) {
    const broken = (low + high) / 2
    const lost = of(expectedCounts(wrong + broken / ratio)) - of(expectedCounts(wrong + broken))
    if (lost < margin) low = broken
    else high = broken
  }
  return (low + high) / 2
}

/** The counts of a model with this share of mistakes, spread evenly. */
function expectedCounts(problems: number): ClassCounts {
  const counts = Float64Array.from({ length: classes ** 2 }, (_, cell) => {
    const label = Math.floor(cell / classes)
    const share = cell % classes === label ? 1 - problems : problems / (classes - 1)
    return (priors[label] ?? 0) * share
  })
  return classCounts({ classes, counts })
}

const exponential = (uniform: Uniform) => -Math.log(1 - uniform())

/**
 * Returns means of losses: each example costs 0.3 on average for the baseline, and for the candidate the same plus changes
 * whose mean is the margin.
 */
function meanKinds(): Kind[] {
  const means = (terms: Float64Array, of = onlyMean): Statistic => ({ kind: 'means', terms: [terms], of })
  const shares = [0.02, 0.1, 1]
  const ofLosses = shares.map((share): Kind => ({
    name: 'mean of exponential losses (log loss, MAE)',
    changed: `${share * 100} %`,
    draw: (size, uniform) => {
      const baseline = Float64Array.from({ length: size }, () => 0.3 * exponential(uniform))
      const mean = margin / share
      const candidate = baseline.map((loss) =>
        uniform() < share ? loss + mean + 0.3 * (exponential(uniform) - exponential(uniform)) : loss,
      )
      return { better: 'lower', candidate: means(candidate), baseline: means(baseline) }
    },
  }))
  const ofRankings = shares.slice(0, 2).map((share): Kind => ({
    name: 'mean of rankings (NDCG, recall)',
    changed: `${share * 100} %`,
    draw: (size, uniform) => {
      const baseline = Float64Array.from({ length: size }, () => (uniform() < 0.6 ? 1 : uniform()))
      // A changed query moves by ±0.4, or stays where that is beyond 0 or 1: what it loses more often is the margin.
      const candidate = baseline.map((value) => {
        if (uniform() >= share) return value
        const up = uniform() < 0.5 - margin / share / 0.8
        return value + (up ? 0.4 : -0.4)
      })
      return { better: 'higher', candidate: means(candidate), baseline: means(baseline) }
    },
  }))
  const root = (sums: ArrayLike<number>) => Math.sqrt(onlyMean(sums))
  const ofErrors: Kind = {
    name: 'root mean squared error',
    changed: '100 %',
    draw: (size, uniform) => {
      const normal = () => normalQuantile(uniform(), 0, 1)
      const common = Float64Array.from({ length: size }, normal)
      const squares = (deviation: number) =>
        common.map((error) => (deviation * (0.95 * error + Math.sqrt(1 - 0.95 ** 2) * normal())) ** 2)
      return {
        better: 'lower',
        candidate: means(squares(0.1 + margin), root),
        baseline: means(squares(0.1), root),
      }
    },
  }
  return [...ofLosses, ...ofRankings, ofErrors]
}
