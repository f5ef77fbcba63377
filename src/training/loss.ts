import type { LayersModel, SymbolicTensor, Tensor } from '@tensorflow/tfjs'
import type { FittedTransform, Target } from '../dataset/dataset-schema.ts'
import { outputsOf, type Output } from '../dataset/label-target.ts'
import type { Tf } from '../engine/engine.ts'
import { splitInputs, outputIndices } from '../model/model-io.ts'
import { withoutSoftmax } from './logits.ts'

/** The labels that a model predicts, and the division of an example's values among its inputs. */
export interface Objective {
  readonly label: Target
  /** Without this property, a single input receives all values. */
  readonly inputs?: FittedTransform['inputs']
  /** Weight of each output's loss, by the outputs' names; 1 for an output without an entry. */
  readonly lossWeights?: Readonly<Record<string, number>> | undefined
}

/** A batch of examples in the form that a model receives. */
export interface ModelBatch {
  /** `[size, …]` each; together the values of all inputs of the model. */
  readonly features: readonly Tensor[]
  /** One-hot `[size, classes]` or numbers `[size, 1]`, for each output of the objective. */
  readonly labels: readonly Tensor[]
}

/** The values of an output for a batch, with the loss of each example. */
export interface ModelOutput extends Output {
  /** Scores or logits `[size, classes]`, or numbers `[size, 1]`. */
  readonly outputs: Tensor
  /** Expected values, in the same shape. */
  readonly labels: Tensor
  /** Loss of each example, `[size]`. */
  readonly losses: Tensor
}

/** Computes the outputs and losses of a model for a batch: cross-entropy for classes, the squared error for numbers. */
export function computeOutputs(
  tf: Tf,
  model: LayersModel,
  { label: target, inputs }: Objective,
  batch: ModelBatch,
  training: boolean,
): ModelOutput[] {
  const features = splitInputs(tf, model, inputs, batch.features)
  const indices = outputIndices(model, target)
  const wanted = outputsOf(target).map((output, index) => ({
    ...output,
    index: indices[index] ?? -1,
    labels: tensorAmong(tf, batch.labels, index),
  }))
  const ofClasses = wanted
    .filter(({ label }) => label.kind === 'class')
    .map(({ index: position }) => position)
  const { result, logits } = withoutSoftmax(model, ofClasses, () =>
    [model.apply(features, { training })].flat(),
  )
  return wanted.map(({ name, label, index: position, labels }) => {
    const outputs = tensorAmong(tf, result, position)
    if (label.kind === 'number') {
      const losses = tf.mean(tf.squaredDifference(outputs, labels), -1)
      return { name, label, outputs, labels, losses }
    }
    const logProbabilities = logits.has(position) ? tf.logSoftmax(outputs) : logOf(tf, outputs)
    const losses = tf.neg(tf.sum(tf.mul(labels, logProbabilities), -1))
    return { name, label, outputs, labels, losses }
  })
}

/**
 * Returns the sum of the weighted losses divided by the number of examples, as in Keras; not by the sum of the weights.
 */
export function meanLoss(tf: Tf, losses: Tensor, weights: Tensor | null): Tensor {
  return tf.mean(weights ? tf.mul(losses, weights) : losses)
}

/** Returns the weighted sum of the losses of all outputs. */
export function totalLoss(
  tf: Tf,
  { lossWeights = {} }: Objective,
  losses: readonly { readonly name: string; readonly loss: Tensor }[],
): Tensor {
  const weighted = losses.map(({ name, loss }) => {
    const weight = lossWeights[name] ?? 1
    return weight === 1 ? loss : tf.mul(loss, weight)
  })
  return weighted.reduce((total, loss) => tf.add(total, loss))
}

/** Returns the share of the examples whose highest score is that of their label; null for numbers. */
export function accuracyOf(
  tf: Tf,
  { label, outputs, labels }: Pick<ModelOutput, 'label' | 'outputs' | 'labels'>,
): Tensor | null {
  if (label.kind === 'number') return null
  return tf.mean(tf.cast(tf.equal(tf.argMax(outputs, -1), tf.argMax(labels, -1)), 'float32'))
}

function tensorAmong(tf: Tf, values: readonly (Tensor | SymbolicTensor)[], index: number): Tensor {
  const value = values[index]
  if (value instanceof tf.Tensor) return value
  throw new TypeError('the output of a model is not a tensor')
}

/**
 * Returns the logarithms of scores. Scores that do not add up to 1 are scaled, and kept away from 0 and 1, as in Keras.
 */
function logOf(tf: Tf, scores: Tensor): Tensor {
  const epsilon = 1e-7
  const probabilities = tf.div(scores, tf.sum(scores, -1, true))
  return tf.log(tf.clipByValue(probabilities, epsilon, 1 - epsilon))
}
