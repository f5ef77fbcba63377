import * as core from '@actions/core'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { messageOf } from '../errors.ts'
import { reportFailure } from '../host/failure.ts'
import { createGitHubHost } from '../host/github/github-host.ts'
import { rememberedSeries } from '../host/github/series-state.ts'
import type { Log } from '../host/host.ts'
import { createLog } from '../host/github/log.ts'
import type { Stage } from '../stages/stage.ts'
import { stages, type StageKey } from '../stages/stages.ts'

const workspaceState = 'workspace'

/** The main step of an action. @returns the exit code. */
export async function runAction(name: StageKey): Promise<number> {
  const stage: Stage = stages[name]
  const log = createLog()
  try {
    const { outputs, failure } = await perform(name, stage)
    setOutputs(stage, outputs)
    if (failure === null) return 0
    log.error(failure)
  } catch (error) {
    setOutputs(stage, {})
    await reportFailure(log, error)
  }
  return 1
}

async function perform(name: StageKey, stage: Stage) {
  const prepared = stage.prepare((input) => core.getInput(input))
  const host = createGitHubHost({
    token: core.getInput('github-token'),
    matrix: core.getInput('matrix'),
    env: process.env,
  })
  const workspace = await mkdtemp(join(process.env['RUNNER_TEMP'] ?? tmpdir(), `tensorline-${name}-`))
  core.saveState(workspaceState, workspace)
  return prepared.perform(host, workspace)
}

/** Every output is always set, so that `''` means there is none and never that a step forgot. */
function setOutputs(stage: Stage, outputs: Readonly<Record<string, string | number | boolean>>): void {
  for (const name of Object.keys(stage.action.outputs)) core.setOutput(name, outputs[name] ?? '')
}

/**
 * The post step: keeps what an ended training left, and removes the rest from a machine that outlives the job; never fails
 * it, and never holds it up.
 */
export async function finishStep(patienceMilliseconds = 10_000): Promise<void> {
  await keepSeries()
  const workspace = core.getState(workspaceState)
  if (workspace !== '')
    await Promise.race([
      removeFolder(workspace, createLog()),
      setTimeout(patienceMilliseconds, undefined, { ref: false }),
    ])
}

/** The newest of a series in a folder that the main step did not live to keep. */
async function keepSeries(): Promise<void> {
  const series = rememberedSeries()
  if (series === null) return
  try {
    const host = createGitHubHost({ token: '', matrix: '', env: process.env })
    await host.series(series.name, series.folder).saveNewest()
  } catch (error) {
    createLog().warning(`Could not keep ${series.name}: ${messageOf(error)}`)
  }
}

async function removeFolder(folder: string, log: Log): Promise<void> {
  try {
    await rm(folder, { recursive: true, force: true })
  } catch (error) {
    log.warning(`Could not remove ${folder}: ${messageOf(error)}`)
  }
}
