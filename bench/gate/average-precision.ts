import normal from '@stdlib/stats-base-dists-normal-cdf'
import { table } from '../../scripts/generate/section.ts'
import { assess } from '../../src/inference/assess.ts'
import type { Assessment } from '../../src/inference/estimate.ts'
import { areas, areaStatistic } from '../../src/metrics/area-statistics.ts'
import type { StatisticPair, Statistic } from '../../src/metrics/statistic.ts'
import type { Uniform } from '../../src/statistics/binomial-draw.ts'
import { bisect } from '../../src/statistics/bisect.ts'
import { seededUniform } from '../../src/statistics/resample.ts'
import { expectedPrecision } from './expected-precision.ts'
import { gatesOf } from './gates.ts'
import { normals } from './normals.ts'
import { rateText, worstOf, type Rate } from './rate.ts'
import { resampled } from './resampled.ts'
import { confidence } from './rules.ts'

const gates = gatesOf.averagePrecision
const margin = 0.005
const values = [0.8, 0.95, 0.99] as const
/** Positive examples, and all examples. */
const splits = [
  [20, 200],
  [50, 200],
  [100, 200],
  [20, 500],
] as const

/** Normal scores of two models. The baseline has the average precision `value`, the candidate one that is smaller by `loss`. */
interface World {
  readonly value: number
  readonly positives: number
  readonly size: number
  readonly correlation: number
  /** Deviation of the scores of positive examples; those of the others have a deviation of 1. */
  readonly deviation: number
  readonly loss: number
}

type Setting = Pick<World, 'correlation' | 'deviation' | 'loss'>

/** A wrong result of the gate. */
interface Mistake {
  readonly title: string
  readonly happens: (assessment: Assessment, world: World) => boolean
}

const aboveTruth: Mistake['happens'] = ({ candidate: { uncertainty } }, { value }) =>
  !uncertainty.degenerate && uncertainty.bounds(confidence).lower > value

const passes: Mistake['happens'] = ({ difference }) => {
  const inference = difference?.inference
  return !!inference && !inference.degenerate && inference.bounds(confidence).lower > -margin
}

const blocked: Mistake['happens'] = ({ difference }) => {
  const inference = difference?.inference
  return !!inference && !inference.degenerate && inference.bounds(confidence).upper < 0
}

const unchanged = { correlation: 0.9, deviation: 1, loss: 0 } as const

const settings: readonly { readonly setting: Setting; readonly mistakes: readonly Mistake[] }[] = [
  {
    setting: unchanged,
    mistakes: [
      { title: 'bound above the truth, %', happens: aboveTruth },
      { title: 'unchanged, correlation 0.9: blocked, %', happens: blocked },
    ],
  },
  {
    setting: { ...unchanged, deviation: 2 },
    mistakes: [{ title: 'bound above the truth, positives scatter twice as much, %', happens: aboveTruth }],
  },
  {
    setting: { correlation: 0.5, deviation: 1, loss: margin },
    mistakes: [{ title: 'at the margin, correlation 0.5: passes, %', happens: passes }],
  },
  {
    setting: { ...unchanged, loss: margin },
    mistakes: [{ title: 'at the margin, correlation 0.9: passes, %', happens: passes }],
  },
]

const titles = settings.flatMap(({ mistakes }) => mistakes.map(({ title }) => title))

/** Returns how often bounds of the average precision are wrong, by the number of positive examples. */
export function averagePrecisions(): string {
  const rows = values.flatMap((value) =>
    splits.map(([positives, size]) => {
      const rates = settings.flatMap(({ setting, mistakes }) =>
        simulate({ value, positives, size, ...setting }, mistakes),
      )
      return { place: [String(value), `${positives} of ${size.toLocaleString('en-US')}`], rates }
    }),
  )
  const named = rows.flatMap(({ place, rates }) =>
    rates.map((rate, index) => ({ place: [...place, titles[index]].join(', '), rate })),
  )
  return [
    worstOf(named),
    table(
      ['Average precision', 'Positive examples', ...titles],
      rows.map(({ place, rates }) => [...place, ...rates.map(rateText)]),
    ),
  ].join('\n\n')
}

/** Returns how often each mistake is made on the same test splits. */
function simulate(world: World, mistakes: readonly Mistake[]): Rate[] {
  const random = seededUniform(23, JSON.stringify(world))
  const draw = drawing(world)
  const counts = mistakes.map(() => 0)
  for (let gate = 0; gate < gates; gate++) {
    const [assessment] = assess([draw(random)], { seed: gate, clusters: null }, 'shown')
    if (!assessment) continue
    for (const [index, { happens }] of mistakes.entries())
      if (happens(assessment, world)) counts[index] = (counts[index] ?? 0) + 1
  }
  return counts.map((count) => ({ count, gates }))
}

/** Returns a function that draws the scores of both models. */
function drawing(world: World): (random: Uniform) => StatisticPair<Statistic> {
  const { value, positives, size, correlation, deviation, loss } = world
  const meanFor = (wanted: number) =>
    bisect(
      -10,
      10,
      (mean) => expectedPrecision((score) => normal(score, mean, deviation), positives / size) < wanted,
    )
  const means = { baseline: meanFor(value), candidate: meanFor(value - loss) }
  const positive = Uint8Array.from({ length: size }, (_, example) => Number(example < positives))
  return (random) => {
    const standard = normals(random)
    const candidate = new Float64Array(size)
    const baseline = new Float64Array(size)
    for (const [example, label] of positive.entries()) {
      const own = standard()
      const other = correlation * own + Math.sqrt(1 - correlation ** 2) * standard()
      baseline[example] = label === 1 ? means.baseline + deviation * own : own
      candidate[example] = label === 1 ? means.candidate + deviation * other : other
    }
    const statistic = (scores: Float64Array) => resampled(areaStatistic(areas.precision, positive, scores))
    return { better: 'higher', candidate: statistic(candidate), baseline: statistic(baseline) }
  }
}
