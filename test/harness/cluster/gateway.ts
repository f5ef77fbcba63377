import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { eventually } from '../eventually.ts'
import { tool } from '../tools.ts'
import type { Cluster } from './start-cluster.ts'

/** Name of the gateway. */
export const gatewayName = 'public'

/** Port of the listener; Envoy listens on it plus 8,000. */
const listenerPort = 9000
const envoyPort = listenerPort + 8000
const firstPort = 18_000

/**
 * Starts Contour and Envoy, with a gateway for the HTTPRoutes of a namespace.
 * @returns the URL of the gateway on this machine
 */
export async function startGateway(cluster: Cluster, namespace: string): Promise<string> {
  const { folder, kubeconfig } = cluster
  const place = (name: string) => join(folder, name)
  const apply = async (name: string, ...objects: object[]) => {
    const items = objects.map((object) => JSON.stringify(object)).join('\n---\n')
    writeFileSync(place(name), items)
    // The API server may serve new kinds of objects some time after their definitions are established.
    await eventually(() => cluster.kubectl('apply', '--filename', place(name)))
  }
  for (const definitions of [tool('gateway-definitions'), tool('contour-definitions')])
    await cluster.kubectl('apply', '--server-side', '--filename', definitions)
  for (const name of ['gateways', 'gatewayclasses', 'httproutes'])
    await cluster.kubectl(
      ...['wait', '--for=condition=Established', '--timeout=300s'],
      `crd/${name}.gateway.networking.k8s.io`,
    )
  const apiVersion = 'gateway.networking.k8s.io/v1'
  const listener = { name: 'http', protocol: 'HTTP', port: listenerPort }
  await apply(
    'gateway.yaml',
    {
      apiVersion,
      kind: 'GatewayClass',
      metadata: { name: 'contour' },
      spec: { controllerName: 'projectcontour.io/gateway-controller' },
    },
    {
      apiVersion,
      kind: 'Gateway',
      metadata: { name: gatewayName, namespace },
      spec: { gatewayClassName: 'contour', listeners: [listener] },
    },
  )
  writeFileSync(
    place('contour.yaml'),
    JSON.stringify({ gateway: { gatewayRef: { name: gatewayName, namespace } } }),
  )
  const local = (...names: string[]) =>
    names.flatMap((name, index) => [`--${name}-address=127.0.0.1`, `--${name}-port=${firstPort + index}`])
  await cluster.run('contour', tool('contour'), [
    'serve',
    '--insecure',
    '--disable-leader-election',
    ...['tlsroutes', 'grpcroutes', 'tcproutes', 'backendtlspolicies'].map(
      (name) => `--disable-feature=${name}`,
    ),
    `--config-path=${place('contour.yaml')}`,
    `--kubeconfig=${kubeconfig}`,
    '--envoy-service-http-address=127.0.0.1',
    '--envoy-service-https-address=127.0.0.1',
    ...local('xds', 'http', 'health', 'debug-http', 'stats'),
  ])
  execFileSync(tool('contour'), [
    'bootstrap',
    place('envoy.json'),
    '--xds-address=127.0.0.1',
    `--xds-port=${firstPort}`,
    `--admin-address=${place('envoy.sock')}`,
  ])
  const node = ['--service-cluster', 'contour', '--service-node', 'envoy']
  const options = ['--concurrency', '1', '--disable-hot-restart', ...node]
  await cluster.run('envoy', tool('envoy'), ['--config-path', place('envoy.json'), ...options])
  return cluster.reach(envoyPort)
}
