import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { UserError } from '../../errors/user-error.ts'
import type { PythonPackage } from '../native-library.ts'
import { explainClientFailure, type Download } from './client-failure.ts'
import { requirementOf, type Command } from './python-client.ts'
import { runProgram } from './run-program.ts'

/**
 * Fetches and unpacks a locked wheel with uv, which cannot only download. It needs some Python to run, or fetches one.
 * @returns the folder with the wheel's layout. Throws UserError when uv fails.
 */
export async function installWithUv(
  [program, ...first]: Command,
  download: Download<PythonPackage>,
): Promise<string> {
  const { wanted, folder } = download
  const requirements = join(folder, 'requirements.txt')
  const target = join(folder, 'unpacked')
  await writeFile(requirements, requirementOf(wanted))
  const ended = await runProgram(program, [...first, ...uvArguments(wanted, requirements, target)], {
    ...process.env,
    // uv unpacks there first.
    TMPDIR: folder,
    UV_NO_PROGRESS: '1',
  })
  if (ended?.exitCode === 0) return target
  throw new UserError(explainClientFailure('uv', download, ended?.output ?? ''))
}

/** Returns uv's arguments that fetch exactly this wheel, whichever Python it finds. */
export function uvArguments(wheel: PythonPackage, requirements: string, target: string): readonly string[] {
  const [, major = '', minor = ''] = /^(\d)(\d+)$/.exec(wheel.python) ?? []
  return [
    'pip',
    'install',
    '--no-deps',
    '--only-binary',
    ':all:',
    '--require-hashes',
    '--python-version',
    `${major}.${minor}`,
    '--python-platform',
    uvPlatform(wheel),
    '--no-cache',
    '--target',
    target,
    '--requirement',
    requirements,
  ]
}

/** Returns uv's name of the platform. The oldest glibc for which uv has a name is 2.28. */
function uvPlatform({ platform }: PythonPackage): string {
  return `${platform.endsWith('_aarch64') ? 'aarch64' : 'x86_64'}-manylinux_2_28`
}
