import { execFile } from 'node:child_process'
import { UserError } from '../errors/user-error.ts'
import type { Problem } from '../errors/user-error.ts'
import type { LockedWheel, RuntimeLock } from './runtime-lock.ts'

export type Command = readonly [string, ...string[]]

/** The machine's own way to its package index, with its mirrors, proxies and credentials. */
export interface PackageClient {
  readonly name: 'pip' | 'uv'
  readonly command: Command
  /** What it says of itself. */
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

/** Throws UserError where there is none. */
export async function findPackageClient(): Promise<PackageClient> {
  for (const [name, command] of callers) {
    const [program, ...first] = command
    const ended = await runProgram(program, [...first, '--version'], process.env)
    if (ended?.exitCode === 0) return { name, command, version: ended.output.trim().split('\n')[0] ?? '' }
  }
  throw new UserError({
    code: 'ENGINE_NO_PACKAGE_CLIENT',
    found: 'no pip on this machine, and no uv',
    expected: `one of ${callers.map(([, command]) => `'${command.join(' ')}'`).join(', ')}, which fetches TensorFlow's library`,
    hint: "Install Python's pip (for example with actions/setup-python) or uv, or name a downloaded wheel as 'runtime-path' or a mirror as 'runtime-url', or use 'device: wasm'.",
  })
}

export interface Ended {
  readonly exitCode: number
  readonly output: string
}

/** Runs a program to its end, both outputs together; null when there is no such program. */
export function runProgram(
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<Ended | null> {
  return new Promise((resolve) => {
    execFile(program, args, { env, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      if (typeof error?.code === 'string') {
        resolve(null)
        return
      }
      resolve({ exitCode: error ? (error.code ?? 1) : 0, output: `${stdout}${stderr}` })
    })
  })
}

/** What pip's and uv's requirements files call exactly this wheel. */
export function requirementOf(wheel: LockedWheel): string {
  return `${wheel.package}==${wheel.version} --hash=sha256:${wheel.sha256}\n`
}

/** What went wrong, from what pip or uv printed; null where only their disk is full. */
export function clientMistake(
  client: PackageClient['name'],
  wheel: LockedWheel,
  output: string,
): Problem | 'disk full' {
  const wanted = `${wheel.package} ${wheel.version}`
  if (/DO NOT MATCH THE HASHES|HashMismatch|Hash mismatch/i.test(output)) return otherHashMistake(wheel)
  if (/No space left on device/i.test(output)) return 'disk full'
  if (networkTrouble.test(output)) {
    return {
      code: 'ENGINE_DOWNLOAD_FAILED',
      found: `no way to the package index: ${withoutRetries(lastLine(output, networkTrouble))}`,
      expected: `a connection that can fetch ${wanted}`,
      hint: `Check the network, HTTPS_PROXY and ${client}'s index-url, or ${otherWays}.`,
    }
  }
  if (/No matching distribution|Could not find a version|No solution found/i.test(output)) {
    return {
      code: 'ENGINE_DOWNLOAD_FAILED',
      found: `no ${wheel.file} in the package index ${client} is set to`,
      expected: wanted,
      hint: `Add it to the mirror, or ${otherWays}.`,
    }
  }
  return {
    code: 'ENGINE_DOWNLOAD_FAILED',
    found: `${client} failing to fetch ${wanted}: ${lastLine(output)}`,
    expected: `${client} to succeed`,
    hint: `Correct ${client}'s settings, or ${otherWays}.`,
  }
}

const otherWays =
  "name a downloaded wheel as 'runtime-path' or a mirror as 'runtime-url', or use 'device: wasm'"

const networkTrouble =
  /Max retries exceeded|NewConnectionError|ConnectTimeout|ReadTimeout|ProxyError|name resolution|Connection (refused|reset|broken)|SSLError|HTTP error|Network is unreachable|Request failed after|error sending request|operation timed out/i

/** What came is not the file that was pinned. */
export function otherHashMistake(wheel: LockedWheel): Problem {
  return {
    code: 'ENGINE_WHEEL_MISMATCH',
    found: `a ${wheel.package} ${wheel.version} from the package index or mirror whose hash is not the pinned one`,
    expected: `sha256 ${wheel.sha256}`,
    hint: 'Nothing of it was kept. Ask whoever runs the package index or proxy why it serves another file.',
  }
}

/** The last line that matches, else the last there is; without the addresses of Python objects. */
function lastLine(output: string, pattern = /^error/i): string {
  const lines = output.split('\n').map((line) => line.trim())
  const line = lines.findLast((text) => pattern.test(text)) ?? lines.findLast(Boolean) ?? 'it printed nothing'
  return line.replaceAll(/<[^>]* object at 0x[0-9a-f]+>:? ?/g, '').slice(0, 300)
}

/** What broke the connection, of a line that begins with how often pip will try again: `Temporary failure in name resolution`. */
function withoutRetries(line: string): string {
  const broken = /^WARNING: Retrying \(Retry\(.*?\)\) after connection broken by '?(.*)$/.exec(line)?.[1]
  if (broken === undefined) return line
  return /^\w+\(["']?(.*?)["']?\)(?:'|$)/.exec(broken)?.[1] ?? broken
}

/** The glibc and processor of a lock as uv names them; uv knows no older glibc than 2.28 with that name. */
export function uvPlatform({ arch }: RuntimeLock): string {
  return `${arch === 'x64' ? 'x86_64' : 'aarch64'}-manylinux_2_28`
}
