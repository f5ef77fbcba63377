import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { homedir } from 'node:os'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { toolCacheFolder } from '../../../../src/files/cache-folders.ts'
import { buildImage, type ImageParts } from '../../../../src/image/build.ts'
import { pushImage } from '../../../../src/image/registry/push-image.ts'
import { addDockerManifest } from '../../../../src/image/docker-archive.ts'
import { digestOf } from '../../../../src/artifacts/digest.ts'
import { freePort } from '../../../harness/free-port.ts'
import { temporaryFolder } from '../../../unit/image/temporary-folder.ts'
import { makeParts, rootfs } from '../../image/parts.ts'
import { makeLine } from './line-model.ts'
import { startDockerEngine, type DockerEngine } from './docker-engine.ts'
import { startRegistry, type Registry } from './docker-registry.ts'

const folder = temporaryFolder()
const toolCache = toolCacheFolder(process.env, homedir())
const options = {
  signal: new AbortController().signal,
  environment: { DOCKER_CONFIG: folder },
  registries: {},
}
const hardened = [
  '--read-only',
  '--cap-drop',
  'ALL',
  '--security-opt',
  'no-new-privileges',
  '--network',
  'host',
]
let registry: Registry
let engine: DockerEngine
let parts: ImageParts
const containers: string[] = []

beforeAll(async () => {
  registry = await startRegistry(folder)
  engine = await startDockerEngine()
  parts = await makeParts(join(folder, 'parts'), toolCache)
})
afterEach(async () => {
  for (const id of containers.splice(0)) await engine.docker('rm', '--force', id)
})
afterAll(async () => {
  await Promise.all([engine.stop(), registry.stop()])
})

/** Builds and pushes an image; returns its reference by digest. */
async function publish(name: string, from: ImageParts): Promise<string> {
  const layout = join(folder, name)
  await buildImage(from, layout, options)
  const { digest } = await pushImage(layout, `${registry.host}/acme/${name}`, ['v1'], options)
  return `${registry.host}/acme/${name}@${digest}`
}

/** Runs an image on a free port until it answers; returns its address and the container's id. */
async function serve(reference: string, path: string): Promise<{ address: string; id: string }> {
  const port = await freePort()
  const settings = ['--env', `PORT=${port}`, '--env', 'HOST=127.0.0.1']
  const id = await engine.docker('run', '--detach', ...hardened, ...settings, reference)
  containers.push(id)
  const address = `http://127.0.0.1:${port}`
  for (;;) {
    const answer = await fetch(`${address}${path}`).catch(() => null)
    if (answer?.ok) return { address, id }
    if ((await engine.docker('inspect', '--format', '{{.State.Running}}', id)) !== 'true')
      throw new Error(`the container ended: ${await engine.docker('logs', id)}`)
    await sleep(100)
  }
}

describe('an image in a container engine', () => {
  it('runs as any user, on a read-only root, with its own libraries', async () => {
    const { address, id } = await serve(await publish('seen', parts), '/')
    const answer: unknown = await (await fetch(address)).json()
    expect(answer).toMatchObject({
      node: 'v24.21.0',
      uid: 65532,
      environment: 'production',
      model: ['golden.json', 'group1-shard1of1.bin', 'manifest.json', 'model.json'],
    })
    await engine.docker('stop', id)
    expect(await engine.docker('inspect', '--format', '{{.State.ExitCode}}', id)).toBe('0')
  })

  it('has no shell', async () => {
    const reference = await publish('shell', parts)
    for (const shell of ['/bin/sh', '/bin/bash', 'sh'])
      await expect(
        engine.docker('run', '--rm', ...hardened, '--entrypoint', shell, reference),
      ).rejects.toThrow(/no such file or directory|not found/)
  })

  it('can be built on another image with Node.js', async () => {
    const base = await publish('base', parts)
    const reference = await publish('based', { ...parts, base })
    const { address, id } = await serve(reference, '/')
    expect(await (await fetch(address)).json()).toMatchObject({ uid: 65532 })
    expect(JSON.parse(await engine.docker('inspect', '--format', '{{json .Config.Entrypoint}}', id))).toEqual(
      ['node', '/app/index.js'],
    )
  })

  it('is loaded from the tar of its layout, without a registry, by Docker and by the library of podman', async () => {
    const layout = join(folder, 'loaded')
    const { digest } = await buildImage(parts, layout, options)
    await addDockerManifest(layout, 'acme/loaded', ['v1', 'v2'])
    const archive = join(folder, 'loaded.tar')
    execFileSync('tar', ['-cf', archive, '-C', layout, '.'])
    await engine.docker('load', '--input', archive)
    const { address } = await serve('acme/loaded:v2', '/')
    expect(await (await fetch(address)).json()).toMatchObject({ uid: 65532 })
    const copy = join(folder, 'copied')
    execFileSync('skopeo', ['copy', '--quiet', `docker-archive:${archive}:acme/loaded:v1`, `dir:${copy}`])
    execFileSync('skopeo', ['copy', '--quiet', `oci-archive:${archive}`, `dir:${copy}-oci`])
    expect(digestOf(readFileSync(join(`${copy}-oci`, 'manifest.json')))).toBe(digest)
  })

  it('serves a real model with the real server, and stops on a signal', async () => {
    const model = await makeLine(join(folder, 'line'))
    const server = join(import.meta.dirname, '../../../../dist/server')
    const reference = await publish('line-image', { ...parts, model, server, rootfs, toolCache })
    const { address, id } = await serve(reference, '/readyz')
    const response = await fetch(`${address}/v1/models/line:predict`, {
      method: 'POST',
      body: JSON.stringify({ instances: [{ x: 3 }, { x: -1 }] }),
      headers: { 'content-type': 'application/json' },
    })
    expect(await response.json()).toMatchObject({ predictions: [[7], [-1]] })
    await engine.docker('stop', id)
    expect(await engine.docker('inspect', '--format', '{{.State.ExitCode}}', id)).toBe('0')
  })
})
