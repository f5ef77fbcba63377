import { describe, expect, it } from '@jest/globals'
import { digestOf } from '../../../../src/artifacts/digest.ts'
import type { ClusterRollout } from '../../../../src/kubernetes/roll-out.ts'
import type { Workload } from '../../../../src/manifests/workload.ts'
import { workloadObjects } from '../../../../src/manifests/workload-objects.ts'
import { runPreflight } from '../../../../src/stages/cluster/preflight.ts'
import { userError } from '../../../harness/user-error.ts'
import {
  Computed,
  deploymentObject,
  podObject,
  replicaSetObject,
  silentLog,
  withApiServer,
} from '../../kubernetes/api-server.ts'
import { digits, image } from '../../manifests/digits.ts'

const deployments = '/apis/apps/v1/namespaces/models/deployments'
const policies = '/apis/networking.k8s.io/v1/namespaces/models/networkpolicies'
const workload = digits()
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

/** A container that ended for the second time. */
const crashed = podObject({
  containerStatuses: [
    { name: 'server', ready: false, restartCount: 2, lastState: { terminated: { exitCode: 1 } } },
  ],
})

/** Runs the preflight of a version whose pods crash, beside a last good version. */
async function runBeside(lastGood: Workload, availableReplicas = 2) {
  const changes: string[] = []
  let exists = false
  const changed = (change: string) =>
    new Computed(() => {
      changes.push(change)
      exists = change !== 'delete pod'
      return {}
    })
  const record = {
    'tensorline.dev/last-good-image': image,
    'tensorline.dev/last-good-model': digestOf('model'),
    'tensorline.dev/last-good-objects': JSON.stringify(workloadObjects(lastGood)),
  }
  const answers = {
    [`GET ${deployments}/digits`]: deploymentObject(image, {
      metadata: { name: 'digits', annotations: record },
      status: { observedGeneration: 1, availableReplicas },
    }),
    'PATCH /api/v1/namespaces/models/serviceaccounts/digits': changed('apply identity'),
    [`PATCH ${policies}/digits--preflight`]: changed('apply policy'),
    [`PATCH ${deployments}/digits--preflight`]: changed('apply pod'),
    [`GET ${deployments}/digits--preflight`]: deploymentObject(image),
    [`DELETE ${deployments}/digits--preflight`]: changed('delete pod'),
    [`GET ${policies}/digits--preflight`]: { metadata: {} },
    [`DELETE ${policies}/digits--preflight`]: changed('delete policy'),
    '/api/v1': { resources: [{ name: 'serviceaccounts', kind: 'ServiceAccount' }] },
    '/apis/apps/v1': { resources: [{ name: 'deployments', kind: 'Deployment' }] },
    '/apis/networking.k8s.io/v1': { resources: [{ name: 'networkpolicies', kind: 'NetworkPolicy' }] },
    '/apis/apps/v1/namespaces/models/replicasets': { items: [replicaSetObject()] },
    '/api/v1/namespaces/models/pods': new Computed(() => ({ items: exists ? [crashed] : [] })),
  }
  const run = withApiServer(answers, (client) => runPreflight(client, { rollout, workload }, null))
  const failure = await run.then(
    () => null,
    (error: unknown) => error,
  )
  return { changes, failure }
}

describe('runPreflight', () => {
  it('deletes the pod of a version that crashes and changes nothing else', async () => {
    const { changes, failure } = await runBeside(digits({}, { image: image.replace('digits', 'other') }))
    expect(changes).toEqual([
      ...['apply identity', 'apply policy', 'apply pod'],
      ...['delete pod', 'delete policy'],
    ])
    expect(failure).toEqual(userError('ROLLOUT_CRASHED'))
  })

  it('starts no pod if the last good version has the same pods', async () => {
    expect(await runBeside(workload)).toEqual({ changes: [], failure: null })
  })

  it('starts no pod if no version serves', async () => {
    expect(await runBeside(digits({ replicas: 3 }), 0)).toEqual({ changes: [], failure: null })
  })
})
