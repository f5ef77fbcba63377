import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Server } from 'node:net'
import { promisify } from 'node:util'
import { eventually } from '../eventually.ts'
import { freePort } from '../free-port.ts'
import { tool } from '../tools.ts'
import { startRelay } from './relay.ts'
import { writeSettings, type ClusterSettings } from './settings.ts'

/** A Kubernetes cluster of one node in network, mount and process namespaces of its own. */
export interface Cluster {
  readonly folder: string
  /** File with the credentials of the administrator. */
  readonly kubeconfig: string
  /** Runs kubectl as the administrator; returns its output. */
  kubectl(...args: string[]): Promise<string>
  /** Relays a port of the cluster's 127.0.0.1, for example of a NodePort Service; returns its URL on this machine. */
  reach(port: number): Promise<string>
  /** Kills a process of the cluster, or starts it again. */
  kill(process: ClusterProcess): Promise<void>
  start(process: ClusterProcess): Promise<void>
  /** Runs a program in the namespaces of the cluster until the cluster stops; its end is an error. */
  run(name: string, command: string, args: readonly string[]): Promise<void>
  stop(): Promise<void>
}

export type ClusterProcess = 'apiserver' | 'scheduler' | 'kubelet'

const controlGroups = '/sys/fs/cgroup'
const namePattern = /^tensorline-cluster-(\d+)-/

/**
 * Starts a cluster whose nodes can pull images from a registry on 127.0.0.1.
 * @param registryPort of the registry
 * @param pause reference of the pause image in it
 */
export async function startCluster(registryPort: number, pause: string): Promise<Cluster> {
  removeAbandoned()
  const folder = mkdtempSync(join(tmpdir(), `tensorline-cluster-${process.pid}-`))
  const port = await freePort()
  const settings: ClusterSettings = {
    folder,
    binaries: dirname(tool('kubectl')),
    port,
    registryPort,
    pause,
    controlGroup: basename(folder),
  }
  writeSettings(settings)
  makeControlGroups(settings.controlGroup)
  const settingsFile = join(folder, 'settings.json')
  writeFileSync(settingsFile, JSON.stringify(settings))
  const socket = (name: string | number) => join(folder, 'sockets', String(name))
  const relays: Server[] = [
    await startRelay({ path: socket(`out-${registryPort}`) }, { host: '127.0.0.1', port: registryPort }),
    await startRelay({ host: '127.0.0.1', port }, { path: socket(port) }),
  ]
  const child = startInside(settingsFile)
  const stop = async (): Promise<void> => {
    child.stdin?.end()
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
    for (const relay of relays) relay.close()
    // The kernel may still remove the last process from its group.
    await eventually(() => removeControlGroups(settings.controlGroup))
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 })
  }
  const order = listen(child, folder)
  try {
    await order.ready
  } catch (error) {
    await stop()
    throw error
  }
  const kubeconfig = join(folder, 'admin.kubeconfig')
  return {
    folder,
    kubeconfig,
    async kubectl(...args) {
      const { stdout } = await promisify(execFile)(tool('kubectl'), ['--kubeconfig', kubeconfig, ...args])
      return stdout
    },
    async reach(inside) {
      await order.send(`open ${inside}`)
      const outside = await freePort()
      relays.push(await startRelay({ host: '127.0.0.1', port: outside }, { path: socket(inside) }))
      return `http://127.0.0.1:${outside}`
    },
    kill: (name) => order.send(`kill ${name}`),
    start: (name) => order.send(`start ${name}`),
    run: (name, command, args) =>
      order.send(`run ${encodeURIComponent(JSON.stringify([name, command, ...args]))}`),
    stop,
  }
}

function startInside(settingsFile: string): ChildProcess {
  const namespaces = ['--net', '--mount', '--pid', '--fork', '--kill-child', '--mount-proc']
  const command = [process.execPath, join(import.meta.dirname, 'inside.ts'), settingsFile]
  return spawn('unshare', [...namespaces, ...command], { stdio: ['pipe', 'pipe', 'pipe'] })
}

interface Orders {
  readonly ready: Promise<void>
  send(line: string): Promise<void>
}

/** Sends orders to the process in the namespaces, and waits until it reports the end of each. */
function listen(child: ChildProcess, folder: string): Orders {
  const { stdin, stdout, stderr } = child
  if (stdin === null || stdout === null || stderr === null) throw new TypeError('no pipes')
  let errors = ''
  stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString()
  })
  const lines = createInterface({ input: stdout })
  child.on('exit', (code) => {
    if (code !== 0) console.error(`The cluster ended with ${String(code)}: ${errors}`)
  })
  const wait = (line: string) =>
    new Promise<void>((resolve, reject) => {
      const read = (text: string) => {
        if (text === line) end(resolve)
        else if (text.startsWith('failed ')) end(() => reject(new Error(text)))
      }
      const fail = () => end(() => reject(new Error(`the cluster ended: ${errors}\n${lastLines(folder)}`)))
      const end = (then: () => void) => {
        lines.off('line', read)
        child.off('exit', fail)
        then()
      }
      lines.on('line', read)
      child.on('exit', fail)
    })
  return {
    ready: wait('ready'),
    async send(line) {
      const done = wait(`done ${line}`)
      stdin.write(`${line}\n`)
      await done
    },
  }
}

function lastLines(folder: string): string {
  const log = join(folder, 'log')
  return readdirSync(log)
    .map(
      (name) => `${name}: ${readFileSync(join(log, name), 'utf8').trim().split('\n').slice(-3).join('\n')}`,
    )
    .join('\n')
}

/** Makes a control group in each hierarchy; that of processors needs those of its parent. */
function makeControlGroups(name: string): void {
  for (const hierarchy of readdirSync(controlGroups)) {
    const folder = join(controlGroups, hierarchy, name)
    mkdirSync(folder, { recursive: true })
    for (const file of ['cpuset.cpus', 'cpuset.mems'])
      if (existsSync(join(folder, file)))
        writeFileSync(join(folder, file), readFileSync(join(controlGroups, hierarchy, file)))
  }
}

function removeControlGroups(name: string): void {
  for (const hierarchy of readdirSync(controlGroups)) removeTree(join(controlGroups, hierarchy, name))
}

/** Removes a control group and those in it. Their files cannot be deleted one by one. */
function removeTree(folder: string): void {
  if (!existsSync(folder)) return
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    if (entry.isDirectory()) removeTree(join(folder, entry.name))
  rmdirSync(folder)
}

/**
 * Removes folders and control groups of tests that were killed. Leaves those that cannot be removed: their last processes may still end,
 * and another test may remove them at the same time.
 */
function removeAbandoned(): void {
  const isAbandoned = (name: string) => {
    const owner = namePattern.exec(name)?.[1]
    return owner !== undefined && !existsSync(`/proc/${owner}`)
  }
  for (const hierarchy of readdirSync(controlGroups))
    for (const name of readdirSync(join(controlGroups, hierarchy)))
      if (isAbandoned(name)) attempt(() => removeTree(join(controlGroups, hierarchy, name)))
  for (const name of readdirSync(tmpdir()))
    if (isAbandoned(name)) attempt(() => rmSync(join(tmpdir(), name), { recursive: true, force: true }))
}

function attempt(removal: () => void): void {
  try {
    removal()
  } catch (error) {
    console.error(`An earlier test was not removed: ${String(error)}`)
  }
}
