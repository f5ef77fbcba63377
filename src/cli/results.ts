import { join, relative, resolve, sep } from 'node:path'
import type { Workplace } from '../host/local/workplace.ts'
import { problemsOf } from '../errors/problems-of.ts'
import { cancellationIn, hasCode, type Problem } from '../errors/user-error.ts'

type Value = string | number | boolean
type Outputs = Readonly<Record<string, Value>>

/** Long outputs that the log already shows as sentences and tables. */
const shownInLog = ['reason', 'metrics', 'result']

/**
 * Returns the outputs of a stage as plain text: one line for each output that is not empty; fractions have six digits.
 */
export function outputLines(outputs: Outputs): string[] {
  const text = (value: Value) =>
    typeof value === 'number' && !Number.isInteger(value)
      ? String(Number(value.toPrecision(6)))
      : String(value)
  return Object.entries(outputs)
    .filter(([name, value]) => value !== '' && !shownInLog.includes(name))
    .map(([name, value]) => `${name}: ${text(value)}`)
}

/**
 * Returns outputs with the final path of each artifact, because the next command reuses the folder in which it was
 * written.
 */
export function withKeptPaths(
  outputs: Outputs,
  workspace: string,
  { root, artifacts }: Pick<Workplace, 'root' | 'artifacts'>,
): Outputs {
  const made = join(workspace, 'made') + sep
  const kept = (value: Value) =>
    typeof value === 'string' && value.startsWith(made)
      ? relative(resolve(root, '..'), join(artifacts, value.slice(made.length)))
      : value
  return Object.fromEntries(Object.entries(outputs).map(([name, value]) => [name, kept(value)]))
}

export type Print = (text: string) => void

/** Runs work that prints results. If it fails and `json` is set, its problems are printed as one JSON object. */
export async function withErrorResult<Result>(
  json: boolean,
  print: Print,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work()
  } catch (thrown) {
    if (json && cancellationIn(thrown) === null) print(errorResult(thrown))
    throw thrown
  }
}

/** Returns the problems of an error as the JSON object that a failed command prints. */
export function errorResult(thrown: unknown): string {
  return JSON.stringify({ error: { problems: problemsOf(thrown).map(toJson) } })
}

/** Returns a problem as JSON output of a command. */
export function toJson({ code, found, expected, hint, location }: Problem) {
  return { code, found, expected, hint, location: location ?? null }
}

/**
 * Runs work that alone may print to stdout. Other output, for example of the user's code, goes to stderr, so that a
 * program can read the results.
 */
export async function withResults<Result>(work: (print: Print) => Promise<Result>): Promise<Result> {
  const { stdout, stderr } = process
  const write = stdout.write.bind(stdout)
  // The reader of the results may have closed the pipe: `tensorline train | head -1`.
  const onError = (error: Error) => {
    if (!hasCode(error, 'EPIPE')) throw error
  }
  stdout.on('error', onError)
  stdout.write = stderr.write.bind(stderr)
  try {
    return await work((text) => void write(`${text}\n`))
  } finally {
    stdout.write = write
  }
}
