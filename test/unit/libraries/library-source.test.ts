import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { cp, mkdir, mkdtemp, readFile, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { provisionLibrary } from '../../../src/libraries/provision.ts'
import { tensorFlowLibrary } from '../../../src/libraries/tensorflow.ts'
import type { RuntimeLock } from '../../../src/libraries/tensorflow.ts'
import {
  deliver,
  folderCache,
  makeSmallRuntime,
  onlyWheel,
  putPip,
  putProgram,
  recordingLog,
  withSecondWheel,
  runtimesIn,
} from '../../harness/libraries/small-runtime.ts'
import { userError } from '../../harness/user-error.ts'

let work: string
let lock: RuntimeLock
let wheel: string
let lines: string[]
const path = process.env.PATH

beforeEach(async () => {
  work = await mkdtemp(join(tmpdir(), 'source-'))
  ;({ lock, wheel } = await makeSmallRuntime(join(work, 'wheels')))
  lines = []
  process.env.PATH = join(work, 'bin')
})
afterEach(async () => {
  process.env.PATH = path
  await rm(work, { recursive: true })
})

const provision = (runtimePath?: string, of = lock) =>
  provisionLibrary({
    library: tensorFlowLibrary(of),
    toolCache: join(work, 'tools'),
    stamps: join(work, 'stamps'),
    cache: folderCache(join(work, 'cache')),
    log: recordingLog(lines),
    runtimePath,
  })

describe('a runtime of several wheels', () => {
  it('is installed from a folder of wheels, each file at its path and programs executable', async () => {
    const both = await withSecondWheel(join(work, 'wheels'), lock)
    const folder = await provision(join(work, 'wheels'), both)
    expect((await readdir(folder)).sort()).toEqual(['nvidia', 'tensorflow'])
    await expect(readFile(join(folder, 'nvidia/cuda_nvcc/bin/ptxas'), 'utf8')).resolves.toBe('#!/bin/sh\n')
    const { mode } = await stat(join(folder, 'nvidia/cuda_nvcc/bin/ptxas'))
    expect(mode & 0o111).toBe(0o111)
  })

  it('is refused with the name of a missing wheel', async () => {
    const both = await withSecondWheel(join(work, 'wheels'), lock)
    const [, second] = both.wheels
    await rm(join(work, 'wheels', second?.file ?? ''))
    await expect(provision(join(work, 'wheels'), both)).rejects.toThrow(
      userError('LIBRARY_PACKAGE_MISMATCH', second?.file ?? ''),
    )
    expect(await runtimesIn(join(work, 'tools'))).toEqual([])
  })

  it('is downloaded wheel by wheel, and not saved to the Actions cache, which it would fill', async () => {
    const both = await withSecondWheel(join(work, 'wheels'), lock)
    await putPip(
      join(work, 'bin'),
      `while [ "$1" != --dest ]; do shift; done; /bin/cp ${work}/wheels/$(/usr/bin/sed -n 's/==.*//p' "$2/requirements.txt" | /usr/bin/tr - _)*.whl "$2"`,
    )
    await provision(undefined, both)
    expect(lines.filter((line) => line.includes('with pip'))).toHaveLength(2)
    expect(await readdir(join(work, 'cache')).catch(() => [])).toEqual([])
  })
})

describe('a machine with uv and no pip', () => {
  const target = 'while [ "$1" != --target ]; do shift; done'

  it('installs the library by uv and copies the pinned files', async () => {
    const unpacked = join(work, 'site-packages')
    await cp(await provision(wheel), unpacked, { recursive: true })
    await rm(join(work, 'tools'), { recursive: true })
    await putProgram(join(work, 'bin'), 'uv', `${target}; /bin/cp -r '${unpacked}' "$2"`)
    const folder = await provision()
    expect(folder).toBe(join(work, 'tools', tensorFlowLibrary(lock).name))
    expect(lines).toContainEqual(expect.stringMatching(/^info: Fetching .* with uv$/))
    expect(await runtimesIn(join(work, 'tools'))).toEqual([tensorFlowLibrary(lock).name])
  })

  it('reports the error of uv', async () => {
    await putProgram(
      join(work, 'bin'),
      'uv',
      "echo 'error: Request failed after 3 retries in 9s' >&2; exit 2",
    )
    await expect(provision()).rejects.toThrow(userError('LIBRARY_DOWNLOAD_FAILED', 'Request failed'))
    expect(await runtimesIn(join(work, 'tools'))).toEqual([])
  })

  it('uses pip if both are installed', async () => {
    await mkdir(join(work, 'bin'))
    await putProgram(join(work, 'bin'), 'uv', 'exit 1')
    await putPip(join(work, 'bin'), deliver(wheel, lock))
    await provision()
    expect(lines).toContain(`info: Fetching ${onlyWheel(lock).file} (1 MB) with pip`)
  })
})
