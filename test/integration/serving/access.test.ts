import { mkdtemp, rm } from 'node:fs/promises'
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

const token = 'a-token-of-a-test'

let folder = ''
let guarded: ModelServer
let open: ModelServer
beforeAll(async () => {
  await tf.setBackend('cpu')
  folder = await mkdtemp(join(tmpdir(), 'tensorline-access-'))
  await writeModel(join(folder, 'model'), digitNetwork(), digitDetails)
  const settings = { AUTH_TOKEN: token, CORS_ORIGINS: 'https://example.org' }
  guarded = await startServer(join(folder, 'model'), settings)
  open = await startServer(join(folder, 'model'))
})
afterAll(async () => {
  await stop(guarded)
  await stop(open)
  await rm(folder, { recursive: true })
})

describe('a server with a token', () => {
  it('rejects requests without it, except for health checks and metrics', async () => {
    const status = async (path: string, headers = {}) =>
      (await fetch(`${guarded.url}${path}`, { headers })).status
    for (const path of ['/v1/models/digits', '/v2/models/digits', '/openapi.json'])
      expect(await status(path)).toBe(401)
    expect(await status('/v1/models/digits', { authorization: 'Bearer another-token-here' })).toBe(401)
    expect(await status('/v1/models/digits', { authorization: `Bearer ${token}` })).toBe(200)
    for (const path of ['/healthz', '/readyz', '/metrics', '/v2/health/live'])
      expect(await status(path)).toBe(200)
    const denied = await fetch(`${guarded.url}/predict`, { method: 'POST', body: '{}' })
    expect([denied.status, denied.headers.get('www-authenticate')]).toEqual([401, 'Bearer'])
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
          'access-control-request-headers': 'content-type',
        },
      })
      return [status, headers.get('access-control-allow-origin')]
    }
    expect(await preflight(guarded, 'https://example.org')).toEqual([204, 'https://example.org'])
    expect(await preflight(guarded, 'https://example.com')).not.toContain('https://example.com')
    expect(await preflight(open, 'https://example.org')).toEqual([405, null])
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
