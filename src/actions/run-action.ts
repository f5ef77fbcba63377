import * as core from '@actions/core'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { reportFailure } from '../host/failure.ts'
import { createGitHubHost } from '../host/github/github-host.ts'
import { createLog } from '../host/github/log.ts'
import { untilDone } from '../host/until-done.ts'
import type { Stage } from '../stages/stage.ts'
import { stages, type StageKey } from '../stages/stages.ts'
import { findUserCode } from '../user-code/running.ts'
import { printableLines } from '../text/untrusted.ts'
import { rememberWorkspace } from './workspace-state.ts'

/**
 * Runs the main step of an action.
 * @returns the exit code
 */
export async function runAction(name: StageKey): Promise<number> {
  const stage: Stage = stages[name]
  const log = createLog()
  return untilDone(log, findUserCode, async () => {
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
  })
}

async function perform(name: StageKey, stage: Stage) {
  const prepared = stage.prepare((input) => core.getInput(input))
  const host = createGitHubHost({
    token: core.getInput('github-token'),
    matrix: core.getInput('matrix'),
    env: process.env,
  })
  const workspace = await mkdtemp(join(process.env['RUNNER_TEMP'] ?? tmpdir(), `tensorline-${name}-`))
  rememberWorkspace(workspace)
  return prepared.perform(host, workspace)
}

/** Sets every output, so that an empty output always means a missing value and never a forgotten one. */
function setOutputs(stage: Stage, outputs: Readonly<Record<string, string | number | boolean>>): void {
  for (const name of Object.keys(stage.action.outputs))
    core.setOutput(name, printableLines(String(outputs[name] ?? '')))
}
