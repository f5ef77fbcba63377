import type { io } from '@tensorflow/tfjs'
import { messageOf, UserError } from '../errors.ts'
import type { Tf } from '../engine/engine.ts'
import { readStoredModel, toStoredModel, writeStoredModel } from './format.ts'
import type { LayersModel, LayersRuntime } from './runtime.ts'

/**
 * Writes a model without its optimizer into an existing folder: `model.json` and 4 MiB weight shards, as TensorFlow.js loads
 * them anywhere.
 */
export async function saveModel(tf: Pick<Tf, 'io'>, model: LayersModel, folder: string): Promise<void> {
  await model.save(
    tf.io.withSaveHandler(async (artifacts) => {
      const data = toBuffer(artifacts.weightData)
      await writeStoredModel(folder, toStoredModel(artifacts, artifacts.weightSpecs ?? [], data))
      return { modelArtifactsInfo: tf.io.getModelArtifactsInfoForJSON(artifacts) }
    }),
  )
}

/**
 * Loads a layers model from a folder; quantized weights become float32.
 * @throws UserError when files are missing or cut short, or TensorFlow.js cannot build the model.
 */
export async function loadModel(tf: LayersRuntime, folder: string): Promise<LayersModel> {
  const { description, weights } = await readStoredModel(folder)
  const artifacts: io.ModelArtifacts = {
    modelTopology: description.modelTopology,
    weightSpecs: weights.map(({ spec: { name, shape, dtype, quantization } }) => ({
      name,
      shape,
      dtype,
      ...(quantization && { quantization }),
    })),
    weightData: new Uint8Array(Buffer.concat(weights.map(({ bytes }) => bytes))).buffer,
  }
  try {
    return await tf.loadLayersModel(tf.io.fromMemory(artifacts))
  } catch (error) {
    throw new UserError(
      {
        found: `in ${folder} a model that TensorFlow.js cannot build (${messageOf(error)})`,
        expected: 'layers and weights that belong together, of types that TensorFlow.js has',
        mend: 'Save the model again with LayersModel.save; custom layers cannot be loaded.',
      },
      { cause: error },
    )
  }
}

function toBuffer(data: io.WeightData | undefined): Buffer {
  const parts = data === undefined ? [] : Array.isArray(data) ? data : [data]
  return Buffer.concat(parts.map((part) => new Uint8Array(part)))
}
