import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { ObjectWriter } from '../../../../src/kubernetes/apply.ts'
import { ClusterClient } from '../../../../src/kubernetes/cluster-client.ts'
import { findCredentials } from '../../../../src/kubernetes/connect.ts'
import { findChanges } from '../../../../src/kubernetes/dry-run.ts'
import { withLease } from '../../../../src/kubernetes/lease.ts'
import { requireRights } from '../../../../src/kubernetes/require-rights.ts'
import { deploymentRights } from '../../../../src/kubernetes/rights.ts'
import { kubeconfig, writeCertificate } from '../../../harness/cluster/certificates.ts'
import { eventually } from '../../../harness/eventually.ts'
import { userError } from '../../../harness/user-error.ts'
import { temporaryFolder } from '../../../unit/image/temporary-folder.ts'
import { silentLog } from '../../../unit/kubernetes/api-server.ts'
import { namespace, startWithRegistry, type RunningCluster } from './running-cluster.ts'

const folder = temporaryFolder()
const options = { log: silentLog, cancelled: new AbortController().signal }
let cluster: RunningCluster
beforeAll(async () => {
  cluster = await startWithRegistry(folder)
})
afterAll(async () => {
  await cluster.stop()
})

/** Connects with a kubeconfig of the cluster. */
async function connect(file = cluster.kubeconfig): Promise<ClusterClient> {
  return new ClusterClient(await findCredentials({ KUBECONFIG: file }, undefined), options)
}

/** Connects as a user with a certificate of the cluster that is valid for some days. */
async function connectAs(user: string, days: number): Promise<ClusterClient> {
  const pki = join(cluster.folder, 'pki')
  writeCertificate(pki, user, `/CN=${user}`, ['extendedKeyUsage=clientAuth'], days)
  const { server } = await connect()
  const file = join(folder, `${user}.kubeconfig`)
  writeFileSync(file, kubeconfig(pki, server, user))
  return connect(file)
}

const settings = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'settings' } }
const rights = deploymentRights([{ kind: 'Deployment' }, { kind: 'Service' }])

describe('access to a cluster', () => {
  it('fails with an expired kubeconfig', async () => {
    const client = await connectAs('expired', 0)
    await eventually(() =>
      expect(requireRights(client, namespace, rights)).rejects.toThrow(userError('CLUSTER_UNAUTHORIZED')),
    )
  })

  it('fails without rights, and succeeds with the role that the error contains', async () => {
    const client = await connectAs('ci', 1)
    const failure: unknown = await requireRights(client, namespace, rights).catch((error: unknown) => error)
    expect(failure).toEqual(userError('CLUSTER_FORBIDDEN'))
    const role = /\{"apiVersion".*\}(?= \()/.exec(String(failure))?.[0] ?? ''
    const file = join(folder, 'role.json')
    writeFileSync(file, role)
    await cluster.kubectl('apply', '--namespace', namespace, '--filename', file)
    const name = /"name":"([^"]+)"/.exec(role)?.[1] ?? ''
    const binding = ['create', 'rolebinding', 'ci', `--role=${name}`, '--user=ci']
    await cluster.kubectl(...binding, '--namespace', namespace)
    // The API server may learn about the new role later than it stored it.
    await eventually(() => requireRights(client, namespace, rights))
  })

  it('fails in a namespace that does not exist', async () => {
    const writer = new ObjectWriter(await connect(), 'none')
    await expect(writer.apply(settings)).rejects.toThrow(userError('CLUSTER_NOT_FOUND'))
  })
})

describe('findChanges', () => {
  it('finds new objects and manual edits by a dry run, and changes nothing', async () => {
    const writer = new ObjectWriter(await connect(), namespace)
    const object = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'plan' }, data: { threads: '1' } }
    const created = [{ object: 'ConfigMap plan', field: '', before: null, after: 'created' }]
    expect(await findChanges(writer, [object])).toEqual(created)
    expect(await writer.exists(object)).toBe(false)
    await writer.apply(object)
    expect(await findChanges(writer, [object])).toEqual([])
    const patch = ['patch', 'configmap', 'plan', '--patch', '{"data": {"threads": "4"}}']
    await cluster.kubectl(...patch, '--namespace', namespace)
    const edited = [{ object: 'ConfigMap plan', field: 'data.threads', before: '"4"', after: '"1"' }]
    expect(await findChanges(writer, [object])).toEqual(edited)
    expect(await findChanges(writer, [object])).toEqual(edited)
  })
})

describe('the lease of a deployment', () => {
  it('keeps two deployments apart', async () => {
    const client = await connect()
    let running = 0
    let most = 0
    const deploy = (holder: string) =>
      withLease(client, { ...options, namespace, name: 'digits', holder }, async () => {
        most = Math.max(most, ++running)
        await sleep(500)
        running--
      })
    await Promise.all([deploy('run 1'), deploy('run 2')])
    expect(most).toBe(1)
  })

  it('is taken over from a killed deployment that no longer renews it', async () => {
    const client = await connect()
    const spec = {
      holderIdentity: 'killed',
      leaseDurationSeconds: 2,
      renewTime: '2100-01-01T00:00:00.000000Z',
    }
    const lease = {
      apiVersion: 'coordination.k8s.io/v1',
      kind: 'Lease',
      metadata: { name: 'tensorline-killed' },
      spec,
    }
    await new ObjectWriter(client, namespace).apply(lease)
    const own = { ...options, namespace, name: 'killed', holder: 'run 3' }
    expect(await withLease(client, own, async () => 'deployed')).toBe('deployed')
  })
})
