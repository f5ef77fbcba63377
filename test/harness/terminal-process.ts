import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'

export interface TerminalEnded {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  /** All that it printed. */
  readonly log: string
  /** What it printed to stdout alone. */
  readonly results: string
}

/**
 * Runs `tensorline` from its sources, in a process of its own.
 * @param env what it finds besides the tests' own environment
 * @param killWhen asked, with what it has printed, until it says that the process is to be killed; those that it started may then
 * live on for a moment
 */
export async function tensorline(
  cwd: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  killWhen?: (log: string) => boolean,
): Promise<TerminalEnded> {
  const [injected, program] = ['die-before-change.js', 'terminal.ts'].map((file) =>
    join(import.meta.dirname, file),
  )
  const child = spawn(process.execPath, ['--import', String(injected), String(program), ...args], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let log = ''
  let results = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => (log += text.toString()))
  child.stdout.on('data', (text: Buffer) => (results += text.toString()))
  const ended = Promise.race([once(child, 'close'), killed(child)])
  if (killWhen) {
    while (child.exitCode === null && child.signalCode === null && !killWhen(log)) await setTimeout(5)
    child.kill('SIGKILL')
  }
  await ended
  return { code: child.exitCode, signal: child.signalCode, log, results }
}

/** Resolves when it ends by SIGKILL: its output ends with the last of those that it started. */
async function killed(child: ChildProcess): Promise<void> {
  await once(child, 'exit')
  if (child.signalCode !== 'SIGKILL') await once(child, 'close')
}
