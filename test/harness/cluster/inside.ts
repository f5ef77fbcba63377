/**
 * The first process of the namespaces of a cluster (network, mounts, processes): starts everything in them, and relays
 * connections between their 127.0.0.1 and that of the machine, through sockets in the folder of the cluster. When it
 * ends, the kernel ends all processes in the namespaces and removes their mounts, network devices and rules. It ends
 * when its input ends, and so with the test, however that ends.
 *
 *     node test/harness/cluster/inside.ts SETTINGS.json
 */
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { nodeAddress, nodeName, serviceNetwork } from './certificates.ts'
import { startRelay } from './relay.ts'
import { clusterSettingsSchema } from './settings.ts'

/** The name of a program, for its log, and its command. */
const programSchema = z.tuple([z.string(), z.string()], z.string())

const [settingsFile = ''] = process.argv.slice(2)
const { folder, binaries, port, registryPort } = clusterSettingsSchema.parse(
  JSON.parse(readFileSync(settingsFile, 'utf8')),
)
const startLimitMs = 300_000
const running = new Map<string, ReturnType<typeof spawn>>()

const pki = (name: string) => join(folder, 'pki', name)
const flags = (values: Record<string, string | number | boolean>) =>
  Object.entries(values).map(([name, value]) => `--${name}=${String(value)}`)

const commands: Record<string, () => [command: string, args: string[]]> = {
  etcd: () => [
    'etcd',
    [
      '--unsafe-no-fsync',
      ...flags({
        'data-dir': join(folder, 'etcd'),
        'listen-client-urls': 'http://127.0.0.1:2379',
        'advertise-client-urls': 'http://127.0.0.1:2379',
        'listen-peer-urls': 'http://127.0.0.1:2380',
        'initial-advertise-peer-urls': 'http://127.0.0.1:2380',
        'initial-cluster': 'default=http://127.0.0.1:2380',
      }),
    ],
  ],
  apiserver: () => [
    join(binaries, 'kube-apiserver'),
    flags({
      'etcd-servers': 'http://127.0.0.1:2379',
      'bind-address': '127.0.0.1',
      'secure-port': port,
      'tls-cert-file': pki('apiserver.crt'),
      'tls-private-key-file': pki('apiserver.key'),
      'client-ca-file': pki('ca.crt'),
      'service-account-issuer': 'https://kubernetes.default.svc',
      'service-account-key-file': pki('sa.pub'),
      'service-account-signing-key-file': pki('sa.key'),
      'service-cluster-ip-range': serviceNetwork,
      'authorization-mode': 'Node,RBAC',
      'feature-gates': 'ImageVolume=true',
      // Pods reach it by the Service `kubernetes`, which cannot lead to a loopback address.
      'advertise-address': nodeAddress,
      'allow-privileged': true,
      'kubelet-client-certificate': pki('admin.crt'),
      'kubelet-client-key': pki('admin.key'),
      'kubelet-certificate-authority': pki('ca.crt'),
      'kubelet-preferred-address-types': 'InternalIP',
      profiling: false,
    }),
  ],
  containerd: () => ['containerd', ['--config', join(folder, 'containerd.toml')]],
  'controller-manager': () => [
    join(binaries, 'kube-controller-manager'),
    flags({
      kubeconfig: join(folder, 'admin.kubeconfig'),
      'bind-address': '127.0.0.1',
      'leader-elect': false,
      // Pods of a node that is slow, or cannot reach the API server for a while, keep serving.
      'node-monitor-grace-period': '10m',
      'service-account-private-key-file': pki('sa.key'),
      'root-ca-file': pki('ca.crt'),
      profiling: false,
    }),
  ],
  scheduler: () => [
    join(binaries, 'kube-scheduler'),
    flags({
      kubeconfig: join(folder, 'admin.kubeconfig'),
      'bind-address': '127.0.0.1',
      'leader-elect': false,
    }),
  ],
  kubelet: () => [
    join(binaries, 'kubelet'),
    flags({
      config: join(folder, 'kubelet.yaml'),
      kubeconfig: join(folder, 'node.kubeconfig'),
      'root-dir': join(folder, 'kubelet'),
      'hostname-override': nodeName,
    }),
  ],
  proxy: () => [join(binaries, 'kube-proxy'), flags({ config: join(folder, 'proxy.yaml') })],
}

