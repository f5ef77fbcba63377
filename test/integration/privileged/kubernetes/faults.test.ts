import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import * as tf from '@tensorflow/tfjs'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { randomStream } from '../../../../src/random/philox.ts'
import { fetchModelDigest } from '../../../../src/rollout/verify.ts'
import { nodeName } from '../../../harness/cluster/certificates.ts'
import { eventually } from '../../../harness/eventually.ts'
import { userError } from '../../../harness/user-error.ts'
import { temporaryFolder } from '../../../unit/image/temporary-folder.ts'
import { digitDetails } from '../../serving/model-server.ts'
import { awaitService, expectServed } from './expect-served.ts'
import { deployVersion, type VersionDeployment } from './deploy-version.ts'
import { biasedNetwork, publishNetwork, type ModelImage } from './model-images.ts'
import { namespace, startWithRegistry, type RunningCluster } from './running-cluster.ts'
import { describeDeletedNamespace, describeFaultyServers } from './server-faults.ts'
import { withoutFailedRequest } from './steady-client.ts'

const folder = temporaryFolder()
const nodePort = 30080
const quickStop = { THREADS: '1', SHUTDOWN_DELAY_SECONDS: '10', DRAIN_SECONDS: '3' }
/** Number of killed deployments; 20 take several minutes. */
const kills = Number(process.env['KILLED_DEPLOYMENTS'] ?? 3)
const timeLimit = (kills + 3) * 60_000
let cluster: RunningCluster
let first: ModelImage
let second: ModelImage
let url: string
/** Milliseconds of a deployment without a fault. */
let usual: number

beforeAll(async () => {
  await tf.setBackend('cpu')
  cluster = await startWithRegistry(folder)
  first = await publishNetwork(folder, cluster.registry, 'first', biasedNetwork(0))
  second = await publishNetwork(folder, cluster.registry, 'second', biasedNetwork(0.001))
  url = await cluster.reach(nodePort)
  await deployVersion(deploymentOf(first))
  await awaitService(url, 'digits')
  const started = performance.now()
  await runInProcess(second).ended
  usual = performance.now() - started
  await deployVersion(deploymentOf(first))
})
afterAll(async () => {
  await cluster.stop()
})

function deploymentOf(
  image: ModelImage,
  settings: VersionDeployment['settings'] = {},
  requests: VersionDeployment['requests'] = [],
): VersionDeployment {
  return {
    kubeconfig: cluster.kubeconfig,
    namespace,
    image,
    model: digitDetails,
    settings: {
      replicas: 2,
      env: quickStop,
      resources: { cpu: '50m', memory: '200Mi' },
      service: { type: 'NodePort', 'node-port': nodePort },
      ...settings,
    },
    requests,
  }
}

