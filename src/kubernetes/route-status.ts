import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { UserError } from '../errors/user-error.ts'
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
  const started = performance.now()
  for (;;) {
    const { metadata, status } = await client.send(routeSchema, { path })
    const conditions = status.parents
      .flatMap((parent) => parent.conditions)
      .filter(({ observedGeneration }) => observedGeneration >= metadata.generation)
    const isTrue = (type: string) =>
      conditions.some((condition) => condition.type === type) &&
      conditions.every((condition) => condition.type !== type || condition.status === 'True')
    if (isTrue('Accepted') && isTrue('ResolvedRefs')) return
    if (performance.now() - started > limit) {
      const problem = conditions.find((condition) => condition.status !== 'True')
      throw new UserError({
        code: 'ROLLOUT_NOT_READY',
        found: `the HTTPRoute ${name} not in use by a gateway: ${problem?.message ?? 'no gateway has processed it'}`,
        expected: 'a gateway that accepts the HTTPRoute with the filter `RequestMirror`',
        hint: `See \`kubectl describe httproutes ${name}\`, or remove \`deploy.canary.mirror\`.`,
      })
    }
    await sleep(pollEvery, undefined, { signal: cancelled })
  }
}
