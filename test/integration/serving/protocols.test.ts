import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as tf from '@tensorflow/tfjs'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { encode } from 'fast-png'
import { errorText } from '../../harness/user-error.ts'
import {
  digitDetails,
  digitNetwork,
  startServer,
  stop,
  writeModel,
  type ModelServer,
} from './model-server.ts'

const pixels = Uint8Array.from({ length: 64 }, (_, index) => (index * 37) % 256)
const darker = pixels.map((pixel) => Math.floor(pixel / 3))
const png = encode({ width: 8, height: 8, channels: 1, depth: 8, data: pixels })

let folder = ''
let images: ModelServer
let prices: ModelServer
/** Scores and classes of both images, as TensorFlow Serving's protocol returns them. */
let scores: number[][] = []
let classes: string[] = []

beforeAll(async () => {
  await tf.setBackend('cpu')
  folder = await mkdtemp(join(tmpdir(), 'tensorline-protocols-'))
  await writeModel(join(folder, 'digits'), digitNetwork(), digitDetails)
  const weights = [tf.tensor2d([[2], [10], [20], [1]]), tf.tensor1d([1])]
  const network = tf.sequential({ layers: [tf.layers.dense({ units: 1, inputShape: [4], weights })] })
  await writeModel(join(folder, 'prices'), network, {
    name: 'prices',
    features: {
      kind: 'table',
      columns: [
        { name: 'size', type: 'number', optional: true },
        { name: 'colour', type: 'category', categories: ['red', 'blue'] },
      ],
    },
    label: { kind: 'number', column: 'price' },
    transform: {
      columns: [
        { encoding: 'number', name: 'size', missing: 3, indicator: false, steps: [] },
        { encoding: 'one-hot', name: 'colour', categories: 2, other: true, missing: null, indicator: false },
      ],
      shape: [4],
    },
  })
  images = await startServer(join(folder, 'digits'))
  prices = await startServer(join(folder, 'prices'))
  const answer = (await (
    await post(images, '/v1/models/digits:predict', {
      instances: [pixels, darker].map((one) => ({ b64: Buffer.from(one).toString('base64') })),
    })
  ).json()) as { predictions: number[][]; classes: string[] }
  scores = answer.predictions
  classes = answer.classes
})
afterAll(async () => {
  await stop(images)
  await stop(prices)
  await rm(folder, { recursive: true })
})

