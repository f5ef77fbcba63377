import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import {
  chmod,
  mkdtemp,
  open,
  readFile,
  readdir,
  rename,
  rm,
  stat,
  truncate,
  utimes,
  writeFile,
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { provisionLibrary } from '../../../src/libraries/provision.ts'
import { tensorFlowLibrary, type RuntimeLock } from '../../../src/libraries/tensorflow.ts'
import { inspectLibrary, isStampedWhole } from '../../../src/libraries/library-state.ts'
import { folderCache, makeSmallRuntime, recordingLog } from '../../harness/libraries/small-runtime.ts'

const library = 'tensorflow/libtensorflow_cc.so.2'

let work: string
let folder: string
let stamps: string
let lock: RuntimeLock
let wheel: string
let lines: string[]

beforeEach(async () => {
  work = await mkdtemp(join(tmpdir(), 'state-'))
  stamps = join(work, 'stamps')
  lines = []
  ;({ lock, wheel } = await makeSmallRuntime(work))
  folder = await provision()
})
afterEach(() => rm(work, { recursive: true }))

const provision = () =>
  provisionLibrary({
    library: tensorFlowLibrary(lock),
    toolCache: join(work, 'tools'),
    stamps,
    cache: folderCache(join(work, 'cache')),
    log: recordingLog(lines),
    runtimePath: wheel,
  })
const state = () => inspectLibrary(folder, { library: tensorFlowLibrary(lock), stamps })
const isStamped = () => isStampedWhole(folder, { library: tensorFlowLibrary(lock), stamps })

/** Inverts one bit and restores the times of the file as far as a program can. */
async function flipBit(at: number): Promise<void> {
  const file = await open(join(folder, library), 'r+')
  const { atime, mtime } = await file.stat()
  const byte = Buffer.alloc(1)
  await file.read(byte, 0, 1, at)
  byte.writeUInt8(byte.readUInt8() ^ 0x10)
  await file.write(byte, 0, 1, at)
  await file.close()
  await utimes(join(folder, library), atime, mtime)
}

const onlyStamp = async () => join(stamps, (await readdir(stamps))[0] ?? '')

describe('a new runtime', () => {
  it('is stamped, and needs no hashing', async () => {
    expect(await isStamped()).toBe(true)
    expect(await state()).toEqual({ state: 'whole' })
  })

  it('keeps its stamp where no other user can write', async () => {
    const [name = ''] = await readdir(stamps)
    const { mode } = await stat(join(stamps, name))
    expect(mode & 0o777).toBe(0o600)
  })
})

describe('a damaged runtime', () => {
  it.each([0, 0x40, 1234, 150_000, 299_999])('is detected by one inverted bit at %p', async (at) => {
    await flipBit(at)
    expect(await state()).toEqual({
      state: 'damaged',
      damages: [`${library} has another sha256 than the pinned one`],
    })
  })

  it('is detected by a block of zeros', async () => {
    const file = await open(join(folder, library), 'r+')
    await file.write(Buffer.alloc(256_000), 0, 256_000, 10_000)
    await file.close()
    expect((await state()).state).toBe('damaged')
  })

  it('is detected by one missing byte and by a missing file', async () => {
    await truncate(join(folder, library), 299_999)
    expect(await state()).toEqual({
      state: 'damaged',
      damages: [`${library} has 299999 bytes instead of 300000`],
    })
    await rm(join(folder, library))
    expect(await state()).toEqual({ state: 'damaged', damages: [`${library} is missing`] })
  })

  it('is named, deleted and created again', async () => {
    await flipBit(7)
    expect(await provision()).toBe(folder)
    expect(lines.join('\n')).toContain(
      `warning: TensorFlow's library in ${folder} is damaged: ${library} has another sha256 than the pinned one. It is deleted and made anew.`,
    )
    expect(await state()).toEqual({ state: 'whole' })
    expect(await readdir(join(work, 'tools'))).toHaveLength(2)
  })
})

describe('a stamp', () => {
  it('is not valid for a file that was replaced by a copy of itself', async () => {
    const path = join(folder, library)
    await writeFile(`${path}.new`, await readFile(path))
    await rename(`${path}.new`, path)
    expect(await isStamped()).toBe(false)
    expect(await state()).toEqual({ state: 'whole' })
    expect(await isStamped()).toBe(true)
  })

  it('of an earlier boot is not valid', async () => {
    const stamp = await readFile(await onlyStamp(), 'utf8')
    await writeFile(await onlyStamp(), stamp.replace(/^\S+/, '00000000-0000-4000-8000-000000000000'))
    expect(await isStamped()).toBe(false)
  })

  it('that other users may write to is not valid', async () => {
    await chmod(await onlyStamp(), 0o666)
    expect(await isStamped()).toBe(false)
  })

  it('that cannot be written only makes the next process verify again', async () => {
    await rm(stamps, { recursive: true })
    await writeFile(stamps, 'no folder')
    expect(await state()).toEqual({ state: 'whole' })
    expect(await isStamped()).toBe(false)
  })
})
