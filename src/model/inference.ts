import { isOnnx, type AskedModel } from './asked.ts'
import { loadOnnxModel } from './onnx/model.ts'
import { predict, type Inference } from './predict.ts'
import type { LayersRuntime } from './runtime.ts'
import { checkSignature } from './signature.ts'
import { loadModel } from './storage.ts'

/**
 * Loads a model of either kind, whose inputs and outputs must be those that its manifest declares.
 * @param tf null where there are ONNX models only
 */
export async function loadForInference(tf: LayersRuntime | null, asked: AskedModel): Promise<Inference> {
  if (isOnnx(asked)) return loadOnnxModel(asked.folder, asked.details)
  const { folder, details } = asked
  if (!tf) throw new TypeError('a layers model is asked with TensorFlow.js')
  const model = await loadModel(tf, folder)
  checkSignature(model, details.transform, details.label)
  return {
    predict: (batch) => predict(tf, model, details, batch),
    close: () => {
      model.dispose()
      return Promise.resolve()
    },
  }
}
