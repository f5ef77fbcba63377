import { UserError } from '../errors/user-error.ts'
import type { ServingEngine } from '../engine/serving-engine.ts'
import { isOnnxDetails, type EvaluableDetails } from './evaluable-model.ts'

/**
 * Returns the engine that serves a model: the requested one, or the default for its format.
 * @param setting names the setting of the requested engine in messages
 * @throws UserError if the requested engine cannot run the format
 */
export function chooseEngine<Engine extends ServingEngine>(
  details: EvaluableDetails,
  requested: Engine | undefined,
  setting: string,
): Engine | 'onnx' | 'wasm' {
  const isOnnx = isOnnxDetails(details)
  if (requested === undefined) return isOnnx ? 'onnx' : 'wasm'
  if (!isOnnx || requested === 'onnx') return requested
  throw new UserError({
    code: 'MODEL_ENGINE_MISMATCH',
    found: `${setting}: ${requested} for ${details.name}, an ONNX model`,
    expected: 'the engine onnx',
    hint: `Remove ${setting}, or set it to an engine that runs the model.`,
  })
}
