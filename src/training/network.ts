import type { LayersModel, layers } from '@tensorflow/tfjs'
import type { Layer, ModelSection } from '../config/network.ts'
import type { Label } from '../data/schema.ts'
import type { Tf } from '../engine/engine.ts'
import { UserError } from '../errors.ts'
import { derivedSeed } from '../random/philox.ts'

type TfLayer = layers.Layer

/**
 * Builds the network of `tensorline.yml` for examples of `inputShape` (without the batch), its initial weights drawn
 * from `seed`.
 * @throws UserError when its output does not fit the label.
 */
export function buildNetwork(
  tf: Tf,
  section: ModelSection,
  { inputShape, label, seed }: { inputShape: readonly number[]; label: Label; seed: number },
): LayersModel {
  const model = tf.sequential({
    name: 'network',
    layers: [tf.layers.inputLayer({ name: 'input', inputShape: [...inputShape] })],
  })
  section.layers.forEach((layer, index) => addLayer(tf, model, layer, index, seed))
  checkOutput(model, section, label)
  return model
}

function addLayer(
  tf: Tf,
  model: ReturnType<Tf['sequential']>,
  layer: Layer,
  index: number,
  seed: number,
): void {
  try {
    model.add(toTfLayer(tf, layer, nameOf(layer, index), derivedSeed(seed, 'initial weights', index)))
  } catch (error) {
    if (!(error instanceof Error)) throw error
    throw new UserError(
      {
        found: `a layer "${layer.type}" at model.layers[${index}] on an input of shape [${shapeText(model.outputShape)}]`,
        expected: `an input it can take (${error.message})`,
        mend: 'Change the layer, or put one before it that gives that shape.',
      },
      { cause: error },
    )
  }
}

/** TensorFlow.js numbers its own names through the whole process, which would make equal models differ. */
function nameOf(layer: Layer, index: number): string {
  return `${layer.type.replaceAll('-', '_')}_${index + 1}`
}

function toTfLayer(tf: Tf, layer: Layer, name: string, seed: number): TfLayer {
  switch (layer.type) {
    case 'flatten':
      return tf.layers.flatten({ name })
    case 'dense':
      return tf.layers.dense({
        name,
        units: layer.units,
        activation: layer.activation,
        kernelInitializer: tf.initializers.glorotUniform({ seed }),
      })
    case 'conv2d':
      return tf.layers.conv2d({
        name,
        filters: layer.filters,
        kernelSize: layer['kernel-size'],
        strides: layer.strides,
        padding: layer.padding,
        activation: layer.activation,
        kernelInitializer: tf.initializers.glorotUniform({ seed }),
      })
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
    case 'global-average-pooling2d':
      return tf.layers.globalAveragePooling2d({ name })
    case 'batch-normalization':
      return tf.layers.batchNormalization({ name })
    case 'layer-normalization':
      return tf.layers.layerNormalization({ name })
  }
}

function checkOutput(model: LayersModel, section: ModelSection, label: Label): void {
  const outputs = model.outputs[0]?.shape.slice(1) ?? []
  const units = label.kind === 'class' ? label.classes.length : 1
  if (outputs.length !== 1 || outputs[0] !== units)
    throw new UserError({
      found: `a network whose output has shape [${shapeText(outputs)}]`,
      expected: `[${units}], ${label.kind === 'class' ? 'a score for each class' : 'one number'} of "${label.column}"`,
      mend: `End model.layers with {dense: {units: ${units}${label.kind === 'class' ? ', activation: softmax' : ''}}}.`,
    })
  const last = section.layers.at(-1)
  if (label.kind === 'class' && !(last?.type === 'dense' && last.activation === 'softmax'))
    throw new UserError({
      found: `a network for classes that ends with "${last?.type ?? 'nothing'}"${last && 'activation' in last ? ` and activation ${last.activation}` : ''}`,
      expected: 'scores that are probabilities',
      mend: `End model.layers with {dense: {units: ${units}, activation: softmax}}.`,
    })
}

function shapeText(shape: unknown): string {
  return Array.isArray(shape) ? shape.filter((side) => side !== null).join(', ') : '?'
}
