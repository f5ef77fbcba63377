import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ErrorCode } from '../../../src/errors/codes.ts'
import { withMachineExplained } from '../../../src/errors/machine-errors.ts'
import { errorText, userError } from '../../harness/user-error.ts'

const root = join(import.meta.dirname, '../../..')
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

  it('explains a package.json that Node cannot open when too many files are open', () => {
    const script = `
      import { createRequire } from 'node:module'
      import { closeSync, openSync } from 'node:fs'
      import { withMachineExplained } from '${join(root, 'src/errors/machine-errors.ts')}'
      const { resolve } = createRequire('${join(root, 'package.json')}')
      console.log('')
      const open = []
      try { for (;;) open.push(openSync('/dev/null')) } catch {}
      let thrown
      try { resolve('jest/package.json') } catch (error) { thrown = error }
      for (const file of open) closeSync(file)
      console.log(String(withMachineExplained(thrown)))`
    const command = 'ulimit -n 100; exec "$0" --input-type=module --eval "$1"'
    const { stdout } = spawnSync('bash', ['-c', command, process.execPath, script], { encoding: 'utf8' })
    expect(stdout).toEqual(errorText('FILE_TOO_MANY_OPEN', 'package.json'))
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