function post(
  { url }: ModelServer,
  path: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Response> {
  const raw = typeof body === 'string' || body instanceof Uint8Array
  return fetch(`${url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: raw ? (body as string | Uint8Array<ArrayBuffer>) : JSON.stringify(body),
  })
}

async function answer(response: Promise<Response>): Promise<{ status: number; body: unknown }> {
  const { status } = await response
  return { status, body: await (await response).json() }
}

describe('TensorFlow Serving', () => {
  it(':classify returns the score of each class', async () => {
    const examples = [pixels, darker].map((one) => ({ image: { b64: Buffer.from(one).toString('base64') } }))
    expect(await answer(post(images, '/v1/models/digits/labels/latest:classify', { examples }))).toEqual({
      status: 200,
      body: {
        results: scores.map((row) => row.map((score, index) => [digitDetails.label.classes[index], score])),
      },
    })
  })

  it(':regress returns a number for each example, with the features of the context', async () => {
    const body = { context: { colour: 'blue' }, examples: [{ size: 1 }, { size: [2] }] }
    expect(await answer(post(prices, '/v1/models/prices:regress', body))).toEqual({
      status: 200,
      body: { results: [23, 25] },
    })
  })

  it.each([
    ['classify', { examples: [{ size: 1, colour: 'red' }] }],
    ['regress', { examples: [] }],
    ['regress', { instances: [{ size: 1, colour: 'red' }] }],
  ])(':%s rejects %j', async (verb, body) => {
    expect(await answer(post(prices, `/v1/models/prices:${verb}`, body))).toMatchObject({
      status: 400,
      body: { code: 'SERVING_INVALID_REQUEST' },
    })
  })
})

describe('the Open Inference Protocol', () => {
  const input = { name: 'image', shape: [2, 8, 8, 1], datatype: 'UINT8' }
  const both = Buffer.concat([pixels, darker])

  it('describes the server and the model', async () => {
    const get = (path: string) => answer(fetch(`${images.url}${path}`))
    expect(await get('/v2')).toMatchObject({ body: { extensions: ['binary_tensor_data'] } })
    expect(await get('/v2/health/ready')).toEqual({ status: 200, body: { ready: true } })
    expect(await get('/v2/models/digits/versions/1/ready')).toEqual({
      status: 200,
      body: { name: 'digits', ready: true },
    })
    expect(await get('/v2/models/digits')).toMatchObject({
      body: {
        inputs: [{ name: 'image', datatype: 'UINT8', shape: [-1, 8, 8, 1] }],
        outputs: [
          { name: 'scores', datatype: 'FP32', shape: [-1, 3] },
          { name: 'classes', datatype: 'BYTES', shape: [-1] },
        ],
      },
    })
    expect(await get('/v2/models/other')).toMatchObject({ status: 404 })
  })

  it('predicts tensors in JSON', async () => {
    const body = { id: 'seven', inputs: [{ ...input, data: [...both] }] }
    expect(await answer(post(images, '/v2/models/digits/infer', body))).toEqual({
      status: 200,
      body: {
        model_name: 'digits',
        model_version: '1',
        id: 'seven',
        outputs: [
          { name: 'scores', datatype: 'FP32', shape: [2, 3], data: scores.flat() },
          { name: 'classes', datatype: 'BYTES', shape: [2], data: classes },
        ],
      },
    })
  })

  it('predicts binary tensors and returns the requested outputs in binary', async () => {
    const json = JSON.stringify({
      inputs: [{ ...input, parameters: { binary_data_size: both.length } }],
      outputs: [{ name: 'classes' }, { name: 'scores', parameters: { binary_data: true } }],
    })
    const response = await post(
      images,
      '/v2/models/digits/infer',
      new Uint8Array(Buffer.concat([Buffer.from(json), both])),
      {
        'content-type': 'application/octet-stream',
        'inference-header-content-length': String(json.length),
      },
    )
    const bytes = new Uint8Array(await response.arrayBuffer())
    const length = Number(response.headers.get('inference-header-content-length'))
    expect(JSON.parse(Buffer.from(bytes.subarray(0, length)).toString())).toMatchObject({
      outputs: [
        { name: 'classes', data: classes },
        { name: 'scores', shape: [2, 3], parameters: { binary_data_size: 24 } },
      ],
    })
    expect([...new Float32Array(bytes.slice(length).buffer)]).toEqual(scores.flat())
  })

  it('predicts image files as BYTES', async () => {
    const length = Buffer.alloc(4)
    length.writeUInt32LE(png.length)
    const binary = Buffer.concat([length, png])
    const json = JSON.stringify({
      inputs: [
        { name: 'image', shape: [1], datatype: 'BYTES', parameters: { binary_data_size: binary.length } },
      ],
    })
    const response = post(
      images,
      '/v2/models/digits/infer',
      new Uint8Array(Buffer.concat([Buffer.from(json), binary])),
      {
        'inference-header-content-length': String(json.length),
      },
    )
    expect(await answer(response)).toMatchObject({
      status: 200,
      body: { outputs: [{ data: scores[0] }, {}] },
    })
  })

  it('predicts the columns of a table, in which NaN is a gap', async () => {
    const inputs = [
      { name: 'size', shape: [2, 1], datatype: 'FP64', data: [1, null] },
      { name: 'colour', shape: [2], datatype: 'BYTES', data: ['blue', 'red'] },
    ]
    expect(await answer(post(prices, '/v2/models/prices/infer', { inputs }))).toMatchObject({
      status: 200,
      body: { outputs: [{ name: 'price', shape: [2, 1], data: [23, 17] }] },
    })
  })

  it.each([
    ['no inputs', {}],
    ['another name', { inputs: [{ ...input, name: 'picture', data: [...both] }] }],
    ['too few values', { inputs: [{ ...input, data: [1, 2] }] }],
    ['a shape for more memory than exists', { inputs: [{ ...input, shape: [2 ** 40, 2 ** 40], data: [1] }] }],
    ['another shape', { inputs: [{ ...input, shape: [128], data: [...both] }] }],
    [
      'values that are no pixels',
      { inputs: [{ ...input, datatype: 'FP32', data: [...both].map((one) => one / 2) }] },
    ],
    ['an unknown datatype', { inputs: [{ ...input, datatype: 'COMPLEX', data: [...both] }] }],
    ['binary data that is missing', { inputs: [{ ...input, parameters: { binary_data_size: 128 } }] }],
    ['an unknown output', { inputs: [{ ...input, data: [...both] }], outputs: [{ name: 'votes' }] }],
  ])('rejects %s', async (_, body) => {
    expect(await answer(post(images, '/v2/models/digits/infer', body))).toEqual({
      status: 400,
      body: { error: errorText('SERVING_INVALID_REQUEST'), code: 'SERVING_INVALID_REQUEST' },
    })
  })
})

describe('/predict', () => {
  const first = () => ({
    class: classes[0],
    scores: Object.fromEntries(digitDetails.label.classes.map((name, index) => [name, scores[0]?.[index]])),
  })

  it('predicts an image file as the body, with and without its media type', async () => {
    for (const type of ['image/png', 'application/x-www-form-urlencoded'])
      expect(await answer(post(images, '/predict', new Uint8Array(png), { 'content-type': type }))).toEqual({
        status: 200,
        body: first(),
      })
  })

  it('predicts one example or a list in JSON', async () => {
    const nested = Array.from({ length: 8 }, (_, y) => [...pixels.subarray(y * 8, y * 8 + 8)])
    expect(await answer(post(images, '/predict', nested))).toEqual({ status: 200, body: first() })
    expect(await answer(post(images, '/predict', [nested, nested]))).toEqual({
      status: 200,
      body: { predictions: [first(), first()] },
    })
  })

  it('predicts a row with a gap', async () => {
    expect(await answer(post(prices, '/predict', { colour: 'red' }))).toEqual({
      status: 200,
      body: { value: 17 },
    })
  })

  it('rejects a text for a model without a column for it', async () => {
    expect(await answer(post(prices, '/predict', 'red', { 'content-type': 'text/plain' }))).toMatchObject({
      status: 400,
      body: { code: 'SERVING_INVALID_REQUEST' },
    })
    expect(await answer(post(prices, '/predict', 'red', { 'content-type': 'video/mp4' }))).toMatchObject({
      status: 415,
    })
  })
})

describe('the OpenAPI description', () => {
  it('names the paths of the model and the columns of an example', async () => {
    const { body } = await answer(fetch(`${prices.url}/openapi.json`))
    expect(body).toMatchObject({
      openapi: '3.1.0',
      paths: { '/v1/models/prices:predict': {}, '/v2/models/prices/infer': {} },
    })
    const text = JSON.stringify(body)
    for (const part of ['"colour"', '"enum":["red","blue"]', '"required":["colour"]'])
      expect(text).toContain(part)
  })
})
