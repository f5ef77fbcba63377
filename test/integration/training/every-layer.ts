import type { LayersModel, SymbolicTensor, layers } from '@tensorflow/tfjs'
import type { Tf } from '../../../src/engine/engine.ts'

/** A layer as custom code or a pretrained model may have it, and its input. */
export interface Placed {
  readonly shape: readonly number[]
  readonly make: (tf: Tf) => layers.Layer | ((input: SymbolicTensor) => SymbolicTensor)
  /** True for a layer before all trained layers. */
  readonly first?: boolean
}

export const table = [12]
const sequence = [4, 3]
const image = [8, 8, 3]
const volume = [4, 4, 4, 2]
const film = [2, 5, 5, 2]

const drawn = (tf: Tf, seed: number) => tf.initializers.randomUniform({ minval: -0.4, maxval: 0.4, seed })
const kernel = (tf: Tf) => ({ kernelInitializer: drawn(tf, 1) })
const recurrent = (tf: Tf) => ({ ...kernel(tf), recurrentInitializer: drawn(tf, 2), name: 'recurrent' })
const named = { name: 'layer' }

/** Returns a layer that combines two others on the same input. */
const merging = (merge: (tf: Tf) => layers.Layer): Placed => ({
  shape: table,
  make: (tf) => (input) => {
    const sides = [5, 6].map((seed) =>
      symbolic(tf, tf.layers.dense({ units: 4, kernelInitializer: drawn(tf, seed) }).apply(input)),
    )
    return symbolic(tf, merge(tf).apply(sides))
  },
})

