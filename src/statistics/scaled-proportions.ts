import normalQuantile from '@stdlib/stats-base-dists-normal-quantile'
import type { Known } from './bootstrap-distribution.ts'
import { unitsOf, type Jackknife } from './jackknife.ts'
import {
  tangoBounds,
  tangoPValueHolds,
  tangoPValueWorse,
  type DiscordantPairs,
} from './paired-proportions.ts'

/** A change of the prediction for one unit that did not occur in the sample. */
export interface UnseenChange {
  /** Its effect on the value, times the number of units. */
  readonly size: number
  /** Number of such changes that its size counts as. */
  readonly weight: number
}

/** Number of differing units that weigh as much as an unseen change. */
const known = 5

/** Limits of the effect of one unit; left out if they are not available. */
export interface LargestEffect {
  /** The largest change by one changed prediction, times the number of units. */
  readonly change?: number | undefined
  /** The share of a score from 0 to 1 that one unit loses at most. */
  readonly share?: number | undefined
}

/**
 * Returns the change that may not have occurred in the sample. If the largest change is not available, one unit is assumed to lose
 * its share of a score, or to become like the unit furthest from it; the sizes of observed changes then replace it, the more units
 * differ.
 * @param difference estimate and values without single units
 * @param candidate values of the candidate without single units
 */
export function unseenChange(
  { change, share = 0 }: LargestEffect,
  difference: { readonly estimate: number; readonly jackknife: Jackknife },
  candidate: Jackknife,
): UnseenChange {
  if (change !== undefined) return { size: change, weight: 1 }
  return {
    size: Math.max(unitsOf(candidate) * share, largestDistance(candidate)),
    weight: known / (known + changedUnits(difference.estimate, difference.jackknife)),
  }
}

/** Returns the largest difference between units, times their number, from the values without single units. */
function largestDistance(jackknife: Jackknife): number {
  const [first = NaN] = jackknife.values
  const [least, most] = jackknife.values.reduce(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [first, first],
  )
  return (unitsOf(jackknife) - 1) * (most - least)
}

/**
 * Returns Tango's score bounds of a difference that is not one of proportions. Each unit's part in the difference (its jackknife
 * pseudo-value) counts as a part of a discordant pair; the size of a whole pair is the mean of these parts, each weighted by its
 * own size, so that the variance of the pairs is that of the parts. One unseen change is added: if no unit differs, its size is the
 * size of a pair, and the bounds are those of 0 discordant pairs. If all pairs have one size, as for proportions, the bounds are
 * Tango's. The errors of a plain bootstrap of few different predictions are measured in docs/gate-error-rates.md#bootstrap-rules.
 * @returns null if no unit differs and the size of a change is 0
 */
export function scaledTango(estimate: number, jackknife: Jackknife, unseen: UnseenChange): Known | null {
  const parts = partsOf(estimate, jackknife)
  const { up, down, squares } = sumsOf(parts, jackknife.weights)
  const scale = (squares + unseen.weight * unseen.size ** 2) / (up + down + unseen.weight * unseen.size)
  if (!(scale > 0)) return null
  const pairs = { onlyFirst: up / scale, onlySecond: down / scale, size: unitsOf(jackknife) }
  return distributionOf(pairs, scale)
}

/** Returns the jackknife pseudo-values, whose mean is the estimate. */
function partsOf(estimate: number, jackknife: Jackknife): Float64Array {
  const { values, weights } = jackknife
  const size = unitsOf(jackknife)
  let sum = 0
  for (let unit = 0; unit < values.length; unit++) sum += (values[unit] ?? NaN) * (weights[unit] ?? 0)
  const mean = sum / size
  return values.map((value) => estimate + (size - 1) * (mean - value))
}

/** Fraction of the largest part below which a part is a rounding error. */
const least = 1e-9

/**
 * Returns the effective number of units that differ: the squared sum of their parts divided by the sum of the squares. It is the
 * number itself if all differ equally. Small parts count little, such as those by which units that do not differ move the variance
 * in R².
 */
function changedUnits(estimate: number, jackknife: Jackknife): number {
  const { up, down, squares } = sumsOf(partsOf(estimate, jackknife), jackknife.weights)
  return squares === 0 ? 0 : (up + down) ** 2 / squares
}

function sumsOf(parts: Float64Array, weights: Float64Array) {
  const largest = parts.reduce((most, part) => Math.max(most, Math.abs(part)), 0)
  let [up, down, squares] = [0, 0, 0]
  for (let unit = 0; unit < parts.length; unit++) {
    const part = parts[unit] ?? NaN
    const weight = weights[unit] ?? 0
    if (Math.abs(part) <= least * largest) continue
    if (part > 0) up += weight * part
    else down -= weight * part
    squares += weight * part ** 2
  }
  return { up, down, squares }
}

function distributionOf(pairs: DiscordantPairs, scale: number): Known {
  const estimate = (scale * (pairs.onlyFirst - pairs.onlySecond)) / pairs.size
  const bounds = (confidence: number) => {
    const { lower, upper } = tangoBounds(pairs, confidence)
    return { lower: scale * lower, upper: scale * upper }
  }
  /** A difference is at most one whole pair for every unit. */
  const limited = (value: number, of: (margin: number) => number, atLeast: number, atMost: number) => {
    const margin = -value / scale
    if (margin >= 1) return atLeast
    return margin <= -1 ? atMost : of(margin)
  }
  return {
    degenerate: false,
    method: 'scaled-tango',
    resamples: null,
    standardError: (estimate - bounds(0.95).lower) / normalQuantile(0.95, 0, 1),
    longTail: null,
    bounds,
    pValueBelow: (value) => limited(value, (margin) => tangoPValueWorse(pairs, margin), 1, 0),
    pValueAbove: (value) => limited(value, (margin) => tangoPValueHolds(pairs, margin), 0, 1),
  }
}
