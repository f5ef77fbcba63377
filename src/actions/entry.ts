import { enableCompileCache } from 'node:module'
import { homedir } from 'node:os'
import { compileCacheFolder } from '../files/cache-folders.ts'
import { createFolder } from '../files/create-folder.ts'
import type { ProcessRequest } from '../benchmark/fresh-process.ts'
import { joinSupervisor } from '../host/cancellation.ts'
import { supervise } from '../host/supervisor.ts'
import type { StageKey } from '../stages/stages.ts'

/** Lets Node keep its compiled form of this code for the next start. Where no folder can be created for it, Node compiles again. */
async function keepCompiledCode(): Promise<void> {
  const folder = compileCacheFolder(process.env, homedir())
  try {
    // Node's own creation of the folder never returns for some folders.
    await createFolder(folder)
  } catch {
    return
  }
  enableCompileCache(folder)
}

/** What the stubs in `dist/<action>/` call: one bundle serves all actions and the terminal, each loading what it needs. */
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

/** For the process of its own in which the gate measures what a model costs. */
export async function printProcessCost(request: ProcessRequest): Promise<void> {
  await keepCompiledCode()
  return (await import('../benchmark/fresh-process.ts')).printProcessCost(request)
}

/** The process that reads what a fork's run left. */
export async function performForkVerdict(): Promise<void> {
  await keepCompiledCode()
  ;(await import('./fork-verdict.ts')).performForkVerdict()
}

/** The process of a search's trial. */
export async function performTrial(): Promise<void> {
  await keepCompiledCode()
  ;(await import('../stages/trial/run-trial.ts')).performTrial()
}

async function openTerminalLog() {
  const { createLog } = await import('../host/local/log.ts')
  return createLog({ terminal: process.stderr, env: process.env })
}
