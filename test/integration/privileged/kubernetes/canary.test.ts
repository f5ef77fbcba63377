import * as tf from '@tensorflow/tfjs'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { StepVerdict } from '../../../../src/canary/judge-steps.ts'
import type { ShadowRequest } from '../../../../src/canary/shadow-request.ts'
import type { KubernetesSection } from '../../../../src/config/deploy.ts'
import { fetchModelDigest } from '../../../../src/rollout/verify.ts'
import { eventually } from '../../../harness/eventually.ts'
import { userError } from '../../../harness/user-error.ts'
import { temporaryFolder } from '../../../unit/image/temporary-folder.ts'
import { labelledBy, slowNetwork } from '../../canary/networks.ts'
import { digitDetails } from '../../serving/model-server.ts'
import { deployVersion, type DeploymentHooks } from './deploy-version.ts'
import { awaitService, expectServed } from './expect-served.ts'
import { biasedNetwork, publishNetwork, type ModelImage } from './model-images.ts'
import { namespace, startWithRegistry, type RunningCluster } from './running-cluster.ts'
import { withoutFailedRequest as expectNoFailure } from './steady-client.ts'

const folder = temporaryFolder()
const nodePort = 30080
let cluster: RunningCluster
let stable: ModelImage
let worse: ModelImage
let ending: ModelImage
let good: ModelImage
let next: ModelImage
let probes: readonly ShadowRequest[]
let url: string

beforeAll(async () => {
  await tf.setBackend('cpu')
  cluster = await startWithRegistry(folder)
  stable = await publishNetwork(folder, cluster.registry, 'stable', biasedNetwork(0))
  probes = await labelledBy(biasedNetwork(0), 1500)
  url = await cluster.reach(nodePort)
  expect(await deploy(stable)).toBe('promoted')
  await awaitService(url, 'digits')
})
afterAll(async () => {
  await cluster.stop()
})

/** Latencies do not decide on a machine that is busy. */
const canary = { steps: [50], 'latency-factor': 100 }
/** Requests cannot show so few errors: the judgement lasts until something else ends it. */
const undecided = { ...canary, 'max-errors': 1e-9, budget: '5m' }

type Strategy = KubernetesSection['strategy']

interface Changes extends DeploymentHooks {
  readonly strategy?: Strategy
  readonly requests?: readonly ShadowRequest[]
  /** Further keys of `deploy`. */
  readonly keys?: Readonly<Record<string, unknown>>
}

function deploy(image: ModelImage, changes: Changes = {}): Promise<'promoted' | 'held'> {
  const { requests = probes, strategy = 'canary', keys, ...hooks } = changes
  const settings = {
    replicas: 2,
    // The proxies of a busy machine leave a pod that ends late.
    env: { THREADS: '1', SHUTDOWN_DELAY_SECONDS: '10' },
    resources: { cpu: '50m', memory: '200Mi' },
    service: { type: 'NodePort', 'node-port': nodePort },
    strategy,
    ...(strategy === 'canary' ? { canary } : {}),
    ...keys,
  }
  const { kubeconfig } = cluster
  return deployVersion({ kubeconfig, namespace, image, model: digitDetails, settings, requests }, hooks)
}

/** Does the work while a client sends requests through the Service; expects no failed request and no canary afterwards. */
async function withoutFailedRequest(work: () => Promise<unknown>): Promise<void> {
  const body = { instances: [stable.golden.requests[0]?.input] }
  await expectNoFailure(`${url}/v1/models/digits:predict`, body, work)
  const names = await cluster.kubectl('get', 'deployments', '--namespace', namespace, '--output', 'name')
  expect(names.trim()).toBe('deployment.apps/digits')
}

const served = () => fetchModelDigest(url, 'digits')

/** Returns a function that does the work at its first call, and returns the same result at each. */
function once<Result>(work: () => Promise<Result>): () => Promise<Result> {
  let result: Promise<Result> | undefined
  return () => (result ??= work())
}

