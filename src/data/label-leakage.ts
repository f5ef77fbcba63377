import { bisectRight, max, mean, min, sum } from 'd3-array'
import { randomStream } from '../random/philox.ts'
import { quantileOfSorted } from '../transform/moments.ts'

/** Values of one feature: NaN for a missing value. */
export type FeatureValues =
  | { readonly kind: 'numbers'; readonly values: Float64Array }
  /** Positions of categories. */
  | { readonly kind: 'categories'; readonly values: Float64Array; readonly categories: number }

/** Labels of the same examples. */
export type LabelValues =
  | { readonly kind: 'classes'; readonly codes: ArrayLike<number>; readonly classes: number }
  | { readonly kind: 'numbers'; readonly values: ArrayLike<number> }

/** How well one feature alone predicts the label. */
export interface Prediction {
  readonly measure: 'AUC' | 'R²'
  readonly value: number
}

/** Fewer examples than these in one half measure nothing. */
const fewestExamples = 50
/** Examples in each bin of numbers, on average. */
const binSize = 10
const mostBins = 256

/**
 * Measures how well a feature alone predicts the label. The feature is divided into bins; their shares of a class, or their means of the
 * label, in one half of the examples predict the other half. For classes the measure is the smallest area under the ROC curve of one
 * class against the others; for numbers it is R² of the bins or of a straight line, whichever is higher.
 * @returns null for too few examples
 */
export function predictionOf(feature: FeatureValues, label: LabelValues): Prediction | null {
  const halves = halvesOf(feature.values.length)
  if (Math.min(halves.fitted.length, halves.tested.length) < fewestExamples) return null
  const bins = binsOf(feature, halves)
  if (label.kind === 'numbers') {
    const labelOf = (row: number) => label.values[row] ?? Number.NaN
    const binned = r2Of(halves, labelOf, binMeans(bins, halves, labelOf))
    const straight = feature.kind === 'numbers' ? straightLine(feature.values, halves, labelOf) : null
    return {
      measure: 'R²',
      value: straight === null ? binned : Math.max(binned, r2Of(halves, labelOf, straight)),
    }
  }
  const areas = Array.from({ length: label.classes }, (_, code) =>
    areaOf(bins, halves, (row) => label.codes[row] === code),
  ).filter((area) => area !== null)
  const value = min(areas)
  return value === undefined ? null : { measure: 'AUC', value }
}

interface Halves {
  readonly fitted: readonly number[]
  readonly tested: readonly number[]
}

/** Divides rows at random, since sorted or alternating rows are common. */
function halvesOf(size: number): Halves {
  const stream = randomStream(0, 'label-leakage')
  const fitted: number[] = []
  const tested: number[] = []
  for (let row = 0; row < size; row++) (stream.draw(row) < 0.5 ? fitted : tested).push(row)
  return { fitted, tested }
}

interface Bins {
  readonly size: number
  /** Returns the bin of a row; missing values have the last one. */
  readonly binOf: (row: number) => number
}

function binsOf(feature: FeatureValues, { fitted }: Halves): Bins {
  const { values } = feature
  if (feature.kind === 'categories') {
    const { categories } = feature
    return {
      size: categories + 1,
      binOf: (row) => {
        const code = values[row] ?? Number.NaN
        return Number.isNaN(code) ? categories : code
      },
    }
  }
  const sorted = values.filter((value) => !Number.isNaN(value)).sort()
  const count = Math.max(2, Math.min(mostBins, Math.floor(fitted.length / binSize)))
  const quantiles = Array.from({ length: count - 1 }, (_, index) =>
    quantileOfSorted(sorted, (index + 1) / count),
  )
  const edges = [...new Set(quantiles)]
  return {
    size: edges.length + 2,
    binOf: (row) => {
      const value = values[row] ?? Number.NaN
      return Number.isNaN(value) ? edges.length + 1 : bisectRight(edges, value)
    },
  }
}

/** Area under the ROC curve of the bins' shares of positives; null if one half lacks one side. */
function areaOf(bins: Bins, halves: Halves, isPositive: (row: number) => boolean): number | null {
  const fitted = countBins(bins, halves.fitted, isPositive)
  const tested = countBins(bins, halves.tested, isPositive)
  const pairs = sum(tested.positives) * sum(tested.negatives)
  const share = sum(fitted.positives) / halves.fitted.length
  if (pairs === 0 || share === 0 || share === 1) return null
  const groups = Map.groupBy(Array.from({ length: bins.size }).keys(), (bin) => {
    const positives = fitted.positives[bin] ?? 0
    const count = positives + (fitted.negatives[bin] ?? 0)
    return count === 0 ? share : positives / count
  })
  let below = 0
  let area = 0
  for (const [, tied] of [...groups].sort(([a], [b]) => a - b)) {
    const positives = sum(tied, (bin) => tested.positives[bin])
    const negatives = sum(tied, (bin) => tested.negatives[bin])
    area += positives * (below + negatives / 2)
    below += negatives
  }
  return area / pairs
}

function countBins(
  { size, binOf }: Bins,
  rows: readonly number[],
  isPositive: (row: number) => boolean,
): { readonly positives: Float64Array; readonly negatives: Float64Array } {
  const positives = new Float64Array(size)
  const negatives = new Float64Array(size)
  for (const row of rows) {
    const counts = isPositive(row) ? positives : negatives
    const bin = binOf(row)
    counts[bin] = (counts[bin] ?? 0) + 1
  }
  return { positives, negatives }
}

/** Predicts the mean of the bin; that of all where a bin has no fitted example. */
function binMeans(
  { size, binOf }: Bins,
  { fitted }: Halves,
  labelOf: (row: number) => number,
): (row: number) => number {
  const sums = new Float64Array(size)
  const counts = new Float64Array(size)
  for (const row of fitted) {
    const bin = binOf(row)
    sums[bin] = (sums[bin] ?? 0) + labelOf(row)
    counts[bin] = (counts[bin] ?? 0) + 1
  }
  const overall = sum(sums) / fitted.length
  return (row) => {
    const bin = binOf(row)
    const count = counts[bin] ?? 0
    return count === 0 ? overall : (sums[bin] ?? 0) / count
  }
}

/** Predicts the least-squares line; missing values have the mean. */
function straightLine(
  values: Float64Array,
  { fitted }: Halves,
  labelOf: (row: number) => number,
): (row: number) => number {
  const present = fitted.filter((row) => !Number.isNaN(values[row]))
  const center = mean(present, (row) => values[row]) ?? 0
  const height = mean(present, labelOf) ?? 0
  // Divided by the width, squares of large numbers stay finite.
  const width = max(present, (row) => Math.abs((values[row] ?? 0) - center)) || 1
  const offsetOf = (row: number) => ((values[row] ?? Number.NaN) - center) / width
  const slope =
    sum(present, (row) => offsetOf(row) * (labelOf(row) - height)) /
    (sum(present, (row) => offsetOf(row) ** 2) || 1)
  return (row) => height + slope * (offsetOf(row) || 0)
}

/** R² in the tested half; 0 for equal labels. */
function r2Of(
  { tested }: Halves,
  labelOf: (row: number) => number,
  predict: (row: number) => number,
): number {
  const center = mean(tested, labelOf) ?? 0
  const total = sum(tested, (row) => (labelOf(row) - center) ** 2)
  return total === 0 ? 0 : 1 - sum(tested, (row) => (labelOf(row) - predict(row)) ** 2) / total
}
