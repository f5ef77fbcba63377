import type { ComparisonRow } from '../evaluation/verdict.ts'
import type { Artifact } from '../lineage/artifact.ts'
import type { ModelDetails } from '../model/schema.ts'
import { bytesText, digestText, escapeMarkdown, table } from './markdown.ts'

/** What quantize made and what it cost, for the job's summary. */
export function quantizationSummary(
  original: Artifact<ModelDetails>,
  quantized: Artifact<ModelDetails>,
  comparison: ComparisonRow,
): string {
  const row = (title: string, { details, digest }: Artifact<ModelDetails>, value: number | null) => [
    title,
    details.weights,
    bytesText(details.modelBytes),
    value?.toPrecision(4) ?? '',
    digestText(digest),
  ]
  const ratio = quantized.details.modelBytes / original.details.modelBytes
  return [
    `## Quantized ${escapeMarkdown(quantized.details.name)}: ${comparison.outcome}`,
    escapeMarkdown(comparison.reason),
    table(
      ['Model', 'Weights', 'Size', comparison.title, 'Digest'],
      [row('before', original, comparison.baseline), row('after', quantized, comparison.candidate)],
      [2, 3],
    ),
    `${(ratio * 100).toFixed(1)} % of the size. The weights become float32 again when the model is loaded: smaller to store and to send, not faster.`,
  ].join('\n\n')
}
