import { blankBatch } from '../dataset/features.ts'
import { outputsOf } from '../dataset/label-target.ts'
import { openArtifact } from '../artifacts/artifact.ts'
import type { Digest } from '../artifacts/digest.ts'
import { exampleCodec } from '../model/example-codec.ts'
import type { ExampleCodec } from '../model/example-codec/codec.ts'
import { selectOutput, predict, predictedClass } from '../model/predict.ts'
import type { LayersModel, LayersRuntime } from '../model/runtime.ts'
import { modelDetailsSchema, type ModelDetails } from '../model/model-schema.ts'
import { checkSignature } from '../model/signature.ts'
import { loadModel } from '../model/storage.ts'

/** The response of one output of the model to one request. */
export interface OutputResponse {
  /** Name of the output; null for a model with a single output. */
  readonly name: string | null
  /** Scores of the classes or one number, for each example. */
  readonly predictions: readonly (readonly number[])[]
  /** Name of the class with the highest score, for each example; null for an output of numbers. */
  readonly classes: readonly string[] | null
}

/** A loaded model that predicts raw examples. */
export interface Predictor {
  readonly details: ModelDetails
  readonly digest: Digest
  /** Number of values of each output for one example. */
  readonly outputWidths: readonly number[]
  /**
   * @returns a response of each output
   * @throws UserError that names an invalid example
   */
  predict(examples: readonly unknown[]): Promise<readonly OutputResponse[]>
}

/**
 * Opens a model artifact, verifies its files, loads the model and predicts once, so that the first request is
 * as fast as any other.
 * @throws UserError when the artifact is damaged or its model cannot run here
 */
export async function loadPredictor(tf: LayersRuntime, folder: string): Promise<Predictor> {
  const { details, digest } = await openArtifact(folder, 'model', modelDetailsSchema)
  const model = await loadModel(tf, folder)
  checkSignature(model, details.transform, details.label)
  const codec = exampleCodec(details.features)
  const { width, widths = [width] } = await predict(tf, model, details, blankBatch(details.features, 1))
  return {
    details,
    digest,
    outputWidths: widths,
    predict: (examples) => predictExamples(tf, model, details, codec, examples),
  }
}

async function predictExamples(
  tf: LayersRuntime,
  model: LayersModel,
  details: ModelDetails,
  codec: ExampleCodec,
  examples: readonly unknown[],
): Promise<OutputResponse[]> {
  const { label: target } = details
  const response = await predict(tf, model, details, codec.decode(examples))
  return outputsOf(target).map(({ name, label }, path) => {
    const { width, values } = selectOutput(response, path)
    const predictions = examples.map((_, index) => [...values.subarray(index * width, (index + 1) * width)])
    const shown = target.kind === 'multi-output' ? name : null
    switch (label.kind) {
      case 'number':
        return { name: shown, predictions, classes: null }
      case 'class':
        return {
          name: shown,
          predictions,
          classes: predictions.map((scores) => label.classes[predictedClass(scores)] ?? ''),
        }
    }
  })
}
