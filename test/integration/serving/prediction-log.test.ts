import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import * as tf from '@tensorflow/tfjs'
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import type { Artifact } from '../../../src/artifacts/artifact.ts'
import {
  digitDetails,
  digitNetwork,
  startServer,
  stop,
  writeModel,
  type ModelServer,
} from './model-server.ts'

const image = Buffer.alloc(64, 100).toString('base64')

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
  while (!(await read()).includes('outputs')) await sleep(10)
  return { response: await response.json(), log: await read() }
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
        outputs: response,
      })
      expect(log).not.toContain(image)
    },
  )
})