describe('a canary in a cluster', () => {
  it('is rolled back if its model is worse', async () => {
    worse = await publishNetwork(folder, cluster.registry, 'worse', biasedNetwork(0.3))
    await withoutFailedRequest(() => expect(deploy(worse)).rejects.toThrow(userError('CANARY_FAILED')))
    await expectServed(url, 'digits', stable.model)
  })

  it('is rolled back if it is slower', async () => {
    const slow = await publishNetwork(folder, cluster.registry, 'slow', slowNetwork())
    const requests = probes.map((probe) => ({ ...probe, labels: null }))
    const keys = { canary: { ...canary, 'latency-factor': 2 } }
    await withoutFailedRequest(() =>
      expect(deploy(slow, { requests, keys })).rejects.toThrow(userError('CANARY_FAILED')),
    )
    await expectServed(url, 'digits', stable.model)
  })

  it('is deleted if the deployment is cancelled while it is judged', async () => {
    const other = await publishNetwork(folder, cluster.registry, 'cancelled', biasedNetwork(0.002))
    const controller = new AbortController()
    let read = 0
    // The judgement has begun when the client reads a probe.
    const requests = probes.slice(0, 100).map((probe) => ({
      ...probe,
      get body() {
        if (++read === 10) controller.abort(new Error('cancelled'))
        return probe.body
      },
    }))
    await withoutFailedRequest(() =>
      expect(deploy(other, { requests, cancelled: controller.signal })).rejects.toThrow('cancelled'),
    )
    await expectServed(url, 'digits', stable.model)
  })

  it('is deleted if one of its pods ends while it is judged', async () => {
    ending = await publishNetwork(folder, cluster.registry, 'ending', biasedNetwork(0.003))
    const deleted = once(() => inCanaryPod((pod) => ['delete', 'pod', pod, '--wait=false']))
    await withoutFailedRequest(() =>
      expect(deploy(ending, { requests: calling(deleted), keys: { canary: undecided } })).rejects.toThrow(
        userError('ROLLOUT_CRASHED', 'it ended'),
      ),
    )
    expect(await deleted()).toContain('deleted')
    await expectServed(url, 'digits', stable.model)
  })

  it('is deleted if a container restarts while it is judged', async () => {
    const end = "process.kill(1, 'SIGTERM')"
    const restarted = once(() => inCanaryPod((pod) => ['exec', pod, '--', '/usr/local/bin/node', '-e', end]))
    const env = { THREADS: '1', SHUTDOWN_DELAY_SECONDS: '0', DRAIN_SECONDS: '1' }
    const keys = { env, canary: undecided }
    await expect(deploy(ending, { requests: calling(restarted), keys })).rejects.toThrow(
      userError('ROLLOUT_CRASHED', 'it restarted'),
    )
    await restarted()
    await expectServed(url, 'digits', stable.model)
  })

  it('replaces the stable version if it is as good', async () => {
    good = await publishNetwork(folder, cluster.registry, 'good', biasedNetwork(0.001))
    const outcomes: string[] = []
    const report = (verdicts: readonly StepVerdict[]) => {
      outcomes.push(...verdicts.map(({ outcome }) => outcome))
      return Promise.resolve()
    }
    await withoutFailedRequest(async () => {
      expect(await deploy(good, { report })).toBe('promoted')
    })
    expect(outcomes).toEqual(['pass'])
    await expectServed(url, 'digits', good.model)
  })
})

/** Returns the probes, which call a function when the judgement reads one. */
function calling(call: () => unknown): ShadowRequest[] {
  return probes.map((probe) => ({
    ...probe,
    get body() {
      void call()
      return probe.body
    },
  }))
}

/** Runs kubectl for the pod of the canary to which the judgement does not send its requests. */
async function inCanaryPod(command: (pod: string) => readonly string[]): Promise<string> {
  const selector = ['--selector', 'tensorline.dev/variant=canary', '--namespace', namespace]
  // Pods of an earlier canary may still end.
  const template = '{{range .items}}{{if not .metadata.deletionTimestamp}}{{.metadata.name}} {{end}}{{end}}'
  const output = ['--output', `go-template=${template}`]
  const [pod = ''] = (await cluster.kubectl('get', 'pods', ...output, ...selector)).split(' ')
  return cluster.kubectl('--namespace', namespace, ...command(pod))
}

