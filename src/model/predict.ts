import { setImmediate } from 'node:timers/promises'
import { applyTransform } from '../data/transform.ts'
import type { FittedTransform } from '../data/schema.ts'
import { divided } from './ports.ts'
import type { LayersModel, LayersRuntime } from './runtime.ts'

/** Raw examples as the dataset holds them: `size × values per example`. */
export interface RawBatch {
  readonly size: number
  readonly features: Float32Array | Uint8Array
}

/** What a model answered: `size × width` values, example after example. */
export interface Predictions {
  readonly size: number
  readonly width: number
  readonly values: Float32Array
}

/** A model in memory, ready to be asked with raw features. */
export interface Inference {
  predict(batch: RawBatch): Promise<Predictions>
  close(): Promise<void>
}

const batchSize = 256

/**
 * Asks the model with raw features: transforms them and runs the network batch by batch, which bounds memory and lets other
 * work of the process go on in between. Leaves no tensor behind.
 */
export async function predict(
  tf: LayersRuntime,
  model: LayersModel,
  transform: FittedTransform,
  { size, features }: RawBatch,
): Promise<Predictions> {
  const width = outputWidth(model)
  const values = new Float32Array(size * width)
  const perExample = size === 0 ? 0 : features.length / size
  for (let start = 0; start < size; start += batchSize) {
    if (start > 0) await setImmediate()
    const end = Math.min(start + batchSize, size)
    const raw = features.subarray(start * perExample, end * perExample)
    values.set(await predictBatch(tf, model, transform, { size: end - start, features: raw }), start * width)
  }
  return { size, width, values }
}

async function predictBatch(
  tf: LayersRuntime,
  model: LayersModel,
  transform: FittedTransform,
  { size, features }: RawBatch,
): Promise<Float32Array> {
  const output = tf.tidy(() => {
    const input = tf.tensor(applyTransform(transform, features, size), [size, ...transform.shape], 'float32')
    const answer = model.predictOnBatch(divided(tf, model, transform.inputs, input))
    if (Array.isArray(answer)) throw new TypeError('a model with several outputs was not refused in time')
    return answer
  })
  try {
    return await output.data<'float32'>()
  } finally {
    output.dispose()
  }
}

/** Values that the model answers for one example. */
function outputWidth(model: LayersModel): number {
  return model.outputs[0]?.shape.slice(1).reduce<number>((product, size) => product * (size ?? 1), 1) ?? 0
}

/** Index of the class that scores name: the highest; of a single score, that of the second class, whether it is above one half. */
export function predictedClass(scores: ArrayLike<number>): number {
  if (scores.length === 1) return (scores[0] ?? 0) > 0.5 ? 1 : 0
  return Array.from(scores).reduce(
    (best, score, index, all) => (score > (all[best] ?? Number.NaN) ? index : best),
    0,
  )
}
