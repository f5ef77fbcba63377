import { mkdtemp, rm } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { gunzipSync, gzipSync } from 'node:zlib'
import * as tf from '@tensorflow/tfjs'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { errorText } from '../../harness/user-error.ts'
import {
  digitDetails,
  digitNetwork,
  startServer,
  stop,
  writeModel,
  type ModelServer,
} from './model-server.ts'

const limit = 200_000
const image = Array.from({ length: 8 }, () => Array.from({ length: 8 }, () => 100))
const body = JSON.stringify({ instances: [image] })
const path = '/v1/models/digits:predict'

let folder = ''
let server: ModelServer
beforeAll(async () => {
  await tf.setBackend('cpu')
  folder = await mkdtemp(join(tmpdir(), 'tensorline-bodies-'))
  await writeModel(join(folder, 'model'), digitNetwork(), digitDetails)
  server = await startServer(join(folder, 'model'), {
    MAX_BODY_BYTES: String(limit),
    MAX_INSTANCES: '300',
  })
})
afterAll(async () => {
  await stop(server)
  await rm(folder, { recursive: true })
})

async function post(
  content: string | Uint8Array<ArrayBuffer>,
  headers: Record<string, string> = {},
): Promise<{ status: number; body: unknown; headers: Headers }> {
  const response = await fetch(`${server.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: content,
  })
  return { status: response.status, body: await response.json(), headers: response.headers }
}

describe('a body', () => {
  it('in gzip is unpacked', async () => {
    const plain = await post(body)
    const packed = await post(new Uint8Array(gzipSync(body)), { 'content-encoding': 'gzip' })
    expect(packed).toMatchObject({ status: 200, body: plain.body })
  })

  it('in gzip that unpacks to more than the limit returns 413', async () => {
    const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024, ' '))
    expect(bomb.length).toBeLessThan(limit)
    expect(await post(new Uint8Array(bomb), { 'content-encoding': 'gzip' })).toMatchObject({
      status: 413,
      body: { error: errorText('SERVING_TOO_LARGE', String(limit), 'MAX_BODY_BYTES') },
    })
  })

  it.each([
    ['text', Buffer.from('{}')],
    ['cut off', gzipSync(body).subarray(0, 40)],
  ])('that is declared as gzip but is %s returns 400', async (_, content) => {
    expect(await post(new Uint8Array(content), { 'content-encoding': 'gzip' })).toMatchObject({
      status: 400,
      body: { error: errorText('SERVING_INVALID_REQUEST', 'gzip', 'Content-Encoding') },
    })
  })

  it('in another encoding returns 415 with the name of the header', async () => {
    const answer = await post(body, { 'content-encoding': 'br' })
    expect(answer).toMatchObject({
      status: 415,
      body: { error: errorText('SERVING_UNSUPPORTED_BODY', 'Content-Encoding: br', 'gzip') },
    })
    expect(answer.headers.get('accept-encoding')).toMatch(/gzip/)
  })

  it('above the limit returns 413 to a client that sends all of it before it reads', async () => {
    for (let attempt = 0; attempt < 3; attempt++)
      expect(await post(' '.repeat(3 * limit))).toMatchObject({
        status: 413,
        body: { error: errorText('SERVING_TOO_LARGE', String(limit), 'MAX_BODY_BYTES') },
      })
  })

  it('far above the limit is not read to its end', async () => {
    const { hostname, port } = new URL(server.url)
    const socket = connect(Number(port), hostname)
    socket.write(
      `POST ${path} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 1000000000\r\n\r\n`,
    )
    const chunk = Buffer.alloc(64 * 1024, ' ')
    socket.on('error', () => {})
    let sent = 0
    for (; sent < 1e9 && !socket.destroyed; sent += chunk.length) {
      await new Promise((resolve) => socket.write(chunk, resolve))
      await setImmediate()
    }
    expect(sent).toBeLessThan(1e8)
    expect((await post(body)).status).toBe(200)
  })

  it('with more instances than the limit returns 413 before any of them is decoded', async () => {
    expect(await post(`{"instances": [${Array.from({ length: 301 }, () => 0).join()}]}`)).toMatchObject({
      status: 413,
      body: { error: errorText('SERVING_TOO_LARGE', '301', '300', 'MAX_INSTANCES') },
    })
  })

  it('with valid JSON that is nested deeply returns 400', async () => {
    const deep = `{"instances": [${'['.repeat(50_000)}${']'.repeat(50_000)}]}`
    expect(await post(deep)).toMatchObject({
      status: 400,
      body: { error: errorText('SERVING_INVALID_REQUEST', 'nested more than') },
    })
  })

  it('never appears in an error about its syntax', async () => {
    const { body: answer } = await post('{"instances": [secret]}')
    expect(answer).toMatchObject({ code: 'SERVING_INVALID_REQUEST' })
    expect(JSON.stringify(answer)).not.toMatch(/secret/)
  })
})

describe('a large response', () => {
  it('is compressed for a client that accepts gzip, and only for such a client', async () => {
    const many = JSON.stringify({
      inputs: Array.from({ length: 300 }, () => ({ b64: Buffer.alloc(64).toString('base64') })),
    })
    const raw = async (encoding: string): Promise<Buffer> => {
      const { hostname, port } = new URL(server.url)
      const socket = connect(Number(port), hostname)
      socket.write(
        `POST ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAccept-Encoding: ${encoding}\r\nContent-Type: application/json\r\nContent-Length: ${many.length}\r\n\r\n${many}`,
      )
      const parts: Buffer[] = []
      for await (const part of socket) if (part instanceof Buffer) parts.push(part)
      return Buffer.concat(parts)
    }
    const packed = await raw('gzip')
    const plain = await raw('gzip;q=0')
    const bodyOf = (answer: Buffer) => answer.subarray(answer.indexOf('\r\n\r\n') + 4)
    expect(packed.toString('latin1')).toMatch(/content-encoding: gzip/)
    expect(gunzipSync(bodyOf(packed)).equals(bodyOf(plain))).toBe(true)
  })
})