function start(name: string): void {
  const [command, args] = commands[name]?.() ?? [name, []]
  startProgram(name, command, args)
}

function startProgram(name: string, command: string, args: readonly string[]): void {
  const log = openSync(join(folder, 'log', `${name}.log`), 'a')
  const child = spawn(command, args, { stdio: ['ignore', log, log], cwd: folder })
  running.set(name, child)
  child.once('exit', (code) => {
    if (code === null) return
    console.error(`${name} ended with ${code}`)
    process.exit(1)
  })
}

async function waitFor(file: string, args: readonly string[]): Promise<void> {
  const endsAt = performance.now() + startLimitMs
  for (;;)
    try {
      execFileSync(file, args, { stdio: 'ignore' })
      return
    } catch (error) {
      if (performance.now() > endsAt) throw error
      await sleep(100)
    }
}

function kubectl(...args: string[]): Promise<void> {
  return waitFor(join(binaries, 'kubectl'), ['--kubeconfig', join(folder, 'admin.kubeconfig'), ...args])
}

function run(command: string, ...args: string[]): void {
  execFileSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] })
}

/** Relays a port of the machine, through a socket, to the same port in the namespaces. */
async function open(portInside: number): Promise<void> {
  await startRelay(
    { path: join(folder, 'sockets', String(portInside)) },
    { host: '127.0.0.1', port: portInside },
  )
}

const orders: Record<string, (argument: string) => Promise<void> | void> = {
  open: (argument) => open(Number(argument)),
  /** Stops a process of the cluster, for tests of its absence, and waits for its end. */
  kill: async (name) => {
    const child = running.get(name)
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return
    child.kill('SIGKILL')
    await once(child, 'exit')
  },
  start,
  /** Starts a further program beside the cluster. */
  run: (argument) => {
    const [name, command, ...args] = programSchema.parse(JSON.parse(decodeURIComponent(argument)))
    startProgram(name, command, args)
  },
}

// Everything that programs write below these folders ends with the namespaces.
for (const path of ['/run', '/var/log', '/var/lib/cni']) {
  run('mkdir', '-p', path)
  run('mount', '-t', 'tmpfs', 'tmpfs', path)
}
run('ip', 'link', 'set', 'lo', 'up')
// kube-apiserver and kube-proxy look for the address of the default route.
run('ip', 'link', 'add', 'routes0', 'type', 'bridge')
run('ip', 'address', 'add', `${nodeAddress}/24`, 'dev', 'routes0')
run('ip', 'link', 'set', 'routes0', 'up')
run('ip', 'route', 'add', 'default', 'via', '10.88.76.2')
start('etcd')
start('containerd')
start('apiserver')
// The node reaches the registry by 127.0.0.1, and pods reach both by the address of the node.
for (const host of ['127.0.0.1', nodeAddress])
  await startRelay({ host, port: registryPort }, { path: join(folder, 'sockets', `out-${registryPort}`) })
await startRelay({ host: nodeAddress, port }, { host: '127.0.0.1', port })
await open(port)
await kubectl('get', '--raw', '/readyz')
for (const name of ['controller-manager', 'scheduler', 'kubelet', 'proxy']) start(name)
await kubectl('get', 'serviceaccount', 'default')
await kubectl('wait', '--for=condition=Ready', `node/${nodeName}`, '--timeout=1s')
console.log('ready')

const input = createInterface({ input: process.stdin })
input.on('line', (line) => {
  const [order = '', argument = ''] = line.split(' ')
  void Promise.resolve(orders[order]?.(argument)).then(
    () => console.log(`done ${line}`),
    (error: unknown) => console.log(`failed ${line}: ${String(error)}`),
  )
})
input.on('close', () => process.exit())
