import { expect, it } from '@jest/globals'
import { digestOf } from '../../../../src/artifacts/digest.ts'
import type { ClusterRollout } from '../../../../src/kubernetes/roll-out.ts'
import { workloadObjects } from '../../../../src/manifests/workload-objects.ts'
import { removeGreen } from '../../../../src/stages/cluster/blue-green.ts'
import { rollOutByStrategy } from '../../../../src/stages/cluster/roll-out-by-strategy.ts'
import {
  Computed,
  deploymentObject,
  podObject,
  replicaSetObject,
  silentLog,
  withApiServer,
} from '../../kubernetes/api-server.ts'
import { digits, image } from '../../manifests/digits.ts'

const workload = digits({ strategy: 'blue-green' })
const deployments = '/apis/apps/v1/namespaces/models/deployments'
const unused = () => Promise.reject(new Error('unused'))

const rollout: ClusterRollout = {
  namespace: 'models',
  name: 'digits',
  image,
  model: digestOf('model'),
  objects: workloadObjects(workload),
  port: 8080,
  verify: unused,
  verifyModel: unused,
  log: silentLog,
  cancelled: new AbortController().signal,
  lost: new AbortController().signal,
}

/** Removes the green version from a cluster whose stable version has these available pods; returns the changes and the result. */
async function removeBeside(availableReplicas: number) {
  const changes: string[] = []
  const changed = (change: string) =>
    new Computed(() => {
      changes.push(change)
      return {}
    })
  const status = { observedGeneration: 1, availableReplicas }
  const answers = {
    [`GET ${deployments}/digits`]: deploymentObject(image, { status }),
    [`GET ${deployments}/digits-green`]: deploymentObject(image),
    [`DELETE ${deployments}/digits-green`]: changed('delete green'),
    'PATCH /api/v1/namespaces/models/services/digits': changed('switch to stable'),
    '/api/v1': { resources: [{ name: 'services', kind: 'Service' }] },
    '/apis/apps/v1': { resources: [{ name: 'deployments', kind: 'Deployment' }] },
    '/apis/discovery.k8s.io/v1/namespaces/models/endpointslices': {
      items: [{ endpoints: [{ targetRef: { name: 'digits-1' } }] }],
    },
    '/api/v1/namespaces/models/pods': { items: [{ metadata: { name: 'digits-1' } }] },
  }
  const removed = await withApiServer(answers, (client) => removeGreen(client, { rollout, workload }))
  return { changes, removed }
}

it('removeGreen switches the Service to the stable version before it deletes the pods of a killed deployment', async () => {
  expect(await removeBeside(2)).toEqual({
    changes: ['switch to stable', 'delete green'],
    removed: true,
  })
})

it('removeGreen keeps the pods that serve if no pod of the stable version is available', async () => {
  expect(await removeBeside(0)).toEqual({ changes: [], removed: false })
})

it('A deployment over pods beside the stable version, of which none is available, switches the Service last', async () => {
  const changes: string[] = []
  let availableReplicas = 0
  const changed = (change: string) =>
    new Computed(() => {
      changes.push(change)
      if (change === 'replace stable') availableReplicas = 1
      return {}
    })
  const ready = podObject({ conditions: [{ type: 'Ready', status: 'True' }] })
  const answers = {
    '/api/v1': { resources: [{ name: 'services', kind: 'Service' }] },
    '/apis/networking.k8s.io/v1': { resources: [{ name: 'networkpolicies', kind: 'NetworkPolicy' }] },
    '/apis/apps/v1': { resources: [{ name: 'deployments', kind: 'Deployment' }] },
    [`GET ${deployments}/digits`]: new Computed(() =>
      deploymentObject(image, {
        status: { observedGeneration: 1, replicas: 1, updatedReplicas: 1, availableReplicas },
      }),
    ),
    [`GET ${deployments}/digits-green`]: deploymentObject(image),
    [`PATCH ${deployments}/digits`]: changed('replace stable'),
    [`DELETE ${deployments}/digits-green`]: changed('delete green'),
    'PATCH /api/v1/namespaces/models/services/digits': changed('switch to stable'),
    '/apis/apps/v1/namespaces/models/replicasets': { items: [replicaSetObject()] },
    '/api/v1/namespaces/models/pods': new Computed(() => ({ items: availableReplicas > 0 ? [ready] : [] })),
    '/apis/discovery.k8s.io/v1/namespaces/models/endpointslices': {
      items: [{ endpoints: [{ targetRef: { name: 'digits-1' } }] }],
    },
  }
  const served = ['Service', 'Deployment']
  const objects = rollout.objects.filter(({ kind }) => served.includes(kind))
  const canary = {
    rollout: { ...rollout, objects, verify: () => Promise.resolve() },
    workload,
    model: { name: 'digits', label: { kind: 'number', column: 'y' } },
    golden: null,
    requests: [],
    report: () => Promise.resolve(),
  } as const
  expect(await withApiServer(answers, (client) => rollOutByStrategy(client, canary))).toBe('promoted')
  const order = changes.filter((change, index) => change !== changes[index - 1])
  expect(order.slice(0, 2)).toEqual(['replace stable', 'switch to stable'])
  expect(order).toContain('delete green')
})
