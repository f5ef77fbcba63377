import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fetchModelDigest } from '../../../../src/rollout/verify.ts'
import { nodeName } from '../../../harness/cluster/certificates.ts'
import { eventually } from '../../../harness/eventually.ts'
import { userError } from '../../../harness/user-error.ts'
import { temporaryFolder } from '../../../unit/image/temporary-folder.ts'
import { expectServed } from './expect-served.ts'
import { deployVersion } from './deploy-version.ts'
import type { ModelImage } from './model-images.ts'
import { namespace } from './running-cluster.ts'
import { describeDeletedNamespace, describeFaultyServers } from './server-faults.ts'
import { goldenRequests, quickStop, startTwoVersions, type TwoVersions } from './two-versions.ts'

const folder = temporaryFolder()
let versions: TwoVersions

beforeAll(async () => {
  versions = await startTwoVersions(folder)
})
afterAll(async () => {
  await versions.cluster.stop()
})

describe('a deployment to a cluster', () => {
  it('resets an image and a number of pods that were changed by hand', async () => {
    const { cluster, first, second, withClient, deploymentOf, expectOnly } = versions
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
    const { cluster, first, withClient, expectOnly } = versions
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
    const { first, second, withClient, deploymentOf, expectOnly } = versions
    const rejecting = { env: { ...quickStop, MAX_BODY_BYTES: '10' } }
    await withClient(() =>
      expect(deployVersion(deploymentOf(second, rejecting))).rejects.toThrow(
        userError('DEPLOY_WRONG_RESPONSE'),
      ),
    )
    await expectOnly(first)
  })
})

describeFaultyServers(() => versions)
describeDeletedNamespace(() => versions)

describe('a server whose token is in a secret', () => {
  const env = { ...quickStop, AUTH_TOKEN: { secret: 'digits', key: 'token' } }
  const guarded = { env, replicas: 1 }

  async function setToken(name: string): Promise<string> {
    const token = `a-token-of-a-test-${name}`
    const file = join(folder, 'secret.json')
    const metadata = { name: 'digits' }
    writeFileSync(file, JSON.stringify({ apiVersion: 'v1', kind: 'Secret', metadata, stringData: { token } }))
    await versions.cluster.kubectl('apply', '--namespace', namespace, '--filename', file)
    return token
  }

  /** Expects that only this model is served, and only for this token. */
  async function expectGuarded(image: ModelImage, token: string): Promise<void> {
    const { url } = versions
    await expectServed(url, 'digits', image.model, token)
    for (const other of [null, 'another-token-of-a-test'])
      await expect(fetchModelDigest(url, 'digits', other)).rejects.toThrow(
        userError('DEPLOY_WRONG_RESPONSE', '401'),
      )
  }

  it('is verified with the token', async () => {
    const { second, deploymentOf } = versions
    const token = await setToken('one')
    expect(await deployVersion(deploymentOf(second, guarded))).toBe('promoted')
    await expectGuarded(second, token)
  })

  it('gets a token that was changed before a canary', async () => {
    const { first, deploymentOf } = versions
    const token = await setToken('two')
    const canary = { budget: '5s', steps: [50], 'on-inconclusive': 'promote', 'latency-factor': 20 }
    const settings = { ...guarded, strategy: 'canary', canary }
    expect(await deployVersion(deploymentOf(first, settings, goldenRequests(first)))).toBe('promoted')
    await expectGuarded(first, token)
  })

  it('gets a token that was changed before a blue/green deployment', async () => {
    const { second, deploymentOf } = versions
    const token = await setToken('three')
    await deployVersion(deploymentOf(second, { ...guarded, strategy: 'blue-green' }))
    await expectGuarded(second, token)
  })
})
