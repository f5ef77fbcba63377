import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { verifyGolden } from '../../../../src/rollout/verify.ts'
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
})
