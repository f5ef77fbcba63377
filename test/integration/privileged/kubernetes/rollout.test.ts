import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Digest } from '../../../../src/artifacts/digest.ts'
import { parseInputs } from '../../../../src/config/action.ts'
import { parsePipeline } from '../../../../src/config/read-pipeline.ts'
import { deploy as action } from '../../../../src/config/release-actions.ts'
import { ClusterClient, type ClientOptions } from '../../../../src/kubernetes/cluster-client.ts'
import { findCredentials } from '../../../../src/kubernetes/connect.ts'
import { rollOutToCluster } from '../../../../src/kubernetes/roll-out.ts'
import { fetchModelDigest, verifyGolden } from '../../../../src/rollout/verify.ts'
import { deploy } from '../../../../src/stages/deploy.ts'
import { userError } from '../../../harness/user-error.ts'
import { temporaryFolder } from '../../../unit/image/temporary-folder.ts'
import { localHost } from '../../../unit/errors/message-cases/local-host.ts'
import { silentLog } from '../../../unit/kubernetes/api-server.ts'
import { awaitService, expectServed } from './expect-served.ts'
import { withoutFailedRequest as expectNoFailure } from './steady-client.ts'
import { publishModelImage, type ModelImage } from './model-images.ts'
import { namespace, startWithRegistry, type RunningCluster } from './running-cluster.ts'
import { serverObjects, type ServerObjects } from './server-objects.ts'

const folder = temporaryFolder()
const nodePort = 30080
const never = new AbortController().signal
/** Milliseconds between the end of the API server and its next start. */
const downtime = 3000
let cluster: RunningCluster
let first: ModelImage
let second: ModelImage
let url: string

beforeAll(async () => {
  cluster = await startWithRegistry(folder)
  first = await publishModelImage(folder, cluster.registry, 1)
  second = await publishModelImage(folder, cluster.registry, 2)
  url = await cluster.reach(nodePort)
  await rollOut(first)
  await awaitService(url, 'digits')
})
afterAll(async () => {
  await cluster.stop()
})

async function connect(options: Partial<ClientOptions> = {}): Promise<ClusterClient> {
  const credentials = await findCredentials({ KUBECONFIG: cluster.kubeconfig }, undefined)
  return new ClusterClient(credentials, { log: silentLog, cancelled: never, ...options })
}

interface Changes extends Partial<ServerObjects> {
  readonly cancelled?: AbortSignal
  readonly verify?: (url: string) => Promise<void>
}

async function rollOut(
  image: ModelImage,
  { cancelled = never, verify, ...objects }: Changes = {},
): Promise<void> {
  const client = await connect({ cancelled })
  const reference = objects.image ?? image.reference
  const verifyModel = async (pod: string, model: Digest) => {
    expect(await fetchModelDigest(pod, 'digits')).toBe(model)
  }
  await rollOutToCluster(client, {
    namespace,
    name: 'digits',
    image: reference,
    model: image.model,
    objects: serverObjects({ image: reference, nodePort, ...objects }),
    port: 8080,
    verify:
      verify ??
      (async (pod) => {
        expect(await verifyGolden(pod, 'digits', image.golden)).toEqual({ passed: true, requests: 12 })
      }),
    verifyModel,
    log: silentLog,
    cancelled,
    lost: never,
  })
}

/** Does the work while a client sends requests through the Service; expects no failed request. */
function withoutFailedRequest(work: () => Promise<void>): Promise<void> {
  const body = { instances: [first.golden.requests[0]?.input] }
  return expectNoFailure(`${url}/v1/models/digits:predict`, body, work)
}