/** Layers by the names of their exports, with the variant where there are several. */
export const compiled: Readonly<Record<string, Placed>> = {
  activation: { shape: table, make: (tf) => tf.layers.activation({ activation: 'mish' }) },
  add: merging((tf) => tf.layers.add()),
  alphaDropout: { shape: table, make: (tf) => tf.layers.alphaDropout({ ...named, rate: 0.3 }) },
  average: merging((tf) => tf.layers.average()),
  averagePooling1d: { shape: sequence, make: (tf) => tf.layers.averagePooling1d({ poolSize: 2 }) },
  averagePooling2d: { shape: image, make: (tf) => tf.layers.averagePooling2d({ poolSize: 2 }) },
  averagePooling3d: { shape: volume, make: (tf) => tf.layers.averagePooling3d({ poolSize: 2 }) },
  batchNormalization: { shape: image, make: (tf) => tf.layers.batchNormalization() },
  'batchNormalization without a scale': {
    shape: image,
    make: (tf) => tf.layers.batchNormalization({ scale: false }),
  },
  'batchNormalization without an offset': {
    shape: table,
    make: (tf) => tf.layers.batchNormalization({ center: false }),
  },
  'batchNormalization of the first axis': {
    shape: image,
    make: (tf) => tf.layers.batchNormalization({ axis: 1 }),
  },
  bidirectional: {
    shape: sequence,
    make: (tf) =>
      tf.layers.bidirectional({
        name: 'both',
        mergeMode: 'concat',
        layer: tf.layers.lstm({ ...recurrent(tf), units: 3, dropout: 0.2, recurrentDropout: 0.3 }),
      }),
  },
  centerCrop: { shape: image, make: (tf) => tf.layers.centerCrop({ height: 5, width: 5 }), first: true },
  concatenate: merging((tf) => tf.layers.concatenate()),
  conv1d: {
    shape: sequence,
    make: (tf) => tf.layers.conv1d({ filters: 5, kernelSize: 3, ...kernel(tf) }),
  },
  conv2d: { shape: image, make: (tf) => tf.layers.conv2d({ filters: 5, kernelSize: 3, ...kernel(tf) }) },
  'conv2d with the channels in front': {
    shape: image,
    make: (tf) => tf.layers.conv2d({ filters: 4, kernelSize: 2, dataFormat: 'channelsFirst', ...kernel(tf) }),
  },
  conv2dTranspose: {
    shape: image,
    make: (tf) => tf.layers.conv2dTranspose({ filters: 4, kernelSize: 3, strides: 2, ...kernel(tf) }),
  },
  conv3d: { shape: volume, make: (tf) => tf.layers.conv3d({ filters: 3, kernelSize: 2, ...kernel(tf) }) },
  convLstm2d: {
    shape: film,
    make: (tf) =>
      tf.layers.convLstm2d({
        ...recurrent(tf),
        filters: 3,
        kernelSize: 2,
        dropout: 0.2,
        recurrentDropout: 0.3,
      }),
  },
  cropping2D: { shape: image, make: (tf) => tf.layers.cropping2D({ cropping: [[1, 1], [0, 2]] }) }, // prettier-ignore
  dense: { shape: table, make: (tf) => tf.layers.dense({ units: 6, ...kernel(tf) }) },
  'dense in two places with one weight': {
    shape: table,
    make: (tf) => (input) => {
      const shared = tf.layers.dense({ units: 12, activation: 'tanh', ...kernel(tf) })
      return symbolic(tf, shared.apply(symbolic(tf, shared.apply(input))))
    },
  },
  'dense in a model within the model': {
    shape: table,
    make: (tf) =>
      tf.sequential({
        name: 'inner',
        layers: [
          tf.layers.dense({ units: 6, inputShape: [12], ...kernel(tf) }),
          tf.layers.batchNormalization(),
          tf.layers.dropout({ ...named, rate: 0.3 }),
        ],
      }),
  },
  'dense with a constraint': {
    shape: table,
    make: (tf) => tf.layers.dense({ units: 6, kernelConstraint: 'unitNorm', ...kernel(tf) }),
  },
  depthwiseConv2d: {
    shape: image,
    make: (tf) =>
      tf.layers.depthwiseConv2d({ kernelSize: 3, depthMultiplier: 2, depthwiseInitializer: drawn(tf, 1) }),
  },
  dot: merging((tf) => tf.layers.dot({ axes: 1 })),
  dropout: { shape: table, make: (tf) => tf.layers.dropout({ ...named, rate: 0.3 }) },
  elu: { shape: table, make: (tf) => tf.layers.elu() },
  embedding: {
    shape: table,
    first: true,
    make: (tf) => (input) => {
      const places = tf.layers.reLU().apply(input)
      const embedding = { inputDim: 3, outputDim: 4, embeddingsInitializer: drawn(tf, 1) }
      return symbolic(tf, tf.layers.embedding(embedding).apply(places))
    },
  },
  'embedding with a mask': {
    shape: table,
    first: true,
    make: (tf) => (input) => {
      const places = tf.layers.reLU().apply(input)
      const embedding = { inputDim: 3, outputDim: 4, maskZero: true, embeddingsInitializer: drawn(tf, 1) }
      const embedded = tf.layers.embedding(embedding).apply(places)
      return symbolic(tf, tf.layers.lstm({ ...recurrent(tf), units: 4 }).apply(embedded))
    },
  },
  flatten: { shape: image, make: (tf) => tf.layers.flatten() },
  gaussianDropout: { shape: table, make: (tf) => tf.layers.gaussianDropout({ ...named, rate: 0.3 }) },
  gaussianNoise: { shape: table, make: (tf) => tf.layers.gaussianNoise({ ...named, stddev: 0.3 }) },
  globalAveragePooling1d: { shape: sequence, make: (tf) => tf.layers.globalAveragePooling1d() },
  globalAveragePooling2d: { shape: image, make: (tf) => tf.layers.globalAveragePooling2d({}) },
  globalMaxPooling1d: { shape: sequence, make: (tf) => tf.layers.globalMaxPooling1d() },
  globalMaxPooling2d: { shape: image, make: (tf) => tf.layers.globalMaxPooling2d({}) },
  gru: { shape: sequence, make: (tf) => tf.layers.gru({ ...recurrent(tf), units: 4 }) },
  layerNormalization: { shape: table, make: (tf) => tf.layers.layerNormalization() },
  leakyReLU: { shape: table, make: (tf) => tf.layers.leakyReLU({ alpha: 0.2 }) },
  lstm: { shape: sequence, make: (tf) => tf.layers.lstm({ ...recurrent(tf), units: 4 }) },
  'lstm from a state that is given': {
    shape: sequence,
    make: (tf) => (input) => {
      const flat = tf.layers.flatten().apply(input)
      const initialState = [5, 6].map((seed) =>
        symbolic(tf, tf.layers.dense({ units: 4, kernelInitializer: drawn(tf, seed) }).apply(flat)),
      )
      return symbolic(tf, tf.layers.lstm({ ...recurrent(tf), units: 4 }).apply(input, { initialState }))
    },
  },
  masking: {
    shape: sequence,
    make: (tf) => (input) => {
      const masked = tf.layers.masking({ maskValue: 0 }).apply(tf.layers.reLU().apply(input))
      return symbolic(tf, tf.layers.gru({ ...recurrent(tf), units: 4 }).apply(masked))
    },
  },
  maxPooling1d: { shape: sequence, make: (tf) => tf.layers.maxPooling1d({ poolSize: 2 }) },
  maxPooling2d: { shape: image, make: (tf) => tf.layers.maxPooling2d({ poolSize: 2 }) },
  maxPooling3d: { shape: volume, make: (tf) => tf.layers.maxPooling3d({ poolSize: 2 }) },
  maximum: merging((tf) => tf.layers.maximum()),
  minimum: merging((tf) => tf.layers.minimum()),
  multiply: merging((tf) => tf.layers.multiply()),
  permute: { shape: sequence, make: (tf) => tf.layers.permute({ dims: [2, 1] }) },
  prelu: { shape: table, make: (tf) => tf.layers.prelu({ alphaInitializer: drawn(tf, 3) }) },
  reLU: { shape: table, make: (tf) => tf.layers.reLU({ maxValue: 0.5 }) },
  repeatVector: { shape: table, make: (tf) => tf.layers.repeatVector({ n: 3 }) },
  rescaling: { shape: image, make: (tf) => tf.layers.rescaling({ scale: 0.5, offset: 0.1 }) },
  reshape: { shape: table, make: (tf) => tf.layers.reshape({ targetShape: [3, 4] }) },
  'rnn of a gruCell': {
    shape: sequence,
    make: (tf) => tf.layers.rnn({ cell: tf.layers.gruCell({ ...recurrent(tf), units: 4 }) }),
  },
  'rnn of a lstmCell': {
    shape: sequence,
    make: (tf) => tf.layers.rnn({ cell: tf.layers.lstmCell({ ...recurrent(tf), units: 4 }) }),
  },
  'rnn of a simpleRNNCell': {
    shape: sequence,
    make: (tf) => tf.layers.rnn({ cell: tf.layers.simpleRNNCell({ ...recurrent(tf), units: 4 }) }),
  },
  'rnn of stackedRNNCells': {
    shape: sequence,
    make: (tf) => {
      const options = recurrent(tf)
      const cells = [
        tf.layers.lstmCell({ ...options, units: 4, dropout: 0.2 }),
        tf.layers.gruCell({ ...options, units: 3, recurrentDropout: 0.3 }),
      ]
      return tf.layers.rnn({ name: 'stack', cell: tf.layers.stackedRNNCells({ cells }) })
    },
  },
  separableConv2d: {
    shape: image,
    make: (tf) =>
      tf.layers.separableConv2d({
        filters: 4,
        kernelSize: 3,
        depthwiseInitializer: drawn(tf, 1),
        pointwiseInitializer: drawn(tf, 2),
      }),
  },
  simpleRNN: { shape: sequence, make: (tf) => tf.layers.simpleRNN({ ...recurrent(tf), units: 4 }) },
  softmax: { shape: table, make: (tf) => tf.layers.softmax() },
  spatialDropout1d: { shape: sequence, make: (tf) => tf.layers.spatialDropout1d({ ...named, rate: 0.3 }) },
  thresholdedReLU: { shape: table, make: (tf) => tf.layers.thresholdedReLU({ theta: 0.3 }) },
  timeDistributed: {
    shape: film,
    make: (tf) =>
      tf.layers.timeDistributed({
        layer: tf.layers.conv2d({ filters: 3, kernelSize: 2, ...kernel(tf) }),
      }),
  },
  upSampling2d: { shape: image, make: (tf) => tf.layers.upSampling2d({ size: [2, 2] }) },
  'upSampling2d by interpolation': {
    shape: image,
    make: (tf) => tf.layers.upSampling2d({ size: [2, 2], interpolation: 'bilinear' }),
  },
  zeroPadding2d: { shape: image, make: (tf) => tf.layers.zeroPadding2d({ padding: [1, 2] }) },
}

