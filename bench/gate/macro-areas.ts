import normalQuantile from '@stdlib/stats-base-dists-normal-quantile'
import { table } from '../../scripts/generate/section.ts'
import { assess } from '../../src/inference/assess.ts'
import type { Assessment } from '../../src/inference/estimate.ts'
import type { Statistic, StatisticPair } from '../../src/metrics/statistic.ts'
import type { Uniform } from '../../src/statistics/binomial-draw.ts'
import { seededUniform } from '../../src/statistics/resample.ts'
import { drawLabel, priors } from './four-classes.ts'
import { gatesOf } from './gates.ts'
import { normals } from './normals.ts'
import { rateText, worstOf, type Rate } from './rate.ts'
import { confidence } from './rules.ts'

const gates = gatesOf.macroAreas
const margin = 0.005
const classes = priors.map((_, index) => String(index))

/**
 * Models whose scores are normal in each class. An example that is easy scores higher in its own class and lower in the others, so
 * that the areas of the classes are correlated.
 */
interface World {
  readonly area: number
  readonly size: number
  /** Share of the variance of the scores that is due to easy and hard examples. */
  readonly ease: number
  /** Deviation of the scores of examples of the class; those of the others have a deviation of 1. */
  readonly deviation: number
}

const settings = {
  independent: { ease: 0, deviation: 1 },
  'correlated between classes': { ease: 0.5, deviation: 1 },
  'scatter twice as much in the class': { ease: 0, deviation: 2 },
} as const

/** A candidate that changes the scores of a share of the examples and whose mean area is smaller by `loss`. */
interface Change {
  readonly share: number
  /** Correlation of the changed scores with the baseline's. */
  readonly correlation: number
  readonly loss: number
}

/** A wrong result of the gate. */
interface Mistake {
  readonly title: string
  readonly happens: (assessment: Assessment, world: World) => boolean
}

const passes: Mistake['happens'] = ({ difference }) => {
  const inference = difference?.inference
  return !!inference && !inference.degenerate && inference.bounds(confidence).lower > -margin
}

const columns: readonly { readonly change: Change; readonly mistakes: readonly Mistake[] }[] = [
  {
    change: { share: 1, correlation: 0.9, loss: 0 },
    mistakes: [
      {
        title: 'bound above the truth, %',
        happens: ({ candidate: { uncertainty } }, { area }) =>
          !uncertainty.degenerate && uncertainty.bounds(confidence).lower > area,
      },
      {
        title: 'unchanged: blocked, %',
        happens: ({ difference }) => {
          const inference = difference?.inference
          return !!inference && !inference.degenerate && inference.bounds(confidence).upper < 0
        },
      },
    ],
  },
  {
    change: { share: 1, correlation: 0.9, loss: margin },
    mistakes: [{ title: 'at the margin: passes, %', happens: passes }],
  },
  {
    change: { share: 0.1, correlation: 0, loss: margin },
    mistakes: [{ title: 'at the margin by 10 % of the predictions: passes, %', happens: passes }],
  },
]

const titles = columns.flatMap(({ mistakes }) => mistakes.map(({ title }) => title))

/** Returns how often bounds of the mean area under the ROC curves of four classes are wrong. */
export function macroAreas(): string {
  const rows = [0.9, 0.97, 0.995].flatMap((area) =>
    [200, 500, 1000].flatMap((size) =>
      Object.entries(settings).map(([setting, given]) => {
        const world = { area, size, ...given }
        const rates = columns.flatMap(({ change, mistakes }) => simulate(world, change, mistakes))
        return { place: [String(area), size.toLocaleString('en-US'), setting], rates }
      }),
    ),
  )
  const named = rows.flatMap(({ place, rates }) =>
    rates.map((rate, index) => ({ place: [...place, titles[index]].join(', '), rate })),
  )
  return [
    worstOf(named),
    table(
      ['AUC', 'Examples', 'Scores', ...titles],
      rows.map(({ place, rates }) => [...place, ...rates.map(rateText)]),
    ),
  ].join('\n\n')
}

/** Returns how often each mistake is made on the same test splits. */
function simulate(world: World, change: Change, mistakes: readonly Mistake[]): Rate[] {
  const random = seededUniform(19, JSON.stringify({ world, change }))
  const counts = mistakes.map(() => 0)
  for (let gate = 0; gate < gates; gate++) {
    const [assessment] = assess([draw(world, change, random)], { seed: gate, clusters: null })
    if (!assessment) continue
    for (const [index, { happens }] of mistakes.entries())
      if (happens(assessment, world)) counts[index] = (counts[index] ?? 0) + 1
  }
  return counts.map((count) => ({ count, gates }))
}

function draw(world: World, change: Change, random: Uniform): StatisticPair<Statistic> {
  const { area, size, ease, deviation } = world
  const normal = normals(random)
  const meanOf = (value: number) => Math.hypot(1, deviation) * normalQuantile(value, 0, 1)
  const mean = meanOf(area)
  const changedMean = meanOf(area - change.loss / change.share)
  const labels = Int32Array.from({ length: size }, () => drawLabel(random))
  const candidate = new Float64Array(size * classes.length)
  const baseline = new Float64Array(size * classes.length)
  for (const [example, label] of labels.entries()) {
    const easy = Math.sqrt(ease) * normal()
    const isChanged = random() < change.share
    for (const index of classes.keys()) {
      const own = normal()
      const other = isChanged
        ? change.correlation * own + Math.sqrt(1 - change.correlation ** 2) * normal()
        : own
      const scoreOf = (noise: number, shift: number) =>
        index === label
          ? deviation * (easy + Math.sqrt(1 - ease) * noise) + shift
          : Math.sqrt(1 - ease) * noise - easy
      const at = example * classes.length + index
      baseline[at] = scoreOf(own, mean)
      candidate[at] = scoreOf(other, isChanged ? changedMean : mean)
    }
  }
  const statistic = (scores: Float64Array): Statistic => ({
    kind: 'macro-area',
    scored: { labels, scores, classes },
  })
  return { better: 'higher', candidate: statistic(candidate), baseline: statistic(baseline) }
}