describe('a rollout to a cluster', () => {
  it('replaces the version without a failed request', async () => {
    await withoutFailedRequest(() => rollOut(second))
    await expectServed(url, 'digits', second.model)
    await withoutFailedRequest(() => rollOut(first))
    await expectServed(url, 'digits', first.model)
  })

  it.each<[code: Parameters<typeof userError>[0], changes: Changes]>([
    ['ROLLOUT_IMAGE_NOT_PULLED', { image: 'registry.invalid/acme/digits@sha256:' + '0'.repeat(64) }],
    ['ROLLOUT_CRASHED', { env: { PORT: 'none' } }],
    ['ROLLOUT_OUT_OF_MEMORY', { container: { resources: { limits: { memory: '20Mi' } } } }],
    ['ROLLOUT_UNSCHEDULABLE', { container: { resources: { requests: { memory: '900Gi' } } }, deadline: 15 }],
    [
      'ROLLOUT_NOT_READY',
      { container: { readinessProbe: { httpGet: { path: '/none', port: 8080 } } }, deadline: 10 },
    ],
    ['ROLLOUT_NOT_READY', { container: { envFrom: [{ secretRef: { name: 'none' } }] } }],
    ['CLUSTER_REJECTED', { container: { securityContext: { privileged: true } } }],
  ])('rolls back from %s without a failed request', async (code, changes) => {
    await withoutFailedRequest(() => expect(rollOut(second, changes)).rejects.toThrow(userError(code)))
    await expectServed(url, 'digits', first.model)
  })

  it('rolls back from wrong answers', async () => {
    const verify = async () => {
      throw new Error('wrong answers')
    }
    await withoutFailedRequest(() => expect(rollOut(second, { verify })).rejects.toThrow('wrong answers'))
    await expectServed(url, 'digits', first.model)
  })

  it('rolls back when it is cancelled', async () => {
    const controller = new AbortController()
    const verify = async () => controller.abort(new Error('cancelled'))
    await withoutFailedRequest(() =>
      expect(rollOut(second, { cancelled: controller.signal, verify })).rejects.toThrow('cancelled'),
    )
    await expectServed(url, 'digits', first.model)
  })

  it('waits for an API server that becomes unavailable during a rollout', async () => {
    await withoutFailedRequest(async () => {
      const running = rollOut(second)
      await cluster.kill('apiserver')
      await sleep(downtime)
      await cluster.start('apiserver')
      await running
    })
    await expectServed(url, 'digits', second.model)
  })

  it('waits for an API server that becomes unavailable while a pod is verified', async () => {
    let restarted: Promise<void> | undefined
    const verify = async (pod: string) => {
      if (restarted === undefined) {
        await cluster.kill('apiserver')
        restarted = sleep(downtime).then(() => cluster.start('apiserver'))
      }
      expect(await verifyGolden(pod, 'digits', first.golden)).toMatchObject({ passed: true })
    }
    await withoutFailedRequest(() => rollOut(first, { verify }))
    await restarted
    await expectServed(url, 'digits', first.model)
  })
})

describe('deploy with the target kubernetes', () => {
  it('rolls out the objects of the configuration and records the deployment', async () => {
    process.env['KUBECONFIG'] = cluster.kubeconfig
    const text = `
name: numbers
deploy:
  target: kubernetes
  namespace: ${namespace}
  replicas: 1
  allow-unverified: true
  resources: { cpu: 100m, memory: 300Mi }
  service: { type: NodePort, node-port: 30081 }
`
    const host = await localHost(folder)
    const context = {
      host,
      pipeline: parsePipeline(text, 'tensorline.yml'),
      file: 'tensorline.yml',
      overrides: [],
      folder,
      workspace: join(folder, 'workspace'),
    }
    const inputs = parseInputs(action, (name) => (name === 'image' ? second.reference : ''))
    expect(await deploy(context, inputs)).toEqual({
      failure: null,
      outputs: {
        url: `http://numbers.${namespace}.svc:80`,
        'image-digest': second.digest,
        'model-digest': second.model,
        'golden-requests': 12,
        result: '',
        rendered: '',
      },
    })
    const numbers = await cluster.reach(30081)
    await awaitService(numbers, 'digits')
    await expectServed(numbers, 'digits', second.model)
  })
})
