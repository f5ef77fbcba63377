import type { LayersModel } from '@tensorflow/tfjs'
import { UserError } from '../errors/user-error.ts'
import type { Callback } from './callback.ts'
import type { Means } from './training-steps.ts'
import type { Progress } from './state.ts'

/**
 * Checks that losses are finite.
 * @throws UserError with the first step whose loss is not a finite number
 */
export function checkLosses(
  results: readonly Means[],
  { epoch, batch, iteration }: Progress,
  callbacks: readonly Callback[],
): void {
  const bad = results.findIndex(({ loss }) => !Number.isFinite(loss))
  if (bad < 0) return
  const location = `step ${iteration + bad + 1} (epoch ${epoch}, batch ${batch + bad + 1})`
  throw diverged(`a loss of ${results[bad]?.loss} in ${location}`, callbacks)
}

/**
 * Checks that weights are finite, because bounded losses can stay finite when the weights do not.
 * @throws UserError with the first weight that is not finite
 */
export async function checkWeights(
  model: LayersModel,
  epoch: number,
  callbacks: readonly Callback[],
): Promise<void> {
  for (const weight of model.weights)
    if (!(await weight.read().data()).every(Number.isFinite))
      throw diverged(`weights of ${weight.originalName} that are not finite after epoch ${epoch}`, callbacks)
}

function diverged(found: string, callbacks: readonly Callback[]): UserError {
  const good = callbacks
    .map((callback) => callback.lastGood?.() ?? null)
    .filter((location) => location !== null)
  return new UserError({
    code: 'TRAIN_DIVERGED',
    found,
    expected: 'finite numbers',
    hint: [
      'The training diverged. Lower the learning rate, or scale the features (`data.transform`).',
      ...good,
    ]
      .filter(Boolean)
      .join(' '),
  })
}
