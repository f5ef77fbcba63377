import type { Artifact } from '../../artifacts/artifact.ts'
import type { Verdict } from '../../gate/verdict.ts'
import { cardMetadata, replaceMetadata, type CardMetric } from '../../model/card-metadata.ts'
import type { ModelDetails } from '../../model/model-schema.ts'

export interface EvaluatedCard {
  /** Text of `MODEL_CARD.md` in the model. */
  readonly card: string
  readonly model: Pick<Artifact<ModelDetails>, 'details' | 'digest'>
  readonly verdict: Verdict
  /** Licence of the model as an SPDX expression; null without one. */
  readonly license: string | null
}

/**
 * Returns the card of a model with the metrics of the gate in its metadata, for readers of Hugging Face's format. If the verdict is about the source
 * model of this one, the entry of the `model-index` has the digest of that model in its name.
 */
export function evaluatedCard({ card, model, verdict, license }: EvaluatedCard): string {
  const { lineage, confidence } = verdict
  const { name } = model.details
  const evaluated = [lineage.model, ...(lineage.seeds ?? [])].includes(model.digest)
  const metrics = verdict.metrics.map(({ metric, title, candidate: { value, interval } }): CardMetric => ({
    type: metric,
    name: title,
    value,
    ...(interval === null ? {} : { args: { ...interval, confidence } }),
  }))
  const metadata = cardMetadata({
    details: model.details,
    license,
    indexed: evaluated ? name : `${name}@${lineage.model}`,
    result: { dataset: lineage.dataset, split: 'test', metrics },
  })
  return replaceMetadata(card, metadata)
}
