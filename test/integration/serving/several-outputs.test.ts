import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as tf from '@tensorflow/tfjs'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Examples } from '../../../src/dataset/examples.ts'
import { goldenExamples, makeGolden } from '../../../src/model/golden.ts'
import { predict } from '../../../src/model/predict.ts'
import type { ModelDetails } from '../../../src/model/model-schema.ts'
import { verifyGolden } from '../../../src/rollout/verify.ts'
import { startServer, stop, writeModel, type ModelServer } from './model-server.ts'
import { inMemory } from '../../harness/in-memory.ts'

const details = {
  name: 'flowers',
  features: {
    kind: 'table',
    columns: ['height', 'width'].map((name) => ({ name, type: 'number' as const })),
  },
  label: {
    kind: 'multi-output',
    outputs: [
      { name: 'price', label: { kind: 'number', column: 'euros' } },
      { name: 'species', label: { kind: 'class', column: 'kind', classes: ['iris', 'lily', 'rose'] } },
    ],
  },
  transform: { steps: [{ step: 'scale', by: 2 }], shape: [2] },
} satisfies Partial<ModelDetails>

/** A network whose outputs have another order than the label. */
function network(): tf.LayersModel {
  const input = tf.input({ shape: [2] })
  const kernelInitializer = tf.initializers.glorotNormal({ seed: 1 })
  const species = tf.layers.dense({ name: 'species', units: 3, activation: 'softmax', kernelInitializer })
  const price = tf.layers.dense({ name: 'price', units: 1, kernelInitializer })
  return tf.model({ inputs: input, outputs: [apply(species, input), apply(price, input)] })
}

function apply(layer: tf.layers.Layer, input: tf.SymbolicTensor): tf.SymbolicTensor {
  const [output] = [layer.apply(input)].flat()
  if (output instanceof tf.SymbolicTensor) return output
  throw new Error('no symbolic output')
}

const rows = [
  { height: 1, width: 2 },
  { height: -3, width: 0.5 },
]
let folder = ''
let server: ModelServer
let url = ''
let model: tf.LayersModel
let expected: { price: number[][]; species: number[][] }

beforeAll(async () => {
  await tf.setBackend('cpu')
  folder = await mkdtemp(join(tmpdir(), 'tensorline-outputs-'))
  model = network()
  await writeModel(join(folder, 'model'), model, details)
  const answers = [model.predictOnBatch(tf.tensor(rows.map(({ height, width }) => [height / 2, width / 2])))]
  const [species, price] = answers.flat().map((answer) => [...answer.dataSync()])
  if (!species || !price) throw new Error('two outputs')
  expected = { price: price.map((value) => [value]), species: [species.slice(0, 3), species.slice(3)] }
  server = await startServer(join(folder, 'model'))
  url = server.url
})
afterAll(async () => {
  await stop(server)
  await rm(folder, { recursive: true })
})

async function post(body: unknown): Promise<unknown> {
  const response = await fetch(`${url}/v1/models/flowers:predict`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  expect(response.status).toBe(200)
  return response.json()
}

const close = (values: readonly number[] = []) => values.map((value): unknown => expect.closeTo(value, 5))
const nameOf = (scores: readonly number[] = []) =>
  ['iris', 'lily', 'rose'][scores.indexOf(Math.max(...scores))]

describe('a server of a network of several outputs', () => {
  it('returns rows as TensorFlow Serving does: an object of the outputs for each', async () => {
    expect(await post({ instances: rows })).toEqual({
      predictions: [0, 1].map((row) => ({
        price: close(expected.price[row]),
        species: close(expected.species[row]),
      })),
      classes: [0, 1].map((row) => ({ species: nameOf(expected.species[row]) })),
    })
  })

  it('returns columns as TensorFlow Serving does: a list for each output', async () => {
    const inputs = { height: rows.map(({ height }) => height), width: rows.map(({ width }) => width) }
    expect(await post({ inputs })).toEqual({
      outputs: { price: expected.price.map(close), species: expected.species.map(close) },
      classes: { species: expected.species.map(nameOf) },
    })
  })

  it('names the outputs in its metadata, and counts by output', async () => {
    const metadata = await (await fetch(`${url}/v1/models/flowers/metadata`)).json()
    expect(metadata).toMatchObject({
      metadata: {
        signature_def: {
          signature_def: {
            serving_default: {
              outputs: {
                price: { tensor_shape: { dim: [{ size: '-1' }, { size: '1' }] } },
                species: { tensor_shape: { dim: [{ size: '-1' }, { size: '3' }] } },
              },
            },
          },
        },
      },
    })
    const metrics = await (await fetch(`${url}/metrics`)).text()
    expect(metrics).toMatch(/^tensorline_predictions_total\{.*,output="price",class=""\} \d+$/m)
    expect(metrics).toMatch(/^tensorline_predictions_total\{.*,output="species",class="rose"\} \d+$/m)
  })

  it('returns the golden outputs of the model, and not those of other weights', async () => {
    const examples: Examples = {
      size: 20,
      ids: Array.from({ length: 20 }, (_, index) => `test/${index}`),
      features: Float32Array.from({ length: 40 }, (_, index) => (index * 7919) % 101),
      labels: Float32Array.from({ length: 40 }, (_, index) => (index % 2 === 0 ? index : index % 3)),
    }
    const chosen = goldenExamples(inMemory(examples), details.label)
    const golden = (answers: Awaited<ReturnType<typeof predict>>) =>
      makeGolden('cpu', details.features, details.label, chosen, answers)
    const answers = await predict(tf, model, details, chosen)
    expect(await verifyGolden(url, 'flowers', golden(answers))).toMatchObject({ passed: true })
    const other = { ...answers, values: answers.values.map((value, at) => (at === 4 ? value + 1 : value)) }
    expect(await verifyGolden(url, 'flowers', golden(other))).toMatchObject({
      passed: false,
      differences: [{ id: 'test/1', reason: expect.stringMatching(/^price: value 0 is/) }],
    })
  })
})
