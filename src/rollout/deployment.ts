import { readFile, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { z } from 'zod'
import { hasCode, UserError } from '../errors/user-error.ts'
import { createFolder } from '../files/create-folder.ts'
import { installFile } from '../files/install-file.ts'
import type { Log } from '../host/host.ts'
import { digestSchema } from '../artifacts/manifest.ts'
import { isRunning, killProcess, stopProcess } from './process-identity.ts'
import { endAbandoned, withToken } from './rollout-token.ts'
import { rejectsWhenAborted } from './with-server.ts'
import {
  serverProcessSchema,
  startFromImage,
  untilReady,
  type ServerProcess,
  type Start,
} from './server-process.ts'

const deploymentSchema = z.strictObject({
  image: digestSchema,
  /** Command of the server, with which it can be started again. */
  program: z.strictObject({
    file: z.string(),
    args: z.array(z.string()),
    env: z.record(z.string(), z.string()),
    cwd: z.string(),
  }),
  logFile: z.string(),
  server: serverProcessSchema,
  /** The server before this one while it finishes its requests, so that the next command ends it if this one is killed. */
  replaced: serverProcessSchema.nullable().default(null),
})
/** A record of the running server, so that the next rollout can replace it or a person can stop it. */
export type Deployment = z.infer<typeof deploymentSchema>

export interface Rollout extends Omit<Start, 'token'> {
  readonly image: Deployment['image']
  readonly files: DeploymentFiles
  /** Throws when the server at this address does not respond correctly. */
  readonly verify: (url: string) => Promise<void>
  readonly log: Log
  readonly cancelled: AbortSignal
}

export interface DeploymentFiles {
  /** File with the record of the deployment. */
  readonly stateFile: string
  /** File with the token of the rollout in progress. */
  readonly tokenFile: string
}

/**
 * Replaces the running server by one from an image. The new server is verified before the old one is touched;
 * if it fails, the old one keeps running. If both use the same port, the new server is first verified on a
 * free port. Then the old one finishes its requests and the new one starts on the port: between the two,
 * nothing listens on it. Only one rollout at a time may use these files.
 * @throws the error of `verify`, a UserError when the server does not start, or the reason of the
 * cancellation
 */
export async function rollOut(rollout: Rollout): Promise<Deployment> {
  const { files, log } = rollout
  await endReplaced(files)
  return withToken(
    files.tokenFile,
    log,
    () => runningServer(files),
    (token) => replace({ ...rollout, token }),
  )
}

/** Stops the running server; returns null if none was running. */
export async function stopDeployment(
  files: DeploymentFiles,
  log: Pick<Log, 'info'>,
): Promise<Deployment | null> {
  await endReplaced(files)
  await endAbandoned(files.tokenFile, log, () => runningServer(files))
  const deployment = await readRunning(files)
  if (deployment !== null) await stopProcess(deployment.server)
  await rm(files.stateFile, { force: true })
  return deployment
}

/**
 * Returns the running server according to the state file; null if no state file exists or its process has
 * ended.
 */
export async function readRunning({
  stateFile,
}: Pick<DeploymentFiles, 'stateFile'>): Promise<Deployment | null> {
  const deployment = await readState(stateFile)
  return deployment !== null && (await isRunning(deployment.server)) ? deployment : null
}

async function runningServer(files: DeploymentFiles): Promise<ServerProcess | null> {
  return (await readRunning(files))?.server ?? null
}

type RolloutWithToken = Rollout & Pick<Start, 'token'>

async function replace(rollout: RolloutWithToken): Promise<Deployment> {
  const { files, port, log } = rollout
  const previous = await readRunning(files)
  if (previous?.server.port === port) {
    log.info(`Verifying the new server while the current one keeps running on port ${port}`)
    await killProcess(await startVerified({ ...rollout, port: 0 }))
    return takeOver(rollout, previous)
  }
  const deployment = describe(rollout, await startVerified(rollout))
  await writeState(files, { ...deployment, replaced: previous?.server ?? null })
  await endReplaced(files)
  return deployment
}

/** Stops the server that the one in the state file replaced, if it has not ended yet. */
async function endReplaced(files: DeploymentFiles): Promise<void> {
  const deployment = await readState(files.stateFile)
  if (deployment === null || deployment.replaced === null) return
  await stopProcess(deployment.replaced)
  await writeState(files, { ...deployment, replaced: null })
}

async function takeOver(rollout: RolloutWithToken, previous: Deployment): Promise<Deployment> {
  const { files, log, token } = rollout
  await stopProcess(previous.server)
  try {
    const deployment = describe(rollout, await startVerified(rollout))
    await writeState(files, deployment)
    return deployment
  } catch (error) {
    log.warning(`Restarting the previous server on port ${previous.server.port}`)
    const started = await startFromImage({ ...previous, port: previous.server.port, token })
    // The state is written before the server is ready, because a cancelled run may be killed before then
    // while this server keeps running.
    await writeState(files, { ...previous, server: started.server })
    await untilReady(started, new AbortController().signal)
    throw error
  }
}

async function startVerified(rollout: RolloutWithToken): Promise<ServerProcess> {
  const { cancelled, verify } = rollout
  const server = await untilReady(await startFromImage(rollout), cancelled)
  try {
    await Promise.race([verify(server.url), rejectsWhenAborted(cancelled)])
    return server
  } catch (error) {
    await killProcess(server)
    throw error
  }
}

function describe({ image, program, logFile }: Rollout, server: ServerProcess): Deployment {
  return { image, program: { ...program, args: [...program.args] }, logFile, server, replaced: null }
}

async function readState(stateFile: string): Promise<Deployment | null> {
  let text: string
  try {
    text = await readFile(stateFile, 'utf8')
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null
    throw error
  }
  try {
    return deploymentSchema.parse(JSON.parse(text))
  } catch (error) {
    throw new UserError(
      {
        code: 'DEPLOY_STATE_DAMAGED',
        found: `an unreadable state file, ${stateFile}`,
        expected: 'the state file of an earlier deployment',
        hint: 'Stop the server that the file names, if it is running, and delete the file.',
      },
      { cause: error },
    )
  }
}

async function writeState({ stateFile }: DeploymentFiles, deployment: Deployment): Promise<void> {
  await createFolder(dirname(stateFile))
  await installFile(stateFile, `${JSON.stringify(deployment, null, 2)}\n`)
}
