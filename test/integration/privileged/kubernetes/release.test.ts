import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { stringify } from 'yaml'
import { seededUniform } from '../../../../src/statistics/resample.ts'
import type { JobRun } from '../../../harness/act-log.ts'
import type { WorkflowResult } from '../../../harness/act.ts'
import type { Files } from '../../../harness/repository.ts'
import { startSigstore, type SigstoreStandIn } from '../../../harness/sigstore.ts'
import { temporaryFolder } from '../../../unit/image/temporary-folder.ts'
import { example } from '../../../workflow/example.ts'
import { Project, successful } from '../../../workflow/project.ts'
import { awaitService, expectServed } from './expect-served.ts'
import { namespace, startWithRegistry, type RunningCluster } from './running-cluster.ts'
import { startClient, type SteadyClient } from './steady-client.ts'

const nodePort = 30080
const workflow = 'deploy-kubernetes'
const relu = { activation: 'relu' }
const scores = { dense: { units: 3, activation: 'softmax' } }
const judged = { steps: [50], probes: 'probes.csv' }

let cluster: RunningCluster
let sigstore: SigstoreStandIn
let project: Project
let url: string
let client: SteadyClient
let first: WorkflowResult

const folder = temporaryFolder()

beforeAll(async () => {
  cluster = await startWithRegistry(folder)
  sigstore = await startSigstore()
  url = await cluster.reach(nodePort)
  project = await Project.start({
    [`.github/workflows/${workflow}.yml`]: await example('deploy-kubernetes'),
    'trusted_root.json': JSON.stringify(sigstore.trustedRoot),
    'points.csv': points('points', 2000),
    'probes.csv': points('probes', 2000),
    ...pipeline([{ dense: { units: 32, ...relu } }, scores]),
  })
  first = await successful(release('v1.0.0'))
  await awaitService(url, 'rings')
  client = startClient(`${url}/v1/models/rings:predict`, { instances: [{ x: 0, y: 0 }] })
})

afterAll(async () => {
  await client.stop()
  await project.close()
  await sigstore.close()
  await cluster.stop()
})

/** Returns points in three rings around the centre, which a network without a hidden layer cannot separate. */
function points(seed: string, count: number): string {
  const uniform = seededUniform(1, seed)
  const rows = Array.from({ length: count }, () => {
    const [x, y] = [uniform() * 2 - 1, uniform() * 2 - 1]
    const radius = Math.hypot(x, y)
    return [x.toFixed(4), y.toFixed(4), radius < 0.5 ? 'inner' : radius < 0.9 ? 'middle' : 'outer'].join()
  })
  return ['x,y,label', ...rows].join('\n')
}

interface Changes {
  readonly epochs?: number
  readonly canary?: object
}

/** Returns a pipeline whose gate accepts every model, so that the canary has to judge it. */
function pipeline(layers: readonly unknown[], changes: Changes = {}): Files {
  const { epochs = 8, canary = judged } = changes
  return {
    'tensorline.yml': stringify({
      name: 'rings',
      data: {
        source: 'points.csv',
        label: 'label',
        split: { train: 0.6, validation: 0.1, test: 0.3, seed: 1 },
        transform: ['standardize'],
      },
      model: { layers },
      train: { optimizer: { adam: { 'learning-rate': 0.02 } }, 'batch-size': 64, epochs },
      gate: {
        require: ['accuracy >= 0.1'],
        compare: [{ metric: 'accuracy', margin: 0.9 }],
        attest: { 'fulcio-url': sigstore.url, 'rekor-url': sigstore.url, 'timestamp-url': sigstore.url },
      },
      image: { name: `${cluster.registry.host}/acme/rings`, engine: 'wasm' },
      deploy: {
        target: 'kubernetes',
        namespace,
        replicas: 2,
        // The proxies of a busy machine leave a pod that ends late.
        env: { THREADS: 1, SHUTDOWN_DELAY_SECONDS: 10 },
        resources: { cpu: '50m', memory: '400Mi' },
        service: { type: 'NodePort', 'node-port': nodePort },
        strategy: 'canary',
        canary,
        trust: {
          repository: 'acme/digits',
          workflow: `.github/workflows/${workflow}.yml`,
          'trusted-root': 'trusted_root.json',
        },
      },
    }),
  }
}

