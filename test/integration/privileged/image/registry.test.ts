import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { blobPath, readLayout } from '../../../../src/image/layout.ts'
import { pullImage, pushImage } from '../../../../src/image/registry.ts'
import type { Digest } from '../../../../src/artifacts/digest.ts'
import { layoutOf, rawTar } from '../../../unit/image/tar-layout.ts'
import { temporaryFolder } from '../../../unit/image/temporary-folder.ts'
import { userError } from '../../../harness/user-error.ts'
import { startRegistry, type Registry } from './docker-registry.ts'
import { startFront, type Front } from './front.ts'

const folder = temporaryFolder()
const layout = join(folder, 'layout')
const environment = { DOCKER_CONFIG: folder }
const options = { signal: new AbortController().signal, environment }
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

const skopeo = (...args: string[]) => execFileSync('skopeo', args, { encoding: 'utf8' })
const fresh = () => join(folder, crypto.randomUUID())

/** Fails the first requests that match. */
function failing(times: number, matches: RegExp, fail: Front['intercept']): Front['intercept'] {
  let left = times
  return (request, response) =>
    matches.test(`${request.method} ${request.url}`) && left-- > 0 && fail(request, response)
}

const breakConnection: Front['intercept'] = ({ socket }) => {
  socket.destroy()
  return true
}

function answerWith(status: number, headers: Record<string, string> = {}): Front['intercept'] {
  return (_, response) => {
    response.writeHead(status, headers).end('not now')
    return true
  }
}

