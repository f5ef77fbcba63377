import type { InputValues } from '../../config/action.ts'
import type { train as action } from '../../config/actions.ts'
import type { ModelConfig } from '../../config/model.ts'
import { withConfigPathAsync } from '../../errors/user-error.ts'
import type { Tf } from '../../engine/engine.ts'
import type { BuiltModel } from '../../training/model/built.ts'
import { buildModel } from '../../training/model/model.ts'
import { checkSavedCopy } from '../../training/model/saved-copy.ts'
import type { StageContext } from '../context.ts'
import type { OpenTrainingData } from './open-training-data.ts'

/** Number of training examples for the comparison of a model with its saved copy. */
const compared = 16

/**
 * Builds the network with which the training starts, and checks that a saved copy of it predicts the same.
 * @throws UserError when it cannot be built, cannot be saved, or does not fit the dataset
 */
export async function buildStartingNetwork(
  { host, pipeline, folder }: StageContext,
  { 'allow-fork-code': allowForkCode }: Pick<InputValues<typeof action>, 'allow-fork-code'>,
  { tf, network, data }: { readonly tf: Tf; readonly network: ModelConfig; readonly data: OpenTrainingData },
): Promise<BuiltModel> {
  const { dataset, splits } = data
  const { transform, label, features } = dataset.details
  const built = await withConfigPathAsync(['model'], () =>
    buildModel(tf, network, {
      inputShape: transform.shape,
      inputs: transform.inputs,
      transform,
      label,
      features,
      seed: pipeline.train.seed,
      folder,
      codeOrigin: host.codeOrigin,
      allowForkCode,
    }),
  )
  const first = splits.train.read([{ start: 0, count: Math.min(splits.train.size, compared) }])
  await withConfigPathAsync(['model'], () => checkSavedCopy(tf, built.model, { transform, label }, first))
  return built
}
