import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { UserError } from '../../errors/user-error.ts'
import type { PythonPackage } from '../native-library.ts'
import { explainClientFailure, type Download } from './client-failure.ts'
import { requirementOf, type Command } from './python-client.ts'
import { runProgram } from './run-program.ts'

/**
 * Downloads a locked wheel with pip, so that the machine's own index, proxy and credentials are used. pip refuses a file of another
 * hash. Throws UserError when pip fails.
 */
export async function downloadWithPip(
  [program, ...first]: Command,
  download: Download<PythonPackage>,
): Promise<void> {
  const { wanted, folder } = download
  const requirements = join(folder, 'requirements.txt')
  await writeFile(requirements, requirementOf(wanted))
  const args = pipArguments(wanted, requirements, folder)
  const ended = await runProgram(program, [...first, ...args], {
    ...process.env,
    // pip downloads to the temporary folder first, which is often too small.
    TMPDIR: folder,
    // Nothing is installed, so no virtual environment is needed.
    PIP_REQUIRE_VIRTUALENV: 'false',
  })
  if (ended?.exitCode !== 0) throw new UserError(explainClientFailure('pip', download, ended?.output ?? ''))
}

/** Returns pip's arguments that fetch exactly this wheel, whichever Python pip runs on. */
export function pipArguments(wheel: PythonPackage, requirements: string, folder: string): readonly string[] {
  return [
    'download',
    '--no-deps',
    '--only-binary=:all:',
    '--require-hashes',
    '--python-version',
    wheel.python,
    '--implementation',
    'cp',
    '--abi',
    `cp${wheel.python}`,
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
