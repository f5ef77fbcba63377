import { runCli } from '../../src/cli/cli.ts'
import type { TerminalEnded } from './terminal-process.ts'

/**
 * Runs `tensorline` from its sources in the process of the tests, which saves the start of another process. Code of the user
 * that it loads stays loaded: a test that changes such code gives it another name.
 */
export async function tensorlineHere(
  folder: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Pick<TerminalEnded, 'code' | 'log' | 'results'>> {
  const before = { folder: process.cwd(), env: { ...process.env } }
  const [log, results]: [string[], string[]] = [[], []]
  const restores = [
    capture(process.stderr, (text) => log.push(text)),
    capture(process.stdout, (text) => {
      log.push(text)
      results.push(text)
    }),
  ]
  process.chdir(folder)
  Object.assign(process.env, env)
  try {
    return { code: await runCli(args), log: log.join(''), results: results.join('') }
  } finally {
    for (const name of Object.keys(env)) Reflect.deleteProperty(process.env, name)
    Object.assign(process.env, before.env)
    process.chdir(before.folder)
    for (const restore of restores) restore()
  }
}

/** Passes on what is written to a stream, and writes nothing. @returns a function that ends this. */
function capture(stream: NodeJS.WriteStream, keep: (text: string) => void): () => void {
  const write = stream.write.bind(stream)
  stream.write = (text: string | Uint8Array) => {
    keep(text.toString())
    return true
  }
  return () => {
    stream.write = write
  }
}
