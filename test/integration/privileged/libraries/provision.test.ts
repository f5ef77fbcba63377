import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { fingerprintOf, isSame } from '../../../../src/libraries/checked-file.ts'
import { requirePlatform, thisPlatform } from '../../../../src/engine/platform.ts'
import { provisionLibrary } from '../../../../src/libraries/provision.ts'
import { filesOf } from '../../../../src/libraries/native-library.ts'
import { tensorFlowLibrary } from '../../../../src/libraries/tensorflow.ts'
import { folderCache, recordingLog, runtimesIn } from '../../../harness/libraries/small-runtime.ts'
import { userError } from '../../../harness/user-error.ts'

const lock = requirePlatform(thisPlatform(), 'cpu')
const run = promisify(execFile)
let work: string
const path = process.env.PATH

beforeEach(async () => {
  work = await mkdtemp(join(tmpdir(), 'provision-'))
})
afterEach(async () => {
  process.env.PATH = path
  await rm(work, { recursive: true })
})

it("fetches the pinned library with the machine's pip, and takes it from the cache on a machine without pip", async () => {
  const cache = folderCache(join(work, 'cache'))
  const toolCache = join(work, 'tools')
  const stamps = join(work, 'stamps')
  const folder = await provisionLibrary({
    library: tensorFlowLibrary(lock),
    toolCache,
    stamps,
    cache,
    log: recordingLog([]),
  })
  for (const file of filesOf(tensorFlowLibrary(lock)))
    expect(isSame(await fingerprintOf(join(folder, file.path)), file)).toBe(true)

  await rm(toolCache, { recursive: true })
  process.env.PATH = work
  const lines: string[] = []
  expect(
    await provisionLibrary({
      library: tensorFlowLibrary(lock),
      toolCache,
      stamps,
      cache,
      log: recordingLog(lines),
    }),
  ).toBe(folder)
  expect(lines).toContain('info: Taken from the cache')
})

it('rejects a disk that is too small before it fetches anything, and leaves no files', async () => {
  const disk = join(work, 'disk')
  await mkdir(disk)
  await run('mount', ['-t', 'tmpfs', '-o', 'size=64m', 'none', disk])
  try {
    const cache = folderCache(join(work, 'cache'))
    const provisioned = provisionLibrary({
      library: tensorFlowLibrary(lock),
      toolCache: disk,
      stamps: join(work, 'stamps'),
      cache,
      log: recordingLog([]),
    })
    await expect(provisioned).rejects.toThrow(userError('FILE_DISK_FULL', '1128 MB'))
    expect(await runtimesIn(disk)).toEqual([])
  } finally {
    await run('umount', [disk])
  }
})
