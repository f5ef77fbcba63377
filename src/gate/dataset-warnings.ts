import type { Overlap } from '../data/overlap.ts'
import type { DatasetDetails } from '../data/dataset-schema.ts'
import { UserError } from '../errors/user-error.ts'
import { formatCount, percentText } from '../text/format.ts'
import type { Artifact } from '../artifacts/artifact.ts'
import { canonicalJson } from '../artifacts/digest.ts'
import type { EvaluableModel } from '../model/evaluable-model.ts'

/** That both were asked the same, although they were not made from the same. */
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
  const through = otherTransform ? ', the baseline through its own transform' : ''
  const seen = otherData
    ? '. The baseline may have been trained on some of these examples, which flatters it'
    : ''
  return [
    `The baseline was made with another ${others}: both were asked about the test split of the candidate${through}${seen}.`,
  ]
}

/** Of data with few different examples some are equal by chance; the very same ones never are. */
export function overlapWarnings({ size, same, equal }: Overlap): string[] {
  if (same > 0)
    throw new UserError({
      code: 'DATA_TEST_LEAKAGE',
      found: `${formatCount(same)} of ${formatCount(size)} test examples that are training examples too, by their ids`,
      expected: 'a test split that the model was not trained on',
      hint: 'Give `data.split.test` a fraction, or files that are no source of the training split.',
    })
  if (equal === 0) return []
  const share = percentText(equal / size)
  return [
    `${formatCount(equal)} of ${formatCount(size)} test examples (${share}) are equal to training examples in all the model sees and in the label, which flatters it: \`data.clean.duplicates: drop\` leaves such training examples out.`,
  ]
}
