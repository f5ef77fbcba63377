import type { Tensor } from '@tensorflow/tfjs'
import type { FittedTransform, Label } from '../data/schema.ts'
import type { Examples } from '../data/split.ts'
import { applyTransform } from '../data/transform.ts'
import type { Tf } from '../engine/engine.ts'
import type { StepInputs } from './step.ts'

/** Transformed features `[size, ...shape]`, and labels one-hot `[size, classes]` or as numbers `[size, 1]`. */
export type Batch = Pick<StepInputs, 'size' | 'features' | 'labels' | 'weights'>

export interface BatchSource {
  readonly examples: Examples
  readonly transform: FittedTransform
  readonly label: Label
  /** How much an example of each class counts; all alike without it. */
  readonly classWeights?: Float32Array | null
}

/** The examples of a split, cut into batches in the given order; the caller disposes of each batch. */
export function* batches(
  tf: Tf,
  { examples, transform, label, classWeights = null }: BatchSource,
  batchSize: number,
  order: Uint32Array,
): Generator<Batch> {
  const width = examples.features.length / examples.size
  for (let start = 0; start < order.length; start += batchSize) {
    const rows = order.subarray(start, start + batchSize)
    const labels = gather(examples.labels, rows, 1)
    const features = applyTransform(transform, gather(examples.features, rows, width), rows.length)
    yield {
      size: rows.length,
      features: [tf.tensor(features, [rows.length, ...transform.shape])],
      labels: labelTensor(tf, label, labels),
      weights: classWeights && tf.tensor1d(Float32Array.from(labels, (place) => classWeights[place] ?? 1)),
    }
  }
}

/** In groups of `size`, the last with what is left. */
export function* grouped<Item>(source: Iterable<Item>, size: number): Generator<Item[]> {
  let group: Item[] = []
  for (const item of source) {
    group.push(item)
    if (group.length < size) continue
    yield group
    group = []
  }
  if (group.length > 0) yield group
}

/** Copies the rows of `width` values each into an array of the same type. */
function gather<Values extends Float32Array | Int32Array | Uint8Array>(
  values: Values,
  rows: Uint32Array,
  width: number,
): Values
function gather(
  values: Float32Array | Int32Array | Uint8Array,
  rows: Uint32Array,
  width: number,
): typeof values {
  const gathered = values.slice(0, rows.length * width)
  rows.forEach((row, position) =>
    gathered.set(values.subarray(row * width, (row + 1) * width), position * width),
  )
  return gathered
}

function labelTensor(tf: Tf, label: Label, labels: Int32Array | Float32Array): Tensor {
  if (label.kind === 'number') return tf.tensor2d(labels, [labels.length, 1], 'float32')
  return tf.tidy(() => tf.oneHot(tf.tensor1d(labels, 'int32'), label.classes.length).toFloat())
}
