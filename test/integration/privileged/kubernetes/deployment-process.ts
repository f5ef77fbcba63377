import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { VersionDeployment } from './deploy-version.ts'

/** A deployment in a process of its own, which can be killed. */
export interface DeploymentProcess {
  readonly child: ChildProcess
  /** Settles when the deployment begins. */
  readonly begun: Promise<unknown>
  readonly ended: Promise<unknown>
}

const program = join(import.meta.dirname, 'deploy-process.ts')

/** @param folder for the file with the deployment */
export function deployInProcess(folder: string, deployment: VersionDeployment): DeploymentProcess {
  const file = join(folder, 'deployment.json')
  writeFileSync(file, JSON.stringify(deployment))
  const child = spawn(process.execPath, [program, file], { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(child, 'exit')
  const failed = ended.then(() => {
    throw new Error('The process ended before its deployment began')
  })
  failed.catch(() => undefined)
  return { child, begun: Promise.race([once(child.stdout, 'data'), failed]), ended }
}
