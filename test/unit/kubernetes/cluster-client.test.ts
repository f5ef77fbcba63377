import { describe, expect, it } from '@jest/globals'
import { anyObject } from '../../../src/kubernetes/objects.ts'
import { userError } from '../../harness/user-error.ts'
import { Computed, silentLog, withApiServer } from './api-server.ts'

/** Returns these status codes one after another, and the last one from then on. */
function statuses(...codes: readonly number[]): Computed {
  let request = 0
  return new Computed(() => {
    const status = codes[Math.min(request++, codes.length - 1)] ?? 200
    return { status, body: { message: `status ${status}` } }
  })
}

describe('the client of the API server', () => {
  it('repeats requests while the server is unavailable or limits requests', async () => {
    await withApiServer(
      { '/api': statuses(503, 429, 200) },
      async (client) =>
        expect(await client.send(anyObject, { path: '/api' })).toEqual({ message: 'status 200' }),
      { patience: 10_000 },
    )
  })

  it('logs once that the server is unavailable, for requests that wait at the same time', async () => {
    const run = new AbortController()
    const lines: string[] = []
    const log = { ...silentLog, info: (line: string) => lines.push(line) }
    let attempts = 0
    const away = new Computed(() => {
      if (++attempts === 8) run.abort(new Error('cancelled'))
      return { status: 503, body: { message: 'status 503' } }
    })
    await withApiServer(
      { '/api': away },
      async (client) =>
        Promise.allSettled([client.sendText({ path: '/api' }), client.sendText({ path: '/api' })]),
      { patience: 60_000, log, cancelled: run.signal },
    )
    expect(lines).toEqual([expect.stringContaining('does not respond')])
  })

  it('does not repeat a rejected request', async () => {
    await withApiServer(
      { '/api': statuses(422, 200) },
      async (client) =>
        expect(client.sendText({ path: '/api' })).rejects.toThrow(userError('CLUSTER_REJECTED')),
      { patience: 10_000 },
    )
  })

  it('names the missing right of a forbidden request as a role', async () => {
    const message =
      'deployments.apps "digits" is forbidden: User "ci" cannot patch resource "deployments" in API group "apps" in the namespace "models"'
    await withApiServer(
      { '/api': { status: 403, body: { message, reason: 'Forbidden' } } },
      async (client) => {
        await expect(client.sendText({ path: '/api' })).rejects.toThrow(userError('CLUSTER_FORBIDDEN'))
        await expect(client.sendText({ path: '/api' })).rejects.toThrow(
          '"rules":[{"apiGroups":["apps"],"resources":["deployments"],"verbs":["patch"]}]',
        )
      },
    )
  })

  it('reports missing credentials instead of a role for everybody', async () => {
    const message =
      'deployments.apps "digits" is forbidden: User "system:anonymous" cannot get resource "deployments" in API group "apps" in the namespace "models"'
    await withApiServer({ '/api': { status: 403, body: { message, reason: 'Forbidden' } } }, async (client) =>
      expect(client.sendText({ path: '/api' })).rejects.toThrow(userError('CLUSTER_UNAUTHORIZED')),
    )
  })

  it('reports a policy that forbids the content of an object as a rejection', async () => {
    const message = 'pods "digits" is forbidden: violates PodSecurity "restricted:latest": privileged'
    await withApiServer({ '/api': { status: 403, body: { message, reason: 'Forbidden' } } }, async (client) =>
      expect(client.sendText({ path: '/api' })).rejects.toThrow(userError('CLUSTER_REJECTED')),
    )
  })

  it('ends with the cancellation', async () => {
    const controller = new AbortController()
    const reason = new Error('cancelled')
    setTimeout(() => controller.abort(reason), 50)
    await withApiServer(
      { '/api': statuses(503) },
      async (client) => expect(client.sendText({ path: '/api' })).rejects.toThrow(/cancelled|abort/),
      { patience: 10_000, cancelled: controller.signal },
    )
  })
})
