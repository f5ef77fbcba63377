import type { Outcome } from '../gate/decision-rule.ts'
import type { ComparisonRow } from '../gate/verdict.ts'
import { bytesText } from '../text/format.ts'
import type { Artifact } from '../artifacts/artifact.ts'
import type { ModelDetails } from '../model/model-schema.ts'
import { costsMarkdown, type OutputCosts } from './quantization-costs.ts'
import { blocks, digestText, md, paragraph, table } from './markdown.ts'

type Shown = Pick<Artifact<ModelDetails>, 'details' | 'digest'>

/** A comparison of the quantized model with the original; `output` is null for a model with one output. */
export interface OutputComparison {
  readonly output: string | null
  readonly row: ComparisonRow
}

export interface QuantizationComparison {
  readonly outcome: Outcome
  readonly comparisons: readonly OutputComparison[]
  /** Null if every drop is acceptable. */
  readonly costs: OutputCosts | null
}

/** Returns a Markdown summary of the quantized model and its loss, for the job summary. */
export function quantizationSummary(
  original: Shown,
  quantized: Shown,
  { outcome, comparisons, costs }: QuantizationComparison,
): string {
  const row = (title: string, { details, digest }: Shown, values: readonly (number | null)[]) => [
    title,
    details.weights,
    bytesText(details.modelBytes),
    ...values.map((value) => value?.toPrecision(4) ?? ''),
    digestText(digest),
  ]
  const ratio = quantized.details.modelBytes / original.details.modelBytes
  return blocks(
    md`## Quantized ${quantized.details.name}: ${outcome}`,
    ...comparisons.map(({ output, row }) =>
      paragraph(`${output === null ? '' : `${output}: `}${row.reason}`),
    ),
    costs && costsMarkdown(costs),
    table(
      ['Model', 'Weights', 'Size', ...comparisons.map(titleOf), 'Digest'],
      [
        row(
          'before',
          original,
          comparisons.map(({ row }) => row.baseline),
        ),
        row(
          'after',
          quantized,
          comparisons.map(({ row }) => row.candidate),
        ),
      ],
      [2, ...comparisons.map((_, index) => index + 3)],
    ),
    md`${(ratio * 100).toFixed(1)} % of the size. The weights become float32 again when the model is loaded: smaller to store and to send, not faster.`,
  ).text
}

function titleOf({ output, row }: OutputComparison): string {
  return output === null ? row.title : `${row.title} of ${output}`
}
