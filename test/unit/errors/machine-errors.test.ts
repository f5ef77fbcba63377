import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { UserError } from '../../../src/errors/user-error.ts'
import { withMachineExplained } from '../../../src/errors/machine-errors.ts'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tensorline-machine-errors-'))
  await writeFile(join(folder, 'file'), '')
  await symlink('loop', join(folder, 'loop'))
})

afterAll(() => rm(folder, { recursive: true, force: true }))

/** What the work throws, explained. */
async function explained(work: () => unknown): Promise<unknown> {
  try {
    await work()
  } catch (error) {
    return withMachineExplained(error)
  }
  throw new Error('nothing was thrown')
}

describe('withMachineExplained', () => {
  it.each([
    ['EISDIR', 'a folder', () => readFile(folder)],
    ['ENOTDIR', 'a file in place of a folder', () => mkdir(join(folder, 'file/inner'))],
    ['EEXIST', 'a file', () => mkdir(join(folder, 'file'))],
    ['ELOOP', 'symbolic links that lead to themselves', () => readFile(join(folder, 'loop'))],
    ['ENAMETOOLONG', 'a path that is too long', () => writeFile(join(folder, 'x'.repeat(300)), '')],
  ])('explains %s as a mistake with a fix', async (code, found, work) => {
    const error = await explained(work)
    expect(error).toBeInstanceOf(UserError)
    expect(error).toMatchObject({ problems: [{ found: expect.stringMatching(`^${found}.*${code}`) }] })
  })

  it.each(['EACCES', 'EPERM', 'EROFS', 'EMFILE', 'ENFILE'])('explains %s with the path', (code) => {
    const error = Object.assign(new Error(`${code}: open`), { code, syscall: 'open', path: '/srv/data.csv' })
    expect(withMachineExplained(error)).toMatchObject({
      name: 'UserError',
      problems: [{ found: expect.stringContaining('/srv/data.csv') }],
    })
  })

  it('does not explain an error of the network as one of the file system', () => {
    const refused = Object.assign(new Error('connect EACCES'), { code: 'EACCES', syscall: 'connect' })
    expect(withMachineExplained(refused)).toBe(refused)
  })

  it.each([() => new Float64Array(2 ** 49), () => new Uint8Array(2 ** 60)])(
    'explains an allocation that fails with the memory of the machine',
    async (allocate) => {
      expect(await explained(allocate)).toMatchObject({
        name: 'UserError',
        problems: [{ found: expect.stringMatching(/^too little memory .* of \d+\.\d GiB are free/) }],
      })
    },
  )

  it.each([() => new Uint8Array(-1), () => (1.5).toFixed(200)])(
    'leaves a RangeError for a wrong argument an internal error',
    async (work) => {
      expect(await explained(work)).toMatchObject({ name: 'RangeError' })
    },
  )
})
