import { cp, mkdtemp, rm } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import * as tf from '@tensorflow/tfjs'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import {
  bundle,
  digitDetails,
  digitNetwork,
  startServer,
  stop,
  writeModel,
  type ModelServer,
} from './model-server.ts'

const token = 'a-token-of-a-test'

let folder = ''
let guarded: ModelServer
let open: ModelServer
beforeAll(async () => {
  await tf.setBackend('cpu')
  folder = await mkdtemp(join(tmpdir(), 'tensorline-access-'))
  await writeModel(join(folder, 'model'), digitNetwork(), digitDetails)
  await cp(join(folder, 'model'), join(folder, 'models/digits/1'), { recursive: true })
  const control = { MODELS_DIR: join(folder, 'models'), MODEL_CONTROL: 'true' }
  const settings = { ...control, AUTH_TOKEN: token, CORS_ORIGINS: 'https://example.org' }
  guarded = await startServer('/nothing', settings)
  open = await startServer(join(folder, 'model'), { PAGE: 'off' })
})
afterAll(async () => {
  await stop(guarded)
  await stop(open)
  await rm(folder, { recursive: true })
})

describe('a server with a token', () => {
  it('rejects requests without it, except for health checks, metrics and the page', async () => {
    const status = async (path: string, headers = {}) =>
      (await fetch(`${guarded.url}${path}`, { headers })).status
    for (const path of ['/v1/models/digits', '/v2/models/digits', '/openapi.json', '/page.json'])
      expect(await status(path)).toBe(401)
    expect(await status('/v1/models/digits', { authorization: 'Bearer another-token-here' })).toBe(401)
    expect(await status('/v1/models/digits', { authorization: `Bearer ${token}` })).toBe(200)
    for (const path of ['/', '/healthz', '/readyz', '/metrics', '/v2/health/live'])
      expect(await status(path)).toBe(200)
    const denied = await fetch(`${guarded.url}/predict`, { method: 'POST', body: '{}' })
    expect([denied.status, denied.headers.get('www-authenticate')]).toEqual([401, 'Bearer'])
  })

  it('returns one response without it for all paths and methods, whether they exist or not', async () => {
    const authorization = `Bearer ${token}`
    const api = await fetch(`${guarded.url}/openapi.json`, { headers: { authorization } })
    const { paths } = (await api.json()) as { paths: object }
    const known = Object.keys(paths).filter(
      (path) => !/^\/(healthz|readyz|metrics|v2\/health\/\w+)$/.test(path),
    )
    expect(known).toEqual(
      expect.arrayContaining(['/predict', '/v1/models/digits:predict', '/v2/repository/index']),
    )
    const unlisted = ['/page.json', '/models/digits/page.json', '/v1/models/digits/versions/1', '/v2/']
    const unknown = [
      ...['/nothing', '/%zz', '/predict/other', '/models/other/page.json'],
      ...['/v1/models/other', '/v1/models/other:predict', '/v1/models/digits/labels/other:predict'],
      ...['/v2/models/other/infer', '/v2/models/digits/versions/9', '/v2/repository/models/other/load'],
    ]
    const responses = new Map<string, string>()
    for (const path of [...known, ...unlisted, ...unknown])
      for (const method of ['GET', 'POST', 'PUT', 'DELETE', 'OPTIONS']) {
        const response = await fetch(`${guarded.url}${path}`, { method })
        responses.set(`${response.status} ${await response.text()}`, `${method} ${path}`)
      }
    expect([...responses.keys()]).toEqual([expect.stringMatching(/^401 .*"SERVING_UNAUTHORIZED"/)])
  })
})

describe('a web page', () => {
  it('may send requests from an allowed origin only', async () => {
    const preflight = async (server: ModelServer, origin: string) => {
      const { status, headers } = await fetch(`${server.url}/predict`, {
        method: 'OPTIONS',
        headers: {
          origin,
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'content-type, traceparent',
        },
      })
      expect(headers.get('access-control-allow-headers') ?? 'traceparent').toContain('traceparent')
      return [status, headers.get('access-control-allow-origin')]
    }
    expect(await preflight(guarded, 'https://example.org')).toEqual([204, 'https://example.org'])
    expect(await preflight(guarded, 'https://example.com')).not.toContain('https://example.com')
    expect(await preflight(open, 'https://example.org')).toEqual([405, null])
  })
})

describe('a server without the page', () => {
  it('has no page and no description for it', async () => {
    for (const path of ['/', '/page.json']) expect((await fetch(`${open.url}${path}`)).status).toBe(404)
  })
})

describe('the ids of a request', () => {
  it('are returned, unless they are no short words', async () => {
    const id = async (value: string) =>
      (await fetch(`${open.url}/healthz`, { headers: { 'x-request-id': value } })).headers.get('x-request-id')
    expect(await id('job-7:3')).toBe('job-7:3')
    expect(await id('a b')).toMatch(/^[0-9a-f-]{36}$/)
  })
})

describe('a server outside of its package, as in an image', () => {
  it('answers every path for reading', async () => {
    await cp(dirname(bundle), join(folder, 'app'), { recursive: true })
    // The image has a separate folder for the files of the engine.
    const engine = { ENGINE_DIR: join(dirname(bundle), '../tfjs') }
    const server = await startServer(join(folder, 'model'), engine, join(folder, 'app/index.js'))
    try {
      for (const path of [
        '/',
        '/page.json',
        '/openapi.json',
        '/v2',
        '/v2/models/digits',
        '/v1/models/digits/metadata',
        '/metrics',
      ])
        expect([path, (await fetch(`${server.url}${path}`)).status]).toEqual([path, 200])
    } finally {
      await stop(server)
    }
  })
})

describe('a client that disconnects while it sends its body', () => {
  it('is no error of the server', async () => {
    const { hostname, port } = new URL(open.url)
    const socket = connect(Number(port), hostname)
    socket.write('POST /predict HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{"instances"')
    const metric = async () => (await fetch(`${open.url}/metrics`)).text()
    while (!/^tensorline_requests_in_flight 2$/m.test(await metric())) await sleep(10)
    socket.destroy()
    while (!/^tensorline_requests_in_flight 1$/m.test(await metric())) await sleep(10)
    expect(await metric()).not.toMatch(/INTERNAL_ERROR/)
    expect(open.output()).not.toMatch(/"level":50/)
  })
})
