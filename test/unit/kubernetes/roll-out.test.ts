import { expect, it } from '@jest/globals'
import { z } from 'zod'
import { digestOf } from '../../../src/artifacts/digest.ts'
import { Cancellation } from '../../../src/errors/user-error.ts'
import { ObjectWriter } from '../../../src/kubernetes/apply.ts'
import type { ClusterClient } from '../../../src/kubernetes/cluster-client.ts'
import { findChanges } from '../../../src/kubernetes/dry-run.ts'
import { deploymentSchema } from '../../../src/kubernetes/objects.ts'
import { restoreVersion, rollOutToCluster, type ClusterRollout } from '../../../src/kubernetes/roll-out.ts'
import { promoteHeld } from '../../../src/stages/cluster/held-canary.ts'
import { userError } from '../../harness/user-error.ts'
import {
  available,
  Computed,
  deploymentObject,
  podAnswers,
  readyPod,
  silentLog,
  withApiServer,
} from './api-server.ts'

const path = '/apis/apps/v1/namespaces/models/deployments/digits'
const [earlier, later] = ['registry.example/digits@sha256:1', 'registry.example/digits@sha256:2']
const model = digestOf('model')
const cancelled = new AbortController().signal
const annotation = 'tensorline.dev/last-good-image'

const objectsOf = (image: string) => [
  {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'digits' },
    spec: { template: { spec: { containers: [{ name: 'server', image }] } } },
  },
]

const rollout: ClusterRollout = {
  namespace: 'models',
  name: 'digits',
  image: later,
  model,
  objects: objectsOf(later),
  port: 8080,
  verify: () => Promise.resolve(),
  verifyModel: () => Promise.resolve(),
  log: silentLog,
  cancelled,
  lost: cancelled,
}

/** Annotations of a Deployment whose last good version has these objects. */
const recordOf = (objects: readonly object[]) => ({
  [annotation]: earlier,
  'tensorline.dev/last-good-model': model,
  'tensorline.dev/last-good-objects': JSON.stringify(objects),
})

const written = z.object({
  metadata: z.object({ annotations: z.record(z.string(), z.string()).default({}) }),
  spec: z.object({ template: z.unknown() }).optional(),
})

const autoscaler = {
  apiVersion: 'autoscaling/v2',
  kind: 'HorizontalPodAutoscaler',
  metadata: { name: 'digits' },
}

it('rollOutToCluster deletes an autoscaler of the last good version that the new version does not contain', async () => {
  const deleted: string[] = []
  const annotations = recordOf([...objectsOf(earlier), autoscaler])
  const place = '/apis/autoscaling/v2/namespaces/models/horizontalpodautoscalers/digits'
  const answers = {
    '/apis/apps/v1': { resources: [{ name: 'deployments', kind: 'Deployment' }] },
    '/apis/autoscaling/v2': {
      resources: [{ name: 'horizontalpodautoscalers', kind: 'HorizontalPodAutoscaler' }],
    },
    [path]: deploymentObject(later, { metadata: { name: 'digits', uid: 'deployment', annotations } }),
    [`GET ${place}`]: autoscaler,
    [`DELETE ${place}`]: new Computed(() => {
      deleted.push(place)
      return {}
    }),
  }
  const replacement = { replace: () => Promise.resolve(), undo: () => Promise.resolve(true) }
  await withApiServer(answers, async (client) => {
    await rollOutToCluster(client, rollout, replacement)
    const [change] = await findChanges(new ObjectWriter(client, 'models'), [], [autoscaler])
    expect(change).toMatchObject({ object: 'HorizontalPodAutoscaler digits', after: 'deleted' })
  })
  expect(deleted).toEqual([place])
})

it('rollOutToCluster records the version after its Service routes requests to a ready pod', async () => {
  const seen: string[] = []
  const selector = { app: 'digits' }
  const service = { apiVersion: 'v1', kind: 'Service', metadata: { name: 'digits' }, spec: { selector } }
  const endpoints = [{ targetRef: { name: 'digits-1' } }]
  const answers = {
    '/api/v1': { resources: [{ name: 'services', kind: 'Service' }] },
    '/apis/apps/v1': { resources: [{ name: 'deployments', kind: 'Deployment' }] },
    [`GET ${path}`]: deploymentObject(later),
    [`PATCH ${path}`]: new Computed((body) => {
      if (body.includes(annotation)) seen.push('record')
      return {}
    }),
    '/api/v1/namespaces/models/services/digits': service,
    '/apis/discovery.k8s.io/v1/namespaces/models/endpointslices': new Computed(() => ({
      items: [{ endpoints: seen.push('look') > 2 ? endpoints : [] }],
    })),
    '/api/v1/namespaces/models/pods': { items: [{ metadata: { name: 'digits-1' } }] },
  }
  const replacement = { replace: () => Promise.resolve(), undo: () => Promise.resolve(true) }
  const objects = [service, ...objectsOf(later)]
  await withApiServer(answers, (client) => rollOutToCluster(client, { ...rollout, objects }, replacement))
  expect(seen).toEqual(['look', 'look', 'look', 'record'])
})

