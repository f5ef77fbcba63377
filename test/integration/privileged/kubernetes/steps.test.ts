import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { setTimeout as sleep } from 'node:timers/promises'
import * as tf from '@tensorflow/tfjs'
import { z } from 'zod'
import { eventually } from '../../../harness/eventually.ts'
import { errorText } from '../../../harness/user-error.ts'
import { temporaryFolder } from '../../../unit/image/temporary-folder.ts'
import { startStepRunner, type DeployStep, type StepRunner } from './deploy-step.ts'
import { awaitService, expectServed } from './expect-served.ts'
import { biasedNetwork, publishNetwork, type ModelImage } from './model-images.ts'
import { namespace, startWithRegistry, type RunningCluster } from './running-cluster.ts'
import { withoutFailedRequest } from './steady-client.ts'

/** Whole steps of a workflow, in processes of their own, with a cluster and a stand-in for GitHub. */
const folder = temporaryFolder()
const nodePort = 30080
const hour = 3_600_000
/** Milliseconds for a deployment to reach its next state on a busy machine. */
const longestWait = 240_000
let cluster: RunningCluster
let runner: StepRunner
let first: ModelImage
let second: ModelImage
let url: string
/** Milliseconds of a step without a fault. */
let usual: number

beforeAll(async () => {
  await tf.setBackend('cpu')
  cluster = await startWithRegistry(folder)
  runner = await startStepRunner(cluster.kubeconfig)
  first = await publishNetwork(folder, cluster.registry, 'first', biasedNetwork(0))
  second = await publishNetwork(folder, cluster.registry, 'second', biasedNetwork(0.001))
  url = await cluster.reach(nodePort)
  const started = performance.now()
  await succeed(await start(first))
  usual = performance.now() - started
  await awaitService(url, 'digits')
})
afterEach(() => {
  runner.services.github.faults.length = 0
})
afterAll(async () => {
  expect(runner.services.github.violations()).toEqual([])
  await runner.close()
  await cluster.stop()
})

/** @param skew milliseconds by which the clock of the step is ahead */
function start(image: ModelImage, skew = 0): Promise<DeployStep> {
  const deploy = {
    target: 'kubernetes',
    namespace,
    replicas: 1,
    'allow-unverified': true,
    env: { THREADS: '1', SHUTDOWN_DELAY_SECONDS: '10', DRAIN_SECONDS: '3' },
    resources: { cpu: '50m', memory: '200Mi' },
    service: { type: 'NodePort', 'node-port': nodePort },
  }
  return runner.start(image.reference, deploy, skew)
}

async function succeed(step: DeployStep): Promise<void> {
  const code = await step.ended
  expect(code === 0 ? '' : step.log()).toBe('')
}

/** Refuses requests to GitHub as beyond the rate limit until tomorrow. */
function refuse(...requests: readonly string[]): void {
  const headers = {
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset': `${Math.ceil(Date.now() / 1000) + 86_400}`,
  }
  for (const on of requests)
    runner.services.github.faults.push({ on, status: 403, headers, message: 'API rate limit exceeded' })
}

const create = 'POST /repos/acme/digits/deployments'
const payloadSchema = z.object({ image: z.string() })

/** Returns the states of the newest deployments on GitHub, oldest first, each after its image. */
function recorded(count: number): string[] {
  return runner.repository.deployments.slice(-count).map(({ payload, statuses }) => {
    const { image } = payloadSchema.parse(payload)
    const states = statuses.map(({ state }) => state).filter((state) => state !== 'inactive')
    return `${image === first.digest ? 'first' : 'second'}: ${states.join(', ')}`
  })
}

/** Does the work while a client sends requests through the Service; expects no failed request. */
function withClient(work: () => Promise<unknown>): Promise<void> {
  const body = { instances: [first.golden.requests[0]?.input] }
  return withoutFailedRequest(`${url}/v1/models/digits:predict`, body, work)
}

const inDeployment = (path: string) =>
  cluster.kubectl(
    ...['get', 'deployment', 'digits', '--namespace', namespace, '--output', `jsonpath={${path}}`],
  )
