import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { kubeconfig, nodeName, writeCertificates } from './certificates.ts'

/** Settings of a cluster, in the file that the process in its namespaces reads. */
export const clusterSettingsSchema = z.object({
  /** Folder of all files of the cluster. */
  folder: z.string(),
  /** Folder of the Kubernetes binaries. */
  binaries: z.string(),
  /** Port of kube-apiserver, inside and outside of the namespaces. */
  port: z.number(),
  /** Port of the registry with the images, inside and outside. */
  registryPort: z.number(),
  /** Reference of the pause image. */
  pause: z.string(),
  /** Name of the control group of all pods. */
  controlGroup: z.string(),
})
export type ClusterSettings = z.infer<typeof clusterSettingsSchema>

const podNetwork = '10.88.77.0/24'

/** Writes certificates and configuration files. YAML reads JSON. */
export function writeSettings(settings: ClusterSettings): void {
  const { folder, registryPort, pause, controlGroup } = settings
  for (const name of ['pki', 'log', 'cni', 'sockets']) mkdirSync(join(folder, name), { recursive: true })
  const pki = join(folder, 'pki')
  writeCertificates(pki)
  const server = `https://127.0.0.1:${settings.port}`
  writeFileSync(join(folder, 'admin.kubeconfig'), kubeconfig(pki, server))
  writeFileSync(join(folder, 'node.kubeconfig'), kubeconfig(pki, server, 'node'))
  writeFileSync(join(folder, 'containerd.toml'), containerd(folder, registryPort, pause))
  const json = (name: string, content: unknown) => writeFileSync(join(folder, name), JSON.stringify(content))
  json('cni/10-pods.conf', {
    cniVersion: '0.4.0',
    name: 'pods',
    type: 'bridge',
    bridge: 'pods0',
    isGateway: true,
    ipMasq: false,
    ipam: {
      type: 'host-local',
      dataDir: join(folder, 'cni-ipam'),
      ranges: [[{ subnet: podNetwork }]],
      routes: [{ dst: '0.0.0.0/0' }],
    },
  })
  json('kubelet.yaml', {
    apiVersion: 'kubelet.config.k8s.io/v1beta1',
    kind: 'KubeletConfiguration',
    address: '127.0.0.1',
    healthzBindAddress: '127.0.0.1',
    authentication: {
      anonymous: { enabled: false },
      webhook: { enabled: true },
      x509: { clientCAFile: join(pki, 'ca.crt') },
    },
    authorization: { mode: 'Webhook' },
    tlsCertFile: join(pki, 'node.crt'),
    tlsPrivateKeyFile: join(pki, 'node.key'),
    cgroupDriver: 'cgroupfs',
    cgroupRoot: `/${controlGroup}`,
    containerRuntimeEndpoint: `unix://${join(folder, 'containerd.sock')}`,
    // Ignores the limit of open files, which a container may not raise.
    featureGates: { KubeletInUserNamespace: true },
    oomScoreAdj: 0,
    failSwapOn: false,
    makeIPTablesUtilChains: false,
    serializeImagePulls: false,
    evictionHard: {
      'memory.available': '100Mi',
      'nodefs.available': '1%',
      'imagefs.available': '1%',
      'nodefs.inodesFree': '1%',
    },
  })
  json('proxy.yaml', {
    apiVersion: 'kubeproxy.config.k8s.io/v1alpha1',
    kind: 'KubeProxyConfiguration',
    bindAddress: '127.0.0.1',
    healthzBindAddress: '127.0.0.1:10256',
    metricsBindAddress: '127.0.0.1:10249',
    clientConnection: { kubeconfig: join(folder, 'admin.kubeconfig') },
    mode: 'iptables',
    clusterCIDR: podNetwork,
    hostnameOverride: nodeName,
    iptables: { localhostNodePorts: true, syncPeriod: '5s', minSyncPeriod: '0s' },
    nodePortAddresses: ['127.0.0.0/8'],
    conntrack: { maxPerCore: 0, min: 0, tcpEstablishedTimeout: '0s', tcpCloseWaitTimeout: '0s' },
  })
}

function containerd(folder: string, registryPort: number, pause: string): string {
  return `
version = 2
root = "${folder}/containerd-root"
state = "${folder}/containerd-state"
[grpc]
  address = "${folder}/containerd.sock"
[plugins."io.containerd.grpc.v1.cri"]
  sandbox_image = "${pause}"
  # For machines without CAP_SYS_RESOURCE.
  restrict_oom_score_adj = true
  stream_server_address = "127.0.0.1"
  [plugins."io.containerd.grpc.v1.cri".cni]
    bin_dir = "/usr/lib/cni"
    conf_dir = "${folder}/cni"
  [plugins."io.containerd.grpc.v1.cri".registry.mirrors."127.0.0.1:${registryPort}"]
    endpoint = ["http://127.0.0.1:${registryPort}"]
`
}
