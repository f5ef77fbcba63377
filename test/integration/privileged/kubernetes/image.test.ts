import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { ClusterClient } from '../../../../src/kubernetes/cluster-client.ts'
import { findCredentials } from '../../../../src/kubernetes/connect.ts'
import { forwardToPod } from '../../../../src/kubernetes/port-forward.ts'
import { verifyGolden } from '../../../../src/rollout/verify.ts'
import { startForwardProxy } from '../../../harness/proxy.ts'
import { silentLog } from '../../../unit/kubernetes/api-server.ts'
import { temporaryFolder } from '../../../unit/image/temporary-folder.ts'
import { publishModelImage, type ModelImage } from './model-images.ts'
import { namespace, startWithRegistry, type RunningCluster } from './running-cluster.ts'
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
      '--timeout=120s',
      'deployment/digits',
    )
    const url = await cluster.reach(nodePort)
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

  it('is reached in a cluster that only a proxy leads to', async () => {
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
