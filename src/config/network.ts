import { z } from 'zod'
import {
  averagePooling1d,
  averagePooling2d,
  conv1d,
  conv2d,
  conv2dTranspose,
  depthwiseConv2d,
  maxPooling1d,
  maxPooling2d,
  separableConv2d,
  upSampling2d,
  zeroPadding2d,
} from './layers/convolution.ts'
import {
  activationLayer,
  alphaDropout,
  dense,
  dropout,
  gaussianDropout,
  gaussianNoise,
  spatialDropout1d,
} from './layers/dense.ts'
import { bidirectional, embedding, gru, lstm, simpleRnn } from './layers/sequence.ts'
import { dot, connectedPlainLayer, plainLayer, reshape } from './layers/shape.ts'

/** A layer: its name, or its name with options, such as `flatten` and `{dense: {units: 10, activation: softmax}}`. */
export const layerSchema = z.union([
  plainLayer,
  connectedPlainLayer,
  dense,
  activationLayer,
  dropout,
  spatialDropout1d,
  gaussianDropout,
  alphaDropout,
  gaussianNoise,
  conv1d,
  conv2d,
  depthwiseConv2d,
  separableConv2d,
  conv2dTranspose,
  maxPooling1d,
  maxPooling2d,
  averagePooling1d,
  averagePooling2d,
  upSampling2d,
  zeroPadding2d,
  lstm,
  gru,
  simpleRnn,
  bidirectional,
  embedding,
  reshape,
  dot,
])

/** The `model:` section that lists its layers. */
export const modelSection = z.strictObject({
  layers: z.array(layerSchema).min(1).describe('The layers of the network, from input to output.'),
})

export type Layer = z.infer<typeof layerSchema>
export type ModelSection = z.infer<typeof modelSection>
