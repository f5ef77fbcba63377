import type { StatisticPair } from '../../../src/metrics/statistic.ts'
import type { Statistic } from '../../../src/metrics/statistic.ts'
import type { Uniform } from '../../../src/statistics/binomial-draw.ts'
import {
  classes,
  confusionMetrics,
  drawLabel,
  drawOther,
  expectedCounts,
  type Score,
} from '../four-classes.ts'
import { gatesOf } from '../gates.ts'
import { shareAtMargin, sizes, type Kind } from './kind.ts'

/** The share of examples that both models get wrong. */
const wrong = 0.08

/** Number of examples that only the baseline gets right, for each that only the candidate gets right. */
const ratios = [Infinity, 2] as const

/** Returns metrics of the confusion matrix of four classes. */
export function confusionKinds(): Kind[] {
  return Object.entries(confusionMetrics).flatMap(([name, of]) =>
    ratios.map((ratio) => {
      const broken = brokenAtMargin(of, ratio)
      const fixed = broken / ratio
      return {
        name,
        changed: `${((broken + fixed) * 100).toFixed(2)} %, ${ratio === Infinity ? 'all' : 'two of three'} worse`,
        unit: 'examples',
        sizes,
        gates: gatesOf.margins,
        draw: (size, uniform) => ({
          pair: drawConfusions(size, uniform, of, broken, fixed),
          clusters: null,
        }),
      }
    }),
  )
}

function drawConfusions(
  size: number,
  uniform: Uniform,
  of: Score,
  broken: number,
  fixed: number,
): StatisticPair<Statistic> {
  const labels = new Int32Array(size)
  const candidate = new Int32Array(size)
  const baseline = new Int32Array(size)
  for (let example = 0; example < size; example++) {
    const label = drawLabel(uniform)
    const kind = uniform()
    const problem = drawOther(label, uniform)
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

/** Returns the share of examples that the candidate alone gets wrong. */
function brokenAtMargin(of: Score, ratio: number): number {
  return shareAtMargin(
    (broken) => of(expectedCounts(wrong + broken / ratio)) - of(expectedCounts(wrong + broken)),
    0.3,
  )
}
