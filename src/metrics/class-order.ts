import { fallingOrder } from '../statistics/falling-order.ts'
import type { Curve } from './areas.ts'

/** Labels, and a score for each class: `size × classes`, example after example. */
export interface LabelledScores {
  readonly labels: Int32Array
  readonly scores: Float64Array
  readonly classes: readonly string[]
}

/**
 * Sorts examples by the score of one class.
 * @param positive 1 for examples of the class, else 0
 */
export function curveOf(positive: Uint8Array, scores: Float64Array): Curve {
  const order = fallingOrder(scores)
  const curve = {
    order,
    positive: new Uint8Array(order.length),
    closes: new Uint8Array(order.length),
  }
  for (let index = 0; index < order.length; index++) {
    const example = order[index] ?? 0
    curve.positive[index] = positive[example] ?? 0
    curve.closes[index] = scores[example] === scores[order[index + 1] ?? -1] ? 0 : 1
  }
  return curve
}

const known = new WeakMap<LabelledScores, readonly Curve[]>()

/** Returns the curve of each class against the rest. It is sorted only once for all metrics and charts. */
export function curvesOf(scored: LabelledScores): readonly Curve[] {
  const curves = known.get(scored) ?? sortedByClass(scored)
  known.set(scored, curves)
  return curves
}

/** Columns that are copied at once, so that each cache line of the processor is read once. */
const blockSize = 32

function sortedByClass({ labels, scores, classes }: LabelledScores): Curve[] {
  const curves: Curve[] = []
  const positive = new Uint8Array(labels.length)
  for (let start = 0; start < classes.length; start += blockSize) {
    const width = Math.min(blockSize, classes.length - start)
    const block = new Float64Array(width * labels.length)
    for (let example = 0; example < labels.length; example++)
      for (let column = 0; column < width; column++)
        block[column * labels.length + example] = scores[example * classes.length + start + column] ?? NaN
    for (let column = 0; column < width; column++) {
      for (let example = 0; example < labels.length; example++)
        positive[example] = labels[example] === start + column ? 1 : 0
      curves.push(curveOf(positive, block.subarray(column * labels.length, (column + 1) * labels.length)))
    }
  }
  return curves
}
