import type { Tensor } from '@tensorflow/tfjs'
import type { NativeParts, Tf } from './engine.ts'
import { replaceInBinding } from './compiled/intercept-binding.ts'

export interface LstmWeights {
  /**
   * `[features + units, 4 × units]`: weights of the input, then of the state, each for the gates input, forget, cell,
   * output.
   */
  readonly kernel: Tensor
  /** `[4 × units]` */
  readonly bias: Tensor
}

/** Number of the kernel's outputs, each `[time, batch, units]`. */
const stateCount = 7
const outputsIndex = 6

/**
 * Runs an LSTM without peepholes over whole sequences, from a state of zeros. Hochreiter and Schmidhuber, "Long
 * short-term memory", Neural Computation 9 (1997), with the forget gate of Gers et al. (2000).
 * @param input `[time, batch, features]`
 * @returns all tensors that the gradient needs
 */
export function blockLstm(tf: Tf, native: NativeParts, input: Tensor, weights: LstmWeights): Tensor[] {
  const { binding } = native.backend
  return execute(
    native,
    'BlockLSTMV2',
    // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- tfjs-node itself makes literals of this class
    [{ name: 'cell_clip', type: binding.TF_ATTR_FLOAT, value: 0 }],
    operands(tf, input, weights),
    stateCount,
  )
}

/** Returns the outputs, `[time, batch, units]`. */
export function outputsOf(states: readonly Tensor[]): Tensor {
  const outputs = states[outputsIndex]
  if (!outputs) throw new TypeError('an LSTM returned no outputs')
  return outputs
}

/**
 * Computes the gradients of an LSTM.
 * @param saved the input, the kernel and the bias, followed by the result of `blockLstm`
 * @param gradient of the outputs
 * @returns the gradients of the input, the kernel and the bias
 */
export function blockLstmGradients(
  tf: Tf,
  native: NativeParts,
  [input, kernel, bias, ...states]: readonly Tensor[],
  gradient: Tensor,
): Tensor[] {
  if (!input || !kernel || !bias) throw new TypeError('an LSTM was saved without its input or weights')
  const taken = [...operands(tf, input, { kernel, bias }), ...states, tf.zerosLike(gradient), gradient]
  const [ofInput, , , ofKernel, , , , ofBias] = execute(native, 'BlockLSTMGradV2', [], taken, 8)
  if (!ofInput || !ofKernel || !ofBias) throw new TypeError('an LSTM returned no gradients')
  return [ofInput, ofKernel, ofBias]
}

function operands(tf: Tf, input: Tensor, { kernel, bias }: LstmWeights): Tensor[] {
  const [steps = 0, batch = 0] = input.shape
  const units = bias.size / 4
  const state = tf.zeros([batch, units])
  const peephole = tf.zeros([units])
  return [tf.scalar(steps, 'int32'), input, state, state, kernel, peephole, peephole, peephole, bias]
}

type Attribute = Parameters<NativeParts['backend']['executeMultipleOutputs']>[1][number]

/**
 * Executes an operation. Its first operand, the number of steps, is cast to 64 bits here, because TensorFlow.js has no
 * 64-bit tensors.
 */
function execute(
  { backend }: NativeParts,
  operation: string,
  attributes: readonly Attribute[],
  taken: readonly Tensor[],
  outputs: number,
): Tensor[] {
  const { binding } = backend
  const type = (name: string, value: number) => ({ name, type: binding.TF_ATTR_TYPE, value })
  const restore = replaceInBinding(backend, {
    executeOp(name, given, [steps = 0, ...ids], count) {
      const cast = [type('SrcT', binding.TF_INT32), type('DstT', binding.TF_INT64)]
      // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- tfjs-node itself makes literals of this class
      const wide = binding.executeOp('Cast', cast, [steps], 1).map(({ id }) => id)
      const results = binding.executeOp(name, given, [...wide, ...ids], count)
      for (const id of wide) binding.deleteTensor(id)
      return results
    },
  })
  try {
    const all = [
      { name: 'use_peephole', type: binding.TF_ATTR_BOOL, value: false },
      type('T', binding.TF_FLOAT),
      ...attributes,
    ]
    return backend.executeMultipleOutputs(operation, all, [...taken], outputs)
  } finally {
    restore()
  }
}
