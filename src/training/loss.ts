import type { LayersModel, SymbolicTensor, Tensor } from '@tensorflow/tfjs'
import type { FittedTransform, Target } from '../data/dataset-schema.ts'
import { outputsOf, type Output } from '../data/label-target.ts'
import type { Tf } from '../engine/engine.ts'
import { splitInputs, placesOfOutputs } from '../model/model-io.ts'
import { withoutSoftmax } from './logits.ts'

/** What a model is to answer, and how the values of an example are divided among its inputs. */
export interface Objective {
  readonly label: Target
  /** One input takes all without it. */
  readonly inputs?: FittedTransform['inputs']
  /** How much the loss of each output counts, by the outputs' names; 1 for one left out. */
  readonly lossWeights?: Readonly<Record<string, number>> | undefined
}

/** Examples as a model takes them. */
export interface Asked {
  /** `[size, …]` each; together all that the inputs of the model take. */
  readonly features: readonly Tensor[]
  /** For each output of the objective one-hot `[size, classes]`, or numbers `[size, 1]`. */
  readonly labels: readonly Tensor[]
}

/** What an output of a model answered to a batch, and how wrong each answer was. */
export interface ModelOutput extends Output {
  /** Scores or logits `[size, classes]`, or numbers `[size, 1]`. */
  readonly outputs: Tensor
  /** What was wanted, in the same shape. */
  readonly labels: Tensor
  /** Loss of each example, `[size]`. */
  readonly losses: Tensor
}

/** Asks a model about a batch, an answer for each output: cross-entropy for classes, the squared error for numbers. */
export function computeOutputs(
  tf: Tf,
  model: LayersModel,
  { label: target, inputs }: Objective,
  asked: Asked,
  training: boolean,
): ModelOutput[] {
  const features = asked.features.flatMap((examples) => splitInputs(tf, model, inputs, examples))
  const indices = placesOfOutputs(model, target)
  const wanted = outputsOf(target).map((output, index) => ({
    ...output,
    index: indices[index] ?? -1,
    labels: tensorAmong(tf, asked.labels, index),
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

/** Sum of each loss times its example's weight, divided by the number of examples, as Keras takes it; not by the weights' sum. */
export function meanLoss(tf: Tf, losses: Tensor, weights: Tensor | null): Tensor {
  return tf.mean(weights ? tf.mul(losses, weights) : losses)
}

/** The loss of all outputs together: the sum of theirs, each times its weight. */
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

/** Share of the examples whose highest score is that of their label; null for numbers. */
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
  throw new TypeError('a model answered without tensors')
}

/** Probabilities that do not add up to 1 are scaled, and kept from 0 and 1, as Keras does. */
function logOf(tf: Tf, scores: Tensor): Tensor {
  const epsilon = 1e-7
  const probabilities = tf.div(scores, tf.sum(scores, -1, true))
  return tf.log(tf.clipByValue(probabilities, epsilon, 1 - epsilon))
}
