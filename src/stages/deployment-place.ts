import { readdir, rm } from 'node:fs/promises'
import { homedir } from 'node:os'
import { basename, join } from 'node:path'
import type { Line } from '../config/line.ts'
import { toolCacheFolder } from '../engine/tool-cache.ts'
import { hexOf, type Digest } from '../lineage/digest.ts'

/** Where a deployment lives on this machine: it outlasts the job and the checkout that made it. */
export interface DeploymentPlace {
  readonly folder: string
  readonly stateFile: string
  readonly logFile: string
  rootOf(image: Digest): string
}

export function deploymentPlace({ name, deploy: { environment } }: Line): DeploymentPlace {
  const folder = join(
    toolCacheFolder(process.env, homedir()),
    'deployments',
    name,
    encodeURIComponent(environment),
  )
  return {
    folder,
    stateFile: join(folder, 'deployment.json'),
    logFile: join(folder, 'server.log'),
    rootOf: (image) => join(folder, 'roots', hexOf(image)),
  }
}

/** Frees the disk of the images that ran before. */
export async function removeOtherRoots({ folder }: DeploymentPlace, root: string): Promise<void> {
  const roots = join(folder, 'roots')
  const others = (await readdir(roots)).filter((name) => name !== basename(root))
  await Promise.all(others.map((name) => rm(join(roots, name), { recursive: true, force: true })))
}
