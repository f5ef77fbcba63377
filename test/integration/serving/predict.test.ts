import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as tf from '@tensorflow/tfjs'
import { encode } from 'fast-png'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Artifact } from '../../../src/artifacts/artifact.ts'
import { errorText } from '../../harness/user-error.ts'
import {
  digitDetails,
  digitNetwork,
  startServer,
  stop,
  writeModel,
  writeQuantized,
  type ModelServer,
} from './model-server.ts'

const pixels = Array.from({ length: 64 }, (_, index) => (index * 37) % 256)
const image = Array.from({ length: 8 }, (_, row) => pixels.slice(row * 8, row * 8 + 8))
const darker = image.map((row) => row.map((pixel) => Math.floor(pixel / 3)))

let folder = ''
let artifact: Artifact
let server: ModelServer
let expected: number[][] = []

beforeAll(async () => {
  await tf.setBackend('cpu')
  folder = await mkdtemp(join(tmpdir(), 'tensorline-serving-'))
  const network = digitNetwork()
  artifact = await writeModel(join(folder, 'model'), network, digitDetails)
  const batch = tf.tensor([image, darker]).div(255).reshape([2, 8, 8, 1])
  const scores = network.predictOnBatch(batch)
  if (Array.isArray(scores)) throw new Error('several outputs')
  const values = [...scores.dataSync()]
  expected = [values.slice(0, 3), values.slice(3)]
  server = await startServer(join(folder, 'model'), { MAX_BODY_BYTES: '20000' })
})
afterAll(async () => {
  await stop(server)
  await rm(folder, { recursive: true })
})

