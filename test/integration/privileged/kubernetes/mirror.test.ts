import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { request, type IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import * as tf from '@tensorflow/tfjs'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { z } from 'zod'
import type { StepVerdict } from '../../../../src/canary/judge-steps.ts'
import type { ShadowRequest } from '../../../../src/canary/shadow-request.ts'
import { gatewayName, startGateway } from '../../../harness/cluster/gateway.ts'
import { eventually } from '../../../harness/eventually.ts'
import { userError } from '../../../harness/user-error.ts'
import { temporaryFolder } from '../../../unit/image/temporary-folder.ts'
import { labelledBy, slowNetwork } from '../../canary/networks.ts'
import { digitDetails } from '../../serving/model-server.ts'
import { deployVersion, type DeploymentHooks, type VersionDeployment } from './deploy-version.ts'
import { biasedNetwork, publishNetwork, type ModelImage } from './model-images.ts'
import { namespace, startWithRegistry, type RunningCluster } from './running-cluster.ts'

const host = 'digits.example.com'
const bias = 0.5
const requestSchema = z.object({ instances: z.array(z.unknown()) })
const folder = temporaryFolder()
let cluster: RunningCluster
let gateway: string
let stable: ModelImage
let other: ModelImage
/** Bodies of the requests of clients. */
let live: readonly string[]
/** Requests for which both models predict the same class. */
let recorded: readonly ShadowRequest[]

beforeAll(async () => {
  await tf.setBackend('cpu')
  cluster = await startWithRegistry(folder)
  gateway = await startGateway(cluster, namespace)
  stable = await publishNetwork(folder, cluster.registry, 'stable', biasedNetwork(0))
  other = await publishNetwork(folder, cluster.registry, 'other', biasedNetwork(bias))
  const [before, after] = [
    await labelledBy(biasedNetwork(0), 200),
    await labelledBy(biasedNetwork(bias), 200),
  ]
  live = before.map(({ body }) => body)
  const equal = before.filter(({ labels }, index) => labels?.[0] === after[index]?.labels?.[0])
  recorded = equal.map((example) => ({ ...example, labels: null }))
  expect(equal.length).toBeLessThan(150)
  expect(await deploy(stable)).toBe('promoted')
  // The gateway may serve the route later than the deployment ends.
  await eventually(async () => expect(await send(live[0] ?? '')).toBe(200))
})
afterAll(async () => {
  await cluster.stop()
})

interface Changes extends DeploymentHooks {
  readonly env?: Readonly<Record<string, string>>
  readonly canary?: Readonly<Record<string, unknown>>
}

/** Returns a deployment whose canary gets all live requests as copies. */
function deploymentOf(image: ModelImage, { env, canary }: Changes = {}): VersionDeployment {
  const settings = {
    replicas: 1,
    env: { THREADS: '1', SHUTDOWN_DELAY_SECONDS: '10', DRAIN_SECONDS: '3', ...env },
    resources: { cpu: '50m', memory: '200Mi' },
    host,
    gateway: gatewayName,
    strategy: 'canary',
    canary: { steps: [50], mirror: 100, 'latency-factor': 100, ...canary },
  }
  const { kubeconfig } = cluster
  return { kubeconfig, namespace, image, model: digitDetails, settings, requests: recorded, settle: 500 }
}

function deploy(image: ModelImage, changes: Changes = {}): Promise<'promoted' | 'held'> {
  return deployVersion(deploymentOf(image, changes), changes)
}

/** Settings of a server that rejects large requests. */
const withoutLarge = { MAX_BODY_BYTES: '300' }

/** Returns bodies of requests, a third of which are too large for such a server. */
function partlyLarge(): readonly string[] {
  const instances = recorded
    .slice(0, 4)
    .flatMap(({ body }) => requestSchema.parse(JSON.parse(body)).instances)
  return [...live.slice(0, 2), JSON.stringify({ instances })]
}

/** Sends a request through the gateway; returns its status. */
async function send(body: string): Promise<number | undefined> {
  const headers = { host, 'content-type': 'application/json' }
  const sent = request(`${gateway}/v1/models/digits:predict`, { method: 'POST', agent: false, headers })
  const response = new Promise<IncomingMessage>((resolve, reject) => {
    sent.once('response', resolve).once('error', reject)
  })
  sent.end(body)
  await text(await response)
  return (await response).statusCode
}

interface Clients {
  readonly bodies?: readonly string[]
  /** Pause after each request, as a multiple of its time. */
  readonly rest?: number
}

/** Does the work while two clients send requests through the gateway; expects that none fails. */
async function withClient(
  work: () => Promise<unknown>,
  { bodies = live, rest = 0 }: Clients = {},
): Promise<void> {
  const ended = new AbortController()
  const failures: string[] = []
  let count = 0
  const client = async (): Promise<void> => {
    for (; !ended.signal.aborted; count++) {
      const started = performance.now()
      const status = await send(bodies[count % bodies.length] ?? '').catch(String)
      if (status !== 200) failures.push(`${status}`)
      await sleep(Math.max(10, rest * (performance.now() - started)))
    }
  }
  const running = Promise.all([client(), client()])
  try {
    await work()
  } finally {
    ended.abort()
    await running
    const { currentTestName = '' } = expect.getState()
    process.stdout.write(`${failures.length} of ${count} requests failed: ${currentTestName}\n`)
  }
  expect(failures).toEqual([])
  await expectNoMirror()
}

const get = (...args: string[]) => cluster.kubectl('get', '--namespace', namespace, ...args)

/** Returns the names of the filters of the HTTPRoute. */
function filters(): Promise<string> {
  return get('httproute', 'digits', '--output', 'jsonpath={.spec.rules[*].filters[*].type}')
}

async function expectNoMirror(): Promise<void> {
  expect(await filters()).toBe('')
  const services = await get('services', '--output', 'name')
  expect(services.trim().split('\n')).toEqual(['service/digits'])
}

/** Waits until requests are mirrored. */
async function mirrored(): Promise<void> {
  await eventually(async () => expect(await filters()).toBe('RequestMirror'), 240_000)
}

/** Returns hooks that keep the judged steps, and those steps. */
function reporting() {
  const steps: string[] = []
  const report = (verdicts: readonly StepVerdict[]) => {
    steps.push(...verdicts.map(({ share, mirrored, outcome }) => `${share} ${mirrored} ${outcome}`))
    return Promise.resolve()
  }
  return { steps, report }
}

describe('a canary that gets live requests as copies from a gateway', () => {
  it('is rolled back if it predicts otherwise than stable, which recorded requests do not show', async () => {
    const { steps, report } = reporting()
    const canary = { 'max-differing': 0.05 }
    await withClient(() =>
      expect(deploy(other, { canary, report })).rejects.toThrow(userError('CANARY_FAILED', 'mirrored')),
    )
    expect(steps).toEqual(['100 true fail'])
  })

  it('is rolled back if it fails requests of clients, which recorded requests do not show', async () => {
    const { steps, report } = reporting()
    const work = () =>
      expect(deploy(other, { env: withoutLarge, report })).rejects.toThrow(
        userError('CANARY_FAILED', 'failed requests'),
      )
    await withClient(work, { bodies: partlyLarge() })
    expect(steps).toEqual(['100 true fail'])
  })

  it('is rolled back if it is slower', async () => {
    const slow = await publishNetwork(folder, cluster.registry, 'slow', slowNetwork())
    const judged: (readonly [mirrored: boolean, failed: readonly string[]])[] = []
    const report = (verdicts: readonly StepVerdict[]) => {
      for (const { mirrored, criteria, latencies } of verdicts) {
        process.stdout.write(`latencies in milliseconds: ${JSON.stringify(latencies)}\n`)
        const failed = criteria.filter(({ outcome }) => outcome === 'fail').map(({ name }) => name)
        judged.push([mirrored, failed])
      }
      return Promise.resolve()
    }
    const canary = { 'latency-factor': 1.5, budget: '5m' }
    // The canary must keep up with the copies on any machine: requests that it rejects are failures.
    await withClient(
      () => expect(deploy(slow, { canary, report })).rejects.toThrow(userError('CANARY_FAILED', 'mirrored')),
      { rest: 10 },
    )
    expect(judged).toEqual([[true, ['latency']]])
  })

  it('is deleted, and gets no more copies, if the deployment is cancelled', async () => {
    const controller = new AbortController()
    const work = async () => {
      const deployment = deploy(other, {
        cancelled: controller.signal,
        canary: { 'max-differing': 1e-9 },
      })
      const ended = expect(deployment).rejects.toThrow('cancelled')
      await mirrored()
      controller.abort(new Error('cancelled'))
      await ended
    }
    await withClient(work, { bodies: live.slice(0, 1) })
  })

  it('gets no copies and no requests during the deployment that follows a killed one', async () => {
    const file = join(folder, 'deployment.json')
    writeFileSync(file, JSON.stringify(deploymentOf(other, { env: withoutLarge })))
    const killed = spawn(process.execPath, [join(import.meta.dirname, 'deploy-process.ts'), file], {
      stdio: 'ignore',
    })
    await mirrored()
    killed.kill('SIGKILL')
    const { steps, report } = reporting()
    // The canary that the killed deployment left would fail some of these requests.
    const work = async () => {
      expect(await deploy(other, { report })).toBe('promoted')
    }
    await withClient(work, { bodies: partlyLarge() })
    expect(steps).toEqual(['100 true pass', '50 false pass'])
  })

  it('is held without copies and without requests of clients if it is not decided', async () => {
    const canary = { budget: '1s', 'on-inconclusive': 'hold' }
    expect(await deploy(stable, { canary })).toBe('held')
    await expectNoMirror()
    const selector = await get('service', 'digits', '--output', 'jsonpath={.spec.selector}')
    expect(JSON.parse(selector)).toHaveProperty(['tensorline.dev/variant'], 'stable')
  })
})
