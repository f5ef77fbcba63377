import { z } from 'zod'

/** A Kubernetes object as it is written in a manifest. */
export interface KubernetesObject {
  readonly apiVersion: string
  readonly kind: string
  readonly metadata: { readonly name: string; readonly annotations?: Readonly<Record<string, string>> }
}

const metadata = z.object({
  name: z.string(),
  uid: z.string().default(''),
  resourceVersion: z.string().optional(),
  generation: z.number().optional(),
  creationTimestamp: z.string().optional(),
  deletionTimestamp: z.string().optional(),
  labels: z.record(z.string(), z.string()).default({}),
  annotations: z.record(z.string(), z.string()).default({}),
  ownerReferences: z.array(z.object({ uid: z.string() })).default([]),
})

const condition = z.object({
  type: z.string(),
  status: z.string(),
  reason: z.string().default(''),
  message: z.string().default(''),
  lastUpdateTime: z.string().default(''),
})
const conditions = z.array(condition).default([])

/** A template of pods with everything that the cluster stores in it, so that it can be written back. */
const podTemplate = z.looseObject({
  metadata: z
    .looseObject({
      labels: z.record(z.string(), z.string()).default({}),
      annotations: z.record(z.string(), z.string()).optional(),
    })
    .default({ labels: {} }),
  spec: z.looseObject({ containers: z.array(z.looseObject({ name: z.string(), image: z.string() })).min(1) }),
})
export type PodTemplate = z.infer<typeof podTemplate>

export const deploymentSchema = z.object({
  metadata,
  spec: z.object({
    replicas: z.number().default(1),
    paused: z.boolean().default(false),
    progressDeadlineSeconds: z.number().default(600),
    selector: z.object({ matchLabels: z.record(z.string(), z.string()) }),
    template: podTemplate,
  }),
  status: z
    .object({
      observedGeneration: z.number().default(0),
      replicas: z.number().default(0),
      updatedReplicas: z.number().default(0),
      readyReplicas: z.number().default(0),
      availableReplicas: z.number().default(0),
      conditions,
    })
    .prefault({}),
})
export type ClusterDeployment = z.infer<typeof deploymentSchema>

export const replicaSetList = z.object({
  items: z.array(
    z.object({
      metadata,
      spec: z.object({ template: podTemplate }),
      status: z.object({ conditions }).prefault({}),
    }),
  ),
})
export type ReplicaSet = z.infer<typeof replicaSetList>['items'][number]

const stateSchema = z
  .object({
    waiting: z.object({ reason: z.string().default(''), message: z.string().default('') }).optional(),
    terminated: z
      .object({
        reason: z.string().default(''),
        message: z.string().default(''),
        exitCode: z.number(),
        signal: z.number().optional(),
      })
      .optional(),
  })
  .default({})

export const podSchema = z.object({
  metadata,
  spec: z
    .object({
      containers: z
        .array(
          z.object({
            resources: z
              .object({ limits: z.object({ memory: z.string().optional() }).default({}) })
              .prefault({}),
          }),
        )
        .default([]),
    })
    .prefault({}),
  status: z
    .object({
      phase: z.string().default(''),
      reason: z.string().default(''),
      conditions,
      containerStatuses: z
        .array(
          z.object({
            name: z.string(),
            ready: z.boolean(),
            restartCount: z.number(),
            imageID: z.string().default(''),
            state: stateSchema,
            lastState: stateSchema,
          }),
        )
        .default([]),
    })
    .prefault({}),
})
export type Pod = z.infer<typeof podSchema>
export const podList = z.object({ items: z.array(podSchema) })

export const eventList = z.object({
  items: z.array(
    z.object({
      type: z.string().default(''),
      reason: z.string().default(''),
      message: z.string().default(''),
      count: z.number().nullish(),
    }),
  ),
})

export const leaseSchema = z.object({
  metadata,
  spec: z
    .object({
      holderIdentity: z.string().nullish(),
      leaseDurationSeconds: z.number().nullish(),
      acquireTime: z.string().nullish(),
      renewTime: z.string().nullish(),
      leaseTransitions: z.number().nullish(),
    })
    .default({}),
})

/** A response whose content is not needed. */
export const anyObject = z.looseObject({})

/** Path of a namespaced collection, for example of Deployments. */
export function collectionPath(groupVersion: string, namespace: string, resource: string): string {
  const root = groupVersion === 'v1' ? '/api/v1' : `/apis/${groupVersion}`
  return `${root}/namespaces/${encodeURIComponent(namespace)}/${resource}`
}

export function deploymentPath(namespace: string, name: string): string {
  return `${collectionPath('apps/v1', namespace, 'deployments')}/${name}`
}

/** Returns the query of a list with labels. */
export function selectorQuery(labels: Readonly<Record<string, string>>): string {
  const selector = Object.entries(labels).map(([name, value]) => `${name}=${value}`)
  return new URLSearchParams({ labelSelector: selector.join(',') }).toString()
}
