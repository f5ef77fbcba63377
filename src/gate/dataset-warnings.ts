import type { Overlap } from '../data/overlap.ts'
import type { DatasetDetails } from '../dataset/dataset-schema.ts'
import { UserError } from '../errors/user-error.ts'
import { formatCount, percentText } from '../text/format.ts'
import type { Artifact } from '../artifacts/artifact.ts'
import { canonicalJson } from '../artifacts/digest.ts'
import type { EvaluableModel } from '../model/evaluable-model.ts'

/** Returns warnings about a baseline that was made from another dataset or transform than the candidate. */
export function differenceWarnings(
  baseline: EvaluableModel,
  candidate: EvaluableModel,
  dataset: Artifact<DatasetDetails>,
): string[] {
  const of = baseline.manifest.parents['dataset']
  const otherData = of !== undefined && of !== dataset.digest
  const otherTransform =
    canonicalJson(baseline.details.transform) !== canonicalJson(candidate.details.transform)
  if (!otherData && !otherTransform) return []
  const others = [...(otherData ? ['dataset'] : []), ...(otherTransform ? ['transform'] : [])].join(' and ')
  const through = otherTransform ? ', the baseline with its own transform' : ''
  const seen = otherData
    ? '. The baseline may have been trained on some of these examples, which makes its results too good'
    : ''
  return [
    `The baseline was made with another ${others}: both models predicted the test split of the candidate${through}${seen}.`,
  ]
}

/**
 * Returns warnings about test examples with the content of a training example, which occurs by chance in data with few distinct
 * rows.
 * @throws UserError for test examples with the id of a training example
 */
export function overlapWarnings({ size, same, equal }: Overlap): string[] {
  if (same > 0)
    throw new UserError({
      code: 'DATA_TEST_LEAKAGE',
      found: `${formatCount(same)} of ${formatCount(size)} test examples with the id of a training example`,
      expected: 'a test split that the model was not trained on',
      hint: 'Set `data.split.test` to a fraction, or to files that the training split does not use.',
    })
  if (equal === 0) return []
  const share = percentText(equal / size)
  return [
    `${formatCount(equal)} of ${formatCount(size)} test examples (${share}) are equal to training examples in all features and in the label, so the measured quality may be too good. Set \`data.clean.duplicates: drop\` to remove such training examples.`,
  ]
}
