import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { join } from 'node:path'
import * as tf from '@tensorflow/tfjs'
import { z } from 'zod'
import { parseInputs } from '../../../../src/config/action.ts'
import { parsePipeline } from '../../../../src/config/read-pipeline.ts'
import { deploy as action } from '../../../../src/config/release-actions.ts'
import type { ErrorCode } from '../../../../src/errors/codes.ts'
import type { Deployments } from '../../../../src/host/deployments.ts'
import { apiOnDemand } from '../../../../src/host/github/api.ts'
import { createDeployments } from '../../../../src/host/github/deployments.ts'
import { readContext } from '../../../../src/host/github/workflow-context.ts'
import type { Host } from '../../../../src/host/host.ts'
import { runDeploymentCommand } from '../../../../src/stages/deployment-command.ts'
import { userError } from '../../../harness/user-error.ts'
import { localHost } from '../../../unit/errors/message-cases/local-host.ts'
import { runnerEnvironment } from '../../../unit/host/github/runner-environment.ts'
import { temporaryFolder } from '../../../unit/image/temporary-folder.ts'
import { silentLog } from '../../../unit/kubernetes/api-server.ts'
import { startGitHubServer, type GitHubServer } from '../../host/github-server.ts'
import { awaitService, expectServed } from './expect-served.ts'
import { biasedNetwork, publishNetwork, type ModelImage } from './model-images.ts'
import { namespace, startWithRegistry, type RunningCluster } from './running-cluster.ts'
import { withoutFailedRequest as expectNoFailure } from './steady-client.ts'

const folder = temporaryFolder()
const nodePort = 30080
let cluster: RunningCluster
let github: GitHubServer
let host: Host
let [first, second]: ModelImage[] = []
let url: string

beforeAll(async () => {
  await tf.setBackend('cpu')
  cluster = await startWithRegistry(folder)
  process.env['KUBECONFIG'] = cluster.kubeconfig
  github = await startGitHubServer()
  host = { ...(await localHost(folder)), deployments: deploymentsOn(github) }
  first = await publishNetwork(folder, cluster.registry, 'first', biasedNetwork(0))
  second = await publishNetwork(folder, cluster.registry, 'second', biasedNetwork(0.001))
  url = await cluster.reach(nodePort)
  await run({ image: first.reference }, {})
  await awaitService(url, 'digits')
})
afterAll(async () => {
  await cluster.stop()
  await github.close()
})

function deploymentsOn({ url: address }: GitHubServer): Deployments {
  const event = { repository: { id: 77, owner: { type: 'Organization' } } }
  const context = readContext(runnerEnvironment(event, { GITHUB_API_URL: address }))
  return createDeployments({ api: apiOnDemand('token', context.apiUrl, silentLog), context, log: silentLog })
}

/** Returns the image of the newest deployment on GitHub, and its states in order. */
function newestOnGitHub(): unknown {
  const id = github.posted.findLastIndex(({ path }) => path === 'deployments') + 1
  const { payload } = z
    .object({ payload: z.object({ image: z.string() }) })
    .parse(github.posted[id - 1]?.body)
  const statuses = github.posted.filter(({ path }) => path === `statuses of ${id}`)
  const states = statuses.map(({ body }) => z.object({ state: z.string() }).parse(body).state)
  return { image: payload.image, states }
}

/** The proxies of a busy machine leave a pod that ends late. */
const env = { THREADS: '1', SHUTDOWN_DELAY_SECONDS: '10' }

/** The few golden requests cannot decide whether the predictions of the canary differ. */
const undecided = {
  strategy: 'canary',
  canary: { steps: [50], 'max-differing': 0.001, 'latency-factor': 100, 'on-inconclusive': 'hold' },
}

