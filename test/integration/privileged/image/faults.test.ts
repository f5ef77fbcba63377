import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { gzipSync } from 'node:zlib'
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { digestOf, hexOf, type Digest } from '../../../../src/artifacts/digest.ts'
import { toolCacheFolder } from '../../../../src/files/cache-folders.ts'
import { buildImage } from '../../../../src/image/build.ts'
import { readLayout } from '../../../../src/image/layout.ts'
import { mediaTypes } from '../../../../src/image/oci.ts'
import { pullImage } from '../../../../src/image/registry/pull-image.ts'
import { pushImage } from '../../../../src/image/registry/push-image.ts'
import { shortenPauses } from '../../../harness/short-pauses.ts'
import { userError } from '../../../harness/user-error.ts'
import { layoutOf, rawTar } from '../../../unit/image/tar-layout.ts'
import { temporaryFolder } from '../../../unit/image/temporary-folder.ts'
import { makeParts } from '../../image/parts.ts'
import { startRegistry, type Registry } from './docker-registry.ts'
import { breakConnection, startFront, type Front } from './front.ts'

const folder = temporaryFolder()
const options = {
  signal: new AbortController().signal,
  environment: { DOCKER_CONFIG: folder },
  registries: {},
}
let registry: Registry
let front: Front
let first: Image
let second: Image

interface Image {
  readonly layout: string
  readonly digest: Digest
}

async function image(content: string): Promise<Image> {
  const layout = await layoutOf(fresh(), [await rawTar([{ name: 'a', content }])])
  return { layout, digest: (await readLayout(layout)).descriptor.digest }
}

const fresh = () => join(folder, crypto.randomUUID())
const push = ({ layout }: Image, name: string, tags = ['v1']) => pushImage(layout, name, tags, options)

async function digestOfTag(name: string): Promise<string | null> {
  const response = await fetch(`http://${registry.host}/v2/${name}/manifests/v1`, {
    method: 'HEAD',
    headers: { accept: mediaTypes.manifest },
  })
  return response.headers.get('docker-content-digest')
}

beforeAll(async () => {
  registry = await startRegistry(folder)
  front = await startFront(registry.host)
  ;[first, second] = [await image('first'), await image('second')]
})
afterAll(async () => {
  await front.close()
  await registry.stop()
})
beforeEach(() => {
  front.intercept = () => false
  shortenPauses()
})
afterEach(() => {
  jest.restoreAllMocks()
})

describe('a push', () => {
  it('to a registry that goes away ends with an error, sets no tag, and succeeds later', async () => {
    let uploaded = 0
    front.intercept = (request, response) => {
      if (request.method === 'PUT') uploaded += 1
      return uploaded > 1 && breakConnection(request, response)
    }
    await expect(push(first, `${front.host}/acme/away`)).rejects.toThrow(userError('REGISTRY_UNAVAILABLE'))
    expect(await digestOfTag('acme/away')).toBeNull()
    front.intercept = () => false
    expect((await push(first, `${front.host}/acme/away`)).digest).toBe(first.digest)
    expect(await digestOfTag('acme/away')).toBe(first.digest)
  })

  it('reports that another push took its tag, and both images stay complete under their digests', async () => {
    front.intercept = ({ method, url = '' }, response) => {
      if (method !== 'HEAD' || !url.endsWith('/manifests/v1')) return false
      void push(second, `${registry.host}/acme/race`).then(async () => {
        response.writeHead(200, { 'docker-content-digest': (await digestOfTag('acme/race')) ?? '' }).end()
      })
      return true
    }
    await expect(push(first, `${front.host}/acme/race`)).rejects.toThrow(
      userError('REGISTRY_TAG_MOVED', 'v1', second.digest),
    )
    for (const { digest } of [first, second])
      expect(await pullImage(`${registry.host}/acme/race@${digest}`, fresh(), options)).toBe(digest)
  })

  it('that runs beside one of the same tag leaves the whole image of one of them', async () => {
    const pushes = await Promise.allSettled(
      [first, second].map((one) => push(one, `${registry.host}/acme/both`)),
    )
    expect(pushes.map(({ status }) => status)).toContain('fulfilled')
    for (const result of pushes)
      if (result.status === 'rejected')
        expect(() => {
          throw result.reason
        }).toThrow(userError('REGISTRY_TAG_MOVED'))
    expect([first.digest, second.digest]).toContain(await digestOfTag('acme/both'))
  })

  it('to a registry that changes the manifest ends with an error', async () => {
    front.intercept = ({ method, url = '' }, response) => {
      if (method !== 'PUT' || !url.includes('/manifests/')) return false
      response.writeHead(201, { 'docker-content-digest': digestOf('other') }).end()
      return true
    }
    await expect(push(first, `${front.host}/acme/changed`)).rejects.toThrow(
      userError('REGISTRY_DIGEST_MISMATCH', first.digest),
    )
    expect(await digestOfTag('acme/changed')).toBeNull()
  })
})

describe('a pull', () => {
  it('by digest is not affected by a tag that moves', async () => {
    await push(first, `${registry.host}/acme/moved`)
    await push(second, `${registry.host}/acme/moved`)
    expect(await digestOfTag('acme/moved')).toBe(second.digest)
    const named = `${registry.host}/acme/moved:v1@${first.digest}`
    expect(await pullImage(named, fresh(), options)).toBe(first.digest)
  })

  it('rejects a blob that was altered in the storage of the registry, and leaves no files', async () => {
    const name = `${registry.host}/acme/altered`
    const altered = await image('altered')
    await push(altered, name)
    const [layer] = (await readLayout(altered.layout)).manifest.layers
    const hex = hexOf(layer?.digest ?? altered.digest)
    const blob = join(folder, 'storage/docker/registry/v2/blobs/sha256', hex.slice(0, 2), hex, 'data')
    writeFileSync(blob, 'x'.repeat(layer?.size ?? 0))
    const into = fresh()
    await expect(pullImage(`${name}@${altered.digest}`, into, options)).rejects.toThrow(
      userError('REGISTRY_DIGEST_MISMATCH'),
    )
    expect(existsSync(into)).toBe(false)
  })
})

describe('a base image', () => {
  const types = [
    ['a layer that is cut off', (tar: Buffer) => gzipSync(tar).subarray(0, 40), 'IMAGE_UNSAFE_LAYER'],
    ['a layer with other content than its config lists', () => gzipSync('other'), 'IMAGE_UNSAFE_LAYER'],
  ] as const
  it.each(types)('with %s is rejected, and no image appears', async (_, by, code) => {
    const tars = [await rawTar([{ name: 'a', content: 'a'.repeat(1000) }])]
    const layout = await layoutOf(fresh(), tars, {}, { mediaType: mediaTypes.layer, by })
    const { digest } = await push({ layout, digest: digestOf('') }, `${registry.host}/acme/base`, [])
    const parts = await makeParts(fresh(), toolCacheFolder(process.env, homedir()))
    const into = fresh()
    const built = buildImage({ ...parts, base: `${registry.host}/acme/base@${digest}` }, into, options)
    await expect(built).rejects.toThrow(userError(code))
    expect(readdirSync(folder).filter((name) => into.endsWith(name))).toEqual([])
  })
})
