import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as tf from '@tensorflow/tfjs'
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import type { Artifact } from '../../../src/artifacts/artifact.ts'
import { encodePng } from '../../../src/model/example-codec/image-codec.ts'
import { eventually } from '../../harness/eventually.ts'
import {
  digitDetails,
  digitNetwork,
  startServer,
  stop,
  writeModel,
  type ModelServer,
} from './model-server.ts'

const pixels = Buffer.alloc(64, 100)
const image = pixels.toString('base64')

let folder = ''
let model: Artifact
let server: ModelServer | undefined
beforeAll(async () => {
  await tf.setBackend('cpu')
})
afterEach(async () => {
  if (server) await stop(server)
  await rm(folder, { recursive: true })
})

/** Predicts one image and returns the response and the text of the log. */
async function predict(target: string): Promise<{ response: unknown; log: string }> {
  folder = await mkdtemp(join(tmpdir(), 'tensorline-prediction-log-'))
  model = await writeModel(join(folder, 'model'), digitNetwork(), digitDetails)
  const file = join(folder, 'predictions.jsonl')
  server = await startServer(join(folder, 'model'), { PREDICTION_LOG: target === 'file' ? file : target })
  const response = await fetch(`${server.url}/v1/models/digits:predict`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-request-id': 'order-17' },
    body: JSON.stringify({ instances: [{ b64: image }] }),
  })
  const read = async (): Promise<string> =>
    target === 'file' ? readFile(file, 'utf8') : (server?.output() ?? '')
  const log = await eventually(async () => {
    const text = await read()
    expect(text).toMatch(/outputs.*\n/)
    return text
  })
  return { response: await response.json(), log }
}

describe('the prediction log', () => {
  it.each(['file', 'stdout'])(
    'has a line with request id, digest and outputs in a %s, and not the inputs',
    async (target) => {
      const { response, log } = await predict(target)
      const line = log.split('\n').find((one) => one.includes('outputs')) ?? ''
      expect(JSON.parse(line)).toEqual({
        time: expect.stringMatching(/^\d{4}-.*Z$/),
        request: 'order-17',
        model: 'digits',
        version: '1',
        digest: model.digest,
        milliseconds: expect.any(Number),
        outputs: response,
      })
      expect(log).not.toContain(image)
    },
  )

  it('has a line for a request that fails if the settings request it', async () => {
    folder = await mkdtemp(join(tmpdir(), 'tensorline-prediction-log-'))
    await writeModel(join(folder, 'model'), digitNetwork(), digitDetails)
    const file = join(folder, 'predictions.jsonl')
    const env = { PREDICTION_LOG: file, PREDICTION_LOG_FAILURES: 'true' }
    server = await startServer(join(folder, 'model'), env)
    const headers = { 'content-type': 'application/json', 'x-request-id': 'order-18' }
    const body = JSON.stringify({ instances: [{ b64: 1 }] })
    await fetch(`${server.url}/v1/models/digits:predict`, { method: 'POST', headers, body })
    const text = await eventually(async () => {
      const written = await readFile(file, 'utf8')
      expect(written).toMatch(/\n$/)
      return written
    })
    expect(JSON.parse(text)).toEqual({
      time: expect.any(String),
      request: 'order-18',
      status: 400,
      milliseconds: expect.any(Number),
    })
  })

  it('has the inputs on the line of their outputs if the settings request them, whatever their form', async () => {
    folder = await mkdtemp(join(tmpdir(), 'tensorline-prediction-log-'))
    await writeModel(join(folder, 'model'), digitNetwork(), digitDetails)
    const file = join(folder, 'predictions.jsonl')
    server = await startServer(join(folder, 'model'), { PREDICTION_LOG: file, PREDICTION_LOG_INPUTS: 'true' })
    const { url } = server
    const send = async (path: string, body: string | Buffer<ArrayBuffer>, headers = {}): Promise<void> => {
      expect((await fetch(`${url}${path}`, { method: 'POST', body, headers })).status).toBe(200)
    }
    const rows = { instances: Array.from({ length: 300 }, () => ({ b64: image })) }
    await send('/v1/models/digits:predict', JSON.stringify(rows, null, 2), {
      'content-type': 'application/json',
    })
    const picture = Buffer.from(encodePng({ width: 8, height: 8, channels: 1 }, pixels).b64, 'base64')
    await send('/predict', picture)
    const tensor = { name: 'image', shape: [1, 8, 8, 1], datatype: 'UINT8' }
    const head = JSON.stringify({ inputs: [{ ...tensor, parameters: { binary_data_size: 64 } }] })
    const tensors = Buffer.concat([Buffer.from(head), pixels])
    await send('/v2/models/digits/infer', tensors, { 'inference-header-content-length': `${head.length}` })

    const lines = await eventually(async () => {
      const written = (await readFile(file, 'utf8')).split('\n').slice(0, -1)
      expect(written).toHaveLength(3)
      return written
    })
    expect(lines.map((line) => (JSON.parse(line) as { inputs: unknown }).inputs)).toEqual([
      rows,
      { base64: picture.toString('base64') },
      { jsonLength: head.length, base64: tensors.toString('base64') },
    ])
  })
})
