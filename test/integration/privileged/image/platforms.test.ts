import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { toolCacheFolder } from '../../../../src/files/cache-folders.ts'
import { buildImage, type BuiltImage } from '../../../../src/image/build.ts'
import { readLayout, readManifests } from '../../../../src/image/layout.ts'
import { pullImage } from '../../../../src/image/registry/pull-image.ts'
import { pushImage } from '../../../../src/image/registry/push-image.ts'
import { unpackImage } from '../../../../src/image/unpack-image.ts'
import { startServerProcess } from '../../../harness/server-process.ts'
import { userError } from '../../../harness/user-error.ts'
import { temporaryFolder } from '../../../unit/image/temporary-folder.ts'
import { makeParts } from '../../image/parts.ts'
import { makeLine } from './line-model.ts'
import { startRegistry, type Registry } from './docker-registry.ts'

const folder = temporaryFolder()
const layout = join(folder, 'layout')
const options = {
  signal: new AbortController().signal,
  environment: { ...process.env, DOCKER_CONFIG: folder },
  registries: {},
}
const both = ['linux/amd64', 'linux/arm64'] as const
let registry: Registry
let built: BuiltImage

beforeAll(async () => {
  registry = await startRegistry(folder)
  const parts = await makeParts(join(folder, 'parts'), toolCacheFolder(process.env, homedir()))
  const model = await makeLine(join(folder, 'line'))
  const server = join(import.meta.dirname, '../../../../dist/server')
  built = await buildImage({ ...parts, model, server, platforms: both }, layout, options)
})
afterAll(() => registry.stop())

describe('an image of two platforms', () => {
  it('has an index of both, which share the layers of server and model', async () => {
    const { root, manifests } = await readManifests(layout)
    const images = await Promise.all(both.map((platform) => readLayout(layout, platform)))
    expect(manifests).toHaveLength(2)
    expect(root.digest).toBe(built.digest)
    expect(images.map(({ config }) => config.architecture)).toEqual(['amd64', 'arm64'])
    const [first, second] = images.map(({ manifest }) => manifest.layers.map(({ digest }) => digest))
    expect(first?.slice(-2)).toEqual(second?.slice(-2))
    expect(readdirSync(join(layout, 'blobs/sha256'))).toHaveLength(1 + 2 * 2 + 2 * 2 + 3)
  })

  it('is one image in a registry, from which each platform takes its own', async () => {
    const name = `${registry.host}/acme/both`
    expect((await pushImage(layout, name, ['v1'], options)).digest).toBe(built.digest)
    for (const architecture of ['amd64', 'arm64']) {
      const from = ['--override-arch', architecture, '--tls-verify=false', `docker://${name}:v1`]
      const seen = execFileSync('skopeo', ['inspect', '--format', '{{.Architecture}}', ...from], {
        encoding: 'utf8',
      })
      expect(seen.trim()).toBe(architecture)
    }
    for (const platform of both) {
      const pulled = join(folder, platform)
      await pullImage(`${name}@${built.digest}`, pulled, options, platform)
      const { descriptor } = await readLayout(layout, platform)
      expect((await readLayout(pulled)).descriptor.digest).toBe(descriptor.digest)
    }
  })

  it('predicts on an emulated arm64 processor, from its own files alone', async () => {
    const root = join(folder, 'root')
    await unpackImage(layout, root, 'linux/arm64')
    const server = await startServerProcess({
      command: 'qemu-aarch64-static',
      args: ['-L', root, join(root, 'usr/local/bin/node'), join(root, 'app/index.js')],
      env: {
        HOST: '127.0.0.1',
        PORT: '0',
        THREADS: '1',
        MODEL_DIR: join(root, 'models/line/1'),
        ENGINE_DIR: join(root, 'engine'),
      },
      ready: /listening at (http:\/\/127[^"]+)/,
    })
    try {
      while (!(await fetch(`${server.address}/readyz`)).ok) await sleep(100)
      const headers = { 'content-type': 'application/json' }
      const response = await fetch(`${server.address}/predict`, { method: 'POST', headers, body: '{"x": 3}' })
      expect(await response.json()).toMatchObject({ value: 7 })
    } finally {
      await server.stop()
    }
  })

  it('of another platform is refused as a base', async () => {
    const parts = await makeParts(join(folder, 'other'), toolCacheFolder(process.env, homedir()))
    const own = join(folder, 'own')
    await buildImage({ ...parts, platforms: ['linux/arm64'] }, own, options)
    await expect(pushedAs(own, 'arm')).rejects.toThrow(userError('IMAGE_WRONG_PLATFORM', 'linux/amd64'))
  })
})

/** Pushes an image and uses it as the base of an image for linux/amd64. */
async function pushedAs(own: string, name: string): Promise<BuiltImage> {
  const repository = `${registry.host}/acme/${name}`
  const { digest } = await pushImage(own, repository, [], options)
  const parts = await makeParts(join(folder, name), toolCacheFolder(process.env, homedir()))
  return buildImage({ ...parts, base: `${repository}@${digest}` }, join(folder, `${name}-based`), options)
}