/** Runs a command of `deploy` with further keys of its section, and returns its outputs. */
async function run(
  inputs: Readonly<Record<string, string>>,
  keys: Readonly<Record<string, unknown>> = undecided,
) {
  const deploy = {
    target: 'kubernetes',
    namespace,
    replicas: 2,
    'allow-unverified': true,
    env,
    resources: { cpu: '50m', memory: '200Mi' },
    service: { type: 'NodePort', 'node-port': nodePort },
    ...keys,
  }
  const context = {
    host,
    pipeline: parsePipeline(JSON.stringify({ name: 'digits', deploy }), 'tensorline.yml'),
    file: 'tensorline.yml',
    overrides: [],
    folder,
    workspace: join(folder, crypto.randomUUID()),
  }
  const { outputs } = await runDeploymentCommand(
    context,
    parseInputs(action, (name) => inputs[name] ?? ''),
  )
  return outputs
}

/** Does the work while a client sends requests through the Service; expects no failed request. */
function withoutFailedRequest(work: () => Promise<unknown>): Promise<void> {
  const body = { instances: [first?.golden.requests[0]?.input] }
  return expectNoFailure(`${url}/v1/models/digits:predict`, body, work)
}

const deployments = async () =>
  (await cluster.kubectl('get', 'deployments', '--namespace', namespace, '--output', 'name'))
    .trim()
    .split('\n')

/** Deploys an image whose canary is held, beside the stable version. */
async function hold(image: ModelImage | undefined): Promise<void> {
  await run({ image: image?.reference ?? '' })
  expect(await deployments()).toEqual(['deployment.apps/digits', 'deployment.apps/digits-canary'])
}

const stateSchema = z.object({
  cluster: z.array(z.object({ name: z.string(), image: z.string(), held: z.boolean(), desired: z.number() })),
})

async function state() {
  return stateSchema.parse(JSON.parse(String((await run({ command: 'status' })).result))).cluster
}

describe('a held canary', () => {
  it('is promoted by its digest without a failed request', async () => {
    await withoutFailedRequest(async () => {
      await hold(second)
      expect(await state()).toEqual([
        { name: 'digits', image: first?.reference, held: false, desired: 2 },
        { name: 'digits-canary', image: second?.reference, held: true, desired: 2 },
      ])
      expect(await host.deployments.history('production', 'digits')).toMatchObject([
        { image: second?.digest, inProgress: true },
        { image: first?.digest, succeeded: true },
      ])
      expect(await run({ command: 'promote' })).toMatchObject({
        'image-digest': second?.digest,
        'model-digest': second?.model,
        'golden-requests': 12,
      })
    })
    expect(await deployments()).toEqual(['deployment.apps/digits'])
    await expectServed(url, 'digits', second?.model)
    expect(await host.deployments.history('production', 'digits')).toMatchObject([
      { image: second?.digest, succeeded: true, inProgress: false },
      { image: first?.digest, succeeded: true },
    ])
    const states = ['in_progress', 'in_progress', 'success']
    expect(newestOnGitHub()).toEqual({ image: second?.digest, states })
    await expect(run({ command: 'promote' })).rejects.toThrow(userError('DEPLOY_NO_HELD_CANARY'))
  })

  it('is removed by a rollback, and its deployment failed', async () => {
    await withoutFailedRequest(async () => {
      await hold(first)
      expect(await run({ command: 'rollback' })).toMatchObject({
        'image-digest': second?.digest,
        'model-digest': second?.model,
      })
    })
    expect(await deployments()).toEqual(['deployment.apps/digits'])
    await expectServed(url, 'digits', second?.model)
    expect((await host.deployments.history('production', 'digits'))[0]).toMatchObject({
      image: first?.digest,
      succeeded: false,
      inProgress: false,
      description: expect.stringContaining('Rolled back'),
    })
    const states = ['in_progress', 'in_progress', 'failure']
    expect(newestOnGitHub()).toEqual({ image: first?.digest, states })
  })

  it('is removed by the next deployment, and its deployment failed', async () => {
    await withoutFailedRequest(async () => {
      await hold(first)
      await run({ image: second?.reference ?? '' }, {})
    })
    expect(await deployments()).toEqual(['deployment.apps/digits'])
    await expectServed(url, 'digits', second?.model)
    expect(await host.deployments.history('production', 'digits')).toMatchObject([
      { image: second?.digest, succeeded: true },
      { image: first?.digest, inProgress: false, description: expect.stringContaining('Replaced') },
      ...Array.from({ length: 3 }, () => expect.anything()),
    ])
  })
})

