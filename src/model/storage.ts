import type { io } from '@tensorflow/tfjs'
import { messageOf, UserError } from '../errors/user-error.ts'
import type { Tf } from '../engine/engine.ts'
import { readStoredModel, toStoredModel, writeStoredModel, type StoredModel } from './stored-model.ts'
import type { LayersModel, LayersRuntime } from './runtime.ts'

/**
 * Writes a model without its optimizer into an existing folder: `model.json` and 4 MiB weight shards, which
 * TensorFlow.js loads on every platform.
 */
export async function saveModel(tf: Pick<Tf, 'io'>, model: LayersModel, folder: string): Promise<void> {
  await save(tf, model, (stored) => writeStoredModel(folder, stored))
}

/**
 * Loads a layers model from a folder; quantized weights become float32.
 * @param shown the path in error messages: the user's path if `folder` is a copy
 * @throws UserError when files are missing or truncated, or TensorFlow.js cannot build the model
 */
export async function loadModel(
  tf: LayersRuntime,
  folder: string,
  shown: string = folder,
): Promise<LayersModel> {
  const stored = await readStoredModel(folder)
  try {
    return await build(tf, stored)
  } catch (error) {
    throw new UserError(
      {
        code: 'MODEL_UNLOADABLE',
        found: `in ${shown} a model that TensorFlow.js cannot build (${messageOf(error)})`,
        expected: 'layers with matching weights, of types that TensorFlow.js supports',
        hint: 'Build the model from layers and settings that TensorFlow.js supports, and save it again.',
      },
      { cause: error },
    )
  }
}

/**
 * Returns the model that results from saving and loading this one.
 * @throws the error of TensorFlow.js or a UserError when the model cannot be saved or loaded
 */
export async function modelInMemory(
  tf: LayersRuntime & Pick<Tf, 'io'>,
  model: LayersModel,
): Promise<LayersModel> {
  const copies: LayersModel[] = []
  await save(tf, model, async (stored) => void copies.push(await build(tf, stored)))
  const [copy] = copies
  if (!copy) throw new TypeError('the model was not saved')
  return copy
}

async function save(
  tf: Pick<Tf, 'io'>,
  model: LayersModel,
  take: (stored: StoredModel) => Promise<void>,
): Promise<void> {
  await model.save(
    tf.io.withSaveHandler(async (artifacts) => {
      await take(toStoredModel(artifacts, artifacts.weightSpecs ?? [], toBuffer(artifacts.weightData)))
      return { modelArtifactsInfo: tf.io.getModelArtifactsInfoForJSON(artifacts) }
    }),
  )
}

function build(tf: LayersRuntime, { description, weights }: StoredModel): Promise<LayersModel> {
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
  return tf.loadLayersModel(tf.io.fromMemory(artifacts))
}

function toBuffer(data: io.WeightData | undefined): Buffer {
  const parts = data === undefined ? [] : Array.isArray(data) ? data : [data]
  return Buffer.concat(parts.map((part) => new Uint8Array(part)))
}
