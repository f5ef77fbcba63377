import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { z } from 'zod'
import { digestOf } from '../../../../src/artifacts/digest.ts'
import { ObjectWriter } from '../../../../src/kubernetes/apply.ts'
import { ClusterClient } from '../../../../src/kubernetes/cluster-client.ts'
import { findCredentials } from '../../../../src/kubernetes/connect.ts'
import { findChanges } from '../../../../src/kubernetes/dry-run.ts'
import { workloadObjects } from '../../../../src/manifests/workload-objects.ts'
import { eventually } from '../../../harness/eventually.ts'
import { tool } from '../../../harness/tools.ts'
import { temporaryFolder } from '../../../unit/image/temporary-folder.ts'
import { silentLog } from '../../../unit/kubernetes/api-server.ts'
import { digits, everything } from '../../../unit/manifests/digits.ts'
import { cases, write } from '../manifests/rendered-cases.ts'
import { namespace, startWithRegistry, type RunningCluster } from './running-cluster.ts'

const folder = temporaryFolder()
let cluster: RunningCluster
let writer: ObjectWriter
beforeAll(async () => {
  cluster = await startWithRegistry(folder)
  await cluster.kubectl('create', '--filename', tool('http-route'))
  await cluster.kubectl(
    ...['wait', '--for=condition=Established', '--timeout=300s', 'customresourcedefinitions', '--all'],
  )
  // The API server may serve a new kind of object some time after its definition is established.
  await eventually(() => cluster.kubectl('get', 'httproutes', '--all-namespaces'))
  const credentials = await findCredentials({ KUBECONFIG: cluster.kubeconfig }, undefined)
  const options = { log: silentLog, cancelled: new AbortController().signal }
  writer = new ObjectWriter(new ClusterClient(credentials, options), namespace)
})
afterAll(async () => {
  await cluster.stop()
})

describe('rendered manifests', () => {
  // A cluster rejects a label such as that of the third case.
  it.each(cases)(
    'are accepted by a server-side dry run, without an unknown field, for %s',
    async (_, keys) => {
      const workload = digits({ ...keys, 'node-selector': { 'kubernetes.io/arch': 'amd64' } })
      const files = await write('manifests', workload)
      const dryRun = ['--server-side', '--dry-run=server', '--validate=strict', '--output=name']
      const accepted = await cluster.kubectl('apply', ...dryRun, '--filename', files)
      const kinds = accepted.trim().split('\n')
      expect(kinds.map((name) => name.replace(/[./].*/, '')).sort()).toEqual(
        workloadObjects(workload)
          .map(({ kind }) => kind.toLowerCase())
          .sort(),
      )
    },
  )
})

it('the documented pod with the model as an image volume is accepted by a server-side dry run', async () => {
  const documented = /```yaml\n(apiVersion: v1\nkind: Pod\n[^`]+)```/.exec(
    await readFile('docs/image.md', 'utf8'),
  )
  const file = join(folder, 'reader.yaml')
  await writeFile(file, (documented?.[1] ?? '').replace('sha256:…', digestOf('image')))
  await cluster.kubectl(
    'wait',
    '--for=create',
    '--timeout=300s',
    'serviceaccount/default',
    '--namespace',
    'default',
  )
  const dryRun = [
    '--dry-run=server',
    '--validate=strict',
    '--output=jsonpath={.spec.volumes[0].image.reference}',
  ]
  const reference = await cluster.kubectl('create', ...dryRun, '--namespace', 'default', '--filename', file)
  expect(reference).toBe(`ghcr.io/acme/digits@${digestOf('image')}`)
})

const { env, tolerations, ...common } = everything
const version = digits({ ...common, env, tolerations })
const objects = workloadObjects(version)
const next = workloadObjects(digits({ ...common, env: { MAX_BATCH_SIZE: 8 } }))

/** Tools that apply rendered files of a version. */
const tools: Readonly<Record<string, () => Promise<unknown>>> = {
  'kubectl apply -k': async () => {
    const files = await write('kustomize', version)
    await cluster.kubectl('apply', '--kustomize', join(files, 'overlays/production'))
  },
  'kubectl apply --server-side': async () => {
    await cluster.kubectl('apply', '--server-side', '--filename', await write('manifests', version))
  },
  'helm install': async () => {
    const options = ['--kubeconfig', cluster.kubeconfig, '--namespace', namespace]
    await promisify(execFile)(tool('helm'), [
      ...['install', 'digits', await write('helm', version)],
      ...options,
    ])
  },
}

const podSchema = z.object({
  containers: z.array(z.object({ env: z.array(z.object({ name: z.string() })) })),
  tolerations: z.array(z.unknown()).default([]),
})

/** Returns the pods of the Deployment in the cluster. */
async function podSpec() {
  const path = 'jsonpath={.spec.template.spec}'
  const get = ['get', 'deployment', 'digits', '--namespace', namespace, '--output', path]
  return podSchema.parse(JSON.parse(await cluster.kubectl(...get)))
}

describe.each(Object.keys(tools))('a deployment after `%s`', (name) => {
  beforeAll(async () => {
    await tools[name]?.()
  })
  afterAll(async () => {
    for (const object of objects) await writer.delete(object)
  })

  it('changes nothing of the same version but the label of Helm', async () => {
    const changes = await findChanges(writer, objects)
    const helm = { field: 'metadata.labels.app.kubernetes.io/managed-by', before: '"Helm"' }
    expect(changes).toEqual(name === 'helm install' ? objects.map(() => expect.objectContaining(helm)) : [])
  })

  it('takes over all fields, and removes those that the next version does not contain', async () => {
    expect((await podSpec()).tolerations).toHaveLength(2)
    for (const object of next) await writer.apply(object)
    expect(await findChanges(writer, next)).toEqual([])
    const { containers, tolerations: remaining } = await podSpec()
    expect(remaining).toEqual([])
    expect(containers[0]?.env.map((variable) => variable.name)).toEqual([
      ...['DRAIN_SECONDS', 'MAX_BATCH_SIZE', 'SHUTDOWN_DELAY_SECONDS', 'THREADS'],
    ])
  })
})
