import { z } from 'zod'
import { UserError } from '../errors/user-error.ts'
import { pollFor } from '../waiting/poll.ts'
import type { ClusterClient } from './cluster-client.ts'
import { collectionPath, type KubernetesObject } from './objects.ts'

const routeSchema = z.object({
  metadata: z.object({ generation: z.number().default(0) }),
  status: z
    .object({
      parents: z
        .array(
          z.object({
            conditions: z
              .array(
                z.object({
                  type: z.string(),
                  status: z.string(),
                  message: z.string().default(''),
                  observedGeneration: z.number().default(0),
                }),
              )
              .default([]),
          }),
        )
        .default([]),
    })
    .prefault({}),
})

const pollEvery = 200
const usualLimit = 60_000
const unprocessed = 'no gateway has processed it'

export interface AwaitedRoute {
  readonly namespace: string
  readonly route: KubernetesObject
  readonly cancelled: AbortSignal
  /** Milliseconds until the wait has failed. */
  readonly limit?: number
}

/**
 * Waits until a gateway accepted the newest generation of an HTTPRoute and found its backends.
 * @throws UserError when the time is over
 */
export async function awaitRoute(client: ClusterClient, awaited: AwaitedRoute): Promise<void> {
  const { namespace, route, cancelled, limit = usualLimit } = awaited
  const { name } = route.metadata
  const path = `${collectionPath(route.apiVersion, namespace, 'httproutes')}/${name}`
  let problem = unprocessed
  const isInUse = await pollFor(limit, { every: pollEvery, cancelled }, async () => {
    const { metadata, status } = await client.send(routeSchema, { path })
    const conditions = status.parents
      .flatMap((parent) => parent.conditions)
      .filter(({ observedGeneration }) => observedGeneration >= metadata.generation)
    const isTrue = (type: string) =>
      conditions.some((condition) => condition.type === type) &&
      conditions.every((condition) => condition.type !== type || condition.status === 'True')
    problem = conditions.find((condition) => condition.status !== 'True')?.message ?? unprocessed
    return isTrue('Accepted') && isTrue('ResolvedRefs')
  })
  if (isInUse === null)
    throw new UserError({
      code: 'ROLLOUT_NOT_READY',
      found: `the HTTPRoute ${name} not in use by a gateway: ${problem}`,
      expected: 'a gateway that accepts the HTTPRoute with the filter `RequestMirror`',
      hint: `See \`kubectl describe httproutes ${name}\`, or remove \`deploy.canary.mirror\`.`,
    })
}
