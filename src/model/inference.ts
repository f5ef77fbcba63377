import { positionsByName } from '../dataset/columns-by-name.ts'
import type { RawBatch } from '../dataset/examples.ts'
import { valuesPerExample } from '../dataset/features.ts'
import type { Features } from '../dataset/dataset-schema.ts'
import { isOnnx, type EvaluableModel } from './evaluable-model.ts'
import { loadOnnxModel } from './onnx/onnx-model.ts'
import { predict, type Inference } from './predict.ts'
import type { LayersRuntime } from './runtime.ts'
import { checkSignature } from './signature.ts'
import { loadModel } from './storage.ts'

/**
 * Loads a model of either kind to predict examples with the features `given`. Its inputs and outputs must match its
 * manifest. Columns of a table are assigned to the model by their names.
 * @param tf null if all models are ONNX models
 */
export async function loadForInference(
  tf: LayersRuntime | null,
  evaluable: EvaluableModel,
  given: Features,
): Promise<Inference> {
  const model = await load(tf, evaluable)
  const expected = evaluable.details.features
  if (expected.kind !== 'table' || given.kind !== 'table') return model
  const positions = positionsByName(expected, given)
  if (positions === null) throw new TypeError('a model that needs columns which are missing')
  return positions.every((position, index) => position === index) &&
    positions.length === valuesPerExample(given)
    ? model
    : { ...model, predict: (batch) => model.predict(select(batch, positions)) }
}

function select({ size, features, ...content }: RawBatch, positions: Int32Array): RawBatch {
  const width = size === 0 ? 0 : features.length / size
  const selected = new Float64Array(size * positions.length)
  for (let row = 0; row < size; row++)
    for (const [index, position] of positions.entries())
      selected[row * positions.length + index] = features[row * width + position] ?? Number.NaN
  return { size, features: selected, ...content }
}

async function load(tf: LayersRuntime | null, evaluable: EvaluableModel): Promise<Inference> {
  if (isOnnx(evaluable)) return loadOnnxModel(evaluable.folder, evaluable.details)
  const { folder, details } = evaluable
  if (!tf) throw new TypeError('a layers model needs TensorFlow.js')
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
