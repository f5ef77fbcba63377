import { mkdtemp, rm } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import * as tf from '@tensorflow/tfjs'
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { encodePng } from '../../../src/model/example-codec/image-codec.ts'
import type { FuzzTarget } from './fuzzed-json.ts'
import { fuzzedRequests, type FuzzedRequest } from './fuzzed-requests.ts'
import {
  digitDetails,
  digitNetwork,
  startServer,
  stop,
  writeModel,
  type ModelServer,
} from './model-server.ts'

/** `FUZZ_REQUESTS=50000 npm test -- test/integration/serving/fuzz` sends as many to each of the two servers. */
const count = Number(process.env['FUZZ_REQUESTS'] ?? 250)
const seed = Number(process.env['FUZZ_SEED'] ?? 1)
const connections = 8
/** Time for each server, in milliseconds, on a slow machine. */
const testMs = 600_000 + 40 * count

let folder = ''
let server: ModelServer | undefined
beforeAll(async () => {
  await tf.setBackend('cpu')
})
afterEach(async () => {
  if (server) await stop(server)
  await rm(folder, { recursive: true })
})

const pixels = Uint8Array.from({ length: 64 }, (_, index) => index * 3)
const png = Buffer.from(encodePng({ width: 8, height: 8, channels: 1 }, pixels).b64, 'base64')
const digits: FuzzTarget = {
  name: 'digits',
  examples: [
    { b64: png.toString('base64') },
    { b64: Buffer.from(pixels).toString('base64') },
    Array.from({ length: 8 }, (_, y) => [...pixels.subarray(y * 8, y * 8 + 8)]),
  ],
  tensors: {
    json: {
      inputs: [
        { name: 'image', shape: [1, 8, 8, 1], datatype: 'UINT8', parameters: { binary_data_size: 64 } },
      ],
    },
    binary: pixels,
  },
  words: ['image', 'zero', 'scores'],
  pictures: [
    png,
    Buffer.from([0xff, 0xd8, 0xff, 0xe0, ...pixels]),
    Buffer.from(`RIFF\0\0\0\0WEBP${'VP8 '.repeat(10)}`),
  ],
}

const penguins: FuzzTarget = {
  name: 'penguins',
  examples: [
    { island: 'Biscoe', mass: 5400 },
    { island: 'Dream', mass: null },
    { island: ['Biscoe'], mass: [1] },
  ],
  tensors: {
    json: {
      inputs: [
        { name: 'island', shape: [1], datatype: 'BYTES', data: ['Dream'] },
        { name: 'mass', shape: [1], datatype: 'FP64', parameters: { binary_data_size: 8 } },
      ],
    },
    binary: new Uint8Array(Float64Array.of(4200).buffer),
  },
  words: ['island', 'mass', 'Biscoe', 'sex'],
  pictures: digits.pictures,
}

async function serveDigits(): Promise<void> {
  await writeModel(join(folder, 'model'), digitNetwork(), digitDetails)
}

async function servePenguins(): Promise<void> {
  const weights = [tf.ones([3, 1]), tf.zeros([1])]
  const network = tf.sequential({ layers: [tf.layers.dense({ units: 1, inputShape: [3], weights })] })
  await writeModel(join(folder, 'model'), network, {
    name: 'penguins',
    features: {
      kind: 'table',
      columns: [
        { name: 'island', type: 'category', categories: ['Biscoe', 'Dream'] },
        { name: 'mass', type: 'number' },
      ],
    },
    label: { kind: 'number', column: 'length' },
    transform: {
      columns: [
        { encoding: 'one-hot', name: 'island', categories: 2, other: false, missing: null, indicator: false },
        { encoding: 'number', name: 'mass', missing: 4000, indicator: false, steps: [] },
      ],
      shape: [3],
    },
  })
}

interface Outcome {
  readonly request: FuzzedRequest
  readonly statuses: readonly number[]
}

/** Time without a response after which a client ends its side: the server may wait for bytes that never come. */
const patienceMs = 300

