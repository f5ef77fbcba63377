import { KubeConfig } from '@kubernetes/client-node'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Digest } from '../../../../src/artifacts/digest.ts'
import type { ErrorCode } from '../../../../src/errors/codes.ts'
import { requireNamespace } from '../../../../src/kubernetes/require-namespace.ts'
import { requireRights } from '../../../../src/kubernetes/require-rights.ts'
import { rollOutToCluster } from '../../../../src/kubernetes/roll-out.ts'
import { ClusterClient } from '../../../../src/kubernetes/cluster-client.ts'
import { findCredentials } from '../../../../src/kubernetes/connect.ts'
import { withLease } from '../../../../src/kubernetes/lease.ts'
import { notPushed } from '../../../../src/kubernetes/not-pushed.ts'
import { readServerToken } from '../../../../src/kubernetes/server-token.ts'
import { watchRollout } from '../../../../src/kubernetes/watch-rollout.ts'
import { requireHeld } from '../../../../src/stages/cluster/held-canary.ts'
import { requireOwnNames } from '../../../../src/stages/cluster/require-own-names.ts'
import { folderWith } from '../../data/sources.ts'
import {
  Computed,
  deploymentObject,
  podObject,
  replicaSetObject,
  silentLog,
  withApiServer,
  type Answers,
} from '../../kubernetes/api-server.ts'

const cancelled = new AbortController().signal
const options = { log: silentLog, cancelled }

/** Connects with a kubeconfig that has one context. */
async function connecting(context: string | undefined): Promise<unknown> {
  const folder = await folderWith({})
  await writeFile(
    join(folder, 'config'),
    JSON.stringify({
      clusters: [{ name: 'c', cluster: { server: 'http://127.0.0.1:1' } }],
      users: [],
      contexts: [{ name: 'staging', context: { cluster: 'c', user: 'u' } }],
      'current-context': 'staging',
    }),
  )
  return findCredentials({ KUBECONFIG: join(folder, 'config') }, context)
}

const model: Digest = `sha256:${'1'.repeat(64)}`
const object = { apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'digits' } }
const watched = { namespace: 'models', name: 'digits', image: 'registry.example/digits@sha256:1' }

/** Watches a rollout whose only pod has this status. */
const watching =
  (status: unknown, answers: Answers = {}) =>
  () =>
    withApiServer(
      {
        '/apis/apps/v1/namespaces/models/deployments/digits': deploymentObject(watched.image),
        '/apis/apps/v1/namespaces/models/replicasets': { items: [replicaSetObject()] },
        '/api/v1/namespaces/models/pods': { items: [podObject(status)] },
        '/api/v1/namespaces/models/events': {
          items: [{ type: 'Warning', reason: 'BackOff', message: 'Back-off restarting failed container' }],
        },
        '/api/v1/namespaces/models/pods/digits-1/log': 'Error: out of luck',
        ...answers,
      },
      (client) => watchRollout(client, watched, { ...options, limit: 0 }),
    )

const waiting = (reason: string) => ({
  containerStatuses: [
    {
      name: 'server',
      ready: false,
      restartCount: 0,
      state: { waiting: { reason, message: 'not found' } },
      lastState: {},
    },
  ],
})
const ended = (reason: string, exitCode: number) => ({
  containerStatuses: [
    {
      name: 'server',
      ready: false,
      restartCount: 2,
      state: {},
      lastState: { terminated: { reason, exitCode } },
    },
  ],
})

/** Sends one request to an API server that answers with this status. */
const refused = (status: number, message: string, reason: string) => () =>
  withApiServer({ '/api': { status, body: { kind: 'Status', message, reason } } }, (client) =>
    client.sendText({ path: '/api' }),
  )

