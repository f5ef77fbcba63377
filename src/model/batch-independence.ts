import { sliceBatch, type RawBatch } from '../dataset/examples.ts'
import { UserError } from '../errors/user-error.ts'
import { selectOutput, type ModelOutputs } from './predict.ts'

/** Number of examples in the batch with which single predictions are compared. */
const batchSize = 16
/** Number of examples that are also predicted alone. */
const singles = 3
/**
 * Differences that rounding may cause, relative to the largest prediction in the batch: kernels sum in another order
 * for another batch size.
 */
const tolerance = { absolute: 1e-5, relative: 1e-3 }

/**
 * Checks that the prediction for an example does not depend on the rest of its batch, by predicting some examples alone
 * and together.
 * @param name names the model in messages
 * @throws UserError for a model that normalizes by the batch, for example because it was exported in training mode
 */
export async function requireBatchIndependence(
  predict: (batch: RawBatch) => Promise<ModelOutputs>,
  examples: RawBatch,
  name: string,
): Promise<void> {
  if (examples.size < 2) return
  const together = await predict(sliceBatch(examples, 0, Math.min(examples.size, batchSize)))
  for (let example = 0; example < Math.min(together.size, singles); example++) {
    const alone = await predict(sliceBatch(examples, example, 1))
    for (const index of (together.widths ?? [together.width]).keys())
      compare(selectOutput(alone, index), selectOutput(together, index), example, name)
  }
}

function compare(alone: ModelOutputs, together: ModelOutputs, example: number, name: string): void {
  const largest = together.values.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
  const allowed = tolerance.absolute + tolerance.relative * largest
  const start = example * together.width
  const position = alone.values.findIndex((value, index) => {
    const other = together.values[start + index] ?? NaN
    return !Object.is(value, other) && !(Math.abs(value - other) <= allowed)
  })
  if (position < 0) return
  const [one, other] = [alone.values[position], together.values[start + position]].map((value) =>
    value?.toPrecision(4),
  )
  throw new UserError({
    code: 'MODEL_DEPENDS_ON_BATCH',
    found: `a model ${name} whose prediction for an example depends on the rest of the batch: ${one} alone, ${other} in a batch of ${together.size}`,
    expected: 'a prediction that depends only on the example',
    hint: 'Export the model in inference mode (PyTorch: `model.eval()`; Keras: no `training=True`) and without operations across the batch.',
  })
}
