import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as tf from '@tensorflow/tfjs'
import { readLayout } from '../../../../src/image/layout.ts'
import { provideNodeLayer } from '../../../harness/node-layer.ts'
import { tensorlineHere } from '../../../harness/terminal-here.ts'
import { temporaryFolder } from '../../../unit/image/temporary-folder.ts'
import { writeRents } from '../../serving/page-models.ts'
import { startDockerEngine, type DockerEngine } from './docker-engine.ts'

const folder = temporaryFolder()
const tools = join(folder, 'tools')
let engine: DockerEngine

beforeAll(async () => {
  await tf.setBackend('cpu')
  await provideNodeLayer(join(tools, 'tensorline'))
  await writeRents(join(folder, '.tensorline/artifacts/model'), {
    engine: 'cpu',
    kind: 'number',
    tolerance: { absolute: 1e-5, relative: 1e-4 },
    requests: [{ id: 'test-1', input: { rooms: 4, place: 'city' }, output: [190] }],
  })
  writeFileSync(
    join(folder, 'tensorline.yml'),
    JSON.stringify({ name: 'rents', image: { builder: 'docker' } }),
  )
  engine = await startDockerEngine()
})
afterAll(() => engine.stop())

/** Builds the image with a Dockerfile; without one, with the default. */
async function build(dockerfile: string | null) {
  if (dockerfile !== null) writeFileSync(join(folder, 'Dockerfile'), dockerfile)
  const settings = dockerfile === null ? [] : ['--set', 'image.dockerfile=Dockerfile']
  return tensorlineHere(folder, ['build-image', ...settings], {
    DOCKER_HOST: engine.host,
    DOCKER_CONFIG: folder,
    RUNNER_TOOL_CACHE: tools,
  })
}

const layout = join(folder, '.tensorline/artifacts/image/layout')

describe('image.builder: docker', () => {
  it('builds the default Dockerfile into an image that predicts like the model', async () => {
    const { code, log } = await build(null)
    expect(log).toContain('1 golden requests like the gate')
    expect(code).toBe(0)
    const { config, manifest } = await readLayout(layout)
    expect(config).toMatchObject({
      architecture: 'amd64',
      created: '1970-01-01T00:00:00.000Z',
      config: { User: '65532:65532', Labels: { 'org.opencontainers.image.title': 'rents' } },
    })
    expect(manifest.layers.length).toBeGreaterThanOrEqual(4)
    execFileSync('skopeo', ['copy', '--quiet', `oci:${layout}`, `dir:${join(folder, 'copy')}`])
    expect(await engine.docker('images', '--quiet')).toBe('')
    expect(readdirSync(join(folder, '.tensorline/work'))).not.toContain('dockerfile')
  })

  it.each([
    ['an invalid instruction', 'FROM scratch\nCOPY absent/ /\n', 'IMAGE_BUILD_FAILED', 'absent'],
    ['no entrypoint', 'FROM scratch\nCOPY models/ /models/\n', 'IMAGE_NOT_RUNNABLE', 'entrypoint'],
  ])('rejects a Dockerfile with %s', async (_, dockerfile, error, part) => {
    const { code, log } = await build(dockerfile)
    expect(log).toContain(error)
    expect(log).toContain(part)
    expect(code).toBe(1)
  })
})
