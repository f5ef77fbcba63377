import { mkdir, readFile, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { z } from 'zod'
import { hasCode, UserError } from '../errors.ts'
import { installFile } from '../files/install-file.ts'
import type { Log } from '../host/host.ts'
import { digestSchema } from '../lineage/manifest.ts'
import {
  isRunning,
  serverProcessSchema,
  startFromImage,
  stopServer,
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

export interface Rollout extends Start {
  readonly image: Deployment['image']
  /** Where the deployment is written down. */
  readonly stateFile: string
  /** Throws when the server at this address does not answer as it should. */
  readonly verify: (url: string) => Promise<void>
  readonly log: Log
}

/**
 * Runs an image in place of what runs now. The new server is verified before the old one is touched; when it fails, the old one goes on.
 * Where both want the same port, the new one is verified on a free port first, then the old one finishes its requests and the new one
 * starts on the port: for that moment nobody listens there.
 * @throws what `verify` throws, or UserError when the server does not start.
 */
export async function rollOut(rollout: Rollout): Promise<Deployment> {
  const { stateFile, port, verify, log } = rollout
  const previous = await readRunning(stateFile)
  if (previous?.server.port === port) {
    log.info(`Verifying the new server beside the one that runs on port ${port}`)
    await stopServer(await startVerified({ ...rollout, port: 0 }, verify))
    return takeOver(rollout, previous)
  }
  const deployment = describe(rollout, await startVerified(rollout, verify))
  await writeState(stateFile, deployment)
  if (previous !== null) await stopServer(previous.server)
  return deployment
}

/** Ends what runs; null when nothing did. */
export async function stopDeployment(stateFile: string): Promise<Deployment | null> {
  const deployment = await readRunning(stateFile)
  if (deployment !== null) await stopServer(deployment.server)
  await rm(stateFile, { force: true })
  return deployment
}

/** What runs now by the state file; null when there is none or its process has ended. */
export async function readRunning(stateFile: string): Promise<Deployment | null> {
  const deployment = await readState(stateFile)
  return deployment !== null && (await isRunning(deployment.server)) ? deployment : null
}

async function takeOver(rollout: Rollout, previous: Deployment): Promise<Deployment> {
  await stopServer(previous.server)
  try {
    const deployment = describe(rollout, await startVerified(rollout, rollout.verify))
    await writeState(rollout.stateFile, deployment)
    return deployment
  } catch (error) {
    rollout.log.warning(`Starting the server before again on port ${previous.server.port}`)
    const server = await startFromImage({
      ...previous,
      port: previous.server.port,
      cancelled: new AbortController().signal,
    })
    await writeState(rollout.stateFile, { ...previous, server })
    throw error
  }
}

async function startVerified(start: Start, verify: Rollout['verify']): Promise<ServerProcess> {
  const server = await startFromImage(start)
  try {
    await verify(server.url)
    return server
  } catch (error) {
    await stopServer(server)
    throw error
  }
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
        found: `a state file that cannot be read, ${stateFile}`,
        expected: 'what a deployment before wrote',
        mend: 'End the server that it names, if one runs, and delete the file.',
      },
      { cause: error },
    )
  }
}

async function writeState(stateFile: string, deployment: Deployment): Promise<void> {
  await mkdir(dirname(stateFile), { recursive: true })
  await installFile(stateFile, `${JSON.stringify(deployment, null, 2)}\n`)
}
