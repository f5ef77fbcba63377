import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as tf from '@tensorflow/tfjs'
import { z } from 'zod'
import { writeOnnxNetwork } from '../../../src/model/onnx-writer/write-network.ts'
import { writeEngineFolder } from '../../harness/engine-folder.ts'
import { errorText } from '../../harness/user-error.ts'
import {
  digitDetails,
  digitNetwork,
  spawnServer,
  startServer,
  stop,
  writeModel,
  type ModelServer,
} from './model-server.ts'
import { flowerDetails, flowers, texts, wordDetails, writeOnnxModel } from './onnx-models.ts'

const scoresSchema = z.object({ predictions: z.array(z.array(z.number())) })

let folder = ''
const path = (name: string) => join(folder, name)

beforeAll(async () => {
  await tf.setBackend('cpu')
  folder = await mkdtemp(join(tmpdir(), 'tensorline-engines-'))
  await writeEngineFolder('onnx', path('onnx'))
  await writeEngineFolder('node', path('node'))
  await writeOnnxModel(path('flowers'), flowerDetails, 'classifier', flowers)
  await writeOnnxModel(path('words'), wordDetails, 'words', texts)
  await writeModel(path('digits'), digitNetwork(), digitDetails)
})
afterAll(async () => {
  await rm(folder, { recursive: true })
})

async function post(server: ModelServer, at: string, body: object): Promise<unknown> {
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(`${server.url}${at}`, { method: 'POST', headers, body: JSON.stringify(body) })
  return response.json()
}

/** Starts a server, posts a body to it and stops it with SIGTERM. */
async function postTo(
  model: string,
  environment: Readonly<Record<string, string>>,
  body: object,
): Promise<unknown> {
  const server = await startServer(path(model), environment)
  try {
    return await post(server, `/v1/models/${model}:predict`, body)
  } finally {
    server.child.kill('SIGTERM')
    expect(await server.ended()).toBe(0)
  }
}

async function startupError(model: string, environment: Readonly<Record<string, string>>): Promise<string> {
  const started = spawnServer(path(model), environment)
  expect(await started.ended()).toBe(1)
  return started.output()
}

describe('the server on the engine onnx', () => {
  let server: ModelServer
  beforeAll(async () => {
    server = await startServer(path('flowers'), { ENGINE_DIR: path('onnx'), THREADS: '2' })
  })
  afterAll(() => stop(server))
  const instances = flowers.map(({ input }) => input)
  const scores = flowers.map(({ output }) => output.map((score) => expect.closeTo(score, 5)))

  it('predicts the scores of ONNX Runtime in Python by every protocol', async () => {
    expect(await post(server, '/v1/models/flowers:predict', { instances })).toMatchObject({
      predictions: scores,
    })
    const columns = Object.keys(instances[0] ?? {})
    const inputs = columns.map((name) => ({
      name,
      shape: [7],
      datatype: 'FP64',
      data: instances.map((row) => row[name]),
    }))
    expect(await post(server, '/v2/models/flowers/infer', { inputs })).toMatchObject({
      outputs: expect.arrayContaining([
        expect.objectContaining({ name: 'scores', shape: [7, 3], data: scores.flat() }),
      ]),
    })
    expect(await post(server, '/predict', instances[0] ?? {})).toMatchObject({
      scores: { a: scores[0]?.[0], b: scores[0]?.[1], c: scores[0]?.[2] },
    })
  })

  it('describes the format of the model', async () => {
    const metadata = await fetch(`${server.url}/v1/models/flowers/metadata`)
    expect(await metadata.json()).toMatchObject({ metadata: { tensorline: { format: 'onnx' } } })
    const tensors = await fetch(`${server.url}/v2/models/flowers`)
    expect(await tensors.json()).toMatchObject({
      platform: 'onnxruntime_onnx',
      outputs: [{ name: 'scores', shape: [-1, 3] }, { name: 'classes' }],
    })
  })

  it('predicts a batch that is larger than that of the engine', async () => {
    const many = Array.from({ length: 700 }, (_, index) => instances[index % 7])
    const answer = await post(server, '/v1/models/flowers:predict', { instances: many })
    const wanted = Array.from({ length: 700 }, (_, index) => scores[index % 7])
    expect(answer).toMatchObject({ predictions: wanted })
  })

  it('predicts with ids of words as int64', async () => {
    const instances = texts.map(({ input }) => input)
    const answer = await postTo('words', { ENGINE_DIR: path('onnx') }, { instances })
    expect(answer).toMatchObject({
      predictions: texts.map(({ output }) => output.map((score) => expect.closeTo(score, 5))),
    })
  })

  it('exits when its outputs differ from the golden ones', async () => {
    const wrong = [{ input: instances[0] ?? {}, output: [1, 0, 0] }]
    await writeOnnxModel(path('wrong'), flowerDetails, 'classifier', wrong)
    expect(await startupError('wrong', { ENGINE_DIR: path('onnx') })).toEqual(
      errorText('SERVING_GOLDEN_MISMATCH', '1 of 1', 'flowers'),
    )
  })

  it('exits when an example has another output in a batch', async () => {
    await writeOnnxModel(path('centred'), flowerDetails, 'centred', flowers)
    expect(await startupError('centred', { ENGINE_DIR: path('onnx') })).toEqual(
      errorText('MODEL_DEPENDS_ON_BATCH'),
    )
  })
})

