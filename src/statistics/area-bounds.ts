import tQuantile from '@stdlib/stats-base-dists-t-quantile'
import type { Degenerate, Interval } from './interval.ts'
import type { DeLong } from './delong.ts'
import { bisect } from './bisect.ts'

/** Minimum number of examples of a class; fewer give no estimate of how much its scores vary. */
const fewestOfClass = 3

/** An area under a ROC curve, with the values that its bounds depend on. */
interface Area {
  readonly area: number
  readonly variance: number
  readonly evidence: VarianceEvidence
  readonly positives: number
  readonly negatives: number
}

/** The reliability of DeLong's variance of an area. */
export interface VarianceEvidence {
  readonly degrees: number
  /** Number of examples of the rarer class that are out of place in the ranking. */
  readonly outOfPlace: number
  /** Weight of the largest possible variance, in misplaced examples. */
  readonly largest: number
}

export function evidenceOf(
  { areas, degrees, positives, negatives }: DeLong,
  model: number,
): VarianceEvidence {
  const area = areas[model] ?? NaN
  return {
    degrees: degrees[model] ?? NaN,
    outOfPlace: Math.min(positives, negatives) * Math.min(area, 1 - area),
    largest: prior.largest,
  }
}

/** Returns the reason why the areas cannot be compared, or null. */
export function tooFewOfClass({ positives, negatives }: DeLong): Degenerate | null {
  const rarer = Math.min(positives, negatives)
  if (rarer >= fewestOfClass) return null
  const name = positives <= negatives ? 'positive' : 'negative'
  const reason = `${rarer} ${name} ${rarer === 1 ? 'example is' : 'examples are'} too few for bounds of an area under the ROC curve (at least ${fewestOfClass})`
  return { degenerate: true, reason }
}

/** Returns the bounds of the area of one model. */
export function areaBounds(
  delong: DeLong,
  model: number,
  confidence: number,
  evidence = evidenceOf(delong, model),
): Interval {
  return scoreBounds(areaOf(delong, model, evidence), confidence)
}

/**
 * Returns the bounds of the first model's area minus the second's. The bounds of each area are combined by square-and-add with the
 * correlation that DeLong estimates, so that the bounds of the difference are as skewed as those of the areas. Zou and Donner,
 * "Construction of confidence limits about effect measures", Statistics in Medicine 27 (2008); Newcombe, "Improved confidence
 * intervals for the difference between binomial proportions based on paired data", Statistics in Medicine 17 (1998).
 */
export function areaDifferenceBounds(
  delong: DeLong,
  confidence: number,
  evidence = [evidenceOf(delong, 0), evidenceOf(delong, 1)] as const,
): Interval {
  const [first, second] = [areaOf(delong, 0, evidence[0]), areaOf(delong, 1, evidence[1])]
  const [own, other] = [scoreBounds(first, confidence), scoreBounds(second, confidence)]
  const correlation = correlationOf(delong)
  const difference = first.area - second.area
  return {
    lower: difference - distance(first.area - own.lower, other.upper - second.area, correlation),
    upper: difference + distance(own.upper - first.area, second.area - other.lower, correlation),
  }
}

function distance(first: number, second: number, correlation: number): number {
  return Math.sqrt(Math.max(0, first ** 2 + second ** 2 - 2 * correlation * first * second))
}

function areaOf(
  { areas, covariance, positives, negatives }: DeLong,
  model: number,
  evidence: VarianceEvidence,
): Area {
  return {
    area: areas[model] ?? NaN,
    variance: covariance[model]?.[model] ?? NaN,
    evidence,
    positives,
    negatives,
  }
}

/** Returns the correlation of the areas; 0 for an area of 1, which has no estimated variance. */
function correlationOf({ covariance }: DeLong): number {
  const variances = (covariance[0]?.[0] ?? NaN) * (covariance[1]?.[1] ?? NaN)
  if (variances === 0) return 0
  return Math.min(1, Math.max(-1, (covariance[0]?.[1] ?? NaN) / Math.sqrt(variances)))
}

/**
 * Weights of Newcombe's variance and of the largest possible one, in misplaced examples of the rarer class. Simulated bounds hold
 * with these from 3 examples of the rarer class on, also if its scores scatter more
 * (docs/gate-error-rates.md#areas-under-roc-curves).
 */
const prior = { newcombe: 1, largest: 0.5 } as const

/**
 * Inverts the score test of a hypothetical area, as Wilson's interval does for proportions. Its variance at the hypothesis is
 * DeLong's, scaled as θ(1 − θ), combined with that of Newcombe's method 5 ("Confidence intervals for an effect size measure based
 * on the Mann–Whitney statistic. Part 2", Statistics in Medicine 25, 2006). The fewer examples are misplaced, the less reliable is
 * DeLong's variance, and the more weight Newcombe's and the largest possible variance get. The result is never less than DeLong's.
 * Quantiles are Student's, with Satterthwaite's degrees of freedom, which the rarer class dominates.
 */
function scoreBounds(known: Area, confidence: number): Interval {
  const { area, variance, positives, negatives } = known
  const { degrees, outOfPlace, largest } = known.evidence
  const quantile = confidence > 0.5 ? tQuantile(confidence, degrees) : 0
  const scale = area < 1 && area > 0 ? variance / (area * (1 - area)) : 0
  const varianceAt = (hypothesis: number) => {
    const own = scale * hypothesis * (1 - hypothesis)
    const supposed =
      prior.newcombe * newcombeVariance(hypothesis, positives, negatives) +
      largest * largestVariance(hypothesis, positives, negatives)
    return Math.max(own, (outOfPlace * own + supposed) / (outOfPlace + prior.newcombe + largest))
  }
  const isFar = (hypothesis: number) =>
    Math.abs(area - hypothesis) > quantile * Math.sqrt(Math.max(0, varianceAt(hypothesis)))
  return {
    lower: bisect(0, area, isFar),
    upper: bisect(area, 1, (hypothesis) => !isFar(hypothesis)),
  }
}

/** Returns the variance of an area for exponential scores, with the mean of both classes' sizes: Newcombe's method 5. */
function newcombeVariance(area: number, positives: number, negatives: number): number {
  const others = (positives + negatives) / 2 - 1
  const sum = 1 + (others * (1 - area)) / (2 - area) + (others * area) / (1 + area)
  return (area * (1 - area) * sum) / (positives * negatives)
}

/**
 * Returns the largest possible variance of an area, reached if each example of the rarer class scores above all others or below all
 * of them. Birnbaum and Klose, "Bounds for the variance of the Mann–Whitney statistic", Annals of Mathematical Statistics 28
 * (1957).
 */
function largestVariance(area: number, positives: number, negatives: number): number {
  return (area * (1 - area)) / Math.min(positives, negatives)
}
