import type { LayersModel, Tensor, layers } from '@tensorflow/tfjs'
import { z } from 'zod'
import type { Tf } from '../engine/engine.ts'
import { innerLayers } from './inner-layers.ts'

type Layer = layers.Layer

const configSchema = z.object({ axis: z.int() })

/**
 * Makes every batch normalization of a model trainable, including those in nested models. TensorFlow.js fails for a
 * layer without a scale or an offset, which are replaced by ones and zeros here. It also fails for an axis other than
 * the last, so that axis is moved to the end during the call. The saved layers are unchanged.
 */
export function completeBatchNormalization(tf: Tf, model: LayersModel): void {
  for (const layer of innerLayers(model.layers)) {
    if (layer.getClassName() !== 'BatchNormalization') continue
    const [mean] = layer.nonTrainableWeights
    const shape = mean?.shape.map(Number) ?? []
    standIn(layer, 'gamma', () => tf.ones(shape))
    standIn(layer, 'beta', () => tf.zeros(shape))
    alongLastAxis(tf, layer)
  }
}

/** Provides the value of a weight that a layer does not have. */
function standIn(layer: Layer, weight: 'gamma' | 'beta', read: () => Tensor): void {
  const value: unknown = Reflect.get(layer, weight)
  if (value === undefined || value === null) Reflect.set(layer, weight, { read })
}

function alongLastAxis(tf: Tf, layer: Layer): void {
  const { axis } = configSchema.parse(layer.getConfig())
  const call = layer.call.bind(layer)
  layer.call = (inputs, options) => {
    const [input] = [inputs].flat()
    const last = (input?.rank ?? 0) - 1
    const position = axis < 0 ? axis + last + 1 : axis
    if (!input || options['training'] !== true || position === last) return call(inputs, options)
    return tf.tidy(() => {
      const swapped = input.shape.map((_, index) =>
        index === position ? last : index === last ? position : index,
      )
      Reflect.set(layer, 'axis', last)
      try {
        const [output] = [call(tf.transpose(input, swapped), options)].flat()
        if (!output) throw new TypeError(`${layer.name} has no output`)
        return tf.transpose(output, swapped)
      } finally {
        Reflect.set(layer, 'axis', axis)
      }
    })
  }
}
