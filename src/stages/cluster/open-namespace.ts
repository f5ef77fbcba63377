import type { KubernetesSection } from '../../config/deploy.ts'
import type { Host } from '../../host/host.ts'
import { openCluster, type OpenCluster } from '../../kubernetes/open-cluster.ts'
import { requireExistingNamespace } from '../../kubernetes/require-namespace.ts'

/**
 * Connects to the cluster of the settings.
 * @throws UserError if its namespace does not exist, in which nothing could be found
 */
export async function openNamespace(settings: KubernetesSection, host: Host): Promise<OpenCluster> {
  const cluster = await openCluster(process.env, settings, host)
  await requireExistingNamespace(cluster.client, cluster.namespace)
  return cluster
}
