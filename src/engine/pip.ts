import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { UserError } from '../errors/user-error.ts'
import { clientMistake, requirementOf, runProgram } from './package-client.ts'
import type { Command } from './package-client.ts'
import type { LockedWheel, RuntimeLock } from './runtime-lock.ts'
import { diskMistake } from './sizes.ts'

/**
 * Downloads a locked wheel into `folder` with pip, so that the machine's own index, proxy and credentials are used. pip
 * refuses a file of another hash. Throws UserError when pip fails.
 */
export async function downloadWithPip(
  [program, ...first]: Command,
  lock: RuntimeLock,
  wheel: LockedWheel,
  folder: string,
): Promise<void> {
  const requirements = join(folder, 'requirements.txt')
  await writeFile(requirements, requirementOf(wheel))
  const args = pipArguments({ lock, wheel, requirements, folder })
  const ended = await runProgram(program, [...first, ...args], {
    ...process.env,
    // pip downloads to the temporary folder first, which is often too small.
    TMPDIR: folder,
    // Nothing is installed, so no virtual environment is needed.
    PIP_REQUIRE_VIRTUALENV: 'false',
  })
  if (ended?.exitCode === 0) return
  const problem = clientMistake('pip', wheel, ended?.output ?? '')
  throw new UserError(problem === 'disk full' ? diskMistake(lock) : problem)
}

interface Download {
  readonly lock: RuntimeLock
  readonly wheel: LockedWheel
  readonly requirements: string
  readonly folder: string
}

/** pip's arguments that fetch exactly this wheel, whichever Python pip runs on. */
export function pipArguments({ lock, wheel, requirements, folder }: Download): readonly string[] {
  return [
    'download',
    '--no-deps',
    '--only-binary=:all:',
    '--require-hashes',
    '--python-version',
    lock.python,
    '--implementation',
    'cp',
    '--abi',
    `cp${lock.python}`,
    '--platform',
    wheel.platform,
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
