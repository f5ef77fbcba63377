import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

export interface TerminalEnded {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  /** All that it printed. */
  readonly log: string
}

/** Runs `tensorline` from its sources, in a process of its own. @param env what it finds besides the tests' own environment */
export async function tensorline(
  cwd: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
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
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => (log += text.toString()))
  await once(child, 'close')
  return { code: child.exitCode, signal: child.signalCode, log }
}
