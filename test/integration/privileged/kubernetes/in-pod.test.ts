import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as tf from '@tensorflow/tfjs'
import { parse } from 'yaml'
import { z } from 'zod'
import { nodeAddress } from '../../../harness/cluster/certificates.ts'
import { temporaryFolder } from '../../../unit/image/temporary-folder.ts'
import { awaitService, expectServed } from './expect-served.ts'
import { biasedNetwork, publishNetwork, type ModelImage } from './model-images.ts'
import { namespace, startWithRegistry, type RunningCluster } from './running-cluster.ts'
import { publishTool, tensorline } from './tool-image.ts'

const folder = temporaryFolder()
const nodePort = 30080
const account = 'deployer'
const guide = readFileSync(join(import.meta.dirname, '../../../../docs/deploy-kubernetes.md'), 'utf8')
let cluster: RunningCluster
let image: ModelImage
let url: string

beforeAll(async () => {
  await tf.setBackend('cpu')
  cluster = await startWithRegistry(folder)
  image = await publishNetwork(folder, cluster.registry, 'first', biasedNetwork(0))
  url = await cluster.reach(nodePort)
  await apply(...(await objects()))
  await cluster.kubectl(...inNamespace, 'wait', '--for=condition=Ready', 'pod/job', '--timeout=300s')
})
afterAll(async () => {
  await cluster.stop()
})

const inNamespace = ['--namespace', namespace]

async function apply(...items: readonly object[]): Promise<void> {
  const file = join(folder, 'objects.json')
  writeFileSync(file, JSON.stringify({ apiVersion: 'v1', kind: 'List', items }))
  await cluster.kubectl(...inNamespace, 'apply', '--filename', file)
}

const roleSchema = z.looseObject({ metadata: z.object({ name: z.string() }) })
/** The role that the guide shows. */
const role = roleSchema.parse(parse(/```yaml\n(apiVersion: rbac[^]*?)```/.exec(guide)?.[1] ?? ''))

/** Returns a pod in which commands can run, its service account with the documented role, and its pipeline file. */
async function objects(): Promise<object[]> {
  const metadata = { name: account }
  const deploy = {
    target: 'kubernetes',
    replicas: 1,
    env: { THREADS: 1 },
    resources: { cpu: '50m', memory: '200Mi' },
    service: { type: 'NodePort', 'node-port': nodePort },
    'allow-unverified': true,
  }
  const pipeline = JSON.stringify({ name: 'digits', deploy })
  const [, registryPort = ''] = cluster.registry.host.split(':')
  return [
    role,
    { apiVersion: 'v1', kind: 'ServiceAccount', metadata },
    {
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'RoleBinding',
      metadata,
      roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: role.metadata.name },
      subjects: [{ kind: 'ServiceAccount', name: account, namespace }],
    },
    { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'pipeline' }, data: { file: pipeline } },
    {
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { name: 'job' },
      spec: {
        serviceAccountName: account,
        securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
        containers: [
          {
            name: 'job',
            image: await publishTool(folder, cluster.registry, join(folder, 'model-first')),
            args: [nodeAddress, registryPort],
            workingDir: '/project',
            env: [
              { name: 'HOME', value: '/project' },
              { name: 'TMPDIR', value: '/project' },
            ],
            securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } },
            volumeMounts: [
              { name: 'project', mountPath: '/project' },
              { name: 'pipeline', mountPath: '/project/tensorline.yml', subPath: 'file' },
            ],
          },
        ],
        volumes: [
          { name: 'project', emptyDir: {} },
          { name: 'pipeline', configMap: { name: 'pipeline' } },
        ],
      },
    },
  ]
}

/** Runs the bundled command line in the pod, and returns its outputs. */
async function deployInPod(...args: readonly string[]) {
  const command = ['exec', 'job', '--', ...tensorline, 'deploy', '--json', ...args]
  return outputsSchema.parse(JSON.parse(await cluster.kubectl(...inNamespace, ...command)))
}

const outputsSchema = z.object({
  url: z.string(),
  'image-digest': z.string(),
  'golden-requests': z.union([z.number(), z.literal('')]),
  result: z.string(),
})

describe('the command line in a pod of a cluster', () => {
  it('deploys with the documented role of its service account, into the namespace of the pod', async () => {
    expect(await deployInPod('--image', image.reference)).toMatchObject({
      url: `http://digits.${namespace}.svc:80`,
      'image-digest': image.digest,
      'golden-requests': image.golden.requests.length,
    })
    await awaitService(url, 'digits')
    await expectServed(url, 'digits', image.model)
  })

  it('finds no change to plan after its deployment, and shows what the cluster runs', async () => {
    const { result } = await deployInPod('--image', image.reference, '--command', 'plan')
    expect(JSON.parse(result)).toEqual({ changed: [] })
    const { result: status } = await deployInPod('--command', 'status')
    expect(JSON.parse(status)).toMatchObject({
      cluster: [{ name: 'digits', image: image.reference, ready: 1, lastGood: image.reference }],
    })
  })
})
