import * as tf from '@tensorflow/tfjs'
import { apply, graph, type NetworkCase } from './network-case.ts'

const { layers } = tf

/** Networks that are not a plain sequence. */
export const graphCases: readonly NetworkCase[] = [
  ...(['add', 'multiply', 'average', 'maximum', 'minimum', 'concatenate'] as const).map((name) =>
    graph(`${name} of images and of rows`, () => {
      const input = tf.input({ shape: [4, 4, 2] })
      const parts = [2, 2, 2].map((filters) => apply(layers.conv2d({ filters, kernelSize: 2 }), input))
      const merged = apply(layers[name](), parts)
      const rows = [merged, apply(layers.averagePooling2d({ poolSize: 1 }), merged)].map((part) =>
        apply(layers.dense({ units: 3 }), apply(layers.flatten(), part)),
      )
      return { inputs: [input], outputs: [apply(layers[name](), rows)] }
    }),
  ),
  graph('values of different ranks', () => {
    const steps = tf.input({ shape: [4, 3] })
    const row = tf.input({ shape: [3] })
    return { inputs: [steps, row], outputs: [apply(layers.add(), [steps, row])] }
  }),
  graph('concatenation over steps', () => {
    const [one, other] = [tf.input({ shape: [4, 3] }), tf.input({ shape: [2, 3] })]
    return { inputs: [one, other], outputs: [apply(layers.concatenate({ axis: 1 }), [one, other])] }
  }),
  ...[true, false].map((normalize) =>
    graph(`products of rows and of steps, ${normalize ? '' : 'not '}normalized`, () => {
      const [a, b] = [tf.input({ shape: [4] }), tf.input({ shape: [4] })]
      const [c, d] = [tf.input({ shape: [4, 3] }), tf.input({ shape: [5, 3] })]
      const products = [
        apply(layers.dot({ axes: 1, normalize }), [a, b]),
        apply(layers.dot({ axes: [2, 2], normalize }), [c, d]),
        apply(layers.dot({ axes: [1, 1], normalize }), [c, a]),
        apply(layers.dot({ axes: [1, 1], normalize }), [a, c]),
      ]
      return { inputs: [a, b, c, d], outputs: products }
    }),
  ),
  graph('a shared layer and a model inside', () => {
    const [one, other] = [tf.input({ shape: [4] }), tf.input({ shape: [4] })]
    const shared = layers.dense({ units: 3, activation: 'relu' })
    const inner = tf.sequential({
      layers: [layers.dense({ units: 3, inputShape: [3] }), layers.batchNormalization()],
    })
    const [left, right] = [one, other].map((input) => apply(inner, apply(shared, input)))
    if (!left || !right) throw new TypeError('two inputs')
    return { inputs: [one, other], outputs: [apply(layers.add(), [left, right]), right] }
  }),
  graph('states that start another layer', () => {
    const [source, target] = [tf.input({ shape: [4, 3] }), tf.input({ shape: [5, 2] })]
    const encoder = layers.lstm({ units: 3, recurrentActivation: 'sigmoid', returnState: true })
    const [, h, c] = encoder.apply(source) as tf.SymbolicTensor[]
    if (!h || !c) throw new TypeError('two states')
    const decoder = layers.lstm({ units: 3, recurrentActivation: 'sigmoid', returnSequences: true })
    return { inputs: [source, target], outputs: [apply(decoder, [target, h, c])] }
  }),
  graph(
    'two masked inputs in one',
    () => {
      const [one, other] = [tf.input({ shape: [5] }), tf.input({ shape: [5] })]
      const words = [one, other].map((input) =>
        apply(layers.embedding({ inputDim: 4, outputDim: 3, maskZero: true }), input),
      )
      const joined = apply(layers.concatenate(), words)
      return { inputs: [one, other], outputs: [apply(layers.gru({ units: 3 }), joined)] }
    },
    4,
  ),
  graph('an output that is an input', () => {
    const input = tf.input({ shape: [3] })
    return { inputs: [input], outputs: [input, apply(layers.dense({ units: 2 }), input)] }
  }),
]
