import type { Tensor } from '@tensorflow/tfjs'
import type { FittedTransform, Label, Target } from '../data/dataset-schema.ts'
import { labelsOf, outputsOf } from '../data/label-target.ts'
import { affineSteps, applyTransform } from '../data/transform.ts'
import type { Decoding, Feed, FeedValues } from '../engine/compiled/feed.ts'
import type { Tf } from '../engine/engine.ts'
import type { StepBatch } from './batches.ts'
import type { StepInputs } from './step.ts'

/** What examples are taken to before a model sees them. */
export interface ExampleEncoding {
  readonly transform: FittedTransform
  readonly label: Target
}

/** The inputs of one step of a group; the caller disposes of them. A graph makes the same of what it is fed, to the bit. */
export function inputsAt(tf: Tf, form: ExampleEncoding, group: StepBatch, index: number): StepInputs {
  const { transform, label: target } = form
  const own = partOf(group.labels, group, index)
  const { size, features, weights, rates, iterations } = group
  return {
    size,
    features: features.map((values) =>
      tf.tensor(applyTransform(transform, partOf(values, group, index), size), [size, ...transform.shape]),
    ),
    labels: outputsOf(target).map(({ label }, place) => labelTensor(tf, label, labelsOf(target, place, own))),
    weights: weights.map((values) => tf.tensor1d(partOf(values, group, index))),
    rate: tf.scalar(rates[index] ?? NaN),
    iteration: tf.scalar(iterations[index] ?? NaN, 'int32'),
  }
}

/** How a graph takes what `valuesOf` gives it, in the order of a step's tensors. */
export function feedsOf({ transform, label: target }: ExampleEncoding, group: StepBatch): Feed[] {
  const { size, features, weights } = group
  const asIs: Decoding = { kind: 'none' }
  return [
    ...features.map((values): Feed => ({
      type: values instanceof Uint8Array ? 'uint8' : 'float32',
      shape: [size, ...transform.shape],
      decoding: { kind: 'affine', steps: affineSteps(transform) },
    })),
    ...outputsOf(target).map(({ label }): Feed =>
      label.kind === 'class'
        ? { type: 'int32', shape: [size], decoding: { kind: 'one-hot', classes: label.classes.length } }
        : { type: 'float32', shape: [size, 1], decoding: asIs },
    ),
    ...weights.map((): Feed => ({ type: 'float32', shape: [size], decoding: asIs })),
    { type: 'float32', shape: [], decoding: asIs },
    { type: 'int32', shape: [], decoding: asIs },
  ]
}

/** Of all steps of a group, in the order of a step's tensors. */
export function valuesOf(
  { label }: ExampleEncoding,
  { features, labels, weights, rates, iterations }: StepBatch,
): FeedValues[] {
  const typed = outputsOf(label).map((_, place) => labelsOf(label, place, labels))
  return [...features, ...typed, ...weights, rates, iterations]
}

function labelTensor(tf: Tf, label: Label, labels: Int32Array | Float32Array): Tensor {
  if (label.kind === 'number') return tf.tensor2d(labels, [labels.length, 1], 'float32')
  return tf.tidy(() => tf.oneHot(tf.tensor1d(labels, 'int32'), label.classes.length).toFloat())
}

/** What belongs to one of the group's batches. */
function partOf<Values extends Float32Array | Int32Array | Uint8Array>(
  values: Values,
  group: StepBatch,
  index: number,
): Values
function partOf(
  values: Float32Array | Int32Array | Uint8Array,
  { count }: StepBatch,
  index: number,
): typeof values {
  const length = values.length / count
  return values.slice(index * length, (index + 1) * length)
}
