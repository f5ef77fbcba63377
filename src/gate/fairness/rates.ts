import { max, min } from 'd3-array'
import type { ClassPredictions } from '../../metrics/predictions.ts'
import type { Groups } from './groups.ts'

/** Weighted counts of the examples of one group. */
export interface GroupCounts {
  readonly size: number
  readonly right: number
  /** Examples predicted as the positive class, and examples labelled with it. */
  readonly given: number
  readonly having: number
  readonly givenAndHaving: number
}

/** Rates of one group; NaN where the group has no example that counts. */
export interface GroupRates {
  readonly accuracy: number
  /** Share of examples that are predicted as the positive class. */
  readonly selection: number
  readonly truePositive: number
  readonly falsePositive: number
}

/** Number of kinds of examples within a group: right or wrong, predicted positive or not, labelled positive or not. */
const kinds = 8

/** Returns the group and kind of each example as one number; -1 if its group is left out. */
export function cellsOf(groups: Groups, predictions: ClassPredictions, positive: number | null): Int32Array {
  return groups.of.map((group, example) => {
    if (group < 0) return -1
    const label = predictions.labels[example] ?? -1
    const prediction = predictions.predicted[example] ?? -1
    return (
      group * kinds +
      (label === prediction ? 4 : 0) +
      (prediction === positive ? 2 : 0) +
      (label === positive ? 1 : 0)
    )
  })
}

/** Counts the examples of each group if example `i` counts `times[i]` times. */
export function countGroups(groups: number, cells: Int32Array, times: Uint32Array): GroupCounts[] {
  const counts = new Float64Array(groups * kinds)
  for (let example = 0; example < cells.length; example++) {
    const cell = cells[example] ?? -1
    if (cell >= 0) counts[cell] = (counts[cell] ?? 0) + (times[example] ?? 0)
  }
  return Array.from({ length: groups }, (_, group) => {
    const sum = (holds: (kind: number) => boolean) => {
      let total = 0
      for (let kind = 0; kind < kinds; kind++) if (holds(kind)) total += counts[group * kinds + kind] ?? 0
      return total
    }
    return {
      size: sum(() => true),
      right: sum((kind) => (kind & 4) > 0),
      given: sum((kind) => (kind & 2) > 0),
      having: sum((kind) => (kind & 1) > 0),
      givenAndHaving: sum((kind) => (kind & 3) === 3),
    }
  })
}

export function ratesOf({ size, right, given, having, givenAndHaving }: GroupCounts): GroupRates {
  return {
    accuracy: right / size,
    selection: given / size,
    truePositive: givenAndHaving / having,
    falsePositive: (given - givenAndHaving) / (size - having),
  }
}

/** Returns the largest difference between two groups; NaN if fewer than two groups have the rate. */
function gap(rates: readonly number[]): number {
  const known = rates.filter((rate) => !Number.isNaN(rate))
  return known.length < 2 ? NaN : (max(known) ?? NaN) - (min(known) ?? NaN)
}

/**
 * Returns the demographic parity difference: Dwork et al., "Fairness through awareness", ITCS 2012, in the form of Agarwal et al.,
 * ICML 2018.
 */
export function demographicParityDifference(rates: readonly GroupRates[]): number {
  return gap(rates.map(({ selection }) => selection))
}

/**
 * Returns the larger of the gaps of true and of false positive rates: Hardt et al., "Equality of opportunity in supervised
 * learning", NeurIPS 2016.
 */
export function equalizedOddsDifference(rates: readonly GroupRates[]): number {
  return Math.max(
    gap(rates.map(({ truePositive }) => truePositive)),
    gap(rates.map(({ falsePositive }) => falsePositive)),
  )
}

/** Returns the worst accuracy of a group: Sagawa et al., "Distributionally robust neural networks for group shifts", ICLR 2020. */
export function worstGroupAccuracy(rates: readonly GroupRates[]): number {
  return min(rates, ({ accuracy }) => accuracy) ?? NaN
}
