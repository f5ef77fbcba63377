import { rm } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'
import { messageOf } from '../errors/user-error.ts'
import { createGitHubHost } from '../host/github/github-host.ts'
import { createLog } from '../host/github/log.ts'
import { rememberedSeries } from '../host/github/series-state.ts'
import type { Log } from '../host/host.ts'
import { rememberedWorkspace } from './workspace-state.ts'

/**
 * Runs the post step: uploads the checkpoints of an ended training, and deletes temporary files from a machine that
 * outlives the job. It never fails the job, and never delays it for long.
 */
export async function finishStep(patienceMilliseconds = 10_000): Promise<void> {
  await keepSeries()
  const workspace = rememberedWorkspace()
  if (workspace !== null)
    await Promise.race([
      removeFolder(workspace, createLog()),
      setTimeout(patienceMilliseconds, undefined, { ref: false }),
    ])
}

/**
 * Saves the newest entry of each series that the main step could not save. A series that was finished has no entry left.
 */
async function keepSeries(): Promise<void> {
  for (const { name, folder } of rememberedSeries())
    try {
      const host = createGitHubHost({ token: '', matrix: '', env: process.env })
      await host.series(name, folder).saveNewest()
    } catch (error) {
      createLog().warning(`Could not keep ${name}: ${messageOf(error)}`)
    }
}

async function removeFolder(folder: string, log: Log): Promise<void> {
  try {
    await rm(folder, { recursive: true, force: true })
  } catch (error) {
    log.warning(`Could not remove ${folder}: ${messageOf(error)}`)
  }
}
