import { z } from 'zod'
import type { ClusterClient } from './cluster-client.ts'
import { deploymentPath, deploymentSchema, type KubernetesObject } from './objects.ts'

/** A Deployment whose number of pods an autoscaler sets. */
const autoscaled = z.object({
  kind: z.literal('Deployment'),
  metadata: z.object({ name: z.string() }),
  spec: z.looseObject({ replicas: z.undefined().optional() }),
})

/**
 * Returns a Deployment without a number of pods with the number that it has in the cluster. Without it, an apply that hands a fixed number
 * over to an autoscaler would reset the number to 1.
 */
export async function withLiveReplicas(
  client: ClusterClient,
  namespace: string,
  object: KubernetesObject,
): Promise<KubernetesObject> {
  const { success, data } = autoscaled.safeParse(object)
  if (!success) return object
  const live = await client.find(deploymentSchema, deploymentPath(namespace, data.metadata.name))
  if (live === null) return object
  const scaled = { ...object, spec: { ...data.spec, replicas: live.spec.replicas } }
  return scaled
}
