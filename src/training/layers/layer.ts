import type { Layer } from '../../config/network.ts'
import { convolution, pooling } from './convolution.ts'
import { glorot, penalty, type Making, type TfLayer } from './make.ts'
import { bidirectional, embedding, recurrent } from './sequence.ts'

/** Returns the layer of TensorFlow.js for an entry of `model.layers`. */
export function makeLayer(layer: Layer, making: Making): TfLayer {
  const { tf, name } = making
  switch (layer.type) {
    case 'dense': {
      const { units, activation } = layer
      const kernelRegularizer = penalty(making, layer.regularizer)
      return tf.layers.dense({
        name,
        units,
        activation,
        kernelInitializer: glorot(making),
        ...(kernelRegularizer && { kernelRegularizer }),
      })
    }
    case 'activation':
      return tf.layers.activation({ name, activation: layer.activation })
    case 'softmax':
      return tf.layers.softmax({ name, axis: -1 })
    case 'conv1d':
    case 'conv2d':
    case 'depthwise-conv2d':
    case 'separable-conv2d':
    case 'conv2d-transpose':
      return convolution(layer, making)
    case 'max-pooling1d':
    case 'average-pooling1d':
    case 'max-pooling2d':
    case 'average-pooling2d':
      return pooling(layer, making)
    case 'global-average-pooling1d':
      return tf.layers.globalAveragePooling1d({ name })
    case 'global-average-pooling2d':
      return tf.layers.globalAveragePooling2d({ name })
    case 'global-max-pooling1d':
      return tf.layers.globalMaxPooling1d({ name })
    case 'global-max-pooling2d':
      return tf.layers.globalMaxPooling2d({ name })
    case 'up-sampling2d':
      return tf.layers.upSampling2d({ name, size: layer.size })
    case 'zero-padding2d':
      return tf.layers.zeroPadding2d({ name, padding: layer.padding })
    case 'lstm':
    case 'gru':
    case 'simple-rnn':
      return recurrent(layer, making)
    case 'bidirectional':
      return bidirectional(layer, making)
    case 'embedding':
      return embedding(layer, making)
    case 'batch-normalization':
      return tf.layers.batchNormalization({ name })
    case 'layer-normalization':
      return tf.layers.layerNormalization({ name })
    case 'dropout':
      return tf.layers.dropout({ name, rate: layer.rate })
    case 'spatial-dropout1d':
      return tf.layers.spatialDropout1d({ name, rate: layer.rate })
    case 'gaussian-dropout':
      return tf.layers.gaussianDropout({ name, rate: layer.rate })
    case 'alpha-dropout':
      return tf.layers.alphaDropout({ name, rate: layer.rate })
    case 'gaussian-noise':
      return tf.layers.gaussianNoise({ name, stddev: layer.stddev })
    case 'flatten':
      return tf.layers.flatten({ name })
    case 'reshape':
      return tf.layers.reshape({ name, targetShape: layer.shape })
    case 'add':
      return tf.layers.add({ name })
    case 'average':
      return tf.layers.average({ name })
    case 'maximum':
      return tf.layers.maximum({ name })
    case 'multiply':
      return tf.layers.multiply({ name })
    case 'concatenate':
      return tf.layers.concatenate({ name })
    case 'dot':
      return tf.layers.dot({ name, axes: layer.axes })
  }
}
