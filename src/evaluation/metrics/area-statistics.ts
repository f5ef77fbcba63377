import type { Kind } from '../metric.ts'
import { fallingOrder } from '../statistics/falling-order.ts'
import { precisionArea, rocArea, type Area, type Curve } from './areas.ts'

type Weighted = Kind<'weighted'>

function curveOf(positive: Uint8Array, scores: Float64Array): Curve {
  const order = fallingOrder(scores)
  const curve = {
    order,
    positive: new Uint8Array(order.length),
    closes: new Uint8Array(order.length),
  }
  for (let place = 0; place < order.length; place++) {
    const example = order[place] ?? 0
    curve.positive[place] = positive[example] ?? 0
    curve.closes[place] = scores[example] === scores[order[place + 1] ?? -1] ? 0 : 1
  }
  return curve
}

export const areas = { roc: rocArea, precision: precisionArea } as const

/** Area of one class against the rest. */
export function areaStatistic(area: Area, positive: Uint8Array, scores: Float64Array): Weighted {
  return meanAreas(area, positive.length, [{ positive, scores }])
}

/** Mean area of the classes against the rest each; classes without examples, or without others, are left out. */
export function macroAreaStatistic(
  area: Area,
  { labels, scores, classes }: { labels: Int32Array; scores: Float64Array; classes: readonly string[] },
): Weighted {
  const columns = classes.map((_, column) => columnOf(labels, scores, classes.length, column))
  return meanAreas(area, labels.length, columns)
}

function columnOf(labels: Int32Array, scores: Float64Array, classes: number, column: number): Column {
  const positive = new Uint8Array(labels.length)
  const own = new Float64Array(labels.length)
  for (let example = 0; example < labels.length; example++) {
    positive[example] = labels[example] === column ? 1 : 0
    own[example] = scores[example * classes + column] ?? NaN
  }
  return { positive, scores: own }
}

/** Of the mean area of the classes that have one. */
function meanInfluence(area: Area, size: number, curves: readonly Curve[]): Float64Array {
  const own = curves.map((curve) => area.influence(curve)).filter(({ area: value }) => !Number.isNaN(value))
  const mean = new Float64Array(size)
  for (const { influence } of own)
    for (let example = 0; example < size; example++)
      mean[example] = (mean[example] ?? 0) + (influence[example] ?? NaN) / own.length
  return mean
}

interface Column {
  readonly positive: Uint8Array
  readonly scores: Float64Array
}

function meanAreas(area: Area, size: number, columns: readonly Column[]): Weighted {
  const curves = columns.map(({ positive, scores }) => curveOf(positive, scores))
  return {
    kind: 'weighted',
    size,
    work: size * columns.length,
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
    select: (units) =>
      meanAreas(
        area,
        units.length,
        columns.map(({ positive, scores }) => ({
          positive: Uint8Array.from(units, (unit) => positive[unit] ?? 0),
          scores: Float64Array.from(units, (unit) => scores[unit] ?? NaN),
        })),
      ),
  }
}
