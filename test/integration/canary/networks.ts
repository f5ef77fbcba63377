import * as tf from '@tensorflow/tfjs'
import type { ShadowRequest } from '../../../src/canary/shadow-request.ts'
import { predict, predictedClass } from '../../../src/model/predict.ts'
import { seededUniform } from '../../../src/statistics/resample.ts'
import { digitDetails } from '../serving/model-server.ts'

/** Returns a network that takes many times as long as `digitNetwork`. */
export function slowNetwork(): tf.LayersModel {
  const convolution = { filters: 64, kernelSize: 5, padding: 'same' } as const
  return tf.sequential({
    layers: [
      tf.layers.conv2d({ ...convolution, inputShape: [8, 8, 1] }),
      ...Array.from({ length: 6 }, () => tf.layers.conv2d(convolution)),
      tf.layers.flatten(),
      tf.layers.dense({ units: 3, activation: 'softmax' }),
    ],
  })
}

/** Returns random images, most of them labelled as the network predicts them. */
export async function labelledBy(network: tf.LayersModel, size: number): Promise<ShadowRequest[]> {
  const uniform = seededUniform(1, 'probes')
  const features = Uint8Array.from({ length: size * 64 }, () => Math.floor(uniform() * 256))
  const { values, width } = await predict(tf, network, digitDetails, { size, features })
  return Array.from({ length: size }, (_, index) => {
    const b64 = Buffer.from(features.subarray(index * 64, (index + 1) * 64)).toString('base64')
    const predicted = predictedClass(values.subarray(index * width, (index + 1) * width))
    return {
      id: `probe-${index}`,
      body: JSON.stringify({ instances: [{ b64 }] }),
      labels: [uniform() < 0.05 ? (predicted + 1) % 3 : predicted],
    }
  })
}
