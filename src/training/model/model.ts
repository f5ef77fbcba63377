import type { ModelConfig } from '../../config/model.ts'
import type { Tf } from '../../engine/engine.ts'
import { UserError } from '../../errors/user-error.ts'
import type { BuiltModel, ModelContext } from './built.ts'
import { defaultLayers } from '../default-layers.ts'
import { buildNetwork } from '../network.ts'
import { fineTuned } from './fine-tune.ts'
import { modelFromModule } from './model-module.ts'

/**
 * Builds the model with which a training starts.
 * @throws UserError when it cannot be built, or does not fit the dataset
 */
export async function buildModel(tf: Tf, section: ModelConfig, context: ModelContext): Promise<BuiltModel> {
  const built = await build(tf, section, context)
  if (built.model.trainableWeights.length === 0)
    throw new UserError({
      code: 'MODEL_NOT_TRAINABLE',
      found: 'a model without trainable weights',
      expected: 'at least one layer that has weights and is not frozen',
      hint:
        'pretrained' in section
          ? 'Remove a layer from `model.freeze`, or give the model a new `head`.'
          : 'Add a layer with weights, such as `dense`, and keep it `trainable`.',
    })
  return built
}

async function build(tf: Tf, section: ModelConfig, context: ModelContext): Promise<BuiltModel> {
  if ('layers' in section) {
    const { transform, label } = context
    const { layers } = section
    const network = layers === 'default' ? defaultLayers(transform, label) : { layers }
    return { model: buildNetwork(tf, network, context), lrMultipliers: new Map(), sources: {} }
  }
  if ('module' in section) return modelFromModule(tf, section, context)
  return fineTuned(tf, section, context)
}