describe('pushing to a registry', () => {
  it('stores the image under its digest and its tags, as skopeo reads it', async () => {
    const name = `${registry.host}/acme/pushed`
    const pushed = await pushImage(layout, name, ['v1', 'latest'], options)
    const { manifest } = await readLayout(layout)
    const size = [manifest.config, ...manifest.layers].reduce((sum, blob) => sum + blob.size, 0)
    expect(pushed).toEqual({ digest, uploadedBytes: size, presentBytes: 0 })
    for (const reference of [`${name}:v1`, `${name}:latest`, `${name}@${digest}`])
      expect(
        skopeo('inspect', '--tls-verify=false', '--format', '{{.Digest}}', `docker://${reference}`).trim(),
      ).toBe(digest)
  })

  it('uploads only missing blobs', async () => {
    const name = `${front.host}/acme/twice`
    const first = await pushImage(layout, name, [], options)
    front.seen.length = 0
    const second = await pushImage(layout, name, [], options)
    expect(second).toEqual({ digest, uploadedBytes: 0, presentBytes: first.uploadedBytes })
    expect(front.seen.filter((line) => line.startsWith('POST'))).toEqual([])
  })

  it('uploads a layer in one request with its length', async () => {
    const lengths: (string | undefined)[] = []
    front.intercept = ({ method, headers, url }) => {
      if (method === 'PUT' && url?.includes('/blobs/')) lengths.push(headers['content-length'])
      return false
    }
    await pushImage(layout, `${front.host}/acme/lengths`, [], options)
    const { manifest } = await readLayout(layout)
    expect(lengths).toEqual([manifest.config, ...manifest.layers].map(({ size }) => `${size}`))
  })

  it.each([
    ['a busy registry', /^PUT .*blobs/, answerWith(503)],
    ['a rate limit', /^HEAD/, answerWith(429, { 'retry-after': '0' })],
    ['a connection that breaks', /^PUT .*blobs/, breakConnection],
    ['a manifest that is refused for a while', /^PUT .*manifests/, answerWith(500)],
  ] satisfies [string, RegExp, Front['intercept']][])('continues after %s', async (what, matches, fail) => {
    front.intercept = failing(2, matches, fail)
    const name = `acme/${what.replaceAll(' ', '-')}`
    await pushImage(layout, `${front.host}/${name}`, ['v1'], options)
    expect(front.seen.filter((line) => matches.test(line)).length).toBeGreaterThan(2)
    expect(skopeo('inspect', '--tls-verify=false', '--raw', `docker://${registry.host}/${name}:v1`)).toBe(
      readFileSync(blobPath(layout, digest), 'utf8'),
    )
  })

  it('fails after four attempts at an unavailable registry', async () => {
    front.intercept = answerWith(502, { 'retry-after': '0' })
    const pushing = pushImage(layout, `${front.host}/acme/away`, [], options)
    await expect(pushing).rejects.toThrow(userError('REGISTRY_UNAVAILABLE', '4 attempts', '502'))
    expect(front.seen).toHaveLength(4)
  })

  it('stops between attempts when the run is cancelled', async () => {
    const cancel = new AbortController()
    front.intercept = (request, response) => {
      cancel.abort(new Error('cancelled'))
      return answerWith(503)(request, response)
    }
    await expect(
      pushImage(layout, `${front.host}/acme/cancelled`, [], { environment, signal: cancel.signal }),
    ).rejects.toThrow()
    expect(front.seen).toHaveLength(1)
  })

  it('rejects a damaged layout, a name with a tag and an invalid tag before any request', async () => {
    const damaged = fresh()
    cpSync(layout, damaged, { recursive: true })
    const [layer] = (await readLayout(damaged)).manifest.layers
    writeFileSync(blobPath(damaged, layer?.digest ?? digest), 'x')
    await expect(pushImage(damaged, `${front.host}/acme/x`, [], options)).rejects.toThrow(
      userError('IMAGE_DAMAGED'),
    )
    await expect(pushImage(layout, `${front.host}/acme/x:v1`, [], options)).rejects.toThrow(
      userError('IMAGE_INVALID_REFERENCE', 'v1'),
    )
    await expect(pushImage(layout, `${front.host}/acme/x`, ['a b'], options)).rejects.toThrow(
      userError('IMAGE_INVALID_REFERENCE', 'a b'),
    )
    expect(front.seen).toEqual([])
  })

  it('that is killed at any request leaves no tag on a partial image, and ends with the same digest when repeated', async () => {
    const program = join(import.meta.dirname, 'push-process.ts')
    const push = (name: string) =>
      spawn(process.execPath, [program, layout, `${front.host}/${name}`], {
        env: { ...process.env, ...environment },
        stdio: 'ignore',
      })
    await once(push('acme/counted'), 'exit')
    const requests = front.seen.length
    expect(requests).toBeGreaterThan(8)
    for (let request = 1; request <= requests; request++) {
      const name = `acme/killed-${request}`
      front.seen.length = 0
      const child = push(name)
      front.intercept = () => {
        if (front.seen.length === request) child.kill('SIGKILL')
        return false
      }
      await once(child, 'exit')
      expect({ request, signal: child.signalCode }).toEqual({ request, signal: 'SIGKILL' })
      front.intercept = () => false
      await expectWholeOrNone(name)
      expect((await pushImage(layout, `${registry.host}/${name}`, ['v1'], options)).digest).toBe(digest)
      await expectWholeOrNone(name)
      expect(await digestOfTag(name)).toBe(digest)
    }
  })

  async function digestOfTag(name: string): Promise<string | null> {
    const response = await fetch(`http://${registry.host}/v2/${name}/manifests/v1`, {
      method: 'HEAD',
      headers: { accept: 'application/vnd.oci.image.manifest.v1+json' },
    })
    return response.headers.get('docker-content-digest')
  }

  /** Requires that the tag does not exist, or that the whole image can be pulled by it. */
  async function expectWholeOrNone(name: string): Promise<void> {
    const tagged = await digestOfTag(name)
    if (tagged === null) return
    expect(tagged).toBe(digest)
    skopeo(
      'copy',
      '--quiet',
      '--src-tls-verify=false',
      `docker://${registry.host}/${name}:v1`,
      `dir:${fresh()}`,
    )
  }

  it('writes a layout that skopeo copies unchanged', async () => {
    const copy = fresh()
    skopeo('copy', '--quiet', `oci:${layout}`, `dir:${copy}`)
    expect(readFileSync(join(copy, 'manifest.json'))).toEqual(readFileSync(blobPath(layout, digest)))
  })
})

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
