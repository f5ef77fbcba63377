import * as tf from '@tensorflow/tfjs'
import { chain, type NetworkCase } from './network-case.ts'

const { layers } = tf

/** Networks over the steps of sequences. */
export const sequenceCases: readonly NetworkCase[] = [
  ...(['tanh', 'relu', 'softsign'] as const).flatMap((activation) => [
    chain(`recurrent layers with ${activation}`, [5, 3], () => [
      layers.lstm({ units: 4, activation, recurrentActivation: 'sigmoid', returnSequences: true }),
      layers.gru({ units: 4, activation, recurrentActivation: 'sigmoid', returnSequences: true }),
      layers.simpleRNN({ units: 3, activation }),
    ]),
    chain(`backward recurrent layers with ${activation}`, [5, 3], () => [
      layers.lstm({ units: 4, activation, goBackwards: true, returnSequences: true }),
      layers.gru({ units: 4, activation, goBackwards: true, returnSequences: true, useBias: false }),
      layers.simpleRNN({ units: 3, activation, goBackwards: true }),
    ]),
  ]),
  ...(['concat', 'sum', 'mul', 'ave'] as const).map((mergeMode) =>
    chain(`layers of two directions with ${mergeMode}`, [5, 3], () => [
      layers.bidirectional({
        layer: layers.lstm({ units: 3, recurrentActivation: 'sigmoid', returnSequences: true }),
        mergeMode,
      }),
      layers.bidirectional({ layer: layers.gru({ units: 2, returnSequences: true }), mergeMode }),
      layers.bidirectional({ layer: layers.simpleRNN({ units: 2 }), mergeMode }),
    ]),
  ),
  chain('a stack of cells', [4, 3], () => [
    layers.rnn({
      cell: [layers.lstmCell({ units: 3 }), layers.gruCell({ units: 2 }), layers.simpleRNNCell({ units: 4 })],
      returnSequences: true,
    }),
    layers.rnn({ cell: layers.gruCell({ units: 2, recurrentActivation: 'sigmoid' }) }),
  ]),
  chain('a recurrent layer over images', [3, 5, 4, 2], () => [
    layers.convLstm2d({ filters: 2, kernelSize: 2, returnSequences: true, padding: 'same' }),
    layers.convLstm2d({ filters: 3, kernelSize: 3, strides: 1, goBackwards: true }),
  ]),
  chain('a layer at each step', [4, 5, 5, 2], () => [
    layers.timeDistributed({ layer: layers.conv2d({ filters: 3, kernelSize: 2, activation: 'relu' }) }),
    layers.timeDistributed({ layer: layers.flatten() }),
    layers.timeDistributed({ layer: layers.dense({ units: 3 }) }),
  ]),
  chain(
    'masked steps of words',
    [7],
    () => [
      layers.embedding({ inputDim: 5, outputDim: 4, maskZero: true }),
      layers.lstm({ units: 4, recurrentActivation: 'sigmoid', returnSequences: true }),
      layers.dropout({ rate: 0.5 }),
      layers.bidirectional({
        layer: layers.gru({ units: 3, returnSequences: true }),
        mergeMode: 'concat',
      }),
      layers.simpleRNN({ units: 3 }),
    ],
    5,
  ),
  chain(
    'masked steps of values',
    [6, 1],
    () => [
      layers.masking({ maskValue: 1 }),
      layers.dense({ units: 3 }),
      layers.lstm({ units: 2, goBackwards: true }),
    ],
    3,
  ),
  chain(
    'words without a mask',
    [7],
    () => [
      layers.embedding({ inputDim: 5, outputDim: 4 }),
      layers.globalAveragePooling1d({}),
      layers.dense({ units: 2 }),
    ],
    5,
  ),
]