const revision = () => inDeployment('.metadata.generation')
const deployedImage = () => inDeployment('.spec.template.spec.containers[0].image')

const leases = () => cluster.kubectl('get', 'leases', '--namespace', namespace, '--output', 'name')

describe('a step that deploys to a cluster', () => {
  it('changes nothing if GitHub cannot record its start', async () => {
    const before = await revision()
    const count = runner.repository.deployments.length
    refuse(create)
    const step = await start(second)
    expect(await step.ended).toBe(1)
    expect(step.log()).toEqual(errorText('DEPLOY_NOT_RECORDED', 'rate limit'))
    expect(await revision()).toBe(before)
    expect(runner.repository.deployments).toHaveLength(count)
    expect(await leases()).toBe('')
  })

  it('succeeds although GitHub is unavailable at its end', async () => {
    let log = ''
    await withClient(async () => {
      const step = await start(second)
      await eventually(() => expect(recorded(1)).toEqual(['second: in_progress']), longestWait)
      refuse('GET', 'POST')
      await succeed(step)
      log = step.log()
    })
    expect(log).toContain('its record does not show it')
    await expectServed(url, 'digits', second.model)
  })

  it('records the success of the last one and its own cancellation at once, and rolls back without GitHub', async () => {
    await withClient(async () => {
      const step = await start(first)
      await eventually(async () => expect(await deployedImage()).toBe(first.reference), longestWait)
      expect(recorded(2)).toEqual(['second: in_progress, success', 'first: in_progress'])
      const cancelled = performance.now()
      step.signal('SIGINT')
      await eventually(() => expect(recorded(1)[0]).toMatch(/^first: in_progress, failure/))
      process.stdout.write(`recorded ${Math.round(performance.now() - cancelled)} ms after SIGINT\n`)
      refuse('GET', 'POST')
      await endAsRunner(step)
      expect(statusesOfNewest()).toContainEqual(
        expect.objectContaining({ state: 'failure', description: 'cancelled by SIGINT; rolling back' }),
      )
      await eventually(async () => expect(await runningImages()).not.toContain(first.reference), longestWait)
    })
    await expectServed(url, 'digits', second.model)
  })

  it('is repaired after SIGKILL by the next two at once, whose clocks differ and of which one waits', async () => {
    const share = Math.random()
    process.stdout.write(`killed at ${Math.round(60 * share)} % of the usual duration\n`)
    await withClient(async () => {
      const killed = await start(first)
      await eventually(() => expect(recorded(1)).toEqual(['first: in_progress']), longestWait)
      await sleep(0.6 * usual * share)
      killed.kill()
      await killed.ended
      const count = runner.repository.deployments.length
      const both = [await start(first, hour), await start(second, -hour)]
      for (const step of both) await succeed(step)
      expect(both.filter((step) => step.log().includes('Waiting for another deployment'))).not.toEqual([])
      expect(runner.repository.deployments).toHaveLength(count + 2)
      expect(recorded(3).map((each) => each.split(', ').at(-1))).toEqual([
        expect.stringMatching(/^(success|error)$/),
        'success',
        'success',
      ])
      const [newest = ''] = recorded(1)
      await expectServed(url, 'digits', newest.startsWith('first') ? first.model : second.model)
    })
    expect(await leases()).toBe('')
  })
})

/** Sends the later signals of a runner to a cancelled step. The last one, which kills it, follows when its rollback has begun. */
async function endAsRunner(step: DeployStep): Promise<void> {
  step.signal('SIGTERM')
  await eventually(async () => expect(await deployedImage()).toBe(second.reference), longestWait)
  await Promise.race([step.ended, sleep(2500)])
  step.kill()
  await step.ended
}

const statusesOfNewest = () => runner.repository.deployments.at(-1)?.statuses ?? []

async function runningImages(): Promise<string[]> {
  const columns = 'custom-columns=:spec.containers[0].image'
  const get = ['get', 'pods', '--namespace', namespace, '--no-headers', '--output', columns]
  return (await cluster.kubectl(...get)).trim().split(/\s+/)
}