/** Starts a deployment in a process of its own, which can be killed. */
function runInProcess(...args: Parameters<typeof deploymentOf>) {
  const file = join(folder, 'deployment.json')
  writeFileSync(file, JSON.stringify(deploymentOf(...args)))
  const child = spawn(process.execPath, [join(import.meta.dirname, 'deploy-process.ts'), file], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  return { child, ended: once(child, 'exit') }
}

/** Kills a deployment at a moment. */
async function killAfter(milliseconds: number, ...args: Parameters<typeof deploymentOf>): Promise<void> {
  const { child, ended } = runInProcess(...args)
  await Promise.race([sleep(milliseconds), ended])
  child.kill('SIGKILL')
  await ended
}

/** Does the work while a client sends requests through the Service; expects no failed request and no wrong prediction. */
function withClient(work: () => Promise<unknown>): Promise<void> {
  const [{ input, output } = { input: null, output: null }] = first.golden.requests
  return withoutFailedRequest(`${url}/v1/models/digits:predict`, { instances: [input] }, work, output)
}

/** Expects that one Deployment with two pods of the image remains, and that only its model is served. */
async function expectOnly(image: ModelImage): Promise<void> {
  const columns = 'custom-columns=:metadata.name,:spec.replicas,:spec.template.spec.containers[0].image'
  const get = ['get', 'deployments', '--namespace', namespace, '--no-headers', '--output', columns]
  expect((await cluster.kubectl(...get)).trim().split(/\s+/)).toEqual(['digits', '2', image.reference])
  await expectServed(url, 'digits', image.model)
}

describe('a deployment that is killed by SIGKILL', () => {
  it(
    'is repaired by the next one, which deploys another version',
    async () => {
      const moments = randomStream(21, 'moments')
      await withClient(async () => {
        for (let kill = 0; kill < kills; kill++) {
          await killAfter(usual * (0.2 + 0.8 * moments.draw(kill)), second)
          await deployVersion(deploymentOf(first))
        }
      })
      await expectOnly(first)
    },
    timeLimit,
  )

  it('leaves no preflight pod after the next one', async () => {
    const namesOf = (kind: string) =>
      cluster.kubectl('get', kind, '--namespace', namespace, '--output', 'jsonpath={.items[*].metadata.name}')
    await withClient(async () => {
      const { child, ended } = runInProcess(second)
      while (!(await namesOf('deployments')).includes('--preflight')) await sleep(100)
      child.kill('SIGKILL')
      await ended
      await deployVersion(deploymentOf(first))
    })
    expect(await namesOf('networkpolicies')).toBe('digits')
    await expectOnly(first)
  })

  it(
    'leaves no canary after the next one',
    async () => {
      const requests = first.golden.requests.map(({ id, input }) => ({
        id,
        body: JSON.stringify({ instances: [input] }),
        labels: null,
      }))
      const canary = { budget: '5s', steps: [50], 'on-inconclusive': 'promote', 'latency-factor': 20 }
      const byCanary = { strategy: 'canary', canary }
      const moments = randomStream(21, 'moments of canaries')
      await withClient(async () => {
        for (let kill = 0; kill < Math.ceil(kills / 4); kill++) {
          const moment = () => usual * (0.4 + 0.8 * moments.draw(kill))
          await killAfter(moment(), second, byCanary, requests)
          await deployVersion(deploymentOf(first))
          await expectOnly(first)
        }
        await killAfter(usual * 1.2, second, byCanary, requests)
        await deployVersion(deploymentOf(second, byCanary, requests))
      })
      await expectOnly(second)
    },
    timeLimit,
  )
})

describe('a deployment to a cluster', () => {
  it('resets an image and a number of pods that were changed by hand', async () => {
    await withClient(async () => {
      await deployVersion(deploymentOf(first))
      const inNamespace = ['--namespace', namespace]
      await cluster.kubectl('set', 'image', 'deployment/digits', `server=${second.reference}`, ...inNamespace)
      await cluster.kubectl('scale', 'deployment/digits', '--replicas=1', ...inNamespace)
      await deployVersion(deploymentOf(first))
    })
    await expectOnly(first)
  })

  it('lets only one of its pods be evicted at a time, as when a node is drained', async () => {
    const inNamespace = ['--namespace', namespace]
    const get = ['get', 'pods', ...inNamespace, '--output', 'jsonpath={.items[*].metadata.name}']
    const file = join(folder, 'eviction.json')
    const evict = (name: string) => {
      writeFileSync(file, JSON.stringify({ apiVersion: 'policy/v1', kind: 'Eviction', metadata: { name } }))
      const path = `/api/v1/namespaces/${namespace}/pods/${name}/eviction`
      return cluster.kubectl('create', '--raw', path, '--filename', file)
    }
    await withClient(async () => {
      // Pods of the deployment before may still end, and the cluster counts the pods for the budget later.
      const [one = '', other = ''] = await eventually(async () => {
        const pods = (await cluster.kubectl(...get)).split(' ')
        expect(pods).toHaveLength(2)
        return pods
      })
      await cluster.kubectl('cordon', nodeName)
      await eventually(() => evict(one))
      await expect(evict(other)).rejects.toThrow('disruption budget')
      await cluster.kubectl('uncordon', nodeName)
      await cluster.kubectl('rollout', 'status', '--timeout=300s', 'deployment/digits', ...inNamespace)
    })
    await expectOnly(first)
  })

  it('rolls back a version whose server rejects golden requests', async () => {
    const rejecting = { env: { ...quickStop, MAX_BODY_BYTES: '10' } }
    await withClient(() =>
      expect(deployVersion(deploymentOf(second, rejecting))).rejects.toThrow(
        userError('DEPLOY_WRONG_RESPONSE'),
      ),
    )
    await expectOnly(first)
  })
})

const serving = () => ({
  ...{ folder, cluster, first, second, withClient, deploymentOf },
  expectFirst: () => expectOnly(first),
})
describeFaultyServers(serving)
describeDeletedNamespace(serving)

describe('a server whose token is in a secret', () => {
  const env = { ...quickStop, AUTH_TOKEN: { secret: 'digits', key: 'token' } }
  const guarded = { env, replicas: 1 }
  const requests = () =>
    first.golden.requests.map(({ id, input }) => ({
      id,
      body: JSON.stringify({ instances: [input] }),
      labels: null,
    }))

  async function setToken(name: string): Promise<string> {
    const token = `a-token-of-a-test-${name}`
    const file = join(folder, 'secret.json')
    const metadata = { name: 'digits' }
    writeFileSync(file, JSON.stringify({ apiVersion: 'v1', kind: 'Secret', metadata, stringData: { token } }))
    await cluster.kubectl('apply', '--namespace', namespace, '--filename', file)
    return token
  }

  /** Expects that only this model is served, and only for this token. */
  async function expectGuarded(image: ModelImage, token: string): Promise<void> {
    await expectServed(url, 'digits', image.model, token)
    for (const other of [null, 'another-token-of-a-test'])
      await expect(fetchModelDigest(url, 'digits', other)).rejects.toThrow(
        userError('DEPLOY_WRONG_RESPONSE', '401'),
      )
  }

  it('is verified with the token', async () => {
    const token = await setToken('one')
    expect(await deployVersion(deploymentOf(second, guarded))).toBe('promoted')
    await expectGuarded(second, token)
  })

  it('gets a token that was changed before a canary', async () => {
    const token = await setToken('two')
    const canary = { budget: '5s', steps: [50], 'on-inconclusive': 'promote', 'latency-factor': 20 }
    const settings = { ...guarded, strategy: 'canary', canary }
    expect(await deployVersion(deploymentOf(first, settings, requests()))).toBe('promoted')
    await expectGuarded(first, token)
  })

  it('gets a token that was changed before a blue/green deployment', async () => {
    const token = await setToken('three')
    await deployVersion(deploymentOf(second, { ...guarded, strategy: 'blue-green' }))
    await expectGuarded(second, token)
  })
})