const causes: readonly (readonly [string, Error])[] = [
  ['cancelled', new Cancellation('The run was cancelled')],
  ['failed', new Error('a failure')],
]
it.each(causes)('A rollback logs that the rollout %s', async (word, cause) => {
  const warnings: string[] = []
  const log = { ...silentLog, warning: (message: string) => warnings.push(message) }
  const answers = {
    '/apis/apps/v1': { resources: [{ name: 'deployments', kind: 'Deployment' }] },
    [path]: deploymentObject(later),
  }
  const replacement = { replace: () => Promise.reject(cause), undo: () => Promise.resolve(true) }
  const rollingOut = withApiServer(answers, (client) =>
    rollOutToCluster(client, { ...rollout, log }, replacement),
  )
  await expect(rollingOut).rejects.toBe(cause)
  expect(warnings[0]).toContain(word)
})

it('A rollback records the last good version again if the record of the new one was written without a response', async () => {
  let recorded: Record<string, string> = recordOf(objectsOf(earlier))
  const write = (body: string) => {
    const { annotations } = written.parse(JSON.parse(body)).metadata
    recorded = { ...recorded, ...annotations }
    return annotations[annotation] === later ? { status: 503, body: '' } : {}
  }
  const answers = {
    '/apis/apps/v1': { resources: [{ name: 'deployments', kind: 'Deployment' }] },
    [`GET ${path}`]: new Computed(() =>
      deploymentObject(earlier, {
        metadata: { name: 'digits', uid: 'deployment', annotations: recorded },
        status: available,
      }),
    ),
    [`PATCH ${path}`]: new Computed(write),
    ...podAnswers({ items: [readyPod] }),
  }
  const replacement = { replace: () => Promise.resolve(), undo: () => Promise.resolve(true) }
  const rolledOut = withApiServer(answers, (client) => rollOutToCluster(client, rollout, replacement))
  await expect(rolledOut).rejects.toEqual(userError('CLUSTER_UNAVAILABLE'))
  expect(recorded[annotation]).toBe(earlier)
})

it('A rollback leaves the Service as it is until the pods of the last good version are available, if other pods serve', async () => {
  const changes: string[] = []
  const changed = (change: string) => new Computed(() => ({ count: changes.push(change) }))
  const service = { apiVersion: 'v1', kind: 'Service', metadata: { name: 'digits' } }
  const annotations = recordOf([service, ...objectsOf(earlier)])
  const answers = {
    '/api/v1': { resources: [{ name: 'services', kind: 'Service' }] },
    '/apis/apps/v1': { resources: [{ name: 'deployments', kind: 'Deployment' }] },
    [`GET ${path}`]: new Computed(() => {
      if (changes.includes('Deployment')) changes.push('watch')
      const metadata = { name: 'digits', uid: 'deployment', annotations }
      return deploymentObject(earlier, { metadata, status: available })
    }),
    [`PATCH ${path}`]: changed('Deployment'),
    'PATCH /api/v1/namespaces/models/services/digits': changed('Service'),
    ...podAnswers({ items: [readyPod] }),
  }
  const replacement = {
    replace: () => Promise.reject(new Error('failed')),
    undo: () => Promise.resolve(changes.push('undo') > 1),
  }
  const rolledOut = withApiServer(answers, (client) => rollOutToCluster(client, rollout, replacement))
  await expect(rolledOut).rejects.toThrow('failed')
  const order = changes.filter((change, index) => change !== changes[index - 1])
  expect(order.slice(0, 5)).toEqual(['undo', 'Deployment', 'watch', 'undo', 'Service'])
})

it('restoreVersion returns the number of pods after a manual change of it is undone', async () => {
  let replicas = 1
  const answers = {
    '/apis/apps/v1': { resources: [{ name: 'deployments', kind: 'Deployment' }] },
    [`GET ${path}`]: new Computed(() => {
      const { spec } = deploymentSchema.parse(deploymentObject(earlier))
      const status = { ...available, replicas, updatedReplicas: replicas, availableReplicas: replicas }
      return deploymentObject(earlier, { spec: { ...spec, replicas }, status })
    }),
    [`PATCH ${path}`]: new Computed(() => ({ replicas: (replicas = 2) })),
    ...podAnswers({ items: [readyPod, readyPod] }),
  }
  const version = { image: earlier, model, objects: objectsOf(earlier) }
  const restored = withApiServer(answers, (client) => restoreVersion(client, rollout, version))
  expect(await restored).toBe(2)
})