/** Returns the names of the Deployments to whose pods the Service leads. */
async function owners(): Promise<string[]> {
  const path = 'jsonpath={.items[*].endpoints[?(@.conditions.ready==true)].targetRef.name}'
  const text = await cluster.kubectl(
    ...['get', 'endpointslices', '--namespace', namespace, '--output', path],
    ...['--selector', 'kubernetes.io/service-name=digits'],
  )
  return [
    ...new Set(
      text
        .trim()
        .split(' ')
        .map((pod) => pod.replace(/-[^-]+-[^-]+$/, '')),
    ),
  ]
}

describe('a blue/green deployment in a cluster', () => {
  const strategy = 'blue-green'
  let running: string

  beforeAll(async () => {
    next = await publishNetwork(folder, cluster.registry, 'next', biasedNetwork(0.002))
    running = await served()
  })

  it('is taken back if a pod fails its verification', async () => {
    const beforeVerify = () => {
      throw new Error('wrong answers')
    }
    await withoutFailedRequest(() =>
      expect(deploy(next, { strategy, beforeVerify })).rejects.toThrow('wrong answers'),
    )
    await expectServed(url, 'digits', running)
  })

  it('is taken back if it is cancelled after the switch', async () => {
    const controller = new AbortController()
    let verified = 0
    let leads: string[] = []
    const beforeVerify = async () => {
      if (++verified !== 3) return
      leads = await owners()
      controller.abort(new Error('cancelled'))
    }
    const { signal } = controller
    await withoutFailedRequest(() =>
      expect(deploy(next, { strategy, beforeVerify, cancelled: signal })).rejects.toThrow('cancelled'),
    )
    expect(leads).toEqual(['digits-green'])
    await expectServed(url, 'digits', running)
  })

  it('sends no request to the new version before the switch, and replaces the old one after it', async () => {
    const leads: string[][] = []
    const beforeVerify = async () => void leads.push(await owners())
    await withoutFailedRequest(() => deploy(next, { strategy, beforeVerify }))
    expect(leads.map(([owner]) => owner)).toEqual([
      ...['digits', 'digits'],
      ...['digits-green', 'digits-green'],
      ...['digits-green', 'digits-green'],
    ])
    expect(await owners()).toEqual(['digits'])
    await expectServed(url, 'digits', next.model)
  })
})

describe('after a blue/green deployment', () => {
  const stableOnly = { 'app.kubernetes.io/name': 'digits', 'tensorline.dev/variant': 'stable' }

  async function selector(): Promise<unknown> {
    const output = ['--namespace', namespace, '--output', 'jsonpath={.spec.selector}']
    return JSON.parse(await cluster.kubectl('get', 'service', 'digits', ...output))
  }

  it('a canary gets requests, and the Service selects only the stable pods after its failure', async () => {
    // The endpoints of the Service may follow its selector later than the judgement ends.
    const report = () =>
      eventually(async () => expect((await owners()).sort()).toEqual(['digits', 'digits-canary']))
    await withoutFailedRequest(() =>
      expect(deploy(worse, { report })).rejects.toThrow(userError('CANARY_FAILED')),
    )
    expect(await selector()).toEqual(stableOnly)
    await expectServed(url, 'digits', next.model)
  })

  it('a canary is promoted, and the Service selects only the stable pods', async () => {
    await withoutFailedRequest(() => deploy(good))
    expect(await selector()).toEqual(stableOnly)
    await expectServed(url, 'digits', good.model)
  })

  it('and a canary, a rolling deployment replaces the pods', async () => {
    await withoutFailedRequest(() => deploy(next, { strategy: 'rolling' }))
    expect(await selector()).toEqual(stableOnly)
    await expectServed(url, 'digits', next.model)
  })

  it('and a canary, another one replaces the pods', async () => {
    await withoutFailedRequest(() => deploy(good, { strategy: 'blue-green' }))
    expect(await selector()).toEqual(stableOnly)
    expect(await owners()).toEqual(['digits'])
    await expectServed(url, 'digits', good.model)
  })
})
