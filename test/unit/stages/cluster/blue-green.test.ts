import { expect, it } from '@jest/globals'
import { digestOf } from '../../../../src/artifacts/digest.ts'
import type { ClusterRollout } from '../../../../src/kubernetes/roll-out.ts'
import { workloadObjects } from '../../../../src/manifests/workload-objects.ts'
import { removeGreen } from '../../../../src/stages/cluster/blue-green.ts'
import { Computed, deploymentObject, silentLog, withApiServer } from '../../kubernetes/api-server.ts'
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
