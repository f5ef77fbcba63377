import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import * as tf from '@tensorflow/tfjs'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { eventually } from '../../harness/eventually.ts'
import { errorText } from '../../harness/user-error.ts'
import { digitDetails, startServer, stop, writeModel, type ModelServer } from './model-server.ts'

const path = '/v1/models/digits:predict'
const image = { b64: Buffer.alloc(64, 100).toString('base64') }
const small = JSON.stringify({ instances: [image] })
const large = JSON.stringify({ instances: Array.from({ length: 10_000 }, () => image) })

/** Returns a network that needs about a second for 10,000 images. */
function slowNetwork(): tf.LayersModel {
  const hidden = Array.from({ length: 6 }, () => tf.layers.dense({ units: 600, activation: 'relu' }))
  return tf.sequential({
    layers: [
      tf.layers.flatten({ inputShape: [8, 8, 1] }),
      ...hidden,
      tf.layers.dense({ units: 3, activation: 'softmax' }),
    ],
  })
}

let folder = ''
let server: ModelServer | undefined
beforeAll(async () => {
  await tf.setBackend('cpu')
  folder = await mkdtemp(join(tmpdir(), 'tensorline-load-'))
  await writeModel(join(folder, 'model'), slowNetwork(), digitDetails)
})
afterAll(async () => {
  if (server) await stop(server)
  await rm(folder, { recursive: true })
})

async function start(environment: Record<string, string>): Promise<string> {
  if (server) await stop(server)
  server = await startServer(join(folder, 'model'), { REQUEST_TIMEOUT_SECONDS: '600', ...environment })
  return server.url
}

