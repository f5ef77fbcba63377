import type { PerturbedPredictions } from '../../metrics/perturbed-predictions.ts'
import { UserError } from '../../errors/user-error.ts'
import type { PredictionPair, Predictions, UncheckedPredictions } from '../../metrics/predictions.ts'
import { alignPredictions, checkPredictions, computedOf, predictionWarnings } from '../../metrics/tasks.ts'

/** Predictions of the models of another seed, for the same examples as those of the first. */
export interface OtherSeed {
  readonly candidate: UncheckedPredictions
  /** Null without a baseline, or if the baseline could not be compared. */
  readonly baseline: UncheckedPredictions | null
  readonly perturbedPredictions: readonly PerturbedPredictions[]
}

/** The predictions of another seed, checked and in the order of the first seed's examples. */
export interface AlignedSeed {
  readonly candidate: Predictions
  readonly pair: PredictionPair | null
  readonly perturbedPredictions: readonly PerturbedPredictions[]
}

/**
 * Checks the other seeds and puts them into the first seed's order.
 * @param pair the first seed's models
 * @throws UserError for a seed with other examples or other classes
 */
export function alignSeeds(
  others: readonly OtherSeed[],
  candidate: Predictions,
  pair: PredictionPair | null,
): AlignedSeed[] {
  return others.map((seed, index) => {
    const name = (side: string) => `seed ${index + 2} of the ${side}`
    const own = alignedTo(candidate, seed.candidate, 'candidate', name('candidate')).baseline
    const both =
      pair && seed.baseline ? alignedTo(own, seed.baseline, name('candidate'), name('baseline')) : null
    return { candidate: own, pair: both, perturbedPredictions: seed.perturbedPredictions }
  })
}

function alignedTo(
  first: Predictions,
  other: UncheckedPredictions,
  firstName: string,
  otherName: string,
): PredictionPair {
  const pairing = alignPredictions(first, checkPredictions(other, otherName), {
    candidate: firstName,
    baseline: otherName,
  })
  if (pairing.comparable) return pairing.pair
  throw new UserError({
    code: 'GATE_REPLICATES_DIFFER',
    found: `seeds that were not trained on the same data: ${pairing.reason}`,
    expected: 'models that differ only by their seed',
    hint: 'Train every seed with the same data and the same tensorline.yml.',
  })
}

/** Returns the warnings that a reader needs before any mean over the seeds. */
export function seedWarnings(
  candidate: Predictions,
  pair: PredictionPair | null,
  others: readonly AlignedSeed[],
): string[] {
  const seeds = others.length + 1
  return [
    ...others.flatMap((seed, index) =>
      predictionWarnings(seed.candidate)
        .filter((warning) => !predictionWarnings(candidate).includes(warning))
        .map((warning) => `Seed ${index + 2}: ${warning}`),
    ),
    ...sameSeeds('candidate', [candidate, ...others.map((seed) => seed.candidate)]),
    ...sameSeeds(
      'baseline',
      pair ? [pair.baseline, ...others.flatMap((seed) => seed.pair?.baseline ?? [])] : [],
    ),
    ...(seeds < enough
      ? [
          `${seeds} seeds are few to estimate the variation between seeds, so the bounds are wide. Use ${enough} or more.`,
        ]
      : []),
  ]
}

/** Number of seeds from which the quantiles of Student's t are close to those of many seeds. */
const enough = 5

/** Returns warnings about equal predictions, which probably come from one model, so the seeds seem to differ less than they do. */
function sameSeeds(side: string, predictions: readonly Predictions[]): string[] {
  const first = new Map<string, number>()
  return predictions.flatMap((one, index) => {
    const text = fingerprint(one)
    const same = first.get(text)
    if (same === undefined) first.set(text, index)
    return same === undefined
      ? []
      : [
          `Seeds ${same + 1} and ${index + 1} of the ${side} have the same predictions. If they are the same model, the bounds are too narrow: train each with another seed.`,
        ]
  })
}

function fingerprint(predictions: Predictions): string {
  const numbers = computedOf(predictions)
  return Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength).toString('latin1')
}
