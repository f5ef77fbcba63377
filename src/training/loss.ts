import type { LayersModel, Tensor } from '@tensorflow/tfjs'
import type { FittedTransform, Label } from '../data/schema.ts'
import type { Tf } from '../engine/engine.ts'
import { divided } from '../model/ports.ts'
import { withoutSoftmax } from './logits.ts'

/** What a model is to answer, and how the values of an example are divided among its inputs. */
export interface Objective {
  readonly label: Label
  /** One input takes all without it. */
  readonly inputs?: FittedTransform['inputs']
}

/** What a model answered to a batch, and how wrong each answer was. */
export interface Answer {
  /** Scores or logits `[size, classes]`, or numbers `[size, 1]`. */
  readonly outputs: Tensor
  /** Loss of each example, `[size]`. */
  readonly losses: Tensor
}

/** Asks a model about a batch: cross-entropy for classes, the squared error for numbers. */
export function answerTo(
  tf: Tf,
  model: LayersModel,
  { label, inputs }: Objective,
  asked: { readonly features: readonly Tensor[]; readonly labels: Tensor },
  training: boolean,
): Answer {
  const { labels } = asked
  const features = asked.features.flatMap((examples) => divided(tf, model, inputs, examples))
  if (label.kind === 'number') {
    const outputs = outputOf(tf, model, features, training)
    return { outputs, losses: tf.mean(tf.squaredDifference(outputs, labels), -1) }
  }
  const { outputs, logits } = withoutSoftmax(model, () => outputOf(tf, model, features, training))
  const logProbabilities = logits ? tf.logSoftmax(outputs) : logOf(tf, outputs)
  return { outputs, losses: tf.neg(tf.sum(tf.mul(labels, logProbabilities), -1)) }
}

/** Sum of each loss times its example's weight, divided by the number of examples, as Keras takes it; not by the weights' sum. */
export function meanLoss(tf: Tf, losses: Tensor, weights: Tensor | null): Tensor {
  return tf.mean(weights ? tf.mul(losses, weights) : losses)
}

/** Share of the examples whose highest score is that of their label; null for numbers. */
export function accuracyOf(tf: Tf, label: Label, outputs: Tensor, labels: Tensor): Tensor | null {
  if (label.kind === 'number') return null
  return tf.mean(tf.cast(tf.equal(tf.argMax(outputs, -1), tf.argMax(labels, -1)), 'float32'))
}

function outputOf(tf: Tf, model: LayersModel, features: readonly Tensor[], training: boolean): Tensor {
  const answered = model.apply([...features], { training })
  const [output] = [answered].flat()
  if (output instanceof tf.Tensor) return output
  throw new TypeError('a model answered without tensors')
}

/** Probabilities that do not add up to 1 are scaled, and kept from 0 and 1, as Keras does. */
function logOf(tf: Tf, scores: Tensor): Tensor {
  const epsilon = 1e-7
  const probabilities = tf.div(scores, tf.sum(scores, -1, true))
  return tf.log(tf.clipByValue(probabilities, epsilon, 1 - epsilon))
}
