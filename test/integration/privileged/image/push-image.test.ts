import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { randomBytes } from 'node:crypto'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { blobPath, readLayout, readManifests } from '../../../../src/image/layout.ts'
import { modelPackTypes, writeModelPack } from '../../../../src/image/model-pack.ts'
import { pushImage } from '../../../../src/image/registry/push-image.ts'
import { digestOf, type Digest } from '../../../../src/artifacts/digest.ts'
import { makeModel } from '../../image/parts.ts'
import { layoutOf, rawTar } from '../../../unit/image/tar-layout.ts'
import { temporaryFolder } from '../../../unit/image/temporary-folder.ts'
import { userError } from '../../../harness/user-error.ts'
import { startRegistry, type Registry } from './docker-registry.ts'
import { answerWith, breakConnection, failing, startFront, type Front } from './front.ts'

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

const skopeo = (...args: string[]) => execFileSync('skopeo', args, { encoding: 'utf8' })
const fresh = () => join(folder, crypto.randomUUID())

describe('pushing to a registry', () => {
  it('stores a ModelPack, which skopeo copies back unchanged', async () => {
    const name = `${registry.host}/acme/pack`
    const pack = fresh()
    const model = await makeModel(fresh(), new Uint8Array(5000).fill(7))
    const written = await writeModelPack({ model, labels: {}, created: new Date(0) }, pack)
    await pushImage(pack, name, ['v1'], options)
    const raw = skopeo('inspect', '--tls-verify=false', '--raw', `docker://${name}:v1`)
    expect(digestOf(raw)).toBe(written.digest)
    expect(JSON.parse(raw)).toMatchObject({ artifactType: modelPackTypes.manifest })
    const copy = fresh()
    skopeo('copy', '--quiet', '--src-tls-verify=false', `docker://${name}:v1`, `oci:${copy}`)
    expect((await readManifests(copy)).root.digest).toBe(written.digest)
  })

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
      pushImage(layout, `${front.host}/acme/cancelled`, [], { ...options, signal: cancel.signal }),
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

  it('continues a blob after the last byte that arrived', async () => {
    const large = fresh()
    await layoutOf(large, [
      await rawTar([{ name: 'large', content: randomBytes(20_000_000).toString('hex') }]),
    ])
    const blobBytes = (await readLayout(large)).manifest.layers[0]?.size ?? 0
    const parts: (string | undefined)[] = []
    let refused = 0
    front.intercept = (request, response) => {
      const { method, headers, url = '' } = request
      const isBlob = url.includes('/blobs/')
      if (method === 'PUT' && isBlob && Number(headers['content-length']) > 1_000_000)
        return answerWith(413)(request, response)
      if (method !== 'PATCH') return false
      parts.push(headers['content-range'])
      return parts.length === 2 && refused++ === 0 && breakConnection(request, response)
    }
    await pushImage(large, `${front.host}/acme/large`, ['v1'], options)
    const partBytes = 16 * 1024 * 1024
    const rest = `${partBytes}-${blobBytes - 1}`
    expect(parts).toEqual([`0-${partBytes - 1}`, rest, rest])
    skopeo('copy', '--src-tls-verify=false', `docker://${registry.host}/acme/large:v1`, `oci:${fresh()}`)
  })

  it('uses a signed address of an upload unchanged', async () => {
    const signed = 'signature=a%2Fb+c%3D&policy=~x!'
    const seen: string[] = []
    front.intercept = ({ method, url = '' }, response) => {
      if (method === 'POST') response.writeHead(202, { location: `/upload?${signed}` }).end()
      else if (method === 'PUT') {
        seen.push(url)
        response.writeHead(201).end()
      } else return false
      return true
    }
    await pushImage(layout, `${front.host}/acme/signed`, [], options)
    const uploads = seen.filter((url) => url.startsWith('/upload'))
    expect(uploads).toHaveLength(3)
    for (const url of uploads) expect(url.startsWith(`/upload?${signed}&digest=sha256`)).toBe(true)
  })

  it('mounts the layers of a base image in the same registry', async () => {
    await pushImage(layout, `${registry.host}/acme/base`, [], options)
    const base = { registry: registry.host, path: 'acme/base' }
    const { uploadedBytes } = await pushImage(layout, `${registry.host}/acme/mounted`, ['v1'], options, base)
    expect(uploadedBytes).toBe(0)
    expect(
      skopeo(
        'inspect',
        '--tls-verify=false',
        '--format',
        '{{.Digest}}',
        `docker://${registry.host}/acme/mounted:v1`,
      ).trim(),
    ).toBe(digest)
  })

  it('uses plain http for a registry of another name only if it is configured as insecure', async () => {
    // An address of this machine that is not known as one.
    const name = `127.1:${registry.host.split(':')[1]}`
    await expect(pushImage(layout, `${name}/acme/insecure`, [], options)).rejects.toThrow(
      userError('REGISTRY_PLAIN_HTTP', name),
    )
    const registries = { [name]: { insecure: true, ca: null } }
    expect((await pushImage(layout, `${name}/acme/insecure`, [], { ...options, registries })).digest).toBe(
      digest,
    )
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
