import type { OnnxRuntime } from '../../engine/onnx.ts'
import { loadNativeOnnxRuntime } from '../../engine/onnx-native.ts'
import type { RawBatch } from '../../dataset/examples.ts'
import { blankBatch } from '../../dataset/features.ts'
import { isOnnxDetails, type EvaluableDetails } from '../../model/evaluable-model.ts'
import type { ModelDetails } from '../../model/model-schema.ts'
import { transformParts } from '../../model/model-io.ts'
import { OnnxNetwork } from '../../model/onnx/onnx-network.ts'
import type { OnnxDetails } from '../../model/onnx/onnx-schema.ts'
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
  return isOnnxDetails(details)
    ? loadOnnx(startOnnx(settings), folder, details)
    : loadLayers(await startLayersEngine(settings), folder, details)
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

async function loadOnnx(ort: OnnxRuntime, folder: string, details: OnnxDetails): Promise<ServedModel> {
  const network = await OnnxNetwork.load(ort, folder, details)
  const transform = (batch: RawBatch) => transformParts(details.transform, batch)
  // The size of an output may be open in the file.
  const { width } = await network.run(transform(blankBatch(details.features, 1)), 1)
  return {
    details,
    outputWidths: [width],
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
