import { mkdtemp, rm } from 'node:fs/promises'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as tf from '@tensorflow/tfjs'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import {
  digitDetails,
  digitNetwork,
  startServer,
  stop,
  writeModel,
  type ModelServer,
} from './model-server.ts'

const body = JSON.stringify({ instances: [{ b64: Buffer.alloc(64, 100).toString('base64') }] })
const headOf = (length: number, ...headers: string[]): string =>
  [
    'POST /v1/models/digits:predict HTTP/1.1',
    'Host: x',
    'Content-Type: application/json',
    `Content-Length: ${length}`,
    ...headers,
    '\r\n',
  ].join('\r\n')

let folder = ''
let server: ModelServer
beforeAll(async () => {
  await tf.setBackend('cpu')
  folder = await mkdtemp(join(tmpdir(), 'tensorline-slow-'))
  await writeModel(join(folder, 'model'), digitNetwork(), digitDetails)
  server = await startServer(join(folder, 'model'), {
    REQUEST_TIMEOUT_SECONDS: '5',
    MAX_BODY_BYTES: '2000',
  })
})
afterAll(async () => {
  await stop(server)
  await rm(folder, { recursive: true })
})

interface Client {
  readonly socket: Socket
  readonly received: () => string
  readonly closed: Promise<void>
  /** Resolves when the server has sent a text. */
  readonly until: (text: string) => Promise<void>
}

function connectClient(): Client {
  const { hostname, port } = new URL(server.url)
  const socket = connect(Number(port), hostname)
  let received = ''
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()))
  socket.on('error', () => {}).on('data', (part: Buffer) => (received += part.toString('latin1')))
  return {
    socket,
    received: () => received,
    closed,
    until: async (text) => {
      while (!received.includes(text) && !socket.destroyed)
        await new Promise((resolve) => socket.once('data', resolve).once('close', resolve))
    },
  }
}

describe('a client that sends its request slower than the limit', () => {
  it.each([
    ['its headers', 'POST /predict HTTP/1.1\r\nHost: x\r\nX-Slow: '],
    ['its body', headOf(1000) + body.slice(0, 10)],
  ])('is disconnected with 408 while it sends %s, and delays no other client', async (_, start) => {
    const slow = Array.from({ length: 100 }, connectClient)
    const timers = slow.map(({ socket }) => {
      socket.write(start)
      return setInterval(() => socket.write('a'), 100)
    })
    const response = await fetch(`${server.url}/v1/models/digits:predict`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    })
    expect([response.status, (await fetch(`${server.url}/healthz`)).status]).toEqual([200, 200])
    expect(slow.every(({ socket }) => !socket.destroyed)).toBe(true)
    await Promise.all(slow.map(({ closed }) => closed))
    for (const timer of timers) clearInterval(timer)
    expect(new Set(slow.map(({ received }) => received().slice(0, 12)))).toEqual(new Set(['HTTP/1.1 408']))
    expect(slow[0]?.received()).toMatch(/SERVING_INVALID_REQUEST/)
  })
})

describe('a client that waits for 100 Continue', () => {
  it('gets it before it sends its body, and then the response', async () => {
    const { socket, received, until } = connectClient()
    socket.write(headOf(body.length, 'Expect: 100-continue'))
    await until('100 Continue')
    expect(received()).toBe('HTTP/1.1 100 Continue\r\n\r\n')
    socket.write(body)
    await until('"classes"')
    expect(received()).toMatch(/HTTP\/1\.1 200 OK/)
    socket.destroy()
  })

  it('gets 413 without 100 Continue for a body that is too large', async () => {
    const { socket, received, until } = connectClient()
    socket.write(headOf(3000, 'Expect: 100-continue'))
    await until('SERVING_TOO_LARGE')
    expect(received()).toMatch(/^HTTP\/1\.1 413 /)
    socket.destroy()
  })
})
