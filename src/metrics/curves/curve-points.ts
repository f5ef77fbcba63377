import type { Steps } from '../areas.ts'
import type { CurvePoints } from './curve-schema.ts'

interface Curve {
  readonly area: number
  readonly points: CurvePoints
}

/** Returns the receiver operating characteristic, and the area below it by trapezoids. */
export function rocOf({ positives, negatives, count, truePositives, falsePositives }: Steps): Curve {
  const x = new Float64Array(count + 1)
  const y = new Float64Array(count + 1)
  let area = 0
  for (let step = 1; step <= count; step++) {
    const [x0, y0] = [x[step - 1] ?? 0, y[step - 1] ?? 0]
    const x1 = (falsePositives[step - 1] ?? 0) / negatives
    const y1 = (truePositives[step - 1] ?? 0) / positives
    area += ((x1 - x0) * (y0 + y1)) / 2
    x[step] = x1
    y[step] = y1
  }
  return { area, points: thinned(x, y) }
}

/** Returns precision by recall, and the average precision: precisions weighted by the recall each adds, not interpolated. */
export function precisionOf({ positives, count, truePositives, falsePositives }: Steps): Curve {
  const x = new Float64Array(count)
  const y = new Float64Array(count)
  let area = 0
  let before = 0
  for (let step = 0; step < count; step++) {
    const right = truePositives[step] ?? 0
    const recall = right / positives
    const precision = right / (right + (falsePositives[step] ?? 0))
    area += (recall - before) * precision
    before = recall
    x[step] = recall
    y[step] = precision
  }
  return { area, points: thinned(x, y) }
}

/** Number of columns; a chart of 300 pixels shows no more detail. */
const columns = 200

/** Returns the first and last point of each column of the chart, without points on a line between their neighbours; 4 digits. */
function thinned(x: Float64Array, y: Float64Array): CurvePoints {
  const columnOf = (index: number) => Math.ceil((x[index] ?? NaN) * columns)
  const kept: [number, number][] = []
  for (let index = 0; index < x.length; index++)
    if (columnOf(index - 1) !== columnOf(index) || columnOf(index) !== columnOf(index + 1))
      kept.push([rounded(x[index] ?? 0), rounded(y[index] ?? 0)])
  return kept.filter(([x, y], index) => {
    const [before, after] = [kept[index - 1], kept[index + 1]]
    if (!before || !after) return true
    return !((before[0] === x && after[0] === x) || (before[1] === y && after[1] === y))
  })
}

function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4
}