/** A Deployment in the cluster, and the patches that change it. */
const changeable = z.looseObject({
  metadata: z.looseObject({ annotations: z.record(z.string(), z.unknown()).default({}) }),
  spec: z.looseObject({ template: z.unknown() }).default({ template: undefined }),
})

it('A failed rollout restores a Deployment that another tool made, and its owners', async () => {
  const owners = [{ manager: 'helm', operation: 'Update', apiVersion: 'apps/v1', fieldsV1: {} }]
  const metadata = { name: 'digits', uid: 'deployment', managedFields: owners }
  let live = changeable.parse(deploymentObject(earlier, { metadata, status: available }))
  const images: unknown[] = []
  const answers = {
    '/apis/apps/v1': { resources: [{ name: 'deployments', kind: 'Deployment' }] },
    [`GET ${path}`]: new Computed(() => live),
    [`PATCH ${path}`]: new Computed((body) => {
      const patch = changeable.parse(JSON.parse(body))
      const template = patch.spec.template ?? live.spec.template
      const { annotations, ...others } = { ...live.metadata, ...patch.metadata }
      const written = Object.entries({ ...live.metadata.annotations, ...annotations })
      const kept = Object.fromEntries(written.filter(([, value]) => value !== null))
      live = { ...live, metadata: { ...others, annotations: kept }, spec: { ...live.spec, template } }
      images.push(deploymentSchema.parse(live).spec.template.spec.containers[0]?.image)
      return live
    }),
    ...podAnswers({ items: [readyPod] }),
  }
  const replacement = {
    replace: async (client: ClusterClient) => {
      for (const object of objectsOf(later)) await new ObjectWriter(client, 'models').apply(object)
      throw new Error('failed')
    },
    undo: () => Promise.resolve(true),
  }
  const rolledOut = withApiServer(answers, (client) => rollOutToCluster(client, rollout, replacement))
  await expect(rolledOut).rejects.toThrow('failed')
  expect(images).toContain(later)
  expect(images.at(-1)).toBe(earlier)
  expect(live.metadata).toMatchObject({ annotations: {}, managedFields: owners })
})

it('A failed rollout changes nothing more if another run took over the lease', async () => {
  const lost = new AbortController()
  const changes: string[] = []
  const answers = {
    '/apis/apps/v1': { resources: [{ name: 'deployments', kind: 'Deployment' }] },
    [`GET ${path}`]: deploymentObject(later, {
      metadata: { name: 'digits', uid: 'deployment', annotations: recordOf(objectsOf(earlier)) },
    }),
    [`PATCH ${path}`]: new Computed(() => ({ count: changes.push('Deployment') })),
  }
  const replacement = {
    replace: () => {
      lost.abort()
      return Promise.reject(new Error('failed'))
    },
    undo: () => Promise.resolve(changes.push('undo') > 0),
  }
  const rolledOut = withApiServer(answers, (client) =>
    rollOutToCluster(client, { ...rollout, lost: lost.signal }, replacement),
  )
  await expect(rolledOut).rejects.toThrow('failed')
  expect(changes).toEqual([])
})

it('A rollback ends if another run takes over the lease', async () => {
  const lost = new AbortController()
  const answers = {
    '/apis/apps/v1': { resources: [{ name: 'deployments', kind: 'Deployment' }] },
    [`GET ${path}`]: deploymentObject(later, {
      metadata: { name: 'digits', uid: 'deployment', annotations: recordOf(objectsOf(earlier)) },
    }),
  }
  const reason = new Error('another run')
  const replacement = {
    replace: () => Promise.reject(new Error('failed')),
    undo: () => {
      lost.abort(reason)
      return Promise.resolve(true)
    },
  }
  const rolledOut = withApiServer(answers, (client) =>
    rollOutToCluster(client, { ...rollout, lost: lost.signal }, replacement),
  )
  await expect(rolledOut).rejects.toBe(reason)
})

it('promoteHeld reports a namespace that was deleted meanwhile', async () => {
  const rollingOut = withApiServer({}, (client) => promoteHeld(client, rollout, 'digits'))
  await expect(rollingOut).rejects.toEqual(userError('ROLLOUT_NAMESPACE_DELETED'))
})
