import type { LabeledBatch, Labels, RawValues } from '../dataset/examples.ts'
import { gather } from './gather.ts'

/** Consecutive batches of one size, in the stored form of their examples. */
export interface BatchGroup {
  /** Number of batches. */
  readonly count: number
  /** Number of examples in each batch. */
  readonly size: number
  /** Untransformed features: `count × size` examples each, for all inputs of the model together. */
  readonly features: readonly RawValues[]
  /** Texts that the features refer to. */
  readonly texts?: readonly string[] | undefined
  /** Pixels of images that the features refer to. */
  readonly images?: readonly Uint8Array[] | undefined
  /** Class indices, or numbers, `[count × size]`; for several outputs `[count × size, outputs]`. */
  readonly labels: Labels
  /**
   * Weights of the examples, `[count × size]`: for all outputs, or for each output; empty if all examples have the same
   * weight.
   */
  readonly weights: readonly Float32Array[]
}

/** A group of batches with the settings of their steps. */
export interface StepBatch extends BatchGroup {
  /** The learning rate of each step. */
  readonly rates: Float32Array
  /** Number of each step, from 1. */
  readonly iterations: Int32Array
}

export interface BatchSource {
  readonly examples: LabeledBatch
  /**
   * Weights of the classes for each output; null for an output without class weights. Without this property, no output
   * has class weights.
   */
  readonly classWeights?: readonly (Float32Array | null)[]
}

/**
 * Yields examples in the given order, in groups of up to `groupSize()` batches. A shorter last batch is
 * a group of its own.
 */
export function* batchGroups(
  { examples, classWeights = [] }: BatchSource,
  { batchSize, groupSize }: { readonly batchSize: number; readonly groupSize: () => number },
  order: Uint32Array,
): Generator<BatchGroup> {
  const width = examples.features.length / examples.size
  for (let start = 0; start < order.length;) {
    const count = Math.min(Math.floor((order.length - start) / batchSize), groupSize()) || 1
    const rows = order.subarray(start, start + count * batchSize)
    const labels = gather(examples.labels, rows, examples.labels.length / examples.size)
    yield {
      count,
      size: rows.length / count,
      features: [gather(examples.features, rows, width)],
      texts: examples.texts,
      images: examples.images,
      labels,
      weights: weightsOf(examples.weights ? gather(examples.weights, rows, 1) : null, classWeights, labels),
    }
    start += rows.length
  }
}

/**
 * Returns the weights of the examples, multiplied by those of their classes if present.
 * @param labels `[examples, outputs]`
 */
function weightsOf(
  ofExamples: Float32Array | null,
  classWeights: readonly (Float32Array | null)[],
  labels: Int32Array | Float32Array,
): Float32Array[] {
  if (classWeights.every((ofClasses) => ofClasses === null)) return ofExamples ? [ofExamples] : []
  const outputs = classWeights.length
  return classWeights.map((ofClasses, output) =>
    Float32Array.from({ length: labels.length / outputs }, (_, example) => {
      const ofClass = ofClasses?.[labels[example * outputs + output] ?? -1] ?? 1
      return (ofExamples?.[example] ?? 1) * ofClass
    }),
  )
}

/** Returns one step on a batch of `size` examples of the group, repeating examples if there are fewer. */
export function batchOf(size: number, group: StepBatch): StepBatch {
  const examples = group.count * group.size
  const rows = Uint32Array.from({ length: size }, (_, index) => index % examples)
  return {
    count: 1,
    size,
    features: group.features.map((values) => gather(values, rows, values.length / examples)),
    texts: group.texts,
    images: group.images,
    labels: gather(group.labels, rows, group.labels.length / examples),
    weights: group.weights.map((weights) => gather(weights, rows, 1)),
    rates: group.rates.slice(0, 1),
    iterations: group.iterations.slice(0, 1),
  }
}
