import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as tf from '@tensorflow/tfjs'
import { parse } from 'yaml'
import { z } from 'zod'
import { openArtifact } from '../../../../src/artifacts/artifact.ts'
import { runCli } from '../../../../src/cli/cli.ts'
import { imageDetailsSchema } from '../../../../src/image/image-schema.ts'
import { tensorlineHere } from '../../../harness/terminal-here.ts'
import { writeRents } from '../../serving/page-models.ts'
import { artifact, inProject } from '../../stages/project.ts'
import { startRegistry, type Registry } from '../image/docker-registry.ts'

let registry: Registry

inProject(async () => {
  await tf.setBackend('cpu')
  registry = await startRegistry(await mkdtemp(join(tmpdir(), 'registry-')))
  const image = { name: `${registry.host}/acme/rents` }
  await writeFile('tensorline.yml', JSON.stringify({ name: 'rents', image, deploy: { port: 0 } }))
})

beforeAll(async () => {
  process.env['RUNNER_TOOL_CACHE'] = await mkdtemp(join(tmpdir(), 'tool-cache-'))
})

afterAll(() => registry.stop())

afterEach(async () => {
  for (const environment of ['production', 'staging'])
    await runCli(['stop', '--set', `deploy.environment=${environment}`])
})

/** Builds and pushes an image with a label of its own, and returns its digest. */
async function push(version: string): Promise<string> {
  await writeRents(artifact('model'), {
    engine: 'cpu',
    kind: 'number',
    tolerance: { absolute: 1e-5, relative: 1e-4 },
    requests: [{ id: 'test-1', input: { rooms: 4, place: 'city' }, output: [190] }],
  })
  tf.disposeVariables()
  const label = `image.labels={"org.opencontainers.image.version": "${version}"}`
  expect(await runCli(['build-image', '--push', '--set', label])).toBe(0)
  return (await openArtifact(artifact('image'), 'image', imageDetailsSchema)).details.image
}

const outputsSchema = z.object({ 'image-digest': z.string(), 'model-digest': z.string(), result: z.string() })

async function deployment(...args: readonly string[]) {
  const { code, log, results } = await tensorlineHere('.', ['deploy', '--json', ...args])
  expect(code === 0 ? '' : log).toBe('')
  return outputsSchema.parse(JSON.parse(results))
}

/** Renders systemd units of an image, which systemd must accept; returns the working folder of the server. */
async function renderUnits(image: string): Promise<string> {
  await deployment('--image', image, '--render', 'systemd', '--render-to', 'units')
  const units = ['rents.socket', 'rents.service'].map((unit) => `units/tensorline-${unit}`)
  expect(execFileSync('systemd-analyze', ['verify', ...units], { encoding: 'utf8', stdio: 'pipe' })).toBe('')
  return /^WorkingDirectory=(.+)$/m.exec(await readFile('units/tensorline-rents.service', 'utf8'))?.[1] ?? ''
}

/** Expects that the files of a rendered image stay when another one or the same one is rendered after it. */
async function expectUnitsBeside(first: string, second: string): Promise<void> {
  const root = await renderUnits(first)
  const { ino } = await stat(root)
  expect(await renderUnits(second)).not.toBe(root)
  expect(await readdir('units/roots')).toHaveLength(2)
  expect(await renderUnits(first)).toBe(root)
  expect((await stat(root)).ino).toBe(ino)
}

describe('the commands of `deploy`', () => {
  it('plan, deploy, roll back and promote one digest, and show what runs', async () => {
    const first = await push('1')
    const planned = await deployment('--command', 'plan')
    expect(JSON.parse(planned.result)).toEqual({ changed: ['image', 'model'] })
    expect(await deployment()).toMatchObject({ 'image-digest': first })
    expect(JSON.parse((await deployment('--command', 'plan')).result)).toEqual({ changed: [] })

    const second = await push('2')
    expect(JSON.parse((await deployment('--command', 'plan')).result)).toEqual({
      changed: ['image', 'model'],
    })
    expect(await deployment()).toMatchObject({ 'image-digest': second })
    await expectUnitsBeside(`${registry.host}/acme/rents@${first}`, `${registry.host}/acme/rents@${second}`)
    expect(await deployment('--command', 'rollback')).toMatchObject({ 'image-digest': first })
    const status = await deployment('--command', 'status')
    expect(status).toMatchObject({ 'image-digest': first })
    expect(JSON.parse(status.result)).toMatchObject({ server: { running: true, image: first, restarts: 0 } })

    const staging = ['--set', 'deploy.environment=staging']
    await deployment('--command', 'promote', '--from', 'production', ...staging)
    const { result } = await deployment('--command', 'history', ...staging)
    expect(JSON.parse(result)).toMatchObject([{ image: first, succeeded: true }])
  })

  it('render the pushed image by its digest, and delete the file of an object that is no longer there', async () => {
    const image = await push('3')
    const refused = await tensorlineHere('.', [
      ...['deploy', '--render', 'manifests', '--render-to', 'manifests'],
      ...['--set', 'deploy={"target": "kubernetes"}'],
    ])
    expect(refused.log).toContain('CHAIN_MISSING_LINK')
    expect(existsSync('manifests')).toBe(false)
    const cluster = [
      '--set',
      'deploy={"target": "kubernetes", "host": "rents.example.com", "allow-unverified": true}',
    ]
    await deployment('--render', 'manifests', '--render-to', 'manifests', ...cluster)
    expect(await readdir('manifests')).toContain('ingress.yaml')
    const home = { KUBECONFIG: '', HOME: await mkdtemp(join(tmpdir(), 'home-')) }
    const planned = await tensorlineHere('.', ['deploy', '--command', 'plan', ...cluster], home)
    expect(planned).toMatchObject({ code: 0 })
    expect(planned.log).toContain('CLUSTER_NOT_CONFIGURED')
    await writeFile('manifests/README.md', 'Ours')
    await deployment(
      ...['--render', 'manifests', '--render-to', 'manifests'],
      ...['--set', 'deploy={"target": "kubernetes", "allow-unverified": true}'],
    )
    expect(await readdir('manifests')).toEqual(expect.arrayContaining(['README.md', 'deployment.yaml']))
    expect(await readdir('manifests')).not.toContain('ingress.yaml')
    const reference = `${registry.host}/acme/rents@${image}`
    const rendered = await readFile('manifests/deployment.yaml', 'utf8')
    expect(parse(rendered)).toMatchObject({
      spec: { template: { spec: { containers: [{ image: reference }] } } },
    })
    await deployment(
      ...['--image', reference, '--render', 'manifests', '--render-to', 'by-digest'],
      ...['--set', 'deploy={"target": "kubernetes", "allow-unverified": true}'],
    )
    expect(rendered).toContain('MAX_BODY_BYTES')
    expect(await readFile('by-digest/deployment.yaml', 'utf8')).toBe(rendered)
  })
})
