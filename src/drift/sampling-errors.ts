import { sum } from 'd3-array'
import type { ColumnDrift } from './drift-schema.ts'

/** Number of rows of each dataset. */
export type SampleSizes = ColumnDrift['rows']

/** One of the independent samples on which the difference of two datasets depends. */
export interface ErrorPart {
  /** The variance of the difference of a share p from this sample is the scale times p (1 − p). */
  readonly scale: number
  /** Rows of the sample by cell. */
  readonly counts: ArrayLike<number>
}

/** The sampling errors of the difference of two datasets. */
export interface SamplingErrors {
  readonly parts: readonly ErrorPart[]
  /** Numbers of independent rows if the datasets have no common ones; null otherwise. */
  readonly separate: SampleSizes | null
}

/** The rows of two datasets by cell. */
export interface TwoSamples {
  readonly baseline: ArrayLike<number>
  readonly candidate: ArrayLike<number>
  /** Rows that are in both; null if there are none. */
  readonly shared: ArrayLike<number> | null
}

/**
 * Returns the errors of the difference of two samples: those of the rows that only one of them has, and of the common rows, which cancel out
 * unless the samples differ in size.
 * @param effects how many times the variance of each sample is that of independent rows
 */
export function samplingErrors(
  { baseline, candidate, shared }: TwoSamples,
  effects: SampleSizes = { baseline: 1, candidate: 1 },
): SamplingErrors {
  const [n, m] = [totalOf(baseline), totalOf(candidate)]
  const common = shared === null ? 0 : totalOf(shared)
  if (shared === null || common === 0)
    return {
      parts: [
        { scale: effects.baseline / n, counts: baseline },
        { scale: effects.candidate / m, counts: candidate },
      ],
      separate: { baseline: n / effects.baseline, candidate: m / effects.candidate },
    }
  const largestEffect = Math.max(effects.baseline, effects.candidate)
  const parts = [
    { scale: (effects.baseline * (n - common)) / n ** 2, counts: difference(baseline, shared) },
    { scale: (effects.candidate * (m - common)) / m ** 2, counts: difference(candidate, shared) },
    { scale: largestEffect * common * (1 / n - 1 / m) ** 2, counts: shared },
  ]
  return { parts: parts.filter(({ scale }) => scale > 0), separate: null }
}

/** Returns the sum of the scales: the variance of the difference of a share is at most a quarter of it. */
export function totalScale({ parts }: Pick<SamplingErrors, 'parts'>): number {
  return sum(parts, ({ scale }) => scale)
}

/** Returns the numbers of independent rows of samples of these sizes, without common rows, that tell as much. */
export function effectiveSizes(
  { baseline, candidate }: SampleSizes,
  errors: SamplingErrors,
): SampleSizes | null {
  const scale = totalScale(errors)
  if (scale === 0) return null
  const gain = (1 / baseline + 1 / candidate) / scale
  return { baseline: baseline * gain, candidate: candidate * gain }
}

export function totalOf(counts: ArrayLike<number>): number {
  let total = 0
  for (let cell = 0; cell < counts.length; cell++) total += counts[cell] ?? 0
  return total
}

/** Returns the counts divided by their sum. */
export function sharesOf(counts: ArrayLike<number>): Float64Array {
  const total = totalOf(counts)
  return Float64Array.from(counts, (count) => count / total)
}

function difference(counts: ArrayLike<number>, others: ArrayLike<number>): Float64Array {
  return Float64Array.from(counts, (count, cell) => count - (others[cell] ?? 0))
}
