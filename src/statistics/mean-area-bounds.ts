import {
  areaBounds,
  areaDifferenceBounds,
  evidenceOf,
  tooFewOfClass,
  type VarianceEvidence,
} from './area-bounds.ts'
import type { DeLong } from './delong.ts'
import type { Degenerate, Interval } from './interval.ts'

/** Areas of several classes against the rest, of one model, or of two models for their differences. */
export interface ClassAreas {
  /** One entry for each class, with the same number of models. */
  readonly classes: readonly DeLong[]
  /** The effect of each example on the sum over all classes of the areas, or of their differences. */
  readonly influence: Float64Array
}

/** Returns the reason why no mean exists, or null. */
export function noClass({ classes }: ClassAreas): Degenerate | null {
  return classes.length > 0 ? null : { degenerate: true, reason: 'no class has both examples and others' }
}

/** Returns the mean over the classes of the areas, or of their differences. */
export function meanArea({ classes }: ClassAreas): number {
  return classes.reduce((sum, delong) => sum + valueOf(delong), 0) / classes.length
}

/**
 * Returns the bounds of the mean, by confidence. Those of the classes are combined by square-and-add, as in `areaDifferenceBounds`,
 * and widened by the correlation between classes: by the ratio of the variance of the sum to the sum of the variances. A class with
 * too few examples may have any area.
 */
export function meanAreaBounds(areas: ClassAreas): (confidence: number) => Interval {
  const { classes } = areas
  const ratio = varianceRatio(areas)
  const mean = meanArea(areas)
  const evidence = [pooledEvidence(classes, 0), pooledEvidence(classes, 1)] as const
  return (confidence) => {
    let [below, above] = [0, 0]
    for (const [index, delong] of classes.entries()) {
      const value = valueOf(delong)
      const { lower, upper } = boundsOf(delong, confidence, evidence[0][index], evidence[1][index])
      below += (value - lower) ** 2
      above += (upper - value) ** 2
    }
    return {
      lower: mean - Math.sqrt(ratio * below) / classes.length,
      upper: mean + Math.sqrt(ratio * above) / classes.length,
    }
  }
}

function boundsOf(
  delong: DeLong,
  confidence: number,
  first: VarianceEvidence | undefined,
  second: VarianceEvidence | undefined,
): Interval {
  const isAny = tooFewOfClass(delong) !== null && confidence > 0.5
  if (!isDifference(delong)) return isAny ? { lower: 0, upper: 1 } : areaBounds(delong, 0, confidence, first)
  return isAny
    ? { lower: -1, upper: 1 }
    : areaDifferenceBounds(delong, confidence, first && second && [first, second])
}

/**
 * Returns the evidence for the variance in each class, from all classes. A misplaced example of a class with more examples has a
 * smaller effect, and counts by the square of it. The degrees of freedom are Satterthwaite's of a sum of variances that are
 * proportional to the number of examples of the rarer side. The largest possible variance has no weight, since scores hardly ever
 * scatter that much in all classes.
 */
function pooledEvidence(classes: readonly DeLong[], model: number): VarianceEvidence[] {
  const known = classes.flatMap((delong) => {
    if (tooFewOfClass(delong)) return []
    const size = rarerOf(delong)
    return [{ size, outOfPlace: evidenceOf(delong, model).outOfPlace }]
  })
  const total = known.reduce((sum, { size }) => sum + 1 / size, 0)
  const degrees = total ** 2 / known.reduce((sum, { size }) => sum + 1 / (size ** 2 * (size - 1)), 0)
  return classes.map((delong) => ({
    degrees,
    largest: 0,
    outOfPlace: known.reduce(
      (sum, { size, outOfPlace }) => sum + outOfPlace * Math.min(1, rarerOf(delong) / size) ** 2,
      0,
    ),
  }))
}

function rarerOf({ positives, negatives }: DeLong): number {
  return Math.min(positives, negatives)
}

function valueOf({ areas: [first = NaN, second = 0] }: DeLong): number {
  return first - second
}

function isDifference({ areas }: DeLong): boolean {
  return areas.length === 2
}

function varianceOf({ covariance: [[own = NaN, both = 0] = [], [, other = 0] = []] }: DeLong): number {
  return own + other - 2 * both
}

/** Ratio of two classes whose areas are perfectly correlated: an example that loses a place in one class takes it in another. */
const usualRatio = 2

/**
 * Returns the variance of the sum divided by the sum of the variances: 1 for uncorrelated classes. The fewer examples determine
 * the variance (their effective number, by Kish), the nearer is the ratio to the usual one.
 */
function varianceRatio({ classes, influence }: ClassAreas): number {
  let [squares, fourthPowers] = [0, 0]
  for (const part of influence) {
    squares += part ** 2
    fourthPowers += part ** 4
  }
  const separate = classes.reduce(
    (sum, delong) => (tooFewOfClass(delong) ? sum : sum + varianceOf(delong)),
    0,
  )
  if (!(squares > 0 && separate > 0)) return usualRatio
  const examples = squares ** 2 / fourthPowers
  return ((examples * squares) / separate + usualRatio) / (examples + 1)
}