function post(url: string, body: string): Promise<Response> {
  return fetch(`${url}${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
}

/** Returns the value of a metric with this label among its labels. */
async function metric(url: string, name: string, label = ''): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text()
  const line = text.split('\n').find((one) => /^\w+/.exec(one)?.[0] === name && one.includes(label))
  return Number(line?.split(' ').at(-1))
}

/** Returns the processor time of the threads that predict, in hundredths of a second. Other threads may end meanwhile. */
async function threadTime(): Promise<number> {
  const tasks = `/proc/${server?.child.pid}/task`
  const states = await Promise.all(
    (await readdir(tasks)).map((task) => readFile(join(tasks, task, 'stat'), 'utf8').catch(() => '')),
  )
  // The name of the thread in parentheses, and its times in user and kernel mode as the 14th and 15th fields.
  const times = states.map((state) => state.split('(WorkerThread) ')[1]?.split(' ').slice(11, 13) ?? [])
  return times.flat().reduce((total, time) => total + Number(time), 0)
}

/** Starts to send the large request, and waits until a thread works on it, which no metric shows. */
async function whileBusy<Sent>(send: () => Sent): Promise<Sent> {
  const before = await threadTime()
  const sent = send()
  while ((await threadTime()) < before + 5) await sleep(5)
  return sent
}

describe('a batch of 10,000 images', () => {
  it('does not delay health checks, metrics or, with a second thread, another prediction', async () => {
    const url = await start({ THREADS: '2' })
    // On a busy machine, the processes of the small requests may get no processor time meanwhile.
    await eventually(async () => {
      const order: string[] = []
      const { batch } = await whileBusy(() => ({
        batch: post(url, large).then(async (response) => {
          order.push('batch')
          return response.json()
        }),
      }))
      for (const probe of ['/healthz', '/readyz', '/metrics'])
        order.push(`${probe} ${(await fetch(`${url}${probe}`)).status}`)
      order.push(`prediction ${(await post(url, small)).status}`)
      const result = await batch
      expect(order).toEqual(['/healthz 200', '/readyz 200', '/metrics 200', 'prediction 200', 'batch'])
      expect(result).toHaveProperty('predictions.length', 10_000)
    })
  })

  it('ends when its client disconnects, so that the next request is answered first', async () => {
    const url = await start({ THREADS: '1' })
    const counts = () =>
      Promise.all([
        metric(url, 'tensorline_batch_size_count'),
        metric(url, 'tensorline_predictions_total', 'class="zero"'),
      ])
    const headers = { 'content-type': 'application/json' }
    await eventually(async () => {
      const [batches, predictions] = await counts()
      const abandoned = await whileBusy(() =>
        request(`${url}${path}`, { method: 'POST', headers })
          .on('error', () => {})
          .end(large),
      )
      abandoned.destroy()
      expect((await post(url, small)).status).toBe(200)
      const after = await counts()
      expect(after[0] - batches).toBeLessThan(Math.ceil(10_000 / 256))
      expect(after[1] - predictions).toBeLessThan(10_000)
    })
  })
})

describe('an overloaded server', () => {
  it('rejects requests beyond the queue with 503 and Retry-After, answers the others and stays ready', async () => {
    const url = await start({ THREADS: '1', MAX_QUEUE: '4' })
    await eventually(async () => {
      const { busy } = await whileBusy(() => ({ busy: post(url, large) }))
      const responses = await Promise.all(Array.from({ length: 30 }, () => post(url, small)))
      expect((await fetch(`${url}/readyz`)).status).toBe(200)
      expect((await busy).status).toBe(200)
      const statuses = responses.map(({ status }) => status)
      expect(new Set(statuses)).toEqual(new Set([200, 503]))
      const rejected = responses.find(({ status }) => status === 503)
      expect(rejected?.headers.get('retry-after')).toMatch(/^\d+$/)
      expect(await rejected?.json()).toEqual({
        error: errorText('SERVING_OVERLOADED', 'MAX_QUEUE'),
        code: 'SERVING_OVERLOADED',
      })
    })
    expect((await post(url, small)).status).toBe(200)
  })

  it('rejects bodies beyond the memory for them, and accepts them later', async () => {
    const url = await start({ THREADS: '1', MAX_PENDING_BYTES: String(Math.ceil(large.length * 1.5)) })
    await eventually(async () => {
      const [first, second] = await Promise.all([post(url, large), post(url, large)])
      expect([first.status, second.status].sort((a, b) => a - b)).toEqual([200, 503])
    })
    expect((await post(url, large)).status).toBe(200)
  })

  it('answers 503 to a request that is not finished in time, and ends its work', async () => {
    let url = await start({ THREADS: '1' })
    const begun = performance.now()
    await (await post(url, large)).json()
    let seconds = (performance.now() - begun) / 1000
    // Half of the time that this machine needs, of which the transfer of the body is a small part; less if it was busy.
    const answer = await eventually(async () => {
      seconds /= 2
      url = await start({ THREADS: '1', REQUEST_TIMEOUT_SECONDS: seconds.toFixed(3) })
      const response = await post(url, large)
      expect(response.status).toBe(503)
      return response.json()
    })
    expect(answer).toMatchObject({ code: 'SERVING_TIMEOUT' })
    await eventually(async () => expect((await post(url, small)).status).toBe(200))
  })
})

describe('requests that arrive together', () => {
  it('are predicted in one batch, each with its own answer', async () => {
    const url = await start({ THREADS: '1' })
    const shades = [0, 60, 120, 180, 240]
    const bodyOf = (shade: number) =>
      JSON.stringify({ instances: [{ b64: Buffer.alloc(64, shade).toString('base64') }] })
    const alone: unknown[] = []
    for (const shade of shades) alone.push(await (await post(url, bodyOf(shade))).json())
    const hasBatch = async () =>
      (await metric(url, 'tensorline_batch_size_bucket', 'le="4"')) <
      (await metric(url, 'tensorline_batch_size_bucket', 'le="8"'))
    // On a busy machine, the thread may be free again before all of them have arrived.
    for (let attempt = 0; attempt < 20 && !(await hasBatch()); attempt++) {
      const { busy } = await whileBusy(() => ({ busy: post(url, large) }))
      const together = await Promise.all([
        ...shades.map((shade) => post(url, bodyOf(shade))),
        post(url, '{"instances": [3]}'),
      ])
      await busy
      expect(together.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 400])
      expect(await Promise.all(together.slice(0, 5).map((response) => response.json()))).toEqual(alone)
    }
    expect(await hasBatch()).toBe(true)
  })
})
