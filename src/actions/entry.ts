import { enableCompileCache } from 'node:module'
import { homedir } from 'node:os'
import { compileCacheFolder } from '../files/cache-folders.ts'
import { createFolder } from '../files/create-folder.ts'
import type { ProcessRequest } from '../benchmark/fresh-process.ts'
import { joinSupervisor } from '../host/cancellation.ts'
import { supervise } from '../host/supervisor.ts'
import type { StageKey } from '../stages/stages.ts'

/** Enables Node's compile cache for the next start. If its folder cannot be created, Node compiles the code again. */
async function keepCompiledCode(): Promise<void> {
  const folder = compileCacheFolder(process.env, homedir())
  try {
    // Node's own code for creating the folder never returns for some folders.
    await createFolder(folder)
  } catch {
    return
  }
  enableCompileCache(folder)
}

/**
 * Runs an action. The stubs in `dist/<action>/` call it: one bundle serves all actions and the terminal, and each loads
 * only its own code.
 */
export async function runAction(name: StageKey): Promise<number> {
  if (!joinSupervisor()) return supervise(async () => (await import('../host/github/log.ts')).createLog())
  await keepCompiledCode()
  return (await import('./run-action.ts')).runAction(name)
}

export async function finishStep(): Promise<void> {
  await keepCompiledCode()
  return (await import('./finish-step.ts')).finishStep()
}

export async function runCli(args: readonly string[]): Promise<number> {
  if (!joinSupervisor()) return supervise(openTerminalLog)
  await keepCompiledCode()
  return (await import('../cli/cli.ts')).runCli(args)
}

/** Runs in the separate process in which the gate measures the cost of a model. */
export async function printProcessCost(request: ProcessRequest): Promise<void> {
  await keepCompiledCode()
  return (await import('../benchmark/fresh-process.ts')).printProcessCost(request)
}

/** Runs in the process that reads the artifacts of a fork's run. */
export async function performForkVerdict(): Promise<void> {
  await keepCompiledCode()
  ;(await import('./fork-verdict.ts')).performForkVerdict()
}

/** Runs in the process of a search's trial. */
export async function performTrial(): Promise<void> {
  await keepCompiledCode()
  ;(await import('../stages/trial/run-trial.ts')).performTrial()
}

async function openTerminalLog() {
  const { createLog } = await import('../host/local/log.ts')
  return createLog({ terminal: process.stderr, env: process.env })
}
