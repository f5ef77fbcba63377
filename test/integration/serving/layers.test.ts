import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as tf from '@tensorflow/tfjs'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { modelSection } from '../../../src/config/network.ts'
import { buildNetwork } from '../../../src/training/network.ts'
import { digitDetails, startServer, stop, writeModel } from './model-server.ts'

const activations = [
  'relu',
  'relu6',
  'elu',
  'selu',
  'sigmoid',
  'tanh',
  'softmax',
  'softplus',
  'swish',
  'gelu',
  'linear',
]
const image = Array.from({ length: 8 }, (_, y) =>
  Array.from({ length: 8 }, (_, x) => (y * 31 + x * 17) % 256),
)

let folder = ''
beforeAll(async () => {
  await tf.setBackend('cpu')
  folder = await mkdtemp(join(tmpdir(), 'tensorline-layers-'))
})
afterAll(async () => {
  await rm(folder, { recursive: true })
})

describe('the server', () => {
  it('computes every layer and activation of the configuration as TensorFlow.js on the CPU does', async () => {
    const section = modelSection.parse({
      layers: [
        { conv2d: { filters: 4, 'kernel-size': 3, padding: 'same', activation: 'relu' } },
        'batch-normalization',
        { 'max-pooling2d': { 'pool-size': 2 } },
        { conv2d: { filters: 6, 'kernel-size': [2, 2], activation: 'linear' } },
        { 'average-pooling2d': { 'pool-size': 2, strides: 1 } },
        'layer-normalization',
        'global-average-pooling2d',
        ...activations.map((activation) => ({ dense: { units: 8, activation } })),
        { dense: { units: 3, activation: 'softmax' } },
      ],
    })
    const { transform, label } = digitDetails
    const network = buildNetwork(tf, section, { inputShape: transform.shape, label, seed: 3 })
    const scores = network.predictOnBatch(tf.tensor([image]).div(255).reshape([1, 8, 8, 1]))
    if (Array.isArray(scores)) throw new Error('several outputs')
    await writeModel(join(folder, 'model'), network, digitDetails)
    const server = await startServer(join(folder, 'model'))
    try {
      const response = await fetch(`${server.url}/v1/models/digits:predict`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ instances: [image] }),
      })
      const near = [...scores.dataSync()].map((score): unknown => expect.closeTo(score, 5))
      expect(await response.json()).toMatchObject({ predictions: [near] })
    } finally {
      await stop(server)
    }
  })
})
