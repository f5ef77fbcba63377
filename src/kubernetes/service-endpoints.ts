import { z } from 'zod'
import { UserError } from '../errors/user-error.ts'
import { pollFor } from '../waiting/poll.ts'
import type { ClusterClient } from './cluster-client.ts'
import { collectionPath, podList, selectorQuery, type KubernetesObject } from './objects.ts'

const endpointSlices = z.object({
  items: z.array(
    z.object({
      endpoints: z
        .array(
          z.object({
            conditions: z.object({ ready: z.boolean().nullish() }).default({}),
            targetRef: z.object({ name: z.string().optional() }).optional(),
          }),
        )
        .nullish(),
    }),
  ),
})

const serviceSchema = z.looseObject({ kind: z.literal('Service'), spec: z.looseObject({}) })

const selectingService = z.object({
  kind: z.literal('Service'),
  metadata: z.object({ name: z.string() }),
  spec: z.object({ selector: z.record(z.string(), z.string()) }),
})

/** Milliseconds in which the proxies of the nodes apply endpoints that the API server shows. */
export const propagation = 3000

const pollEvery = 200
const usualLimit = 60_000

/** Returns the objects with this selector in their Service. */
export function withSelector(
  objects: readonly KubernetesObject[],
  selector: Readonly<Record<string, string>>,
): KubernetesObject[] {
  return objects.map((object) => {
    const service = serviceSchema.safeParse(object)
    return service.success ? { ...object, spec: { ...service.data.spec, selector } } : object
  })
}

export interface AwaitedEndpoints {
  readonly namespace: string
  /** Name of the Service. */
  readonly service: string
  /** Labels of the pods to which the Service must route requests. */
  readonly labels: Readonly<Record<string, string>>
  readonly cancelled: AbortSignal
  /** Milliseconds until the wait has failed. */
  readonly limit?: number
}

export interface AwaitedServices extends Pick<AwaitedEndpoints, 'namespace' | 'cancelled' | 'limit'> {
  /** Objects of a version, with its Services. */
  readonly objects: readonly KubernetesObject[]
}

/**
 * Waits until each Service of a version routes requests only to ready pods that it selects: the cluster adds pods to a Service some time after they
 * are ready.
 * @throws UserError when the time is over
 */
export async function awaitServices(
  client: ClusterClient,
  { objects, ...awaited }: AwaitedServices,
): Promise<void> {
  for (const object of objects) {
    const { success, data } = selectingService.safeParse(object)
    if (!success) continue
    const { metadata, spec } = data
    await awaitEndpoints(client, { ...awaited, service: metadata.name, labels: spec.selector })
  }
}

/**
 * Waits until a Service routes requests only to ready pods with these labels.
 * @throws UserError when the time is over
 */
export async function awaitEndpoints(client: ClusterClient, awaited: AwaitedEndpoints): Promise<void> {
  const { namespace, service, labels, cancelled, limit = usualLimit } = awaited
  const pods = `${collectionPath('v1', namespace, 'pods')}?${selectorQuery(labels)}`
  let targets: readonly string[] = []
  const leads = await pollFor(limit, { every: pollEvery, cancelled }, async () => {
    targets = await readyTargets(client, namespace, service)
    const { items } = await client.send(podList, { path: pods })
    const names = new Set(items.map(({ metadata }) => metadata.name))
    return targets.length > 0 && targets.every((target) => names.has(target))
  })
  if (leads === null) throw otherEndpoints(service, targets, labels)
}

/** Returns the names of the pods to which a Service routes requests. */
async function readyTargets(client: ClusterClient, namespace: string, service: string): Promise<string[]> {
  const query = selectorQuery({ 'kubernetes.io/service-name': service })
  const path = `${collectionPath('discovery.k8s.io/v1', namespace, 'endpointslices')}?${query}`
  const { items } = await client.send(endpointSlices, { path })
  return items
    .flatMap(({ endpoints }) => endpoints ?? [])
    .filter(({ conditions }) => conditions.ready !== false)
    .map(({ targetRef }) => targetRef?.name ?? '')
}

function otherEndpoints(
  service: string,
  targets: readonly string[],
  labels: Readonly<Record<string, string>>,
): UserError {
  const found = targets.length === 0 ? 'no ready pod' : `the pods ${targets.join(', ')}`
  return new UserError({
    code: 'ROLLOUT_NOT_READY',
    found: `that the Service ${service} routes requests to ${found}`,
    expected: `only ready pods with the labels ${JSON.stringify(labels)}`,
    hint: 'See `kubectl get endpointslices` and `kubectl describe service`.',
  })
}
