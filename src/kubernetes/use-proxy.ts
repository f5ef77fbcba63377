import { getProxyUrl } from '@actions/http-client/lib/proxy'
import type { KubeConfig } from '@kubernetes/client-node'

/** Sets the proxy of the environment, such as `HTTPS_PROXY`, for clusters whose kubeconfig contains no proxy. */
export function useProxy(credentials: KubeConfig): void {
  credentials.clusters = credentials.clusters.map((cluster) => {
    const proxy = URL.canParse(cluster.server) ? getProxyUrl(new URL(cluster.server)) : undefined
    return cluster.proxyUrl === undefined && proxy ? { ...cluster, proxyUrl: proxy.href } : cluster
  })
}
