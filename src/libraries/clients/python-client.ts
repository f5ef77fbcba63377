import { UserError } from '../../errors/user-error.ts'
import type { NativeLibrary, PythonPackage } from '../native-library.ts'
import { runProgram } from './run-program.ts'

export type Command = readonly [string, ...string[]]

/** The machine's own way to its Python package index, with its mirrors, proxies and credentials. */
export interface PythonClient {
  readonly name: 'pip' | 'uv'
  readonly command: Command
  /** The version that it prints. */
  readonly version: string
}

/** How clients are called, best first; any Python will do, since the wheels are named by their tags. */
const callers = [
  ['pip', ['python3', '-m', 'pip']],
  ['pip', ['python', '-m', 'pip']],
  ['pip', ['pip3']],
  ['pip', ['pip']],
  ['uv', ['uv']],
] as const satisfies readonly (readonly ['pip' | 'uv', Command])[]

/** Returns the best Python client of this machine; null if none exists. */
export async function findPythonClient(): Promise<PythonClient | null> {
  for (const [name, command] of callers) {
    const [program, ...first] = command
    const ended = await runProgram(program, [...first, '--version'], process.env)
    if (ended?.exitCode === 0) return { name, command, version: ended.output.trim().split('\n')[0] ?? '' }
  }
  return null
}

/** Returns the best Python client of this machine. Throws UserError if none exists. */
export async function requirePythonClient(library: NativeLibrary): Promise<PythonClient> {
  const client = await findPythonClient()
  if (client !== null) return client
  throw new UserError({
    code: 'LIBRARY_NO_PACKAGE_CLIENT',
    found: 'no pip on this machine, and no uv',
    expected: `one of ${callers.map(([, command]) => `'${command.join(' ')}'`).join(', ')}, which fetches ${library.label}`,
    hint: `Install Python's pip (for example with actions/setup-python) or uv, or ${library.otherWays}.`,
  })
}

/** Returns the line that names exactly this wheel in a requirements file of pip and uv. */
export function requirementOf(wheel: PythonPackage): string {
  return `${wheel.package}==${wheel.version} --hash=sha256:${wheel.sha256}\n`
}
