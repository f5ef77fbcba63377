import { rm } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'
import { messageOf } from '../errors/user-error.ts'
import { createGitHubHost } from '../host/github/github-host.ts'
import { createLog } from '../host/github/log.ts'
import { rememberedSeries } from '../host/github/series-state.ts'
import type { Log } from '../host/host.ts'
import { rememberedWorkspace } from './workspace-state.ts'

/**
 * The post step: keeps what an ended training left, and removes the rest from a machine that outlives the job; never fails
 * it, and never holds it up.
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

/** The newest of each series that the main step did not live to keep; one that was finished has none left. */
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
