import { readFile } from 'node:fs/promises'
import type { OnnxRuntime } from '../../engine/onnx.ts'
import { loadNativeOnnxRuntime } from '../../engine/onnx-native.ts'
import { isMissing, UserError } from '../../errors/user-error.ts'
import type { RawBatch } from '../../dataset/examples.ts'
import { blankBatch } from '../../dataset/features.ts'
import { isOnnxDetails, type EvaluableDetails } from '../../model/evaluable-model.ts'
import type { ModelDetails } from '../../model/model-schema.ts'
import { transformParts } from '../../model/model-io.ts'
import { OnnxNetwork } from '../../model/onnx/onnx-network.ts'
import { writtenNetworkFile } from '../../model/onnx/onnx-schema.ts'
import { outputWidths, runNetwork } from '../../model/predict.ts'
import type { LayersRuntime } from '../../model/runtime.ts'
import { checkSignature } from '../../model/signature.ts'
import { loadModel } from '../../model/storage.ts'
import type { ServedModel } from '../threads/served-model.ts'
import type { EngineSettings } from './engine-settings.ts'
import { engineUnavailable } from './engine-unavailable.ts'

/**
 * Starts the engine of this thread and loads the network of a verified artifact.
 * @throws UserError when the engine does not start, or cannot load the network
 */
export async function loadServedModel(
  settings: EngineSettings,
  folder: string,
  details: EvaluableDetails,
): Promise<ServedModel> {
  if (isOnnxDetails(details))
    return serveOnnx(await OnnxNetwork.load(startOnnx(settings), folder, details), details)
  if (settings.engine === 'onnx') {
    const file = await readWrittenNetwork(folder)
    return serveOnnx(await OnnxNetwork.loadWritten(startOnnx(settings), file, details), details)
  }
  return loadLayers(await startLayersEngine(settings), folder, details)
}

/** Reads the network of a model of TensorFlow.js that `build-image` wrote as ONNX. */
async function readWrittenNetwork(folder: string): Promise<Uint8Array> {
  const file = writtenNetworkFile(folder)
  try {
    return await readFile(file)
  } catch (error) {
    if (!isMissing(error)) throw error
    throw new UserError(
      {
        code: 'MODEL_INCOMPLETE',
        found: `no ${file} for the engine onnx`,
        expected: 'the network of the model as ONNX, which `build-image` writes for `image.engine: onnx`',
        hint: 'Build the image with `image: {engine: onnx}`, or set ENGINE to wasm.',
      },
      { cause: error },
    )
  }
}

function startOnnx(settings: EngineSettings): OnnxRuntime {
  try {
    return loadNativeOnnxRuntime(settings.folder, settings.threads)
  } catch (error) {
    throw engineUnavailable(settings, error)
  }
}

async function startLayersEngine(settings: EngineSettings): Promise<LayersRuntime> {
  try {
    // Each engine loads only its own code.
    return settings.engine === 'wasm'
      ? await (await import('./wasm.ts')).startWasm(settings.folder)
      : await (await import('./native.ts')).startNative(settings)
  } catch (error) {
    throw engineUnavailable(settings, error)
  }
}

async function serveOnnx(network: OnnxNetwork, details: EvaluableDetails): Promise<ServedModel> {
  const transform = (batch: RawBatch) => transformParts(details.transform, batch)
  // The size of an output may be open in the file.
  const { width, widths = [width] } = await network.run(transform(blankBatch(details.features, 1)), 1)
  return {
    details,
    outputWidths: widths,
    transform,
    run: (parts, size) => network.run(parts, size),
  }
}

async function loadLayers(tf: LayersRuntime, folder: string, details: ModelDetails): Promise<ServedModel> {
  const model = await loadModel(tf, folder)
  checkSignature(model, details.transform, details.label)
  return {
    details,
    outputWidths: outputWidths(model, details.label),
    transform: (batch) => transformParts(details.transform, batch),
    run: (parts, size) => runNetwork(tf, model, details, parts, size),
  }
}
