import { table } from '../../scripts/generate/section.ts'
import { calibrationStatistic } from '../../src/metrics/calibration.ts'
import { assess } from '../../src/inference/assess.ts'
import { fairnessOf } from '../../src/gate/fairness/fairness.ts'
import type { Statistic } from '../../src/metrics/statistic.ts'
import type { StatisticPair } from '../../src/metrics/statistic.ts'
import type { ClassPredictions } from '../../src/metrics/predictions.ts'
import type { Uniform } from '../../src/statistics/binomial-draw.ts'
import { seededUniform } from '../../src/statistics/resample.ts'
import { gatesOf } from './gates.ts'
import { rateText } from './rate.ts'
import { resampled } from './resampled.ts'
import { confidence } from './rules.ts'

const gates = gatesOf.biased
const margin = 0.03
const sizes = [200, 1000] as const
const classes = ['no', 'yes'] as const
const groups = 5

/**
 * Returns how often a bootstrap, which the gate does not use, passes a model whose calibration or gap is worse by exactly the
 * margin.
 */
export function biasedMetrics(): string {
  const kinds = { 'expected calibration error': calibration, 'demographic parity of 5 groups': parity }
  return table(
    ['Metric', 'Examples', 'passes by a bootstrap, %'],
    Object.entries(kinds).flatMap(([name, draw]) =>
      sizes.map((size) => [name, size.toLocaleString('en-US'), rateText(passed(name, size, draw))]),
    ),
  )
}

function passed(
  name: string,
  size: number,
  draw: (size: number, uniform: Uniform) => StatisticPair<Statistic>,
) {
  const uniform = seededUniform(17, name, size)
  let count = 0
  for (let gate = 0; gate < gates; gate++) {
    const { better, candidate, baseline } = draw(size, uniform)
    const trial = { better, candidate: resampled(candidate), baseline: baseline && resampled(baseline) }
    const [result] = assess([trial], { seed: gate, clusters: null }, 'shown')
    const evidence = result?.difference?.inference
    if (evidence && !evidence.degenerate && evidence.bounds(confidence).lower > -margin) count += 1
  }
  return { count, gates }
}

/** Draws a calibrated baseline, and a candidate that predicts the same classes with a confidence too high by the margin. */
function calibration(size: number, uniform: Uniform): StatisticPair<Statistic> {
  const right = Float64Array.from({ length: size }, () => 0.55 + 0.4 * uniform())
  const predicted = Int32Array.from(right, () => Number(uniform() < 0.5))
  const labels = predicted.map((guess, example) => (uniform() < (right[example] ?? 0) ? guess : 1 - guess))
  const statistic = (excess: number) => {
    const scores = new Float64Array(2 * size)
    for (const [example, guess] of predicted.entries()) {
      const sure = (right[example] ?? 0) + excess
      scores[2 * example + guess] = sure
      scores[2 * example + 1 - guess] = 1 - sure
    }
    return calibrationStatistic({ ...predictionsOf(labels, predicted), scores })
  }
  return { better: 'lower', candidate: statistic(margin), baseline: statistic(0) }
}

/** Draws a baseline that selects 40 % of every group, and a candidate that selects more of the first group by the margin. */
function parity(size: number, uniform: Uniform): StatisticPair<Statistic> {
  const of = Array.from({ length: size }, (_, example) => String(example % groups))
  const chance = of.map(() => uniform())
  const labels = Int32Array.from(chance, () => Number(uniform() < 0.4))
  const select = (extra: number) =>
    predictionsOf(
      labels,
      Int32Array.from(chance, (value, example) => Number(value < 0.4 + (of[example] === '0' ? extra : 0))),
    )
  const [candidate, baseline] = [select(margin), select(0)]
  const { metrics } = fairnessOf(
    [{ by: 'group', positive: 'yes', 'min-size': 30 }],
    candidate,
    { candidate, baseline },
    { group: { values: of } },
  )
  const found = metrics.find(({ name }) => name.startsWith('demographic-parity'))
  const [pair] = found?.pairs ?? []
  if (!pair) throw new TypeError('no demographic parity')
  return pair
}

function predictionsOf(labels: Int32Array, predicted: Int32Array): ClassPredictions {
  return {
    kind: 'class',
    ids: Array.from(labels, (_, example) => String(example)),
    classes,
    labels,
    predicted,
    scores: null,
  }
}
