import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { once } from 'node:events'
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { blobPath, readLayout } from '../../../../src/image/layout.ts'
import { pullImage } from '../../../../src/image/registry/pull-image.ts'
import { pushImage } from '../../../../src/image/registry/push-image.ts'
import type { Digest } from '../../../../src/artifacts/digest.ts'
import { layoutOf, rawTar } from '../../../unit/image/tar-layout.ts'
import { temporaryFolder } from '../../../unit/image/temporary-folder.ts'
import { userError } from '../../../harness/user-error.ts'
import { startRegistry, type Registry } from './docker-registry.ts'
import { answerWith, failing, startFront, type Front } from './front.ts'

const folder = temporaryFolder()
const layout = join(folder, 'layout')
const environment = { DOCKER_CONFIG: folder }
const options = { signal: new AbortController().signal, environment, registries: {} }
let registry: Registry
let front: Front
let digest: Digest

beforeAll(async () => {
  const tars = await Promise.all([
    rawTar([{ name: 'a', content: 'a'.repeat(100_000) }]),
    rawTar([{ name: 'b', content: crypto.randomUUID() }]),
  ])
  await layoutOf(layout, tars)
  digest = (await readLayout(layout)).descriptor.digest
  registry = await startRegistry(folder)
  front = await startFront(registry.host)
})
afterAll(async () => {
  await front.close()
  await registry.stop()
})
beforeEach(() => {
  front.seen.length = 0
  front.intercept = () => false
})

const fresh = () => join(folder, crypto.randomUUID())

describe('pulling from a registry', () => {
  beforeAll(async () => {
    await pushImage(layout, `${registry.host}/acme/pulled`, ['v1'], options)
  })

  it('returns the image with every byte that was pushed', async () => {
    const into = fresh()
    expect(await pullImage(`${registry.host}/acme/pulled:v1@${digest}`, into, options)).toBe(digest)
    for (const name of readdirSync(join(layout, 'blobs/sha256')))
      expect(readFileSync(join(into, 'blobs/sha256', name))).toEqual(
        readFileSync(join(layout, 'blobs/sha256', name)),
      )
  })

  it('selects the image for this platform from an index', async () => {
    const { descriptor } = await readLayout(layout)
    const other = {
      ...descriptor,
      digest: `sha256:${'1'.repeat(64)}`,
      platform: { os: 'linux', architecture: 'arm64' },
    }
    const own = { ...descriptor, platform: { os: 'linux', architecture: 'amd64' } }
    const put = async (manifests: unknown[]) => {
      const mediaType = 'application/vnd.oci.image.index.v1+json'
      const body = JSON.stringify({ schemaVersion: 2, mediaType, manifests })
      const response = await fetch(
        `http://${registry.host}/v2/acme/pulled/manifests/index-${manifests.length}`,
        {
          method: 'PUT',
          headers: { 'content-type': mediaType },
          body,
        },
      )
      return response.headers.get('docker-content-digest') ?? `${response.status} ${await response.text()}`
    }
    const index = await put([own])
    expect(await pullImage(`${registry.host}/acme/pulled@${index}`, fresh(), options)).toBe(digest)
    const foreign = await put([
      { ...own, platform: other.platform },
      { ...own, platform: undefined },
    ])
    await expect(pullImage(`${registry.host}/acme/pulled@${foreign}`, fresh(), options)).rejects.toThrow(
      userError('IMAGE_WRONG_PLATFORM', 'linux/arm64', 'linux/amd64'),
    )
  })

  it('resumes a download that breaks off', async () => {
    const [layer] = (await readLayout(layout)).manifest.layers
    front.intercept = failing(1, /^GET .*blobs/, (_, response) => {
      response.writeHead(200, { 'content-length': '5000' })
      response.write('half')
      setTimeout(() => response.destroy(), 50)
      return true
    })
    const into = fresh()
    await pullImage(`${front.host}/acme/pulled@${digest}`, into, options)
    expect(existsSync(blobPath(into, layer?.digest ?? digest))).toBe(true)
    expect(readdirSync(join(into, 'blobs'))).toEqual(['sha256'])
  })

  it('follows a redirect to a storage service without sending it the credentials', async () => {
    const authorizations: (string | undefined)[] = []
    const storage = createServer(({ headers, url }, response) => {
      authorizations.push(headers.authorization)
      response.end(readFileSync(join(layout, 'blobs/sha256', url?.slice(1) ?? '')))
    })
    storage.listen(0, '127.0.0.1')
    await once(storage, 'listening')
    const { port } = storage.address() as AddressInfo
    writeFileSync(
      join(folder, 'config.json'),
      JSON.stringify({ auths: { [front.host]: { auth: Buffer.from('u:p').toString('base64') } } }),
    )
    front.intercept = ({ url, headers }, response) => {
      if (headers.authorization === undefined)
        return answerWith(401, { 'www-authenticate': 'Basic realm="x"' })({} as never, response)
      const blob = /blobs\/sha256:(.*)$/.exec(url ?? '')?.[1]
      if (blob === undefined) return false
      response.writeHead(307, { location: `http://127.0.0.1:${port}/${blob}` }).end()
      return true
    }
    await pullImage(`${front.host}/acme/pulled@${digest}`, fresh(), options)
    expect(authorizations).toEqual([undefined, undefined, undefined])
    storage.close()
  })

  it.each([
    ['other bytes', 'x'],
    ['more bytes', 'x'.repeat(10_000_000)],
  ])('rejects a blob of %s, and leaves no files', async (_what, body) => {
    front.intercept = ({ url }, response) => {
      if (!url?.includes('/blobs/')) return false
      response.end(body)
      return true
    }
    const into = fresh()
    const pulling = pullImage(`${front.host}/acme/pulled@${digest}`, into, options)
    await expect(pulling).rejects.toThrow(userError('REGISTRY_DIGEST_MISMATCH'))
    expect(existsSync(into)).toBe(false)
  })

  it('rejects another manifest than the requested one', async () => {
    front.intercept = (_, response) => {
      response.writeHead(200, { 'content-type': 'application/vnd.oci.image.manifest.v1+json' })
      response.end('{"schemaVersion":2}')
      return true
    }
    const pulling = pullImage(`${front.host}/acme/pulled@${digest}`, fresh(), options)
    await expect(pulling).rejects.toThrow(userError('REGISTRY_DIGEST_MISMATCH'))
  })

  it('rejects a reference without a digest, and an unknown digest', async () => {
    await expect(pullImage(`${registry.host}/acme/pulled:v1`, fresh(), options)).rejects.toThrow(
      userError('IMAGE_INVALID_REFERENCE', 'acme/pulled:v1'),
    )
    const none = `sha256:${'0'.repeat(64)}`
    await expect(pullImage(`${registry.host}/acme/none@${none}`, fresh(), options)).rejects.toThrow(
      userError('REGISTRY_NOT_FOUND', 'acme/none'),
    )
  })
})
