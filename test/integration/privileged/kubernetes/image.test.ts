import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { processOf } from '../../../../src/image/image-process.ts'
import type { ServerMeasurement } from '../../../../src/image/server-measurement.ts'
import { unpackImage } from '../../../../src/image/unpack-image.ts'
import { ClusterClient } from '../../../../src/kubernetes/cluster-client.ts'
import { findCredentials } from '../../../../src/kubernetes/connect.ts'
import { forwardToPod } from '../../../../src/kubernetes/port-forward.ts'
import { directRequest } from '../../../../src/rollout/http.ts'
import { measureServer } from '../../../../src/rollout/measure-server.ts'
import { verifyGolden } from '../../../../src/rollout/verify.ts'
import { serverResources } from '../../../../src/manifests/resources.ts'
import { withServer } from '../../../../src/rollout/with-server.ts'
import { startForwardProxy } from '../../../harness/proxy.ts'
import { silentLog } from '../../../unit/kubernetes/api-server.ts'
import { temporaryFolder } from '../../../unit/image/temporary-folder.ts'
import { digitDetails } from '../../serving/model-server.ts'
import { deployVersion } from './deploy-version.ts'
import { awaitService } from './expect-served.ts'
import { publishModelImage, type ModelImage } from './model-images.ts'
import { createNamespace, namespace, startWithRegistry, type RunningCluster } from './running-cluster.ts'
import { serverObjects } from './server-objects.ts'

const folder = temporaryFolder()
let cluster: RunningCluster
let image: ModelImage
beforeAll(async () => {
  cluster = await startWithRegistry(folder)
  image = await publishModelImage(folder, cluster.registry, 1)
})
afterAll(async () => {
  await cluster.stop()
})

const clusterSchema = z.looseObject({
  clusters: z.array(z.looseObject({ cluster: z.looseObject({ server: z.string() }) })),
})

/** Does the work with a kubeconfig whose API server has a name that only the proxy of the environment can find. */
async function withProxy(work: (kubeconfig: string) => Promise<void>): Promise<void> {
  const config = clusterSchema.parse(JSON.parse(readFileSync(cluster.kubeconfig, 'utf8')))
  const clusters = config.clusters.map((each) => ({
    ...each,
    cluster: { ...each.cluster, server: 'https://cluster.invalid', 'tls-server-name': 'localhost' },
  }))
  const file = join(folder, 'proxied.kubeconfig')
  writeFileSync(file, JSON.stringify({ ...config, clusters }))
  const { host } = new URL(config.clusters[0]?.cluster.server ?? '')
  const proxy = await startForwardProxy({ 'cluster.invalid': host })
  process.env['https_proxy'] = proxy.url
  try {
    await work(file)
    expect(new Set(proxy.seen)).toEqual(new Set(['cluster.invalid:443']))
  } finally {
    delete process.env['https_proxy']
    await proxy.close()
  }
}

/** Measures the server of the image on this machine, as `build-image` does. */
async function measureImage({ layout, golden }: ModelImage): Promise<ServerMeasurement> {
  const root = join(folder, 'measured')
  const { env, ...program } = await processOf(root, await unpackImage(layout, root))
  const measured = await withServer(
    {
      program: { ...program, env: { ...env, THREADS: '2' } },
      logFile: join(folder, 'measured.log'),
      tokenFile: join(folder, 'measured-token'),
      log: silentLog,
      cancelled: new AbortController().signal,
    },
    (server) =>
      measureServer({
        server,
        model: 'digits',
        threads: 2,
        inputs: golden.requests.map(({ input }) => input),
      }),
  )
  if (measured === null) throw new Error('this system does not count the memory of processes')
  return measured
}

describe('a server with the resources that follow from its measurement', () => {
  it('keeps running while clients send the largest requests that it accepts', async () => {
    const measured = await measureImage(image)
    const model = { name: 'digits', label: digitDetails.label }
    const settings = { service: { type: 'NodePort', port: 80, 'node-port': 30081 }, replicas: 1 }
    const { kubeconfig } = cluster
    await createNamespace(cluster, 'measured')
    const version = { kubeconfig, namespace: 'measured', image, model, settings }
    await deployVersion({ ...version, requests: [], measured })
    const server = await cluster.reach(30081)
    await awaitService(server, 'digits')
    const url = `${server}/v1/models/digits:predict`
    const largest = largestRequest(image, measured)
    const statuses = new Set<number>()
    const until = Date.now() + loadMs
    const client = async () => {
      while (Date.now() < until) statuses.add((await directRequest(url, largest)).status)
    }
    await Promise.all(Array.from({ length: 4 }, client))
    expect([...statuses]).toContain(200)
    expect([...statuses].filter((status) => status !== 200 && status !== 503)).toEqual([])
    const state =
      '{.items[*].status.containerStatuses[0].restartCount} {.items[*].spec.containers[0].resources.limits.memory}'
    const selector = ['--selector', 'tensorline.dev/variant=stable', '--output', `jsonpath=${state}`]
    const { limits } = serverResources({ resources: {}, env: {} }, measured)
    expect(await cluster.kubectl('get', 'pods', '--namespace', 'measured', ...selector)).toBe(
      `0 ${limits.memory}`,
    )
  })
})

const loadMs = 3000

/** Returns a request with as many golden inputs as fit into the body, or into `MAX_INSTANCES`. */
function largestRequest({ golden }: ModelImage, measured: ServerMeasurement): object {
  const limit = Number(serverResources({ resources: {}, env: {} }, measured).env['MAX_BODY_BYTES'])
  const size = Math.min(10_000, Math.floor((limit - 100) / (measured.exampleBytes + 1)))
  const { requests } = golden
  return { instances: Array.from({ length: size }, (_, index) => requests[index % requests.length]?.input) }
}

describe('the image in a cluster with the restricted Pod Security profile', () => {
  it('returns the golden predictions through a Service', async () => {
    const nodePort = 30080
    const file = join(folder, 'objects.json')
    const items = serverObjects({ image: image.reference, nodePort })
    writeFileSync(file, JSON.stringify({ apiVersion: 'v1', kind: 'List', items }))
    await cluster.kubectl('apply', '--namespace', namespace, '--filename', file)
    await cluster.kubectl(
      'rollout',
      'status',
      '--namespace',
      namespace,
      '--timeout=300s',
      'deployment/digits',
    )
    const url = await cluster.reach(nodePort)
    await awaitService(url, 'digits')
    expect(await verifyGolden(url, 'digits', image.golden)).toEqual({ passed: true, requests: 12 })
    const running = await cluster.kubectl(
      ...[
        'get',
        'pods',
        '--namespace',
        namespace,
        '--output',
        'jsonpath={.items[*].status.containerStatuses[0].imageID}',
      ],
    )
    expect(new Set(running.split(' '))).toEqual(new Set([image.reference]))
  })

  it('is reached in a cluster behind a proxy', async () => {
    const pods = ['get', 'pods', '--namespace', namespace, '--output', 'jsonpath={.items[0].metadata.name}']
    const name = await cluster.kubectl(...pods)
    await withProxy(async (file) => {
      const credentials = await findCredentials({ KUBECONFIG: file }, undefined)
      const client = new ClusterClient(credentials, {
        log: silentLog,
        cancelled: new AbortController().signal,
      })
      const forward = await forwardToPod(client, { namespace, name, port: 8080 })
      try {
        const verified = await verifyGolden(forward.url, 'digits', image.golden)
        expect(verified).toEqual({ passed: true, requests: 12 })
      } finally {
        forward.close()
      }
    })
  })
})
