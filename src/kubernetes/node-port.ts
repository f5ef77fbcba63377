import { z } from 'zod'
import { UserError, type Problem } from '../errors/user-error.ts'
import { ApiFailure } from './api-status.ts'
import type { ClusterClient } from './cluster-client.ts'
import { anyObject, collectionPath, type KubernetesObject } from './objects.ts'

const service = z.object({
  kind: z.literal('Service'),
  spec: z.object({ ports: z.array(z.object({ nodePort: z.int().optional() })) }),
})

const live = service.omit({ kind: true })

/**
 * Returns a problem for a node port that the cluster refuses to a Service that exists. A dry run accepts ports outside of the range of
 * the cluster, and no request returns this range. But the API server allocates the ports of a Service before it finds that the name is
 * taken, so creating the Service again fails without any change, and the reason shows whether the port is allowed.
 */
export async function findRefusedNodePort(
  client: ClusterClient,
  namespace: string,
  objects: readonly KubernetesObject[],
): Promise<Problem[]> {
  for (const object of objects) {
    const wanted = service.safeParse(object)
    const port = wanted.data?.spec.ports[0]?.nodePort
    if (port === undefined) continue
    const path = collectionPath('v1', namespace, 'services')
    const existing = await client.find(live, `${path}/${object.metadata.name}`)
    // A first deployment applies the Service before all other objects.
    if (existing === null || existing.spec.ports.some(({ nodePort }) => nodePort === port)) continue
    try {
      await client.send(anyObject, { method: 'POST', path, body: object })
    } catch (error) {
      if (!(error instanceof UserError && error.cause instanceof ApiFailure)) throw error
      const { status, body } = error.cause
      if (status === 422 && body.message.includes('nodePort'))
        return error.problems.map((problem) => ({ ...problem, key: ['deploy', 'service', 'node-port'] }))
    }
  }
  return []
}
