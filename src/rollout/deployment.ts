import { once } from 'node:events'
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
import {
  serverProcessSchema,
  startFromImage,
  untilReady,
  type ServerProcess,
  type Start,
} from './server-process.ts'

const deploymentSchema = z.strictObject({
  image: digestSchema,
  /** How it was started, so that it can be started again. */
  program: z.strictObject({
    file: z.string(),
    args: z.array(z.string()),
    env: z.record(z.string(), z.string()),
    cwd: z.string(),
  }),
  logFile: z.string(),
  server: serverProcessSchema,
})
/** What runs, written down so that the next rollout can replace it, or a person can end it. */
export type Deployment = z.infer<typeof deploymentSchema>

export interface Rollout extends Omit<Start, 'token'> {
  readonly image: Deployment['image']
  readonly files: DeploymentFiles
  /** Throws when the server at this address does not answer as it should. */
  readonly verify: (url: string) => Promise<void>
  readonly log: Log
  readonly cancelled: AbortSignal
}

export interface DeploymentFiles {
  /** Where the deployment is written down. */
  readonly stateFile: string
  /** Where the token of the rollout under way is written down. */
  readonly tokenFile: string
}

/**
 * Runs an image in place of what runs now. The new server is verified before the old one is touched; when it fails, the old one goes on.
 * Where both want the same port, the new one is verified on a free port first, then the old one finishes its requests and the new one
 * starts on the port: for that moment nobody listens there. One rollout at a time may use these files.
 * @throws what `verify` throws, UserError when the server does not start, or the reason of the cancellation.
 */
export async function rollOut(rollout: Rollout): Promise<Deployment> {
  const { files, log } = rollout
  return withToken(
    files.tokenFile,
    log,
    () => runningServer(files),
    (token) => replace({ ...rollout, token }),
  )
}

/** Ends what runs; null when nothing did. */
export async function stopDeployment(
  files: DeploymentFiles,
  log: Pick<Log, 'info'>,
): Promise<Deployment | null> {
  await endAbandoned(files.tokenFile, log, () => runningServer(files))
  const deployment = await readRunning(files)
  if (deployment !== null) await stopProcess(deployment.server)
  await rm(files.stateFile, { force: true })
  return deployment
}

/** What runs now by the state file; null when there is none or its process has ended. */
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
    log.info(`Verifying the new server beside the one that runs on port ${port}`)
    await killProcess(await startVerified({ ...rollout, port: 0 }))
    return takeOver(rollout, previous)
  }
  const deployment = describe(rollout, await startVerified(rollout))
  await writeState(files, deployment)
  if (previous !== null) await stopProcess(previous.server)
  return deployment
}

async function takeOver(rollout: RolloutWithToken, previous: Deployment): Promise<Deployment> {
  const { files, log, token } = rollout
  await stopProcess(previous.server)
  try {
    const deployment = describe(rollout, await startVerified(rollout))
    await writeState(files, deployment)
    return deployment
  } catch (error) {
    log.warning(`Starting the server before again on port ${previous.server.port}`)
    const started = await startFromImage({ ...previous, port: previous.server.port, token })
    // Before it is ready: a cancelled run may be ended on the way, and this server goes on.
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

async function rejectsWhenAborted(cancelled: AbortSignal): Promise<never> {
  if (!cancelled.aborted) await once(cancelled, 'abort')
  throw cancelled.reason
}

function describe({ image, program, logFile }: Rollout, server: ServerProcess): Deployment {
  return { image, program: { ...program, args: [...program.args] }, logFile, server }
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
        found: `a state file that cannot be read, ${stateFile}`,
        expected: 'what a deployment before wrote',
        hint: 'End the server that it names, if one runs, and delete the file.',
      },
      { cause: error },
    )
  }
}

async function writeState({ stateFile }: DeploymentFiles, deployment: Deployment): Promise<void> {
  await createFolder(dirname(stateFile))
  await installFile(stateFile, `${JSON.stringify(deployment, null, 2)}\n`)
}
