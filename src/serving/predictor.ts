import { decodeExamples } from '../data/decode.ts'
import { valuesPerExample } from '../data/features.ts'
import { openArtifact } from '../lineage/artifact.ts'
import type { Digest } from '../lineage/digest.ts'
import { predict, predictedClass } from '../model/predict.ts'
import type { LayersModel, LayersRuntime } from '../model/runtime.ts'
import { modelDetailsSchema, type ModelDetails } from '../model/schema.ts'
import { checkSignature } from '../model/signature.ts'
import { loadModel } from '../model/storage.ts'

/** What the model answers to one request. */
export interface Answer {
  /** For each example the scores of the classes, or one number. */
  readonly predictions: readonly (readonly number[])[]
  /** For each example the name of the class with the highest score; null when the model answers numbers. */
  readonly classes: readonly string[] | null
}

/** A loaded model that takes raw examples. */
export interface Predictor {
  readonly details: ModelDetails
  readonly digest: Digest
  /** Values that it answers for one example. */
  readonly outputWidth: number
  /** @throws UserError that names the example which cannot be read. */
  predict(examples: readonly unknown[]): Promise<Answer>
}

/**
 * Opens a model artifact, verifies its files, loads the model and asks it once, so that the first request is as fast as any other.
 * @throws UserError when the artifact is damaged or its model cannot run here.
 */
export async function loadPredictor(tf: LayersRuntime, folder: string): Promise<Predictor> {
  const { details, digest } = await openArtifact(folder, 'model', modelDetailsSchema)
  const model = await loadModel(tf, folder)
  checkSignature(model, details.transform, details.label)
  const blank = { size: 1, features: new Float32Array(valuesPerExample(details.features)) }
  const { width } = await predict(tf, model, details.transform, blank)
  return {
    details,
    digest,
    outputWidth: width,
    predict: (examples) => ask(tf, model, details, examples),
  }
}

async function ask(
  tf: LayersRuntime,
  model: LayersModel,
  { features, label, transform }: ModelDetails,
  examples: readonly unknown[],
): Promise<Answer> {
  const raw = { size: examples.length, features: decodeExamples(features, examples) }
  const { width, values } = await predict(tf, model, transform, raw)
  const predictions = examples.map((_, index) => [...values.subarray(index * width, (index + 1) * width)])
  switch (label.kind) {
    case 'number':
      return { predictions, classes: null }
    case 'class':
      return {
        predictions,
        classes: predictions.map((scores) => label.classes[predictedClass(scores)] ?? ''),
      }
  }
}
