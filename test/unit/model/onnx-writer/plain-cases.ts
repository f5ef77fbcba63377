import * as tf from '@tensorflow/tfjs'
import { chain, type NetworkCase } from './network-case.ts'

const { layers } = tf

const activations = [
  'elu',
  'gelu',
  'gelu_new',
  'hardSigmoid',
  'linear',
  'mish',
  'relu',
  'relu6',
  'selu',
  'sigmoid',
  'softmax',
  'softplus',
  'softsign',
  'swish',
  'tanh',
] as const

/** Networks over rows. */
export const denseCases: readonly NetworkCase[] = [
  ...activations.map((activation) =>
    chain(`dense and convolution with ${activation}`, [4, 4, 2], () => [
      layers.conv2d({ filters: 3, kernelSize: 2, activation }),
      layers.flatten(),
      layers.dense({ units: 5, activation }),
    ]),
  ),
  chain('dense without bias over steps', [3, 4], () => [
    layers.dense({ units: 5, useBias: false }),
    layers.dense({ units: 2, activation: 'softmax' }),
  ]),
  chain('layers of activations', [5], () => [
    layers.dense({ units: 6 }),
    layers.reLU({ maxValue: 0.8 }),
    layers.dense({ units: 6 }),
    layers.leakyReLU({ alpha: 0.2 }),
    layers.prelu({ alphaInitializer: 'randomUniform' }),
    layers.elu(),
    layers.dense({ units: 6 }),
    layers.reLU(),
    layers.thresholdedReLU({ theta: 0.1 }),
    layers.activation({ activation: 'tanh' }),
    layers.softmax({ axis: -1 }),
  ]),
  chain('layers that only a training uses', [6, 3], () => [
    layers.dropout({ rate: 0.5 }),
    layers.spatialDropout1d({ rate: 0.5 }),
    layers.gaussianDropout({ rate: 0.5 }),
    layers.gaussianNoise({ stddev: 1 }),
    layers.alphaDropout({ rate: 0.5 }),
    layers.rescaling({ scale: 2, offset: -1 }),
  ]),
  chain('shapes', [2, 6], () => [
    layers.reshape({ targetShape: [3, 2, 2] }),
    layers.permute({ dims: [3, 1, 2] }),
    layers.flatten({ dataFormat: 'channelsFirst' }),
    layers.repeatVector({ n: 3 }),
    layers.reshape({ targetShape: [-1, 4] }),
  ]),
]

const same = { padding: 'same' } as const
const channelsFirst = { dataFormat: 'channelsFirst' } as const

/** Networks over images and volumes. */
export const imageCases: readonly NetworkCase[] = [
  chain('a convolutional network with normalization', [9, 8, 3], () => [
    layers.conv2d({ filters: 4, kernelSize: 3, strides: 2, ...same, activation: 'relu' }),
    layers.batchNormalization(),
    layers.depthwiseConv2d({ kernelSize: [2, 3], depthMultiplier: 2, ...same, useBias: true }),
    layers.separableConv2d({ filters: 5, kernelSize: 3, depthMultiplier: 2, ...same, activation: 'tanh' }),
    layers.maxPooling2d({ poolSize: 2, strides: 1, ...same }),
    layers.averagePooling2d({ poolSize: [2, 3], strides: 2, ...same }),
    layers.flatten(),
    layers.dense({ units: 3 }),
  ]),
  chain('convolutions without padding', [9, 8, 2], () => [
    layers.conv2d({ filters: 3, kernelSize: [3, 2], dilationRate: [2, 1] }),
    layers.depthwiseConv2d({ kernelSize: 2, strides: 2, activation: 'relu' }),
    layers.batchNormalization({ scale: false }),
    layers.maxPooling2d({ poolSize: 2, strides: 1 }),
    layers.globalAveragePooling2d({}),
  ]),
  chain('transposed convolutions', [3, 4, 2], () => [
    layers.conv2dTranspose({ filters: 3, kernelSize: 3, strides: 2, ...same, activation: 'relu' }),
    layers.conv2dTranspose({ filters: 2, kernelSize: 2, strides: 3 }),
    layers.conv2dTranspose({ filters: 2, kernelSize: 4, strides: [2, 1] }),
    layers.conv2dTranspose({ filters: 2, kernelSize: 1, strides: 2, ...same }),
  ]),
  chain('resized images', [4, 5, 2], () => [
    layers.upSampling2d({ size: [2, 3] }),
    layers.zeroPadding2d({
      padding: [
        [1, 2],
        [0, 3],
      ],
    }),
    layers.cropping2D({
      cropping: [
        [2, 1],
        [1, 3],
      ],
    }),
    layers.upSampling2d({ size: [2, 2], interpolation: 'bilinear' }),
    layers.globalMaxPooling2d({}),
  ]),
  chain('images with the channels first', [2, 6, 5], () => [
    layers.conv2d({ filters: 3, kernelSize: 2, ...channelsFirst, activation: 'relu' }),
    layers.maxPooling2d({ poolSize: 2, strides: 1, ...channelsFirst }),
    layers.upSampling2d({ size: [2, 2], ...channelsFirst }),
    layers.zeroPadding2d({ padding: 1, ...channelsFirst }),
    layers.cropping2D({
      cropping: [
        [0, 1],
        [1, 0],
      ],
      ...channelsFirst,
    }),
    layers.globalAveragePooling2d(channelsFirst),
  ]),
  chain('convolutions over steps', [10, 3], () => [
    layers.conv1d({ filters: 4, kernelSize: 3, ...same, activation: 'relu' }),
    layers.maxPooling1d({ poolSize: 2 }),
    layers.batchNormalization({ center: false }),
    layers.conv1d({ filters: 4, kernelSize: 2, dilationRate: 2 }),
    layers.layerNormalization({}),
    layers.averagePooling1d({ poolSize: 2, strides: 1, ...same }),
    layers.globalMaxPooling1d(),
  ]),
  chain('convolutions over volumes', [4, 5, 6, 2], () => [
    layers.conv3d({ filters: 3, kernelSize: 2, ...same, activation: 'relu' }),
    layers.conv3dTranspose({ filters: 2, kernelSize: 2, strides: 2 }),
    layers.maxPooling3d({ poolSize: 2, strides: 2 }),
    layers.averagePooling3d({ poolSize: 2, strides: 1, ...same }),
  ]),
  chain('normalization of rows', [6], () => [
    layers.batchNormalization(),
    layers.dense({ units: 4 }),
    layers.layerNormalization({ center: false }),
    layers.dense({ units: 4 }),
    layers.layerNormalization({ scale: false }),
  ]),
  chain('normalization over several axes', [3, 4, 2], () => [layers.layerNormalization({ axis: [1, 3] })]),
  chain('a slope for each channel', [3, 4, 2], () => [
    layers.conv2d({ filters: 3, kernelSize: 2 }),
    layers.prelu({ alphaInitializer: 'randomUniform', sharedAxes: [1, 2] }),
    layers.globalAveragePooling2d({}),
  ]),
]
