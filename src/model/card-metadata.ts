import { stringify } from 'yaml'
import type { Features, Label, Target } from '../dataset/dataset-schema.ts'
import type { Digest } from '../artifacts/digest.ts'
import { outputsOf } from '../dataset/label-target.ts'
import { hubLicense } from './hub-license.ts'
import type { ModelDetails } from './model-schema.ts'

/** A measured value of a model, as Hugging Face's `model-index` lists it. */
export interface CardMetric {
  /** Name of the metric, such as `accuracy`. */
  readonly type: string
  /** Name of the metric with its output, for people. */
  readonly name: string
  readonly value: number
  /** Interval and other facts about the value. */
  readonly args?: Readonly<Record<string, number>>
}

/** Metrics on one split of the dataset. */
export interface CardResult {
  readonly dataset: Digest
  readonly split: 'validation' | 'test'
  readonly metrics: readonly CardMetric[]
}

export interface CardMetadata {
  readonly details: Pick<ModelDetails, 'name' | 'features' | 'label'>
  /** Licence of the model as an SPDX expression; null if none is stated. */
  readonly license: string | null
  /** Name of the model that the metrics are about. */
  readonly indexed: string
  readonly result: CardResult
}

/** Returns the metadata of Hugging Face at the beginning of a model card, with a `model-index` if there are metrics. */
export function cardMetadata({ details, license, indexed, result }: CardMetadata): string {
  const { name, features, label } = details
  const task = pipelineOf(features, label)
  const metrics = [...new Set(result.metrics.map(({ type }) => type))]
  const content = {
    ...(license === null ? {} : hubLicense(license)),
    library_name: 'tfjs',
    model_name: name,
    pipeline_tag: task,
    tags: ['tensorflow.js', ...new Set(outputsOf(label).map((output) => tagOf(output.label)))],
    ...(metrics.length === 0
      ? {}
      : { metrics, 'model-index': [{ name: indexed, results: [resultOf(task, name, result)] }] }),
  }
  return `---\n${stringify(content).trim()}\n---\n`
}

/** Returns a card with other metadata and the same text. */
export function replaceMetadata(card: string, metadata: string): string {
  return card.replace(/^---\n.*?\n---\n/s, () => metadata)
}

function resultOf(task: string, name: string, { dataset, split, metrics }: CardResult): object {
  return {
    task: { type: task },
    dataset: { type: 'private', name: `dataset of ${name}`, split, revision: dataset },
    metrics,
  }
}

function tagOf({ kind }: Label): string {
  return kind === 'class' ? 'classification' : 'regression'
}

/**
 * Returns the task in Hugging Face's terms, which have no name for a number predicted from an image, nor for several
 * outputs.
 */
function pipelineOf(features: Features, label: Target): string {
  if (label.kind === 'multi-output') return 'other'
  if (features.kind === 'image') return label.kind === 'class' ? 'image-classification' : 'other'
  return label.kind === 'class' ? 'tabular-classification' : 'tabular-regression'
}
