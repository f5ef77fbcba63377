import type { KubernetesSection } from '../../config/deploy.ts'
import type { Access } from '../../report/deployment-history.ts'
import { quoteArgument } from '../../text/quote-argument.ts'

type Place = { readonly namespace: string; readonly name: string }

/** Port of this machine in the example of a port-forward. */
const localPort = 8080

/** Returns the address of the Service: the public one, or else the one within the cluster. */
export function addressOf(settings: KubernetesSection, { namespace, name }: Place): string {
  return publicUrl(settings) ?? `http://${name}.${namespace}.svc:${settings.service.port}`
}

/** Returns the ways to reach the Service from outside of the cluster, from a pod, and from a machine with a kubeconfig. */
export function accessTo(settings: KubernetesSection, place: Place): Access[] {
  const { service, context } = settings
  const { namespace, name } = place
  const url = publicUrl(settings)
  const nodePort = service.type === 'NodePort' ? service['node-port'] : undefined
  const options = `${context === undefined ? '' : `--context ${quoteArgument(context)} `}--namespace ${namespace}`
  return [
    ...(url === null ? [] : [{ from: 'outside', way: url }]),
    ...(nodePort === undefined ? [] : [{ from: 'outside', way: `http://NODE:${nodePort}` }]),
    { from: 'a pod', way: addressOf({ ...settings, host: undefined }, place) },
    {
      from: 'this machine',
      way: `kubectl ${options} port-forward service/${name} ${localPort}:${service.port}`,
    },
  ]
}

export function publicUrl({ host }: Pick<KubernetesSection, 'host'>): string | null {
  return host === undefined ? null : `https://${host}`
}
