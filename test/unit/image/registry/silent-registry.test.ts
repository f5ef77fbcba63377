import { once } from 'node:events'
import { createServer as createHttpServer } from 'node:http'
import { createServer, type Server, type Socket } from 'node:net'
import { chmod } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { request } from 'undici'
import { boundedAgent } from '../../../../src/files/bounded-agent.ts'
import { fetchToFile } from '../../../../src/files/http-file.ts'
import { readFromHelper } from '../../../../src/image/registry/credential-helper.ts'
import { RegistryClient } from '../../../../src/image/registry/registry-client.ts'
import { eventually } from '../../../harness/eventually.ts'
import { shortenPauses } from '../../../harness/short-pauses.ts'
import { userError } from '../../../harness/user-error.ts'
import { folderWith } from '../../data/sources.ts'
import { recordingLog } from '../../host/recording-log.ts'

let servers: Server[]
const sockets = new Set<Socket>()
beforeEach(() => {
  servers = []
  shortenPauses()
})
afterEach(() => {
  jest.restoreAllMocks()
  for (const server of servers) server.close()
  for (const socket of sockets) socket.destroy()
})

/** Starts a server and returns its host and port. */
async function started(server: Server): Promise<string> {
  servers.push(server)
  server.on('connection', (socket: Socket) => sockets.add(socket)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new TypeError('no port')
  return `127.0.0.1:${address.port}`
}

/** Returns a server that accepts connections and never responds. */
function silent(): Server {
  return createServer((socket) => socket.resume().on('error', () => undefined))
}

describe('A registry that accepts connections and never responds', () => {
  const signal = new AbortController().signal

  it('ends an attempt by a time limit, with lines in the log', async () => {
    const registry = await started(silent())
    const log = recordingLog()
    const options = { signal, environment: {}, registries: {}, log, responseLimit: 200 }
    const client = await RegistryClient.open({ registry, path: 'acme/mnist' }, 'pull', options)
    await expect(client.request(client.url('manifests/v1'), {}, [200])).rejects.toThrow('within 0.2 s')
    expect(log.lines).toContainEqual(expect.stringContaining(`No response from ${registry}`))
    await client.close()
  })

  it('gets at most four attempts of a login, and not four for each attempt of the request', async () => {
    const service = silent()
    let attempts = 0
    service.on('connection', (socket: Socket) => socket.once('data', () => attempts++))
    const realm = `http://${await started(service)}/token`
    const challenge = { 'www-authenticate': `Bearer realm="${realm}",service="registry"` }
    const registry = await started(
      createHttpServer((_incoming, response) => response.writeHead(401, challenge).end()),
    )
    const options = { signal, environment: {}, registries: {}, responseLimit: 450 }
    const client = await RegistryClient.open({ registry, path: 'acme/mnist' }, 'pull', options)
    const requested = client.retrying(() => client.request(client.url('manifests/v1'), {}, [200]))
    await expect(requested).rejects.toThrow(userError('REGISTRY_UNAVAILABLE', 'within 0.45 s'))
    // An attempt of a busy process may end before its request is sent.
    expect(attempts).toBeLessThanOrEqual(4)
    await client.close()
  })
})

describe('fetchToFile', () => {
  it('ends its attempts at a server that never responds', async () => {
    const file = join(await folderWith({}), 'file')
    const server = silent()
    let attempts = 0
    server.on('connection', (socket: Socket) => socket.once('data', () => attempts++))
    const url = `http://${await started(server)}/file`
    await expect(fetchToFile(url, file, { idle: 450 })).rejects.toThrow('Headers Timeout')
    await eventually(() => expect(attempts).toBe(4))
  })
})

it('boundedAgent ends a request through a proxy that never opens the tunnel', async () => {
  const before = process.env['https_proxy']
  process.env['https_proxy'] = `http://${await started(silent())}`
  const agent = boundedAgent({ connect: 200 })
  try {
    await expect(request('https://registry.example', { dispatcher: agent })).rejects.toThrow(
      'Headers Timeout',
    )
  } finally {
    if (before === undefined) delete process.env['https_proxy']
    else process.env['https_proxy'] = before
    await agent.destroy()
  }
})

it('A credential helper that does not end is killed after a time limit', async () => {
  const folder = await folderWith({ 'docker-credential-slow': '#!/bin/sh\nsleep 5 & sleep 5\n' })
  await chmod(join(folder, 'docker-credential-slow'), 0o755)
  const environment = { PATH: `${folder}:${process.env['PATH']}` }
  await expect(readFromHelper('slow', 'registry.example', environment, 200)).rejects.toThrow(
    userError('REGISTRY_UNAUTHORIZED', 'within 0.2 s'),
  )
})
