import type { Statistic } from '../metric.ts'

type Weighted = Extract<Statistic, { kind: 'weighted' }>

/** Examples by falling score of one class; the last of equal scores closes a step of its curve. */
interface Curve {
  readonly order: Uint32Array
  /** For each place in the order whether its example is of the class, and whether the next score is another. */
  readonly positive: Uint8Array
  readonly closes: Uint8Array
}

/** Area under one curve when the example `i` counts `times[i]` times; NaN where one side has none. */
type Area = (curve: Curve, times: Uint32Array) => number

function curveOf(positive: Uint8Array, scores: Float32Array): Curve {
  const order = Uint32Array.from(scores, (_, index) => index).sort(
    (a, b) => (scores[b] ?? 0) - (scores[a] ?? 0),
  )
  return {
    order,
    positive: Uint8Array.from(order, (example) => positive[example] ?? 0),
    closes: Uint8Array.from(order, (example, place) =>
      scores[example] === scores[order[place + 1] ?? -1] ? 0 : 1,
    ),
  }
}

/** The chance that a positive example is scored above a negative one, ties half. */
const rocArea: Area = ({ order, positive, closes }, times) => {
  let [positives, negatives, before, here, below] = [0, 0, 0, 0, 0]
  for (let place = 0; place < order.length; place++) {
    const count = times[order[place] ?? 0] ?? 0
    if (positive[place] === 1) positives += count
    else here += count
    if (closes[place] === 1) {
      below += here * (before + positives)
      before = positives
      negatives += here
      here = 0
    }
  }
  return below / 2 / positives / negatives
}

/** Average precision: the precision at each score, weighted by the recall it adds. */
const precisionArea: Area = ({ order, positive, closes }, times) => {
  let [positives, all, before, sum] = [0, 0, 0, 0]
  for (let place = 0; place < order.length; place++) {
    const count = times[order[place] ?? 0] ?? 0
    all += count
    if (positive[place] === 1) positives += count
    if (closes[place] === 1 && positives > before) {
      sum += ((positives - before) * positives) / all
      before = positives
    }
  }
  return sum / positives
}

export const areas = { roc: rocArea, precision: precisionArea } as const

/** Area of one class against the rest. */
export function areaStatistic(area: Area, positive: Uint8Array, scores: Float32Array): Weighted {
  return meanAreas(area, positive.length, [{ positive, scores }])
}

/** Mean area of the classes against the rest each; classes without examples, or without others, are left out. */
export function macroAreaStatistic(
  area: Area,
  { labels, scores, classes }: { labels: Int32Array; scores: Float32Array; classes: readonly string[] },
): Weighted {
  const columns = classes.map((_, column) => ({
    positive: Uint8Array.from(labels, (label) => (label === column ? 1 : 0)),
    scores: Float32Array.from(labels, (_label, index) => scores[index * classes.length + column] ?? NaN),
  }))
  return meanAreas(area, labels.length, columns)
}

interface Column {
  readonly positive: Uint8Array
  readonly scores: Float32Array
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
        const value = area(curve, times)
        if (Number.isNaN(value)) continue
        sum += value
        count += 1
      }
      return sum / count
    },
    select: (units) =>
      meanAreas(
        area,
        units.length,
        columns.map(({ positive, scores }) => ({
          positive: Uint8Array.from(units, (unit) => positive[unit] ?? 0),
          scores: Float32Array.from(units, (unit) => scores[unit] ?? NaN),
        })),
      ),
  }
}
