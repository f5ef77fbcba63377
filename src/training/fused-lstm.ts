import type { LayersModel, Tensor, layers } from '@tensorflow/tfjs'
import { z } from 'zod'
import { blockLstm, blockLstmGradients, outputsOf, type LstmWeights } from '../engine/block-lstm.ts'
import type { Engine, NativeParts, Tf } from '../engine/engine.ts'
import { innerLayers } from './inner-layers.ts'

type Layer = layers.Layer

/**
 * Schema of the layers that TensorFlow's own kernel can compute: an LSTM that returns its outputs only, and keeps no
 * state between sequences.
 */
const fusible = z.object({
  activation: z.literal('tanh'),
  recurrentActivation: z.literal('sigmoid'),
  useBias: z.literal(true),
  dropout: z.literal(0),
  recurrentDropout: z.literal(0),
  stateful: z.literal(false),
  returnState: z.literal(false),
  returnSequences: z.boolean(),
  goBackwards: z.boolean(),
})

/** Minimum number of examples per thread. */
const smallestPart = 8

/**
 * Makes the LSTM layers of a model, including those in nested models, run a whole sequence in one operation of the
 * native library, and its gradient in another. This replaces about twenty operations for each step of the sequence. The
 * saved layers are unchanged. Calls with masks or given states use the original implementation.
 */
export function fuseLstmLayers(engine: Engine, model: LayersModel): void {
  const { tf, native, report } = engine
  if (native === null) return
  const threads = report.device === 'cpu' ? report.threads : 1
  for (const layer of innerLayers(model.layers)) {
    if (layer.getClassName() !== 'LSTM') continue
    const config = fusible.safeParse(layer.getConfig()).data
    if (!config) continue
    const call = layer.call.bind(layer)
    layer.call = (inputs, options) => {
      const [input, ...states] = [inputs].flat()
      if (!input || states.length > 0 || options['mask'] || options['initialState'])
        return call(inputs, options)
      return tf.tidy(() => runLayer(tf, native, layer, input, { ...config, threads }))
    }
  }
}

/**
 * Runs a layer.
 * @param input `[batch, time, features]`
 * @returns `[batch, time, units]`, or `[batch, units]` of the last step
 */
function runLayer(
  tf: Tf,
  native: NativeParts,
  layer: Layer,
  input: Tensor,
  { goBackwards, returnSequences, threads }: z.infer<typeof fusible> & { readonly threads: number },
): Tensor {
  const [kernel, recurrent, bias] = layer.weights.map((weight) => weight.read())
  if (!kernel || !recurrent || !bias) throw new TypeError(`${layer.name} has no weights yet`)
  const weights = { kernel: tf.concat([kernel, recurrent], 0), bias }
  const timeFirst = tf.transpose(input, [1, 0, 2])
  const sequences = goBackwards ? tf.reverse(timeFirst, 0) : timeFirst
  const parts = splitBatch(tf, sequences, threads).map((part) => runSequences(tf, native, part, weights))
  const outputs = tf.concat(parts, 1)
  if (returnSequences) return tf.transpose(outputs, [1, 0, 2])
  const [steps = 1, size = 1, units = 1] = outputs.shape
  return tf.reshape(tf.slice(outputs, [steps - 1, 0, 0], [1, size, units]), [size, units])
}

/**
 * Divides the batch among the threads, because the kernel runs on one thread. The batch stays undivided if the parts
 * would be too small to be faster.
 */
function splitBatch(tf: Tf, sequences: Tensor, threads: number): Tensor[] {
  const [, size = 1] = sequences.shape
  const parts = Math.min(threads, Math.floor(size / smallestPart))
  // TensorFlow.js has no gradient of a split into one part.
  if (parts <= 1) return [sequences]
  const sizes = Array.from({ length: parts }, (_, part) => Math.floor((size + part) / parts))
  return tf.split(sequences, sizes, 1)
}

/**
 * Runs sequences in one operation.
 * @param input `[time, batch, features]`
 * @returns `[time, batch, units]`
 */
function runSequences(tf: Tf, native: NativeParts, input: Tensor, { kernel, bias }: LstmWeights): Tensor {
  const run = tf.customGrad((...taken) => {
    const [x, w, b] = taken.filter((value) => value instanceof tf.Tensor)
    const save = taken.find((value) => typeof value === 'function')
    if (!x || !w || !b || !save) throw new TypeError('an LSTM needs its input and its weights')
    const states = blockLstm(tf, native, x, { kernel: w, bias: b })
    save([x, w, b, ...states])
    return {
      value: outputsOf(states),
      gradFunc: (gradient, saved) => blockLstmGradients(tf, native, saved, gradient),
    }
  })
  return run(input, kernel, bias)
}