describe('the server of a model of TensorFlow.js on the engine onnx', () => {
  it('predicts the scores of the engine wasm with the network beside the model', async () => {
    await writeFile(`${path('digits')}.onnx`, writeOnnxNetwork(digitNetwork()))
    const onnx = { ENGINE: 'onnx', ENGINE_DIR: path('onnx'), THREADS: '2' }
    const found = await predictions(onnx)
    expect(found).toEqual(
      (await predictions({})).map((scores) => scores.map((score) => expect.closeTo(score, 5))),
    )
    await rm(`${path('digits')}.onnx`)
  })

  it('exits with an error without the network', async () => {
    expect(await startupError('digits', { ENGINE: 'onnx', ENGINE_DIR: path('onnx') })).toEqual(
      errorText('MODEL_INCOMPLETE', 'digits.onnx', 'image: {engine: onnx}'),
    )
  })
})

/** Returns the scores of three images on an engine. */
async function predictions(environment: Readonly<Record<string, string>>): Promise<readonly number[][]> {
  const image = Array.from({ length: 8 }, (_, row) => Array.from({ length: 8 }, (_, at) => row * 8 + at))
  const instances = Array.from({ length: 3 }, (_, index) =>
    image.map((row) => row.map((value) => value * index)),
  )
  return scoresSchema.parse(await postTo('digits', environment, { instances })).predictions
}

describe('the server on the engine node', () => {
  it('predicts the scores of the engine wasm', async () => {
    const native = await predictions({ ENGINE: 'node', ENGINE_DIR: path('node'), THREADS: '2' })
    expect(native).toEqual(
      (await predictions({})).map((scores) => scores.map((score) => expect.closeTo(score, 5))),
    )
  })

  it('exits on the engine gpu when TensorFlow finds no GPU', async () => {
    expect(await startupError('digits', { ENGINE: 'gpu', ENGINE_DIR: path('node') })).toEqual(
      errorText('SERVING_ENGINE_UNAVAILABLE', 'gpu', 'GPU'),
    )
  })
})

describe('a server whose engine cannot run', () => {
  it('exits with an error when the files of the engine are missing', async () => {
    await mkdir(path('empty'), { recursive: true })
    for (const [model, engine] of [
      ['flowers', 'onnx'],
      ['digits', 'wasm'],
      ['digits', 'node'],
    ] as const)
      expect(await startupError(model, { ENGINE: engine, ENGINE_DIR: path('empty') })).toEqual(
        errorText('SERVING_ENGINE_UNAVAILABLE', engine, path('empty')),
      )
  })

  it.each([
    ['flowers', 'wasm'],
    ['flowers', 'node'],
  ])('exits with an error for the model %s on the engine %s', async (model, engine) => {
    expect(await startupError(model, { ENGINE: engine, ENGINE_DIR: path('onnx') })).toEqual(
      errorText('MODEL_ENGINE_MISMATCH', `ENGINE: ${engine}`),
    )
  })
})
