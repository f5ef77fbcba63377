import { readdir, rm } from 'node:fs/promises'
import { homedir } from 'node:os'
import { basename, join } from 'node:path'
import type { PipelineConfig } from '../config/pipeline.ts'
import { toolCacheFolder } from '../files/cache-folders.ts'
import { withFileLock } from '../files/file-lock.ts'
import type { Host } from '../host/host.ts'
import { hexOf, type Digest } from '../artifacts/digest.ts'
import type { DeploymentFiles } from '../rollout/deployment.ts'

/** Paths of a deployment on this machine, which persists after the job and its checkout. */
export interface DeploymentPaths {
  readonly folder: string
  readonly lockFile: string
  readonly files: DeploymentFiles
  readonly logFile: string
  rootOf(image: Digest): string
}

export function deploymentPaths({ name, deploy: { environment } }: PipelineConfig): DeploymentPaths {
  const folder = join(
    toolCacheFolder(process.env, homedir()),
    'deployments',
    name,
    encodeURIComponent(environment),
  )
  return {
    folder,
    lockFile: join(folder, 'lock'),
    files: { stateFile: join(folder, 'deployment.json'), tokenFile: join(folder, 'rollout') },
    logFile: join(folder, 'server.log'),
    rootOf: (image) => join(folder, 'roots', hexOf(image)),
  }
}

/** Does the work while no other process on this machine changes this deployment. */
export function aloneAt<Result>(
  { folder, lockFile }: DeploymentPaths,
  { log, cancelled }: Pick<Host, 'log' | 'cancelled'>,
  work: () => Promise<Result>,
): Promise<Result> {
  const options = {
    cancelled,
    onWait: () => log.info('Waiting for another deployment to the same environment'),
    onUnavailable: (reason: string) =>
      log.warning(`Cannot lock ${folder} against other deployments (${reason}).`),
  }
  return withFileLock(lockFile, options, work)
}

/** Removes the files of earlier images to free disk space. */
export async function removeOtherRoots({ folder }: DeploymentPaths, root: string): Promise<void> {
  const roots = join(folder, 'roots')
  const others = (await readdir(roots)).filter((name) => name !== basename(root))
  await Promise.all(others.map((name) => rm(join(roots, name), { recursive: true, force: true })))
}
