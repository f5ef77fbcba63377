import { kolmogorovDistance } from '../../src/drift/kolmogorov-distance.ts'
import { samplingErrors } from '../../src/drift/sampling-errors.ts'
import { totalVariation } from '../../src/drift/total-variation.ts'
import type { DistanceEvidence } from '../../src/drift/distance.ts'
import { kolmogorovTail } from '../../src/statistics/kolmogorov.ts'
import { noncentralChiSquareCdf } from '../../src/statistics/noncentral-chi-square.ts'
import type { World } from './world.ts'

export const margin = 0.1
export const level = 0.05

type Counts = readonly number[]

/** Returns the evidence of the product. */
export function evidenceOf({ kind }: Pick<World, 'kind'>, before: Counts, after: Counts): DistanceEvidence {
  const samples = { baseline: before, candidate: after, shared: null }
  const errors = samplingErrors(samples)
  return kind === 'numbers' ? kolmogorovDistance(samples, errors) : totalVariation(samples, errors, margin)
}

/** Returns the p-value of the usual test of equal distributions: Kolmogorov and Smirnov for numbers, chi-square for categories. */
export function pEqual({ kind }: Pick<World, 'kind'>, before: Counts, after: Counts): number {
  const [n, m] = [rowsOf(before), rowsOf(after)]
  if (kind === 'numbers') {
    const { distance } = evidenceOf({ kind }, before, after)
    return kolmogorovTail(distance / Math.sqrt(1 / n + 1 / m))
  }
  let [statistic, seen] = [0, 0]
  for (const [cell, count] of before.entries()) {
    const other = after[cell] ?? 0
    if (count + other === 0) continue
    seen += 1
    const expected = ((count + other) * n) / (n + m)
    const expectedOther = count + other - expected
    statistic += (count - expected) ** 2 / expected + (other - expectedOther) ** 2 / expectedOther
  }
  return statistic <= 0 ? 1 : 1 - noncentralChiSquareCdf(statistic, seen - 1, 0)
}

/** Share of an empty cell, as Evidently and most descriptions of the index have it. */
const emptyShare = 0.0001

/** Returns the population stability index: of ten bins with equal shares before for numbers, else of the categories. */
export function stabilityIndex({ kind }: Pick<World, 'kind'>, before: Counts, after: Counts): number {
  const [first, second] = kind === 'numbers' ? tenBins(before, after) : [before, after]
  const [n, m] = [rowsOf(first), rowsOf(second)]
  return first.reduce((sum, count, bin) => {
    const [one, other] = [Math.max(count / n, emptyShare), Math.max((second[bin] ?? 0) / m, emptyShare)]
    return sum + (other - one) * Math.log(other / one)
  }, 0)
}

/** Sums cells into ten bins with about equal counts before. */
function tenBins(before: Counts, after: Counts): [number[], number[]] {
  const [first, second] = [new Array<number>(10).fill(0), new Array<number>(10).fill(0)]
  const total = rowsOf(before)
  let sum = 0
  for (const [cell, count] of before.entries()) {
    const bin = Math.min(9, Math.floor((10 * sum) / total))
    first[bin] = (first[bin] ?? 0) + count
    second[bin] = (second[bin] ?? 0) + (after[cell] ?? 0)
    sum += count
  }
  return [first, second]
}

function rowsOf(counts: Counts): number {
  return counts.reduce((sum, count) => sum + count, 0)
}