/** The reason why a step with the layer cannot be compiled. */
export const eager: Readonly<Record<string, Placed & { readonly reason: string }>> = {
  categoryEncoding: {
    shape: table,
    first: true,
    make: (tf) => (input) => {
      const places = tf.layers.reLU().apply(input)
      return symbolic(tf, tf.layers.categoryEncoding({ numTokens: 3, outputMode: 'multiHot' }).apply(places))
    },
    reason: 'it reads values back',
  },
}

/** Layers with which the `fit` of TensorFlow.js itself fails too. */
export const untrainable: Readonly<Record<string, Placed>> = {
  'conv1d with causal padding': {
    shape: sequence,
    make: (tf) => tf.layers.conv1d({ filters: 3, kernelSize: 2, padding: 'causal' }),
  },
  'conv2d with dilation': {
    shape: image,
    make: (tf) => tf.layers.conv2d({ filters: 3, kernelSize: 2, dilationRate: 2 }),
  },
  conv3dTranspose: {
    shape: volume,
    make: (tf) => tf.layers.conv3dTranspose({ filters: 3, kernelSize: 2 }),
  },
  'centerCrop behind what is trained': {
    shape: image,
    make: (tf) => tf.layers.centerCrop({ height: 5, width: 5 }),
  },
}

/** Layers that no model of TensorFlow.js 4.22 can have: they accept only single tensors. */
export const broken = ['resizing', 'randomWidth']
export const noLayers = ['Layer', 'RNN', 'RNNCell', 'input', 'inputLayer', 'convLstm2dCell']

