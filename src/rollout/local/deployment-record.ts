import { readFile, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { digestSchema } from '../../artifacts/manifest.ts'
import { hasCode, UserError } from '../../errors/user-error.ts'
import { createFolder } from '../../files/create-folder.ts'
import { installFile } from '../../files/install-file.ts'

const processSchema = z.strictObject({
  pid: z.int().positive(),
  /** Start time of the process, in ticks since boot. The kernel can reuse the process id. */
  startTime: z.string(),
})

const versionSchema = z.strictObject({
  /** Distinguishes two rollouts of one image. */
  id: z.uuid(),
  image: digestSchema,
  /** Command of the server, with which it can be started again. */
  program: z.strictObject({
    file: z.string(),
    args: z.array(z.string()),
    env: z.record(z.string(), z.string()),
    cwd: z.string(),
  }),
  /** Folder of the unpacked image, and the digest of its files. */
  root: z.strictObject({ folder: z.string(), digest: digestSchema }),
})
/** An image that a deployment runs. */
export type Version = z.infer<typeof versionSchema>

const singleSchema = z.object({
  /** The project that the deployment belongs to. */
  owner: z.string(),
  /** Identifies the supervisor and its servers, which have it in their environment. */
  token: z.uuid(),
  port: z.int().positive(),
  logFile: z.string(),
  /** The version that the supervisor must run. */
  version: versionSchema,
  /** False until a version was verified on this port; the next command ends such a deployment. */
  verified: z.boolean(),
})

const recordSchema = singleSchema.extend({
  /** The deployment before this one, on another port, until it has ended. */
  replaced: singleSchema.nullable(),
})
/** A deployment without the one before it. */
export type SingleDeployment = z.infer<typeof singleSchema>

/** The desired state of a deployment. Only rollouts write it, before they change any process. */
export type DeploymentRecord = z.infer<typeof recordSchema>

const stateSchema = z.strictObject({
  supervisor: processSchema,
  /** The version whose server is ready; null while it starts again. */
  running: z.strictObject({ version: versionSchema, server: processSchema }).nullable(),
  /** The last version that could not run. */
  failed: z.strictObject({ id: z.uuid(), reason: z.string() }).nullable(),
  /** Number of times that the supervisor started a server again that had ended. */
  restarts: z.int().nonnegative(),
})
/** The processes of a deployment. Only its supervisor writes it. */
export type SupervisorState = z.infer<typeof stateSchema>

/** Reads the record of a deployment; null without one. */
export function readRecord(stateFile: string): Promise<DeploymentRecord | null> {
  return readJson(stateFile, recordSchema)
}

export async function writeRecord(stateFile: string, record: DeploymentRecord): Promise<void> {
  await createFolder(dirname(stateFile))
  await installFile(stateFile, `${JSON.stringify(record, null, 2)}\n`)
}

/** Reads the processes of a deployment; null if its supervisor has not started or has stopped. */
export function readSupervisorState(stateFile: string, token: string): Promise<SupervisorState | null> {
  return readJson(supervisorFile(stateFile, token), stateSchema)
}

export function writeSupervisorState(
  stateFile: string,
  token: string,
  state: SupervisorState,
): Promise<void> {
  return installFile(supervisorFile(stateFile, token), `${JSON.stringify(state)}\n`)
}

export function removeSupervisorState(stateFile: string, token: string): Promise<void> {
  return rm(supervisorFile(stateFile, token), { force: true })
}

function supervisorFile(stateFile: string, token: string): string {
  return join(dirname(stateFile), `supervisor-${token}.json`)
}

async function readJson<Value>(file: string, schema: z.ZodType<Value>): Promise<Value | null> {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null
    throw error
  }
  try {
    return schema.parse(JSON.parse(text))
  } catch (error) {
    throw new UserError(
      {
        code: 'DEPLOY_STATE_DAMAGED',
        found: `an unreadable state file, ${file}`,
        expected: 'the state file of an earlier deployment',
        hint: 'Stop the server in the file, if it is running, and delete the file.',
      },
      { cause: error },
    )
  }
}
