import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync } from 'node:fs'
import { createServer } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { readLayout } from '../../../../src/image/layout.ts'
import { layoutOf, rawTar } from '../../../unit/image/tar-layout.ts'
import { temporaryFolder } from '../../../unit/image/temporary-folder.ts'
import { startRegistry, type Registry } from './docker-registry.ts'
import { makeCertificate } from './tokens.ts'

const folder = temporaryFolder()
const layout = join(folder, 'layout')
/** A name that only the proxy can resolve. */
const host = 'registry.test'
const { key, certificate } = makeCertificate(folder, host)
const connections: string[] = []
const proxy = createServer()
let registry: Registry
let proxyUrl: string

beforeAll(async () => {
  await layoutOf(layout, [await rawTar([{ name: 'a', content: 'a' }])])
  registry = await startRegistry(folder, { tls: { key, certificate } })
  const port = Number(registry.host.split(':')[1])
  proxy.on('connect', ({ url }, client) => {
    connections.push(url ?? '')
    const server = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      server.pipe(client).pipe(server)
    })
    server.on('error', () => client.destroy())
    client.on('error', () => server.destroy())
  })
  proxy.listen(0, '127.0.0.1')
  await once(proxy, 'listening')
  proxyUrl = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`
})
afterAll(async () => {
  proxy.closeAllConnections()
  proxy.close()
  await registry.stop()
})

/** Pushes in a separate process, since the proxy and the trusted authorities are read once. */
async function push(name: string, environment: Record<string, string>) {
  const DOCKER_CONFIG = join(folder, 'docker')
  mkdirSync(DOCKER_CONFIG, { recursive: true })
  const program = join(import.meta.dirname, 'push-process.ts')
  const { PATH = '' } = process.env
  const { stdout } = await promisify(execFile)(process.execPath, [program, layout, name], {
    env: { PATH, DOCKER_CONFIG, NODE_EXTRA_CA_CERTS: certificate, ...environment },
  })
  return JSON.parse(stdout) as unknown
}

describe('a registry behind a proxy', () => {
  it('is reached through HTTPS_PROXY, with its own certificate checked', async () => {
    const { descriptor } = await readLayout(layout)
    expect(await push(`${host}/acme/proxied`, { HTTPS_PROXY: proxyUrl })).toMatchObject({
      digest: descriptor.digest,
    })
    expect(connections).toContain(`${host}:443`)
  })

  it('is trusted by the certificate in the pipeline', async () => {
    const REGISTRIES = JSON.stringify({ [host]: { insecure: false, ca: certificate } })
    const trusting = { HTTPS_PROXY: proxyUrl, NODE_EXTRA_CA_CERTS: '' }
    await expect(push(`${host}/acme/own-authority`, trusting)).rejects.toThrow('self-signed certificate')
    const { descriptor } = await readLayout(layout)
    expect(await push(`${host}/acme/own-authority`, { ...trusting, REGISTRIES })).toMatchObject({
      digest: descriptor.digest,
    })
  })

  it('is reached without the proxy when NO_PROXY names it', async () => {
    connections.length = 0
    const pushing = push(`${host}/acme/proxied`, { HTTPS_PROXY: proxyUrl, NO_PROXY: 'other.test,.test' })
    await expect(pushing).rejects.toThrow(/ENOTFOUND|EAI_AGAIN/)
    expect(connections).toEqual([])
  })
})