/** Returns the full name of an export: `averagePooling1d` for `avgPool1d`. */
export const inFull = (name: string) =>
  name.replace(/^avgPool(ing)?(?=\dd$)/, 'averagePooling').replace(/Pool(?=\dd$)/, 'Pooling')

/** Returns a network with the layer between trained layers, or before them. */
export function network(tf: Tf, shape: readonly number[], make: Placed['make'], first: boolean): LayersModel {
  const input = tf.input({ shape: [...shape] })
  const before = tf.layers.dense({ units: shape.at(-1) ?? 1, kernelInitializer: drawn(tf, 8) })
  const taken = first ? input : symbolic(tf, before.apply(input))
  const made = make(tf)
  const answer = symbolic(tf, typeof made === 'function' ? made(taken) : made.apply(taken))
  const flat = answer.rank > 2 ? tf.layers.flatten().apply(answer) : answer
  const last = tf.layers.dense({ units: 3, activation: 'softmax', kernelInitializer: drawn(tf, 9) })
  return tf.model({ inputs: input, outputs: symbolic(tf, last.apply(flat)) })
}

function symbolic(tf: Tf, answered: unknown): SymbolicTensor {
  const [tensor] = [answered].flat()
  if (tensor instanceof tf.SymbolicTensor) return tensor
  throw new TypeError('a layer without a symbolic output')
}
