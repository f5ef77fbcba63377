import type { KubeConfig } from '@kubernetes/client-node'
import { ClusterClient, type ClientOptions } from './cluster-client.ts'
import { findCredentials } from './connect.ts'

/** A cluster, and the namespace in it that a deployment uses. */
export interface OpenCluster {
  readonly client: ClusterClient
  readonly namespace: string
}

/** Keys of `deploy` that select a cluster and a namespace. */
export interface ClusterSelection {
  /** Context of the kubeconfig; undefined for its current one. */
  readonly context?: string | undefined
  readonly namespace?: string | undefined
}

/** Connects to the selected cluster. */
export async function openCluster(
  environment: Readonly<Record<string, string | undefined>>,
  { context, namespace }: ClusterSelection,
  options: ClientOptions,
): Promise<OpenCluster> {
  const credentials = await findCredentials(environment, context)
  return {
    client: new ClusterClient(credentials, options),
    namespace: namespace ?? namespaceOf(credentials) ?? 'default',
  }
}

/** Returns the namespace of the current context or, in a pod, of its service account; undefined without one. */
export function namespaceOf(credentials: KubeConfig): string | undefined {
  return credentials.getContextObject(credentials.getCurrentContext())?.namespace
}
