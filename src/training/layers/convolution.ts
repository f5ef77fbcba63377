import { glorot, penalty, type Making, type OfType, type TfLayer } from './make.ts'

type Convolution = OfType<'conv1d' | 'conv2d' | 'depthwise-conv2d' | 'separable-conv2d' | 'conv2d-transpose'>

export function convolution(layer: Convolution, making: Making): TfLayer {
  const { tf, name } = making
  const { padding, activation } = layer
  const kernelRegularizer = penalty(making, layer.regularizer)
  const kernelInitializer = glorot(making)
  const shared = { name, padding, activation, ...(kernelRegularizer && { kernelRegularizer }) }
  const size = { kernelSize: layer['kernel-size'], strides: layer.strides }
  switch (layer.type) {
    case 'conv1d':
      return tf.layers.conv1d({
        ...shared,
        kernelSize: layer['kernel-size'],
        strides: layer.strides,
        filters: layer.filters,
        kernelInitializer,
      })
    case 'conv2d':
      return tf.layers.conv2d({ ...shared, ...size, filters: layer.filters, kernelInitializer })
    case 'conv2d-transpose':
      return tf.layers.conv2dTranspose({ ...shared, ...size, filters: layer.filters, kernelInitializer })
    case 'depthwise-conv2d':
      return tf.layers.depthwiseConv2d({
        name,
        padding,
        activation,
        kernelSize: layer['kernel-size'],
        strides: layer.strides,
        depthMultiplier: layer['depth-multiplier'],
        depthwiseInitializer: kernelInitializer,
        ...(kernelRegularizer && { depthwiseRegularizer: kernelRegularizer }),
      })
    case 'separable-conv2d':
      return tf.layers.separableConv2d({
        name,
        padding,
        activation,
        filters: layer.filters,
        kernelSize: layer['kernel-size'],
        strides: layer.strides,
        depthMultiplier: layer['depth-multiplier'],
        depthwiseInitializer: kernelInitializer,
        pointwiseInitializer: glorot(making, 'pointwise'),
        ...(kernelRegularizer && {
          depthwiseRegularizer: kernelRegularizer,
          pointwiseRegularizer: kernelRegularizer,
        }),
      })
  }
}

type Pooling = OfType<'max-pooling1d' | 'average-pooling1d' | 'max-pooling2d' | 'average-pooling2d'>

export function pooling(layer: Pooling, { tf, name }: Making): TfLayer {
  switch (layer.type) {
    case 'max-pooling1d':
    case 'average-pooling1d': {
      const options = {
        name,
        poolSize: layer['pool-size'],
        strides: layer.strides ?? layer['pool-size'],
        padding: layer.padding,
      }
      return layer.type === 'max-pooling1d'
        ? tf.layers.maxPooling1d(options)
        : tf.layers.averagePooling1d(options)
    }
    case 'max-pooling2d':
    case 'average-pooling2d': {
      const options = {
        name,
        poolSize: layer['pool-size'],
        strides: layer.strides ?? layer['pool-size'],
        padding: layer.padding,
      }
      return layer.type === 'max-pooling2d'
        ? tf.layers.maxPooling2d(options)
        : tf.layers.averagePooling2d(options)
    }
  }
}