/** Returns the generations and annotations of all objects in the namespace that a deployment writes. */
const generations = () =>
  cluster.kubectl(
    ...['get', 'deployments,services,networkpolicies,poddisruptionbudgets,horizontalpodautoscalers'],
    ...['--namespace', namespace, '--output'],
    'jsonpath={range .items[*]}{.kind} {.metadata.name} {.metadata.generation} {.metadata.annotations}{"\\n"}{end}',
  )

/** Plans a deployment, and returns what would change; expects that planning changes nothing. */
async function plan(image: ModelImage | undefined, keys: Readonly<Record<string, unknown>>) {
  const before = await generations()
  const { result } = await run({ command: 'plan', image: image?.reference ?? '' }, keys)
  expect(await generations()).toBe(before)
  return z.object({ changed: z.array(z.string()) }).parse(JSON.parse(String(result))).changed
}

const scale = (pods: number) =>
  cluster.kubectl('scale', 'deployment', 'digits', `--replicas=${pods}`, '--namespace', namespace)

describe('a fault of the settings', () => {
  it.each<[code: ErrorCode, named: string, keys: Readonly<Record<string, unknown>>]>([
    ['CLUSTER_NOT_FOUND', 'no namespace missing at', { namespace: 'missing' }],
    ['CLUSTER_REJECTED', 'valid range', { service: { type: 'NodePort', 'node-port': 80 } }],
    ['DEPLOY_SECRET_NOT_FOUND', 'no secret login', { 'pull-secret': 'login' }],
    ['DEPLOY_SECRET_NOT_FOUND', 'no key key', { env: { API_KEY: { secret: 'keyless', key: 'key' } } }],
  ])('%s (%s) ends a plan and a deployment, and changes nothing', async (code, named, keys) => {
    if ('env' in keys)
      await cluster.kubectl('create', 'secret', 'generic', 'keyless', '--namespace', namespace)
    const before = [await generations(), newestOnGitHub()]
    for (const command of ['plan', 'deploy'])
      await expect(run({ command, image: first?.reference ?? '' }, keys)).rejects.toThrow(
        userError(code, named),
      )
    expect([await generations(), newestOnGitHub()]).toEqual(before)
  })

  it('is a namespace that does not exist for all other commands that read the cluster', async () => {
    for (const command of ['status', 'promote', 'rollback'])
      await expect(run({ command }, { namespace: 'missing' })).rejects.toThrow(
        userError('CLUSTER_NOT_FOUND', 'kubectl create namespace missing'),
      )
  })
})

describe('a plan', () => {
  const autoscaled = { replicas: { min: 2, max: 4 }, host: 'digits.example.com' }
  const threads = 'Deployment digits spec.template.spec.containers.0.env.2.value'

  it('is empty after each strategy', async () => {
    const canary = { 'latency-factor': 100 }
    for (const keys of [
      { strategy: 'rolling' },
      { strategy: 'blue-green' },
      { strategy: 'canary', canary },
    ]) {
      await run({ image: second?.reference ?? '' }, keys)
      expect([keys.strategy, await plan(second, keys)]).toEqual([keys.strategy, []])
    }
  })

  it('lists an image, a manual edit and another setting, and changes nothing', async () => {
    expect(await plan(first, { strategy: 'canary' })).toEqual(
      expect.arrayContaining(['image', 'model', 'Deployment digits spec.template.spec.containers.0.image']),
    )
    await scale(3)
    expect(await plan(second, { strategy: 'canary' })).toEqual(['Deployment digits spec.replicas'])
    const changed = { ...env, THREADS: '2' }
    expect(await plan(second, { strategy: 'canary', replicas: 3, env: changed })).toEqual([threads])
  })

  it('lists new objects, and leaves the number of pods to an autoscaler, as the deployment does', async () => {
    await run({ image: second?.reference ?? '' }, { replicas: 3 })
    expect(await plan(second, autoscaled)).toEqual(['HorizontalPodAutoscaler digits', 'Ingress digits'])
    await run({ image: second?.reference ?? '' }, autoscaled)
    expect((await state())[0]).toMatchObject({ desired: 3 })
    await scale(4)
    expect(await plan(second, autoscaled)).toEqual([])
  })
})
