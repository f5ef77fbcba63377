import type { RNN } from '@tensorflow/tfjs-layers/dist/layers/recurrent.js'
import type { Recurrent } from '../../config/layers/sequence.ts'
import { derivedSeed } from '../../random/philox.ts'
import { glorot, type Making, type OfType, type TfLayer } from './make.ts'

export function recurrent(layer: Recurrent, making: Making): RNN {
  const { tf, name, seed, index } = making
  const options = {
    name,
    units: layer.units,
    returnSequences: layer['return-sequences'],
    kernelInitializer: glorot(making),
    recurrentInitializer: tf.initializers.orthogonal({
      seed: derivedSeed(seed, 'initial weights', index, 'recurrent'),
    }),
  }
  switch (layer.type) {
    case 'lstm':
      return tf.layers.lstm({ ...options, recurrentActivation: 'sigmoid' })
    case 'gru':
      return tf.layers.gru({ ...options, recurrentActivation: 'sigmoid' })
    case 'simple-rnn':
      return tf.layers.simpleRNN(options)
  }
}

export function bidirectional({ layer, merge }: OfType<'bidirectional'>, making: Making): TfLayer {
  return making.tf.layers.bidirectional({
    name: making.name,
    layer: recurrent(layer, { ...making, name: `${making.name}_layer` }),
    mergeMode: merge,
  })
}

/** Returns an embedding with small, uniformly distributed initial values, as in Keras. */
export function embedding({ entries, units }: OfType<'embedding'>, making: Making): TfLayer {
  const { tf, name, seed, index } = making
  return tf.layers.embedding({
    name,
    inputDim: entries,
    outputDim: units,
    embeddingsInitializer: tf.initializers.randomUniform({
      minval: -0.05,
      maxval: 0.05,
      seed: derivedSeed(seed, 'initial weights', index),
    }),
  })
}