async function post(body: unknown, path = '/v1/models/digits:predict', url = server.url): Promise<Response> {
  return fetch(`${url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
}

async function answer(response: Promise<Response>): Promise<{ status: number; body: unknown }> {
  const { status } = await response
  return { status, body: await (await response).json() }
}

function closeTo(scores: readonly (readonly number[])[]): unknown[] {
  return scores.map((row) => row.map((score): unknown => expect.closeTo(score, 5)))
}

function namesOf(scores: readonly (readonly number[])[]): string[] {
  return scores.map((row) => digitDetails.label.classes[row.indexOf(Math.max(...row))] ?? '')
}

describe('a prediction request', () => {
  it('in rows returns the scores of the model and the names of the classes', async () => {
    expect(await answer(post({ instances: [image, darker] }))).toEqual({
      status: 200,
      body: { predictions: closeTo(expected), classes: namesOf(expected) },
    })
  })

  it('in columns has a response as from TensorFlow Serving', async () => {
    const body = { outputs: closeTo(expected), classes: namesOf(expected) }
    expect(await answer(post({ inputs: [image, darker] }))).toEqual({ status: 200, body })
    expect(await answer(post({ inputs: { image: [image, darker] } }))).toEqual({ status: 200, body })
  })

  it('may contain PNG files, named inputs, a channel axis and the default signature', async () => {
    const png = encode({ width: 8, height: 8, channels: 1, depth: 8, data: Uint8Array.from(pixels) })
    const b64 = Buffer.from(png).toString('base64')
    const deep = image.map((row) => row.map((pixel) => [pixel]))
    const [first = []] = expected
    expect(
      await answer(
        post({ signature_name: 'serving_default', instances: [{ b64 }, { image: { b64 } }, deep] }),
      ),
    ).toMatchObject({ status: 200, body: { predictions: closeTo([first, first, first]) } })
  })

  it('of `curl -d` is read as JSON', async () => {
    const response = await fetch(`${server.url}/v1/models/digits/versions/1:predict`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: JSON.stringify({ instances: [image] }),
    })
    expect(response.status).toBe(200)
  })

  it.each(['uint8', 'uint16', 'float16'] as const)('works for a model stored as %s', async (type) => {
    const target = join(folder, type)
    await writeQuantized(target, join(folder, 'model'), digitNetwork(), digitDetails, type)
    const quantized = await startServer(target)
    try {
      const { status, body } = await answer(
        post({ instances: [image, darker] }, '/v1/models/digits:predict', quantized.url),
      )
      const near = expected.map((row) => row.map((score): unknown => expect.closeTo(score, 1)))
      expect({ status, body }).toEqual({
        status: 200,
        body: { predictions: near, classes: namesOf(expected) },
      })
      expect(body).not.toEqual({ predictions: expected, classes: namesOf(expected) })
    } finally {
      await stop(quantized)
    }
  })

  it('may contain the named values of a table, in rows and in columns', async () => {
    const network = tf.sequential({
      layers: [
        tf.layers.dense({
          units: 1,
          inputShape: [3],
          weights: [tf.tensor2d([[2], [10], [20]]), tf.tensor1d([1])],
        }),
      ],
    })
    await writeModel(join(folder, 'table'), network, {
      name: 'price',
      features: {
        kind: 'table',
        columns: [
          { name: 'size', type: 'number' },
          { name: 'colour', type: 'category', categories: ['red', 'blue'] },
        ],
      },
      label: { kind: 'number', column: 'price' },
      transform: {
        columns: [
          { encoding: 'number', name: 'size', missing: null, indicator: false, steps: [] },
          {
            encoding: 'one-hot',
            name: 'colour',
            categories: 2,
            other: false,
            missing: null,
            indicator: false,
          },
        ],
        shape: [3],
      },
    })
    const table = await startServer(join(folder, 'table'))
    try {
      const path = '/v1/models/price:predict'
      const rows = [
        { size: 3, colour: 'red' },
        { size: 0.5, colour: 'blue' },
      ]
      expect(await answer(post({ instances: rows }, path, table.url))).toEqual({
        status: 200,
        body: { predictions: [[17], [22]] },
      })
      expect(
        await answer(post({ inputs: { size: [3, 0.5], colour: ['red', 'blue'] } }, path, table.url)),
      ).toEqual({
        status: 200,
        body: { outputs: [[17], [22]] },
      })
      expect(
        await answer(post({ instances: [{ size: 3, colour: 'green' }] }, path, table.url)),
      ).toMatchObject({
        status: 400,
        body: {
          error: errorText('SERVING_INVALID_REQUEST', 'green', 'instances[0].colour', 'red, blue'),
          code: 'SERVING_INVALID_REQUEST',
        },
      })
      expect(
        await answer(post({ inputs: { size: [3], colour: ['red', 'blue'] } }, path, table.url)),
      ).toMatchObject({
        status: 400,
        body: { error: errorText('SERVING_INVALID_REQUEST', 'inputs.colour') },
      })
    } finally {
      await stop(table)
    }
  })
})

describe('a bad request', () => {
  const refused = (...values: readonly string[]) => errorText('SERVING_INVALID_REQUEST', ...values)

  it.each([
    ['is not JSON', '{', refused('JSON at position 1')],
    ['is empty', '', refused('empty')],
    ['has only a prototype', '{"__proto__": {"instances": [1]}}', refused('neither')],
    ['is nested deeply', '['.repeat(10_000), refused('nested')],
    ['is not an object', '[1]', refused('body')],
    ['has neither rows nor columns', {}, refused('instances', 'inputs')],
    ['has both', { instances: [image], inputs: [image] }, refused('instances', 'inputs')],
    ['has no example', { instances: [] }, refused('instances')],
    ['has rows that are not a list', { instances: 3 }, refused('instances')],
    [
      'asks for another signature',
      { signature_name: 'x', instances: [image] },
      refused('signature_name', 'x'),
    ],
    ['has an example of another shape', { instances: [image, image.slice(1)] }, refused('instances[1]', '8')],
    ['has a pixel out of range', { instances: [[[256]]] }, refused('instances[0]')],
    ['has a file that is not an image', { instances: [{ b64: 'AAAA' }] }, refused('instances[0].b64')],
    ['names another input', { inputs: { picture: [image] } }, refused('inputs.image')],
  ])('that %s returns 400 with the reason', async (_, body, error) => {
    expect(await answer(post(body))).toEqual({
      status: 400,
      body: { error, code: 'SERVING_INVALID_REQUEST' },
    })
  })

  it.each([
    ['POST', '/v1/models/other:predict', 404, 'SERVING_NOT_FOUND', ['other', 'digits']],
    ['GET', '/v1/models/other', 404, 'SERVING_NOT_FOUND', ['other', 'digits']],
    ['POST', '/v1/models/digits:guess', 404, 'SERVING_NOT_FOUND', ['digits']],
    ['POST', '/v1/models/digits/versions/2:predict', 404, 'SERVING_NOT_FOUND', ['2', '1']],
    ['POST', '/v1/models/digits/labels/canary:predict', 404, 'SERVING_NOT_FOUND', ['canary', 'latest']],
    ['GET', '/favicon.ico', 404, 'SERVING_NOT_FOUND', []],
    ['GET', '/v1/models/%zz', 400, 'SERVING_INVALID_REQUEST', []],
    ['GET', '/v1/models/digits:predict', 405, 'SERVING_METHOD_NOT_ALLOWED', ['GET', 'POST']],
    ['DELETE', '/v1/models/digits', 405, 'SERVING_METHOD_NOT_ALLOWED', ['DELETE', 'GET']],
    ['POST', '/v1/models/digits/metadata', 405, 'SERVING_METHOD_NOT_ALLOWED', ['POST', 'GET']],
    ['POST', '/healthz', 405, 'SERVING_METHOD_NOT_ALLOWED', ['POST', 'GET']],
    ['PUT', '/metrics', 405, 'SERVING_METHOD_NOT_ALLOWED', ['PUT', 'GET']],
  ] as const)('%s %s returns %d', async (method, path, status, code, values) => {
    const response = await fetch(`${server.url}${path}`, { method })
    expect(response.status).toBe(status)
    expect(await response.json()).toEqual({ error: errorText(code, ...values), code })
    expect(response.headers.has('allow')).toBe(status === 405)
  })

  it('that is too large returns 413, and one of another media type 415', async () => {
    expect(await answer(post({ instances: Array.from({ length: 100 }, () => image) }))).toEqual({
      status: 413,
      body: { error: errorText('SERVING_TOO_LARGE', '20000', 'MAX_BODY_BYTES'), code: 'SERVING_TOO_LARGE' },
    })
    const text = fetch(`${server.url}/v1/models/digits:predict`, { method: 'POST', body: 'x' })
    expect(await answer(text)).toEqual({
      status: 415,
      body: {
        error: errorText('SERVING_UNSUPPORTED_BODY', 'text/plain', 'application/json'),
        code: 'SERVING_UNSUPPORTED_BODY',
      },
    })
  })

  it('does not affect the next request', async () => {
    expect((await post({ instances: [image] })).status).toBe(200)
  })
})

describe('the server', () => {
  it('is alive and ready', async () => {
    expect(await answer(fetch(`${server.url}/healthz`))).toEqual({ status: 200, body: { status: 'alive' } })
    expect(await answer(fetch(`${server.url}/readyz`))).toEqual({ status: 200, body: { status: 'ready' } })
  })

  it('returns the state and the signature of the model as TensorFlow Serving does', async () => {
    expect(await answer(fetch(`${server.url}/v1/models/digits`))).toEqual({
      status: 200,
      body: {
        model_version_status: [
          { version: '1', state: 'AVAILABLE', status: { error_code: 'OK', error_message: '' } },
        ],
      },
    })
    expect(await answer(fetch(`${server.url}/v1/models/digits/metadata`))).toMatchObject({
      status: 200,
      body: {
        model_spec: { name: 'digits', version: '1' },
        metadata: {
          signature_def: { signature_def: { serving_default: { inputs: { image: { dtype: 'DT_UINT8' } } } } },
          tensorline: { digest: artifact.digest, label: digitDetails.label },
        },
      },
    })
  })

  it('counts requests, predictions by class, and names the model for Prometheus', async () => {
    const before = await metrics()
    await post({ instances: [image, image] })
    await post({})
    const after = await metrics()
    const rise = (name: string): number => (after.get(name) ?? 0) - (before.get(name) ?? 0)
    const [name] = namesOf(expected)
    const served = 'model="digits",version="1"'
    expect(rise(`tensorline_predictions_total{${served},class="${name ?? ''}"}`)).toBe(2)
    expect(rise(`tensorline_requests_total{route="predict",method="POST",code="200",${served}}`)).toBe(1)
    expect(rise(`tensorline_requests_total{route="predict",method="POST",code="400",${served}}`)).toBe(1)
    expect(rise(`tensorline_request_duration_seconds_count{route="predict",${served}}`)).toBe(2)
    expect(after.get('tensorline_requests_in_flight')).toBe(1)
    expect(
      after.get(
        `tensorline_model_info{name="digits",version="1",digest="${artifact.digest}",weights="float32"}`,
      ),
    ).toBe(1)
  })

  async function metrics(): Promise<Map<string, number>> {
    const text = await (await fetch(`${server.url}/metrics`)).text()
    const samples = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
    return new Map(
      samples.map((line) => {
        const space = line.lastIndexOf(' ')
        return [line.slice(0, space), Number(line.slice(space + 1))] as const
      }),
    )
  }
})
