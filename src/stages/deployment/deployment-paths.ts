import { existsSync, realpathSync } from 'node:fs'
import { randomUUID } from 'node:crypto'
import { readdir, rm } from 'node:fs/promises'
import { homedir } from 'node:os'
import { basename, join, relative, resolve } from 'node:path'
import type { PipelineConfig } from '../../config/pipeline.ts'
import { UserError } from '../../errors/user-error.ts'
import { toolCacheFolder } from '../../files/cache-folders.ts'
import { withFileLock } from '../../files/file-lock.ts'
import type { Host } from '../../host/host.ts'
import { hexOf, type Digest } from '../../artifacts/digest.ts'
import { readRecord } from '../../rollout/local/deployment-record.ts'
import type { DeploymentFiles } from '../../rollout/local/running-deployment.ts'

/** Paths of a deployment on this machine, which persists after the job and its checkout. */
export interface DeploymentPaths {
  readonly folder: string
  readonly lockFile: string
  readonly files: DeploymentFiles
  readonly logFile: string
  /** The project that deploys. */
  readonly owner: string
  /** Returns a new folder for the files of an image. */
  newRoot(image: Digest): string
}

/** The project that a deployment belongs to. */
export interface Project {
  readonly host: Pick<Host, 'revision'>
  readonly pipeline: PipelineConfig
  /** The pipeline's file. */
  readonly file: string
}

/** Returns the place of a deployment: one for each name and environment on this machine. */
export function deploymentPaths({ host, pipeline, file }: Project): DeploymentPaths {
  const { name, deploy } = pipeline
  const folder = join(
    lastingPath(toolCacheFolder(process.env, homedir())),
    'deployments',
    name,
    encodeURIComponent(deploy.environment),
  )
  return {
    folder,
    lockFile: join(folder, 'lock'),
    files: { stateFile: join(folder, 'deployment.json'), tokenFile: join(folder, 'rollout') },
    logFile: join(folder, 'server.log'),
    owner: ownerOf(host, file),
    newRoot: (image) => join(folder, 'roots', `${hexOf(image)}-${randomUUID()}`),
  }
}

/**
 * Returns a path without symbolic links: a supervisor uses it longer than the job that started it, whose links a runner may delete.
 */
function lastingPath(folder: string): string {
  return existsSync(folder) ? realpathSync(folder) : folder
}

/** Returns the repository and the pipeline's file in it; in a terminal, the path of the file. */
function ownerOf({ revision }: Pick<Host, 'revision'>, file: string): string {
  const url = revision?.url ?? null
  return url === null ? resolve(file) : `${url} (${relative('', resolve(file))})`
}

/**
 * Does the work while no other process on this machine changes this deployment.
 * @throws UserError if the deployment belongs to another project
 */
export function aloneAt<Result>(
  target: DeploymentPaths,
  { log, cancelled }: Pick<Host, 'log' | 'cancelled'>,
  work: () => Promise<Result>,
): Promise<Result> {
  const { folder, lockFile } = target
  const options = {
    cancelled,
    onWait: () => log.info('Waiting for another deployment to the same environment'),
    onUnavailable: (reason: string) =>
      log.warning(`Cannot lock ${folder} against other deployments (${reason}).`),
  }
  return withFileLock(lockFile, options, async () => {
    await requireOwner(target)
    return work()
  })
}

async function requireOwner({ owner, files }: DeploymentPaths): Promise<void> {
  const record = await readRecord(files.stateFile)
  if (record === null || record.owner === owner) return
  throw new UserError({
    code: 'DEPLOY_OTHER_OWNER',
    found: `a deployment of this name and environment on this machine that belongs to ${record.owner}`,
    expected: `one that belongs to ${owner}`,
    hint: 'Set `name` or `deploy.environment` to another value, or run `tensorline stop` in the other project.',
    key: ['deploy', 'environment'],
  })
}

/** Removes the files of earlier images to free disk space. */
export async function removeOtherRoots({ folder }: DeploymentPaths, root: string): Promise<void> {
  const roots = join(folder, 'roots')
  const others = (await readdir(roots)).filter((name) => name !== basename(root))
  await Promise.all(others.map((name) => rm(join(roots, name), { recursive: true, force: true })))
}
