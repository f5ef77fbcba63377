import normalQuantile from '@stdlib/stats-base-dists-normal-quantile'
import type { BootstrapMethod, DifferenceMethod } from './methods.ts'
import { areaDifferenceBounds, tooFewOfClass } from '../statistics/area-bounds.ts'
import { meanArea, meanAreaBounds, noClass, type ClassAreas } from '../statistics/mean-area-bounds.ts'
import type { BootstrapDistribution } from '../statistics/bootstrap-distribution.ts'
import type { Degenerate, Interval } from '../statistics/interval.ts'
import type { DeLong } from '../statistics/delong.ts'
import type { LongTail } from '../statistics/long-tail.ts'
import {
  mcnemarPValue,
  mcnemarPValueBetter,
  mcnemarPValueWorse,
  tangoBounds,
  tangoPValueHolds,
  tangoPValueWorse,
  type DiscordantPairs,
} from '../statistics/paired-proportions.ts'
import { pValueAbove } from '../statistics/p-value.ts'

/** Candidate − baseline in the metric's good direction, on the same examples. */
export interface PairedDifference {
  readonly value: number
  readonly method: DifferenceMethod
  /** Null for a closed form. */
  readonly resamples: number | null
  /** Examples where exactly one model is right; null for metrics that are not simply right or wrong. */
  readonly discordant: (DiscordantPairs & { readonly mcnemarP: number }) | null
  readonly inference: Inference
}

export type Inference =
  | Degenerate
  | {
      readonly degenerate: false
      /** Bounds that hold with this one-sided confidence each. */
      readonly bounds: (confidence: number) => Interval
      /** One-sided p-value against "the candidate is not worse by more than the margin". */
      readonly pInferiority: (margin: number) => number
      /** One-sided p-value against "the candidate is worse by the margin or more"; for the margin 0 against "it is not better". */
      readonly pNonInferiority: (margin: number) => number
      /**
       * Long tail of the differences of single examples, in the metric's good direction; null without one, or if the bounds
       * are not affected.
       */
      readonly longTail: LongTail | null
      readonly plan: SampleSizePlan
    }

/** The differences that a test split of this kind can detect. */
export interface SampleSizePlan {
  /** The smallest margin that equally good models would pass with 80 % probability, and the smallest gain that would be shown. */
  readonly smallestMargin: (confidence: number) => number
  /** Number of examples with which equally good models would pass this margin with 80 % probability; null if no number suffices. */
  readonly examplesFor: (margin: number, confidence: number) => number | null
  /** Number of examples with which a true gain of this size would be shown with 80 % probability; null if no number suffices. */
  readonly examplesToShow: (difference: number, confidence: number) => number | null
}

/** Probability of detecting an existing difference: the 80 % that reports mention. */
export const power = 0.8

/**
 * Returns the difference of proportions of right predictions: Tango's score interval. For better or worse at all it is McNemar's
 * exact test, which also holds for few pairs.
 * @param examples size of the test split, of which the pairs may be a part
 */
export function tangoDifference(pairs: DiscordantPairs, examples = pairs.size): PairedDifference {
  return {
    value: (pairs.onlyFirst - pairs.onlySecond) / pairs.size,
    method: 'tango',
    resamples: null,
    discordant: { ...pairs, mcnemarP: mcnemarPValue(pairs) },
    inference: {
      degenerate: false,
      bounds: (confidence) => tangoBounds(pairs, confidence),
      pInferiority: (margin) => (margin === 0 ? mcnemarPValueWorse(pairs) : tangoPValueWorse(pairs, margin)),
      pNonInferiority: (margin) =>
        margin === 0 ? mcnemarPValueBetter(pairs) : tangoPValueHolds(pairs, margin),
      longTail: null,
      plan: planOfPart(tangoPlan(pairs), examples / pairs.size),
    },
  }
}

function tangoPlan({ onlyFirst, onlySecond, size }: DiscordantPairs): SampleSizePlan {
  const rate = (onlyFirst + onlySecond) / size
  const smallestMargin = (confidence: number, examples = size) =>
    -tangoBounds(unluckyPairs(rate, examples), confidence).lower
  return {
    smallestMargin,
    examplesFor: (margin, confidence) =>
      margin <= 0 ? null : leastCount((examples) => smallestMargin(confidence, examples) <= margin),
    examplesToShow: (difference, confidence) => examplesToShow(rate, difference, confidence),
  }
}

/** Returns the plan for all examples if only a part of them counts. */
function planOfPart(plan: SampleSizePlan, times: number): SampleSizePlan {
  if (times === 1) return plan
  const all = (count: number | null) => (count === null ? null : Math.ceil(count * times))
  return {
    smallestMargin: plan.smallestMargin,
    examplesFor: (margin, confidence) => all(plan.examplesFor(margin, confidence)),
    examplesToShow: (difference, confidence) => all(plan.examplesToShow(difference, confidence)),
  }
}

/**
 * Returns the number of examples that show a gain. Connor, "Sample size for testing differences in proportions for the
 * paired-sample design", Biometrics 43 (1987).
 */
