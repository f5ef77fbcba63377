import { spawn, type ChildProcess, type ChildProcessByStdio } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { setTimeout } from 'node:timers/promises'

export interface TerminalEnded {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  /** The whole output. */
  readonly log: string
  /** The output on stdout only. */
  readonly results: string
}

/**
 * Runs `tensorline` from its sources, in a separate process.
 * @param env variables in addition to the environment of the tests; `die-before-change.js` describes those that end the process
 * @param killWhen called with the output so far until it returns true: then the process is killed, later than that on a busy
 * machine. Its child processes may run for a moment longer
 */
export async function tensorline(
  cwd: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  killWhen?: (log: string) => boolean,
): Promise<TerminalEnded> {
  return endOf(start('terminal.ts', cwd, args, env), killWhen)
}

/** Runs `tensorline` under its supervisor, as users start it. */
export async function supervisedTensorline(
  cwd: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<TerminalEnded> {
  return endOf(start('supervised-terminal.ts', cwd, args, env))
}

function start(
  program: string,
  cwd: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): ChildProcessByStdio<null, Readable, Readable> {
  const at = (file: string) => join(import.meta.dirname, file)
  // A deprecation warning of Node becomes an error, also in the processes that it forks.
  const node = ['--throw-deprecation', '--import', at('die-before-change.js')]
  return spawn(process.execPath, [...node, at(program), ...args], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

async function endOf(
  child: ChildProcessByStdio<null, Readable, Readable>,
  killWhen?: (log: string) => boolean,
): Promise<TerminalEnded> {
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
