import normalQuantile from '@stdlib/stats-base-dists-normal-quantile'
import type { Clusters } from '../../../src/inference/clusters.ts'
import { areas, areaStatistic } from '../../../src/metrics/area-statistics.ts'
import { f1, macroAverage, type ClassCounts } from '../../../src/metrics/confusion.ts'
import { onlyMean, type Statistic } from '../../../src/metrics/statistic.ts'
import type { Uniform } from '../../../src/statistics/binomial-draw.ts'
import { gatesOf } from '../gates.ts'
import { resampled } from '../resampled.ts'
import { margin, shareAtMargin, type Drawn, type Kind } from './kind.ts'

const sizes = [50, 200] as const

/**
 * Share of the groups in which predictions differ, and the ratio of examples there that only the baseline gets right to those that
 * only the candidate does.
 */
interface Change {
  readonly affected: number
  readonly text: string
  readonly ratio: number
}

const changes: readonly Change[] = [
  { affected: 0.1, ratio: Infinity, text: 'in 10 % of groups, all worse' },
  { affected: 0.5, ratio: 2, text: 'in 50 % of groups, two of three worse' },
]

/** Returns metrics of examples in groups of 5 to 15, whose predictions are wrong, and change, together. */
export function groupedKinds(): Kind[] {
  return [...changes.flatMap((change) => [accuracy(change), macroF1(change)]), rocArea]
}

function drawGroups(count: number, uniform: Uniform): Clusters {
  const members = Array.from({ length: count }, () => 5 + Math.floor(11 * uniform()))
  return { count, of: Int32Array.from(members.flatMap((size, group) => new Array<number>(size).fill(group))) }
}

/** Share of a group's examples that both models predict wrong; a quarter of the groups are hard. */
const wrong = { easy: 0.04, hard: 0.2, mean: 0.08 } as const
const hardShare = 0.25

/** Draws for each example the models that get it wrong. */
function drawMistakes(
  { of, count }: Clusters,
  uniform: Uniform,
  { affected, ratio }: Change,
  broken: number,
) {
  const groups = Array.from({ length: count }, () => ({
    chance: uniform() < hardShare ? wrong.hard : wrong.easy,
    changes: uniform() < affected,
  }))
  const candidate = new Uint8Array(of.length)
  const baseline = new Uint8Array(of.length)
  for (const [example, group] of of.entries()) {
    const { chance = 0, changes: isChanged = false } = groups[group] ?? {}
    const draw = uniform() - chance
    const loses = isChanged && draw >= 0 && draw < broken / affected
    const gains = isChanged && draw >= broken / affected && draw < (broken + broken / ratio) / affected
    candidate[example] = Number(draw < 0 || loses)
    baseline[example] = Number(draw < 0 || gains)
  }
  return { candidate, baseline }
}

function kindOf(name: string, changed: string, draw: (size: number, uniform: Uniform) => Drawn): Kind {
  return { name, changed, unit: 'groups', sizes, gates: gatesOf.resampledMargins, draw }
}

function accuracy(change: Change): Kind {
  const broken = margin / (1 - 1 / change.ratio)
  return kindOf('accuracy in groups', change.text, (size, uniform) => {
    const clusters = drawGroups(size, uniform)
    const { candidate, baseline } = drawMistakes(clusters, uniform, change, broken)
    const statistic = (problems: Uint8Array): Statistic => ({
      kind: 'means',
      terms: [Float64Array.from(problems, (it) => 1 - it)],
      of: onlyMean,
    })
    return {
      pair: { better: 'higher', candidate: statistic(candidate), baseline: statistic(baseline) },
      clusters,
    }
  })
}

const classes = 3
const priors = [0.6, 0.25, 0.15] as const
const macroF1Of = (counts: ClassCounts) => macroAverage(counts, f1)

function macroF1(change: Change): Kind {
  const broken = shareAtMargin(
    (share) => expectedF1(wrong.mean + share / change.ratio) - expectedF1(wrong.mean + share),
    0.2,
  )
  return kindOf('macro F1 in groups, three classes', change.text, (size, uniform) => {
    const clusters = drawGroups(size, uniform)
    const mistakes = drawMistakes(clusters, uniform, change, broken)
    const labels = Int32Array.from(clusters.of, () => {
      const draw = uniform()
      if (draw < priors[0]) return 0
      return draw < priors[0] + priors[1] ? 1 : 2
    })
    const guesses = labels.map((label) => (label + 1 + Math.floor(uniform() * (classes - 1))) % classes)
    const statistic = (problems: Uint8Array): Statistic => ({
      kind: 'confusion',
      labels,
      predicted: labels.map((label, example) =>
        problems[example] === 1 ? (guesses[example] ?? label) : label,
      ),
      classes,
      of: macroF1Of,
    })
    return {
      pair: {
        better: 'higher',
        candidate: statistic(mistakes.candidate),
        baseline: statistic(mistakes.baseline),
      },
      clusters,
    }
  })
}

/** Returns the macro F1 of a model with this share of mistakes in each class, divided evenly between the other two. */
function expectedF1(problems: number): number {
  const scores = priors.map((prior) => {
    const predicted = prior * (1 - problems) + ((1 - prior) * problems) / (classes - 1)
    return (2 * prior * (1 - problems)) / (prior + predicted)
  })
  return scores.reduce((sum, score) => sum + score, 0) / classes
}

const area = 0.9
/** Deviations of the common part of the scores of a group: for both models, and for each. */
const shared = { both: 0.5, each: 0.2 } as const
const deviation = Math.hypot(1, shared.both, shared.each)
/** Correlation of the scores' noise within a group. */
const correlation = 0.9

const rocArea = kindOf('ROC AUC in groups', `100 %, correlation ${correlation}`, (size, uniform) => {
  const normalDraw = () => normalQuantile(uniform(), 0, 1)
  const clusters = drawGroups(size, uniform)
  const { of, count } = clusters
  const positive = Uint8Array.from(of, () => Number(uniform() < 0.3))
  const common = Array.from({ length: count }, () => shared.both * normalDraw())
  const noise = Array.from(of, normalDraw)
  const statistic = (value: number) => {
    const mean = Math.SQRT2 * deviation * normalQuantile(value, 0, 1)
    const own = Array.from({ length: count }, () => shared.each * normalDraw())
    const scores = Float64Array.from(of, (group, example) => {
      const within = correlation * (noise[example] ?? NaN) + Math.sqrt(1 - correlation ** 2) * normalDraw()
      return (common[group] ?? NaN) + (own[group] ?? NaN) + within + (positive[example] === 1 ? mean : 0)
    })
    return resampled(areaStatistic(areas.roc, positive, scores))
  }
  return {
    pair: { better: 'higher', candidate: statistic(area - margin), baseline: statistic(area) },
    clusters,
  }
})
