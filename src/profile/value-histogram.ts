import { splitNames, type SplitName } from '../dataset/dataset-schema.ts'
import { quantileOfSorted } from '../transform/moments.ts'
import { bySplit, type BySplit } from './by-split.ts'
import { NumberAccumulator, presentSorted } from './number-summary.ts'

/** Counts of numbers in equal bins. */
export interface Histogram {
  /** Ends of the bins, ascending; one more than bins. */
  readonly edges: readonly number[]
  readonly counts: BySplit<readonly number[]>
  /** Values outside the bins, which a few extreme values would otherwise make useless. */
  readonly below: number
  readonly above: number
}

const mostBins = 30
const fewestBins = 5
/** Whole numbers in a range of at most this have one bin each. */
const mostWholeBins = 40

export interface Range {
  readonly minimum: number
  readonly maximum: number
  readonly whole: boolean
  readonly count: number
}

/**
 * Returns the ends of the bins.
 * @param sample ascending
 */
export function binEdges({ minimum, maximum, whole, count }: Range, sample: Float64Array): number[] {
  if (whole && maximum - minimum < mostWholeBins)
    return Array.from({ length: maximum - minimum + 2 }, (_, index) => minimum - 0.5 + index)
  if (minimum === maximum) return [minimum, maximum]
  const [low, high] = withoutExtremes(minimum, maximum, sample)
  const bins = Math.max(fewestBins, Math.min(mostBins, Math.ceil(Math.sqrt(count))))
  // Each end is computed from both ends of the range, whose difference may exceed the range of a double.
  return Array.from({ length: bins + 1 }, (_, index) => low * (1 - index / bins) + high * (index / bins))
}

/** Extreme values lie further from the middle 98 % than this many times their width. */
const farAway = 3

function withoutExtremes(minimum: number, maximum: number, sample: Float64Array): [number, number] {
  const [low, high] = [quantileOfSorted(sample, 0.01), quantileOfSorted(sample, 0.99)]
  const width = high - low
  if (!(width > 0)) return [minimum, maximum]
  return [
    low - minimum > farAway * width ? low - width / 2 : minimum,
    maximum - high > farAway * width ? high + width / 2 : maximum,
  ]
}

/** Counts numbers in bins, split by split. */
export class HistogramBuilder {
  readonly #edges: readonly number[]
  readonly #counts: BySplit<number[]>
  #below = 0
  #above = 0

  constructor(edges: readonly number[]) {
    this.#edges = edges
    this.#counts = bySplit(() => new Array<number>(Math.max(edges.length - 1, 1)).fill(0))
  }

  add(split: SplitName, values: Float64Array): void {
    const counts = this.#counts[split]
    const [low, high] = [this.#edges[0] ?? 0, this.#edges.at(-1) ?? 0]
    const bins = counts.length
    const width = high - low
    for (let index = 0; index < values.length; index++) {
      const value = values[index] ?? Number.NaN
      if (Number.isNaN(value)) continue
      if (value < low) this.#below++
      else if (value > high) this.#above++
      else {
        const bin = width > 0 ? Math.min(Math.floor(((value - low) / width) * bins), bins - 1) : 0
        counts[bin] = (counts[bin] ?? 0) + 1
      }
    }
  }

  get histogram(): Histogram {
    return { edges: this.#edges, counts: this.#counts, below: this.#below, above: this.#above }
  }
}

/** Returns the histogram of numbers in memory, NaN for a missing one; null without numbers. */
export function histogramOf(values: BySplit<Float64Array>): Histogram | null {
  const all = new NumberAccumulator()
  for (const split of splitNames) all.add(values[split])
  if (all.count === 0) return null
  const builder = new HistogramBuilder(binEdges(all, presentSorted(values.train)))
  for (const split of splitNames) builder.add(split, values[split])
  return builder.histogram
}
