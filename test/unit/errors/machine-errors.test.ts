import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ErrorCode } from '../../../src/errors/codes.ts'
import { withMachineExplained } from '../../../src/errors/machine-errors.ts'
import { userError } from '../../harness/user-error.ts'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tensorline-machine-errors-'))
  await writeFile(join(folder, 'file'), '')
  await symlink('loop', join(folder, 'loop'))
})

afterAll(() => rm(folder, { recursive: true, force: true }))

/** Runs the work and throws its error explained. */
async function explaining(work: () => unknown): Promise<void> {
  try {
    await work()
  } catch (error) {
    throw withMachineExplained(error)
  }
}

describe('withMachineExplained', () => {
  it.each<[string, ErrorCode, () => unknown]>([
    ['EISDIR', 'FILE_WRONG_TYPE', () => readFile(folder)],
    ['ENOTDIR', 'FILE_WRONG_TYPE', () => mkdir(join(folder, 'file/inner'))],
    ['EEXIST', 'FILE_WRONG_TYPE', () => mkdir(join(folder, 'file'))],
    ['ELOOP', 'FILE_INVALID_PATH', () => readFile(join(folder, 'loop'))],
    ['ENAMETOOLONG', 'FILE_INVALID_PATH', () => writeFile(join(folder, 'x'.repeat(300)), '')],
  ])('explains %s as %s', async (errno, code, work) => {
    await expect(explaining(work)).rejects.toThrow(userError(code, errno))
  })

  it.each<[string, ErrorCode]>([
    ['EACCES', 'FILE_NO_PERMISSION'],
    ['EPERM', 'FILE_NO_PERMISSION'],
    ['EROFS', 'FILE_NO_PERMISSION'],
    ['EMFILE', 'FILE_TOO_MANY_OPEN'],
    ['ENFILE', 'FILE_TOO_MANY_OPEN'],
  ])('explains %s as %s with the path', async (errno, code) => {
    const error = { code: errno, syscall: 'open', path: '/srv/data.csv' }
    const failing = () => Promise.reject(Object.assign(new Error(`${errno}: open`), error))
    await expect(explaining(failing)).rejects.toThrow(userError(code, '/srv/data.csv', errno))
  })

  it('does not explain an error of the network as one of the file system', () => {
    const refused = Object.assign(new Error('connect EACCES'), { code: 'EACCES', syscall: 'connect' })
    expect(withMachineExplained(refused)).toBe(refused)
  })

  it.each([() => new Float64Array(2 ** 49), () => new Uint8Array(2 ** 60)])(
    'explains an allocation that fails with the memory of the machine',
    async (allocate) => {
      await expect(explaining(allocate)).rejects.toThrow(userError('MACHINE_OUT_OF_MEMORY', ' GiB', ' GiB'))
    },
  )

  it.each([() => new Uint8Array(-1), () => (1.5).toFixed(200)])(
    'leaves a RangeError for a wrong argument an internal error',
    async (work) => {
      await expect(explaining(work)).rejects.toThrow(RangeError)
    },
  )
})
