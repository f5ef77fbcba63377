import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { UserError } from '../errors.ts'
import type { Mistake } from '../errors.ts'
import type { RuntimeLock } from './runtime-lock.ts'

/** How pip is called, best first; any Python will do, since the wheel is named by its tags. */
const callers = [
  ['python3', '-m', 'pip'],
  ['python', '-m', 'pip'],
  ['pip3'],
  ['pip'],
] as const satisfies readonly (readonly [string, ...string[]])[]

interface Ended {
  readonly exitCode: number
  readonly output: string
}

/**
 * Downloads the locked wheel into `folder` with pip, so that the machine's own index, proxy and credentials are used.
 * pip refuses a file of another hash. Throws UserError when there is no pip or pip fails.
 */
export async function downloadWithPip(lock: RuntimeLock, folder: string): Promise<void> {
  const [program, ...first] = await findPip()
  const requirements = join(folder, 'requirements.txt')
  await writeFile(requirements, `${lock.package}==${lock.version} --hash=sha256:${lock.wheel.sha256}\n`)
  const ended = await run(program, [...first, ...pipArguments(lock, requirements, folder)], {
    ...process.env,
    // pip downloads to the temporary folder first, which is often too small.
    TMPDIR: folder,
    // Nothing is installed, so no virtual environment is needed.
    PIP_REQUIRE_VIRTUALENV: 'false',
  })
  if (ended === null || ended.exitCode !== 0) throw new UserError(pipMistake(lock, ended?.output ?? ''))
}

/** pip's arguments that fetch exactly this wheel, whichever Python pip runs on. */
export function pipArguments(lock: RuntimeLock, requirements: string, folder: string): readonly string[] {
  const { python, implementation, abi, platform } = lock.wheel.tags
  return [
    'download',
    '--no-deps',
    '--only-binary=:all:',
    '--require-hashes',
    '--python-version',
    python,
    '--implementation',
    implementation,
    '--abi',
    abi,
    '--platform',
    platform,
    '--no-cache-dir',
    '--no-input',
    '--disable-pip-version-check',
    '--progress-bar',
    'off',
    '--dest',
    folder,
    '--requirement',
    requirements,
  ]
}

async function findPip(): Promise<readonly [string, ...string[]]> {
  for (const caller of callers) {
    const [program, ...first] = caller
    const ended = await run(program, [...first, '--version'], process.env)
    if (ended?.exitCode === 0) return caller
  }
  throw new UserError({
    found: 'no pip on this machine',
    expected: `one of ${callers.map((caller) => `'${caller.join(' ')}'`).join(', ')}, which fetches TensorFlow's library`,
    mend: "Install Python's pip (for example with actions/setup-python), or name a downloaded wheel as 'runtime-path', or use 'device: wasm'.",
  })
}

/** What went wrong, from what pip printed. */
export function pipMistake(lock: RuntimeLock, output: string): Mistake {
  const wanted = `${lock.package} ${lock.version}`
  if (/DO NOT MATCH THE HASHES|HashMismatch/i.test(output)) {
    return otherHashMistake(lock)
  }
  if (/No space left on device/i.test(output)) return diskMistake(lock)
  if (networkTrouble.test(output)) {
    return {
      found: `no way to the package index: ${lastLine(output, networkTrouble)}`,
      expected: `a connection that can fetch ${wanted}`,
      mend: "Check the network, HTTPS_PROXY and pip's index-url, or name a downloaded wheel as 'runtime-path', or use 'device: wasm'.",
    }
  }
  if (/No matching distribution|Could not find a version/i.test(output)) {
    return {
      found: `no ${lock.wheel.file} in the package index pip is set to`,
      expected: wanted,
      mend: "Add it to the mirror, or name a downloaded wheel as 'runtime-path', or use 'device: wasm'.",
    }
  }
  return {
    found: `pip failing to fetch ${wanted}: ${lastLine(output)}`,
    expected: 'pip download to succeed',
    mend: "Mend pip's settings, or name a downloaded wheel as 'runtime-path', or use 'device: wasm'.",
  }
}

const networkTrouble =
  /Max retries exceeded|NewConnectionError|ConnectTimeout|ReadTimeout|ProxyError|name resolution|Connection (refused|reset|broken)|SSLError|HTTP error|Network is unreachable/i

/** What came is not the file that was pinned. */
export function otherHashMistake(lock: RuntimeLock): Mistake {
  return {
    found: `a ${lock.package} ${lock.version} from the package index whose hash is not the pinned one`,
    expected: `sha256 ${lock.wheel.sha256}`,
    mend: 'Nothing of it was kept. Ask whoever runs the package index or proxy why it serves another file.',
  }
}

/** The disk holds too little for the wheel and what is taken out of it. */
export function diskMistake(lock: RuntimeLock): Mistake {
  const bytes = lock.files.reduce((sum, file) => sum + file.size, lock.wheel.size)
  return {
    found: 'no space left on the disk of the tool cache',
    expected: `${megabytes(bytes)} free for TensorFlow's library`,
    mend: "Free some space, or let RUNNER_TOOL_CACHE (outside Actions: XDG_CACHE_HOME) name a folder on a larger disk, or use 'device: wasm'.",
  }
}

export function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 1e6)} MB`
}

/** The last line that matches, else the last there is; without the addresses of Python objects. */
function lastLine(output: string, pattern = /^ERROR/i): string {
  const lines = output.split('\n').map((line) => line.trim())
  const line = lines.findLast((text) => pattern.test(text)) ?? lines.findLast(Boolean) ?? 'it printed nothing'
  return line.replaceAll(/<[^>]* object at 0x[0-9a-f]+>:? ?/g, '').slice(0, 300)
}

/** Runs a program to its end, both outputs together; null when there is no such program. */
function run(program: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<Ended | null> {
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