/** Errors in the deployment to a cluster. */
export const kubernetesCases = {
  CLUSTER_IMAGE_NOT_PUSHED: () => {
    throw notPushed('image')
  },
  DEPLOY_NAME_TAKEN: () => {
    const labels = { 'app.kubernetes.io/managed-by': 'tensorline', 'app.kubernetes.io/name': 'digits-canary' }
    const found = deploymentObject(watched.image, { metadata: { name: 'digits-canary', labels } })
    const path = '/apis/apps/v1/namespaces/models/deployments/digits-canary'
    return withApiServer({ [path]: found }, (client) =>
      requireOwnNames(client, { namespace: 'models', pipeline: 'digits' }),
    )
  },
  DEPLOY_NO_HELD_CANARY: () =>
    withApiServer({}, (client) => requireHeld(client, { namespace: 'models', pipeline: 'digits' })),
  DEPLOY_SECRET_NOT_FOUND: () => {
    const secretKeyRef = { name: 'digits', key: 'token' }
    const containers = [{ env: [{ name: 'AUTH_TOKEN', valueFrom: { secretKeyRef } }] }]
    const objects = [{ ...object, spec: { template: { spec: { containers } } } }]
    return withApiServer({}, (client) => readServerToken(client, 'models', objects))
  },
  CLUSTER_NOT_CONFIGURED: async () => findCredentials({ HOME: await folderWith({}) }, undefined),
  CLUSTER_CREDENTIALS_FAILED: () => {
    const credentials = new KubeConfig()
    const exec = { apiVersion: 'client.authentication.k8s.io/v1', command: 'sign-in-of-a-cloud' }
    credentials.loadFromClusterAndUser(
      { name: 'c', server: 'https://127.0.0.1:1', skipTLSVerify: false },
      { name: 'u', exec },
    )
    return new ClusterClient(credentials, options).sendText({ path: '/' })
  },
  CLUSTER_UNKNOWN_CONTEXT: () => connecting('production'),
  CLUSTER_UNAUTHORIZED: refused(401, 'Unauthorized', 'Unauthorized'),
  CLUSTER_FORBIDDEN: () =>
    withApiServer(
      { '/apis/authorization.k8s.io/v1/selfsubjectaccessreviews': { status: { allowed: false } } },
      (client) =>
        requireRights(client, 'models', [{ group: 'apps', resource: 'deployments', verb: 'patch' }]),
    ),
  CLUSTER_UNAVAILABLE: refused(503, 'etcdserver: leader changed', 'ServiceUnavailable'),
  CLUSTER_NOT_FOUND: refused(404, 'namespaces "models" not found', 'NotFound'),
  CLUSTER_REJECTED: refused(422, 'spec.replicas: Invalid value', 'Invalid'),
  ROLLOUT_LOCK_LOST: () =>
    withApiServer(
      {
        '/apis/coordination.k8s.io/v1/namespaces/models/leases/tensorline-digits': leases(['', 'run 2']),
        '/apis/coordination.k8s.io/v1/namespaces/models/leases': {},
      },
      (client) =>
        withLease(
          client,
          { namespace: 'models', name: 'digits', holder: 'run 1', ...options, seconds: 0.03 },
          async (lost) => {
            await once(lost, 'abort')
            lost.throwIfAborted()
          },
        ),
    ),
  ROLLOUT_IMAGE_NOT_PULLED: watching(waiting('ImagePullBackOff')),
  ROLLOUT_CRASHED: watching(ended('Error', 1)),
  ROLLOUT_OUT_OF_MEMORY: watching(ended('OOMKilled', 137)),
  ROLLOUT_UNSCHEDULABLE: watching({
    conditions: [
      {
        type: 'PodScheduled',
        status: 'False',
        reason: 'Unschedulable',
        message: '0/1 nodes are available: 1 Insufficient memory.',
      },
    ],
  }),
  ROLLOUT_NOT_READY: watching({ conditions: [{ type: 'Ready', status: 'False' }] }),
  ROLLOUT_INTERRUPTED: watching(
    {},
    { '/apis/apps/v1/namespaces/models/deployments/digits': deploymentObject('other') },
  ),
  ROLLOUT_NAMESPACE_DELETED: () =>
    withApiServer({}, (client) => requireNamespace(client, 'models', new Error('a failure'))),
  ROLLOUT_NOT_ROLLED_BACK: () =>
    withApiServer(
      {
        '/apis/apps/v1': { resources: [{ name: 'deployments', kind: 'Deployment' }] },
        'GET /apis/apps/v1/namespaces/models/deployments/digits': deploymentObject(watched.image, {
          metadata: {
            name: 'digits',
            annotations: {
              'tensorline.dev/last-good-image': watched.image,
              'tensorline.dev/last-good-model': model,
              'tensorline.dev/last-good-objects': JSON.stringify([object]),
            },
          },
        }),
        'PATCH /apis/apps/v1/namespaces/models/deployments/digits': {
          status: 422,
          body: { message: 'spec.replicas: Invalid value', reason: 'Invalid' },
        },
      },
      (client) =>
        rollOutToCluster(client, {
          ...watched,
          model,
          objects: [object],
          port: 8080,
          verify: async () => undefined,
          verifyModel: async () => undefined,
          lost: options.cancelled,
          ...options,
        }),
    ),
} satisfies Partial<Record<ErrorCode, () => unknown>>

function leases(holders: readonly string[]): Computed {
  let request = 0
  return new Computed(() => {
    const holderIdentity = holders[Math.min(request++, holders.length - 1)]
    return {
      metadata: { name: 'tensorline-digits', resourceVersion: String(request) },
      spec: { holderIdentity },
    }
  })
}
