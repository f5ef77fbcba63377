import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { UserError } from '../errors/user-error.ts'
import { clientMistake, requirementOf, runProgram, uvPlatform } from './package-client.ts'
import type { Command } from './package-client.ts'
import type { LockedWheel, RuntimeLock } from './runtime-lock.ts'
import { diskMistake } from './sizes.ts'

/**
 * Fetches and unpacks a locked wheel with uv, which cannot only download. It needs some Python to run, or fetches one.
 * @returns the folder with the wheel's layout. Throws UserError when uv fails.
 */
export async function installWithUv(
  [program, ...first]: Command,
  lock: RuntimeLock,
  wheel: LockedWheel,
  folder: string,
): Promise<string> {
  const requirements = join(folder, 'requirements.txt')
  const target = join(folder, 'unpacked')
  await writeFile(requirements, requirementOf(wheel))
  const ended = await runProgram(program, [...first, ...uvArguments(lock, requirements, target)], {
    ...process.env,
    // uv unpacks there first.
    TMPDIR: folder,
    UV_NO_PROGRESS: '1',
  })
  if (ended?.exitCode === 0) return target
  const problem = clientMistake('uv', wheel, ended?.output ?? '')
  throw new UserError(problem === 'disk full' ? diskMistake(lock) : problem)
}

/** uv's arguments that fetch exactly this wheel, whichever Python it finds. */
export function uvArguments(lock: RuntimeLock, requirements: string, target: string): readonly string[] {
  const [, major = '', minor = ''] = /^(\d)(\d+)$/.exec(lock.python) ?? []
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
    uvPlatform(lock),
    '--no-cache',
    '--target',
    target,
    '--requirement',
    requirements,
  ]
}
