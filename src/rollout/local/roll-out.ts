import type { Digest } from '../../artifacts/digest.ts'
import { messageOf } from '../../errors/user-error.ts'
import type { Log } from '../../host/host.ts'
import type { ImageProcess } from '../../image/image-process.ts'
import { digestOfRoot, firstDifference, readRootFiles, type RootFiles } from '../../image/root-files.ts'
import { unlessCancelled } from '../../waiting/unless-cancelled.ts'
import { stopProcess } from '../process-identity.ts'
import { withServer } from '../with-server.ts'
import { endDeployment, repair } from './end-deployment.ts'
import { openListeningSocket } from '../listening-socket.ts'
import {
  writeRecord,
  type DeploymentRecord,
  type SingleDeployment,
  type Version,
} from './deployment-record.ts'
import { readDeployment, type DeploymentFiles, type Running } from './running-deployment.ts'
import { changeVersion, startSupervisor } from './start-supervisor.ts'

export interface Rollout {
  readonly image: Digest
  /** Program of the image, which uses files of its root only. */
  readonly program: ImageProcess
  /** Folder of the freshly unpacked image. */
  readonly root: string
  /** Port on 127.0.0.1; 0 keeps the port of the running server, or selects a free one. */
  readonly port: number
  /** File to which the output of the servers is appended. */
  readonly logFile: string
  readonly files: DeploymentFiles
  /** The project that the deployment belongs to. */
  readonly owner: string
  /** Throws when the server at this address does not respond correctly. */
  readonly verify: (url: string) => Promise<void>
  readonly log: Log
  readonly cancelled: AbortSignal
}

/**
 * Replaces the running server by one from an image. The new server is verified on a free port before the old one is touched;
 * if it fails, the old one keeps running. Then a new server takes over the listening socket, which the supervisor of the
 * deployment holds open, so that no request is lost. If the image already runs unchanged and responds correctly, nothing
 * changes. Only one rollout at a time may use these files.
 * @throws the error of `verify`, a UserError when the server does not start, or the reason of the cancellation
 */
export async function rollOut(rollout: Rollout): Promise<Running> {
  const { files, log, port } = rollout
  await repair(files, log)
  const content = await readRootFiles(rollout.root)
  const version = describeVersion(rollout, content)
  const deployment = await readDeployment(files)
  if (deployment === null) return startFirst(rollout, version, null)
  const { record, running } = deployment
  const samePort = port === 0 || port === record.port
  if (samePort && running !== null && (await runsAlready(rollout, content, running))) return running
  await verifyAside(rollout)
  if (!samePort) return startFirst(rollout, version, record)
  const taken = running === null ? null : await takeOver(rollout, version, record, running)
  if (taken !== null) return taken
  // The supervisor has ended, or its server does not start.
  rollout.cancelled.throwIfAborted()
  await endDeployment(files, record, stopProcess)
  return startFirst({ ...rollout, port: record.port }, version, null)
}

function describeVersion({ image, program, root: folder }: Rollout, content: RootFiles): Version {
  return {
    id: crypto.randomUUID(),
    image,
    program: { ...program, args: [...program.args] },
    root: { folder, digest: digestOfRoot(content) },
  }
}

/** Returns true if the image runs from unchanged files and responds correctly. */
async function runsAlready(
  { image, verify, log, cancelled }: Rollout,
  content: RootFiles,
  current: Running,
): Promise<boolean> {
  if (current.image !== image) return false
  const { folder } = current.version.root
  const changed = firstDifference(await readRootFiles(folder), content)
  if (changed !== null) {
    log.warning(
      `The file ${changed} in ${folder} is not that of the image. The server starts from new files.`,
    )
    return false
  }
  const works = await unlessCancelled(cancelled, verify(current.server.url)).then(
    () => true,
    () => false,
  )
  cancelled.throwIfAborted()
  if (works) log.info(`${image} already runs at ${current.server.url}`)
  return works
}

/** Verifies a server of the image on a free port, and ends it. */
async function verifyAside(rollout: Rollout): Promise<void> {
  const { files, log, program, logFile, cancelled, verify } = rollout
  log.info('Verifying the new server while the current one keeps running')
  await withServer({ program, logFile, tokenFile: files.tokenFile, log, cancelled }, ({ url }) => verify(url))
}

/** Starts a supervisor with the version. The deployment on another port, if any, ends when the new one is verified. */
async function startFirst(
  rollout: Rollout,
  version: Version,
  replaced: SingleDeployment | null,
): Promise<Running> {
  const { files, log, owner, logFile, port, cancelled } = rollout
  const token = crypto.randomUUID()
  const socket = await openListeningSocket(port)
  const record = { owner, token, port: socket.port, logFile, version, verified: false, replaced }
  try {
    await writeRecord(files.stateFile, record)
    const running = await startSupervisor(files, record, socket, cancelled)
    await verified(rollout, running.server.url)
    await writeRecord(files.stateFile, { ...record, verified: true })
    await repair(files, log)
    return running
  } catch (error) {
    await repair(files, log)
    throw error
  } finally {
    await socket.release()
  }
}

/**
 * Passes the socket to the version, or back to the current one after a failure.
 * @returns null if the supervisor has ended
 */
async function takeOver(
  rollout: Rollout,
  version: Version,
  record: DeploymentRecord,
  current: Running,
): Promise<Running | null> {
  const { files, log, cancelled } = rollout
  const next = { ...record, version }
  try {
    const running = await changeVersion(files, next, current.supervisor, cancelled)
    if (running !== null) await verified(rollout, running.server.url)
    return running
  } catch (error) {
    log.warning(`Returning port ${current.server.port} to the previous server`)
    // A cancelled run also returns the port.
    const { signal } = new AbortController()
    const former = { ...record, version: current.version }
    const failed = (reason: string) => log.error(`The previous server does not run: ${reason}`)
    await changeVersion(files, former, current.supervisor, signal).then(
      (running) => running ?? failed('it has no running supervisor'),
      (failure: unknown) => failed(messageOf(failure)),
    )
    throw error
  }
}

async function verified({ verify, cancelled }: Rollout, url: string): Promise<void> {
  await unlessCancelled(cancelled, verify(url))
}
