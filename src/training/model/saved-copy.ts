import type { LayersModel } from '@tensorflow/tfjs'
import type { RawBatch } from '../../dataset/examples.ts'
import { requireBatchIndependence } from '../../model/batch-independence.ts'
import { predict, type ModelOutputs, type InferenceDetails } from '../../model/predict.ts'
import { modelInMemory } from '../../model/storage.ts'
import { messageOf, UserError } from '../../errors/user-error.ts'
import type { Tf } from '../../engine/engine.ts'
import { withNetworkExplained } from '../network-faults.ts'

/**
 * Saves a model, loads it again and compares the predictions, so that no training is wasted on a model that cannot be
 * published.
 * @param batch examples that both predict
 * @throws UserError for a model that cannot be saved and loaded, or that predicts differently alone than in a batch
 */
export async function checkSavedCopy(
  tf: Tf,
  model: LayersModel,
  details: InferenceDetails,
  batch: RawBatch,
): Promise<void> {
  const predictWith = (either: LayersModel) => (given: RawBatch) =>
    withNetworkExplained(() => predict(tf, either, details, given))
  const copy = await copyOf(tf, model)
  try {
    requireEqual(await predictWith(model)(batch), await predictWith(copy)(batch))
    await requireBatchIndependence(predictWith(copy), batch, 'to train')
  } finally {
    copy.dispose()
  }
}

async function copyOf(tf: Tf, model: LayersModel): Promise<LayersModel> {
  try {
    return await modelInMemory(tf, model)
  } catch (error) {
    if (error instanceof UserError) throw error
    throw new UserError(
      {
        code: 'MODEL_NOT_SAVABLE',
        found: `a model that cannot be saved and loaded again (${messageOf(error)})`,
        expected: 'a model that the gate and the server can load from its files',
        hint: 'Use layers of TensorFlow.js, give each layer in nested models a unique name, share no layer between a model and one within it, and give the first layer of a sequence its `inputShape`.',
      },
      { cause: error },
    )
  }
}

function requireEqual(original: ModelOutputs, copied: ModelOutputs): void {
  const differs = original.values.some((value, index) => {
    const other = copied.values[index] ?? NaN
    return !Object.is(value, other) && !(Math.abs(value - other) <= 1e-5 + 1e-4 * Math.abs(value))
  })
  if (!differs && original.values.length === copied.values.length) return
  throw new UserError({
    code: 'MODEL_NOT_SAVABLE',
    found: 'a model whose predictions differ after it was saved and loaded again',
    expected: 'a model that its files describe completely',
    hint: 'Use layers of TensorFlow.js unchanged: custom `call` functions, changed settings and states are not saved.',
  })
}
