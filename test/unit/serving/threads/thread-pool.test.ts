import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as tf from '@tensorflow/tfjs'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { openArtifact } from '../../../../src/artifacts/artifact.ts'
import { modelDetailsSchema } from '../../../../src/model/model-schema.ts'
import type { Call } from '../../../../src/serving/protocol/call.ts'
import { ThreadPool, UnusableModel, type PoolOptions } from '../../../../src/serving/threads/thread-pool.ts'
import { digitDetails, digitNetwork, writeModel } from '../../../integration/serving/model-server.ts'

const root = join(import.meta.dirname, '../../../..')
const image = { b64: Buffer.alloc(64, 100).toString('base64') }

function callOf(examples: number): Call {
  const body = Buffer.from(JSON.stringify({ instances: Array.from({ length: examples }, () => image) }))
  return { protocol: 'tensorflow', verb: 'predict', body: new Uint8Array(body) }
}

let folder = ''
let options: PoolOptions
let pool: ThreadPool
const ends: Error[] = []
beforeAll(async () => {
  await tf.setBackend('cpu')
  folder = await mkdtemp(join(tmpdir(), 'tensorline-pool-'))
  const model = join(folder, 'model')
  await writeModel(model, digitNetwork(), digitDetails)
  const { details } = await openArtifact(model, 'model', modelDetailsSchema)
  options = {
    program: join(root, 'src/serving/main.ts'),
    settings: {
      model,
      details,
      inputs: null,
      served: { name: 'digits', version: '1' },
      engine: {
        engine: 'wasm',
        folder: join(root, 'node_modules/@tensorflow/tfjs-backend-wasm/dist'),
        threads: 1,
      },
      maxInstances: 100_000,
      maxBatchSize: 256,
      logInputs: false,
    },
    threads: 1,
    startOneByOne: false,
    maxQueue: 3,
    maxDelayMs: 0,
    onBatch: () => {},
    onFailures: () => {},
    onThreadEnd: (error) => ends.push(error),
  }
  pool = new ThreadPool(options)
  expect(await pool.start()).toEqual([3])
})
afterAll(async () => {
  await pool.close()
  await rm(folder, { recursive: true })
})

describe('a pool of threads', () => {
  it('gives the same answer to a request of a single client and to one of many', async () => {
    const answers = [await pool.predict(callOf(1), true).answer, await pool.predict(callOf(1), false).answer]
    expect(answers[0]).toMatchObject({ kind: 'predicted', examples: 1 })
    expect(answers[1]).toEqual(answers[0])
  })

  it('answers a request of a single client that takes long, and the next one', async () => {
    const answers = [await pool.predict(callOf(300), true).answer, await pool.predict(callOf(1), true).answer]
    expect(answers.map((answer) => answer.kind === 'predicted' && answer.examples)).toEqual([300, 1])
  })

  it('queues requests while its thread works, and drops those whose client is gone', async () => {
    const busy = pool.predict(callOf(20_000))
    const [gone, kept, last] = [
      pool.predict(callOf(1), true),
      pool.predict(callOf(2)),
      pool.predict(callOf(3)),
    ]
    expect([pool.waiting, pool.isFull]).toEqual([3, true])
    gone.cancel()
    expect([pool.waiting, pool.isFull]).toEqual([2, false])
    busy.cancel()
    const answers = await Promise.all([gone, busy, kept, last].map(({ answer }) => answer))
    expect(answers.map((answer) => (answer.kind === 'predicted' ? answer.examples : answer.kind))).toEqual([
      'cancelled',
      'cancelled',
      2,
      3,
    ])
  })

  it('rejects a model that its threads cannot load', async () => {
    const { settings } = options
    const details = { ...digitDetails, label: { ...digitDetails.label, classes: ['one', 'two'] } }
    const wrong = new ThreadPool({
      ...options,
      settings: { ...settings, details: { ...settings.details, ...details } },
    })
    await expect(wrong.start()).rejects.toThrow(UnusableModel)
    await wrong.close()
  })

  it('answers waiting requests as cancelled when it closes', async () => {
    const closing = new ThreadPool(options)
    await closing.start()
    const [running, waiting] = [closing.predict(callOf(20_000)), closing.predict(callOf(1))]
    await closing.close()
    expect(await waiting.answer).toEqual({ kind: 'cancelled' })
    running.cancel()
  })
})
