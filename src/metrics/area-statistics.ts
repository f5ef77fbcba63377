import { min } from 'd3-array'
import type { Support, WeightedStatistic } from './statistic.ts'
import { precisionArea, rocArea, type Area, type Curve } from './areas.ts'
import { curveOf, curvesOf, type LabelledScores } from './class-order.ts'

export const areas = { roc: rocArea, precision: precisionArea } as const

/** Returns the area of one class against the rest. */
export function areaStatistic(area: Area, positive: Uint8Array, scores: Float64Array): WeightedStatistic {
  const positives = positive.reduce((sum, one) => sum + one, 0)
  return {
    ...meanAreas(area, positive.length, [curveOf(positive, scores)], (units) =>
      areaStatistic(
        area,
        Uint8Array.from(units, (unit) => positive[unit] ?? 0),
        Float64Array.from(units, (unit) => scores[unit] ?? NaN),
      ),
    ),
    support: supportOf(positives, positive.length),
  }
}

/** Returns the examples that determine an area: those of the rarer class, regardless of the number of the others. */
export function supportOf(positives: number, size: number): Support {
  return { count: Math.min(positives, size - positives), of: 'examples of its rarer class' }
}

/** Returns the mean area of each class against the rest. Classes without examples, or without others, are left out. */
export function macroAreaStatistic(area: Area, scored: LabelledScores): WeightedStatistic {
  return meanAreas(area, scored.labels.length, curvesOf(scored), (units) =>
    macroAreaStatistic(area, rowsOf(scored, units)),
  )
}

/** Returns the labels and scores of some of the units. */
export function rowsOf({ labels, scores, classes }: LabelledScores, units: Uint32Array): LabelledScores {
  const chosen = new Float64Array(units.length * classes.length)
  for (const [row, unit] of units.entries())
    chosen.set(scores.subarray(unit * classes.length, (unit + 1) * classes.length), row * classes.length)
  return { labels: Int32Array.from(units, (unit) => labels[unit] ?? -1), scores: chosen, classes }
}

/** Returns the influence of each example on the mean area of the classes that have one. */
function meanInfluence(area: Area, size: number, curves: readonly Curve[]): Float64Array {
  const own = curves.map((curve) => area.influence(curve)).filter(({ area: value }) => !Number.isNaN(value))
  const mean = new Float64Array(size)
  for (const { influence } of own)
    for (let example = 0; example < size; example++)
      mean[example] = (mean[example] ?? 0) + (influence[example] ?? NaN) / own.length
  return mean
}

function meanAreas(
  area: Area,
  size: number,
  curves: readonly Curve[],
  select: WeightedStatistic['select'],
): WeightedStatistic {
  return {
    kind: 'weighted',
    size,
    work: size * curves.length,
    of: (times) => {
      let [sum, count] = [0, 0]
      for (const curve of curves) {
        const value = area.of(curve, times)
        if (Number.isNaN(value)) continue
        sum += value
        count += 1
      }
      return sum / count
    },
    influence: () => meanInfluence(area, size, curves),
    shares: () => sharesOf(size, curves),
    select,
  }
}

/**
 * Returns the share of a mean area that each example can lose: its part of the area of its own class, and, if there are more
 * classes, of the rarest other class, whose examples it may outrank.
 */
function sharesOf(size: number, curves: readonly Curve[]): Float64Array {
  const counts = curves.map(({ positive }) => positive.reduce((sum, one) => sum + one, 0))
  const usable = counts.filter((count) => count > 0 && count < size)
  const shares = new Float64Array(size).fill(usable.length > 1 ? 1 / (min(usable) ?? NaN) / usable.length : 0)
  for (const [index, { order, positive }] of curves.entries()) {
    const count = counts[index] ?? 0
    for (let rank = 0; rank < size; rank++)
      if (positive[rank] === 1 && count < size) {
        const example = order[rank] ?? 0
        shares[example] = (shares[example] ?? 0) + 1 / count / usable.length
      }
  }
  return shares
}