/** Sends bytes on a connection of their own, and returns the status of each response. */
async function send({ port, hostname }: URL, request: FuzzedRequest): Promise<Outcome> {
  const { bytes, ending } = request
  const socket = connect({ port: Number(port), host: hostname, allowHalfOpen: true })
  const impatience = setTimeout(() => socket.end(), patienceMs)
  let received = ''
  socket
    .on('error', () => {})
    .on('data', (part: Buffer) => (received += part.toString('latin1')))
    .on('end', () => socket.end())
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()))
  const half = bytes.length >> 1
  switch (ending) {
    case 'read':
      socket.write(bytes)
      break
    case 'half-close':
      socket.end(bytes)
      break
    case 'abort':
      socket.write(bytes, () => socket.destroy())
      break
    case 'pause':
      socket.write(bytes.subarray(0, half), () => {
        setTimeout(() => socket.write(bytes.subarray(half)), 20)
      })
  }
  await closed
  clearTimeout(impatience)
  const lines = received.matchAll(/HTTP\/1\.1 (\d{3}) [A-Z][\w '-]*\r\n/g)
  return { request, statuses: Array.from(lines, ([, status]) => Number(status)) }
}

/** Returns the requests of the seed; few of them at a time are in memory. */
function* sampleRequests(target: FuzzTarget): Generator<FuzzedRequest> {
  const together = 250
  for (let first = 0; first < count; first += together)
    yield* fc.sample(fuzzedRequests(target), {
      numRuns: Math.min(together, count - first),
      seed: seed + first,
    })
}

function describeRequest({ bytes, ending }: FuzzedRequest): string {
  return `${ending}: ${JSON.stringify(bytes.toString('latin1').slice(0, 600))}`
}

async function metric(url: URL, name: string): Promise<number> {
  const text = await (await fetch(new URL('/metrics', url))).text()
  const lines = text.split('\n').filter((line) => line.startsWith(name) && !line.startsWith('#'))
  return lines.reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0)
}

describe('a server that gets requests with every kind of mistake', () => {
  it.each([
    ['images', digits, serveDigits],
    ['a table', penguins, servePenguins],
  ])(
    'for %s never fails, and answers the same as before',
    async (_, target, serve) => {
      folder = await mkdtemp(join(tmpdir(), 'tensorline-fuzz-'))
      await serve()
      server = await startServer(join(folder, 'model'), {
        THREADS: '2',
        MAX_BODY_BYTES: '200000',
        REQUEST_TIMEOUT_SECONDS: '60',
      })
      const { url: address, child, output } = server
      const url = new URL(address)
      const predict = async (): Promise<unknown> => {
        const body = JSON.stringify({ instances: target.examples.slice(0, 1) })
        const headers = { 'content-type': 'application/json' }
        return (
          await fetch(new URL(`/v1/models/${target.name}:predict`, url), { method: 'POST', headers, body })
        ).json()
      }
      const before = await predict()
      expect(before).toHaveProperty('predictions')

      const requests = sampleRequests(target)
      const failures: string[] = []
      const statuses = new Map<number, number>()
      const client = async (): Promise<void> => {
        for (const request of requests) {
          const outcome = await send(url, request)
          for (const status of outcome.statuses) statuses.set(status, (statuses.get(status) ?? 0) + 1)
          if (outcome.statuses.some((status) => status >= 500))
            failures.push(`${outcome.statuses.join()} for ${describeRequest(request)}`)
        }
      }
      await Promise.all(Array.from({ length: connections }, client))

      expect(failures).toEqual([])
      expect(child.exitCode).toBeNull()
      expect(output()).not.toMatch(/INTERNAL_ERROR|"level":50/)
      expect(await metric(url, 'tensorline_thread_failures_total')).toBe(0)
      while ((await metric(url, 'tensorline_requests_in_flight')) > 1) await sleep(20)
      expect(await metric(url, 'tensorline_queue_length')).toBe(0)
      expect(await predict()).toEqual(before)
      expect([...statuses.keys()]).toEqual(expect.arrayContaining([200, 400, 404, 413]))
      if (process.env['FUZZ_REQUESTS'] !== undefined) console.log(target.name, Object.fromEntries(statuses))
    },
    testMs,
  )
})