function examplesToShow(rate: number, difference: number, confidence: number): number | null {
  if (difference <= 0) return null
  const quantiles =
    normalQuantile(confidence, 0, 1) * Math.sqrt(rate) +
    normalQuantile(power, 0, 1) * Math.sqrt(Math.max(0, rate - difference ** 2))
  return Math.ceil((quantiles / difference) ** 2)
}

/** Returns the discordant pairs of equally good models at the 20 % quantile, so 80 % of samples are more favourable. */
function unluckyPairs(rate: number, size: number): DiscordantPairs {
  const discordant = rate * size
  const shift = Math.min(discordant, normalQuantile(power, 0, 1) * Math.sqrt(discordant))
  return { onlyFirst: (discordant - shift) / 2, onlySecond: (discordant + shift) / 2, size }
}

/** Returns the smallest count that suffices, to three digits; null beyond 10¹². */
function leastCount(suffices: (count: number) => boolean): number | null {
  let high = 1
  while (!suffices(high)) {
    high *= 2
    if (high > 1e12) return null
  }
  let low = high / 2
  while (high - low > Math.max(1, high / 1000)) {
    const middle = Math.ceil((low + high) / 2)
    if (suffices(middle)) high = middle
    else low = middle
  }
  return high
}

/** Returns the gain in area under the ROC curve; the first model is the candidate. */
export function areaDifference(delong: DeLong, size: number): PairedDifference {
  const { areas, covariance } = delong
  const value = (areas[0] ?? NaN) - (areas[1] ?? NaN)
  const variance = (covariance[0]?.[0] ?? NaN) + (covariance[1]?.[1] ?? NaN) - 2 * (covariance[0]?.[1] ?? NaN)
  return {
    value,
    method: 'area-square-and-add',
    resamples: null,
    discordant: null,
    inference:
      tooFewOfClass(delong) ??
      boundedInference({
        value,
        error: Math.sqrt(Math.max(0, variance)),
        size,
        bounds: (confidence) => areaDifferenceBounds(delong, confidence),
      }),
  }
}

/** Returns the gain in the mean area of several classes, with the effect of each example on the sum of the gains. */
export function meanAreaDifference(areas: ClassAreas): PairedDifference {
  const value = meanArea(areas)
  const squares = areas.influence.reduce((sum, part) => sum + part ** 2, 0)
  return {
    value,
    method: 'mean-area-square-and-add',
    resamples: null,
    discordant: null,
    inference:
      noClass(areas) ??
      boundedInference({
        value,
        error: Math.sqrt(squares) / areas.classes.length,
        size: areas.influence.length,
        bounds: meanAreaBounds(areas),
      }),
  }
}

/** A difference with bounds in a closed form. */
interface Bounded {
  readonly value: number
  readonly error: number
  readonly size: number
  /** Bounds that widen with the confidence, and equal the value at a confidence of 0.5. */
  readonly bounds: (confidence: number) => Interval
}

function boundedInference({ value, error, size, bounds }: Bounded): Inference {
  return {
    degenerate: false,
    bounds,
    pInferiority: (margin) => 1 - pValueAbove(bounds, -margin),
    pNonInferiority: (margin) => pValueAbove(bounds, -margin),
    longTail: null,
    plan: rootPlan(
      (confidence) => value - bounds(confidence).lower + normalQuantile(power, 0, 1) * error,
      size,
    ),
  }
}

/** Returns the difference of any other metric, by the paired bootstrap. */
export function bootstrapDifference(
  value: number,
  size: number,
  bootstrap: BootstrapDistribution,
  clustered: boolean,
): PairedDifference {
  if (bootstrap.degenerate)
    return {
      value,
      method: clustered ? 'cluster-bca' : 'bca',
      resamples: null,
      discordant: null,
      inference: bootstrap,
    }
  return {
    value,
    method: bootstrapMethod(bootstrap.method, clustered),
    resamples: bootstrap.resamples,
    discordant: null,
    inference: {
      degenerate: false,
      bounds: bootstrap.bounds,
      pInferiority: (margin) => bootstrap.pValueBelow(-margin),
      pNonInferiority: (margin) => bootstrap.pValueAbove(-margin),
      longTail: bootstrap.longTail,
      plan: normalPlan(bootstrap.standardError, size),
    },
  }
}

const clusterMethods = {
  bca: 'cluster-bca',
  'bootstrap-normal': 'cluster-normal',
  'infinitesimal-jackknife': 'cluster-jackknife',
  'scaled-tango': 'cluster-scaled-tango',
  'weighted-mistakes': 'cluster-weighted-mistakes',
} as const

export function bootstrapMethod(method: keyof typeof clusterMethods, clustered: boolean): BootstrapMethod {
  return clustered ? clusterMethods[method] : method
}

function normalPlan(error: number, size: number): SampleSizePlan {
  return rootPlan(
    (confidence) => (normalQuantile(confidence, 0, 1) + normalQuantile(power, 0, 1)) * error,
    size,
  )
}

/** Returns the plan of an interval that shrinks with the root of the number of examples. */
function rootPlan(smallestMargin: SampleSizePlan['smallestMargin'], size: number): SampleSizePlan {
  const examples = (difference: number, confidence: number) =>
    difference <= 0 ? null : Math.ceil(size * (smallestMargin(confidence) / difference) ** 2)
  return { smallestMargin, examplesFor: examples, examplesToShow: examples }
}