async function release(tag: string, files: Files = {}): Promise<WorkflowResult> {
  const commit = await project.git.commit('main', files)
  await project.git.tag(tag, commit)
  const ref = `refs/tags/${tag}`
  const path = `acme/digits/.github/workflows/${workflow}.yml@${ref}`
  sigstore.runAs({ repository: 'acme/digits', workflow: path, ref })
  return project.onRelease(tag, workflow, {
    env: sigstore.environment,
    secrets: { KUBECONFIG: await readFile(cluster.kubeconfig, 'utf8') },
  })
}

const resultsOf = ({ jobs }: WorkflowResult) => jobs.map(({ id, result }) => [id, result])
const outputsOf = (run: WorkflowResult, job: string, step: string) => run.job(job).outputs[step] ?? {}
const errorsOf = ({ annotations }: JobRun) => annotations.filter(({ level }) => level === 'error')

/** Expects that the release failed for this reason, that the first one still serves, and that no request failed. */
async function expectTakenBack(run: WorkflowResult, reason: RegExp): Promise<void> {
  expect(resultsOf(run)).toEqual([
    ['image', 'success'],
    ['deploy', 'failure'],
  ])
  const message = expect.stringMatching(reason)
  expect(errorsOf(run.job('deploy'))).toEqual([expect.objectContaining({ message })])
  expect(project.repository.deployments.at(-1)).toMatchObject({
    payload: { image: outputsOf(run, 'image', 'image')['image-digest'] },
    statuses: [
      expect.objectContaining({ state: 'in_progress' }),
      expect.objectContaining({ state: 'failure', description: message }),
    ],
  })
  await expectServed(url, 'rings', outputsOf(first, 'deploy', 'deploy')['model-digest'])
  const names = await cluster.kubectl('get', 'deployments', '--namespace', namespace, '--output', 'name')
  expect(names.trim()).toBe('deployment.apps/rings')
  expect(client.failures).toEqual([])
  expect(client.count).toBeGreaterThan(100)
  expect(project.services.github.violations()).toEqual([])
}

describe('a release to a cluster', () => {
  it('verifies the chain with its signatures, and serves exactly the image that was built', async () => {
    expect(first.log).toContain('equal digests, and each signature')
    const deployed = outputsOf(first, 'deploy', 'deploy')
    expect(deployed['image-digest']).toBe(outputsOf(first, 'image', 'image')['image-digest'])
    expect(deployed['model-digest']).toBe(outputsOf(first, 'image', 'train')['digest'])
    await expectServed(url, 'rings', deployed['model-digest'])
    expect(project.repository.deployments).toEqual([
      expect.objectContaining({
        environment: 'production',
        sha: await project.git.resolve('v1.0.0'),
        statuses: [
          expect.objectContaining({ state: 'in_progress' }),
          expect.objectContaining({ state: 'success' }),
        ],
      }),
    ])
  })

  it('is taken back without a failed request if its model is worse', async () => {
    const worse = pipeline([scores], { canary: { ...judged, 'latency-factor': 100 } })
    await expectTakenBack(await release('v1.1.0', worse), /worse in accuracy/)
  })

  it('is taken back without a failed request if it is slower', async () => {
    const wide = { dense: { units: 2000, ...relu } }
    // The golden requests have no labels: only the latency decides.
    const slower = pipeline([wide, wide, wide, wide, scores], {
      epochs: 1,
      canary: { steps: [50], 'latency-factor': 1.1 },
    })
    await expectTakenBack(await release('v1.2.0', slower), /worse in .*(latency|slow)/)
  })

  it('is promoted after a canary if it is as good', async () => {
    const layers = [{ dense: { units: 48, ...relu } }, scores]
    // Latencies do not decide on a machine that is busy.
    const equal = pipeline(layers, { canary: { ...judged, 'latency-factor': 100 } })
    const good = await successful(release('v1.3.0', equal))
    expect(good.job('deploy').summary).toMatch(/Canary at 50 %/)
    await expectServed(url, 'rings', outputsOf(good, 'image', 'train')['digest'])
    expect(client.failures).toEqual([])
    expect(project.repository.deployments.at(-1)?.statuses.at(-1)).toMatchObject({ state: 'success' })
    expect(project.services.github.violations()).toEqual([])
  })
})
