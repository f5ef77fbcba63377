import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { execFile } from 'node:child_process'
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { tensorline } from '../../../harness/terminal-process.ts'
import { flowersCsv, flowersLine } from '../../stages/flowers.ts'
import { errorText } from '../../../harness/user-error.ts'

const run = promisify(execFile)
const nobody = 65534
let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tensorline-unwritable-'))
  await run('mount', ['-t', 'tmpfs', '-o', 'size=16m', 'none', folder])
  await writeFile(join(folder, 'flowers.csv'), flowersCsv(60))
  await writeFile(join(folder, 'tensorline.yml'), flowersLine)
})
afterEach(async () => {
  await run('umount', [folder])
  await rm(folder, { recursive: true })
})

const remount = (access: 'ro' | 'rw') => run('mount', ['-o', `remount,${access}`, folder])

async function failure(env: Readonly<Record<string, string>> = {}): Promise<string> {
  const { code, log } = await tensorline(folder, ['preprocess'], env)
  expect(code).toBe(1)
  expect(log).not.toMatch(/INTERNAL_ERROR|^ +at /m)
  return log
}

it('preprocess names the folder on a read-only file system, before and after an earlier run', async () => {
  await remount('ro')
  expect(await failure()).toEqual(errorText('FILE_NO_PERMISSION', '/.tensorline', 'EROFS'))
  await remount('rw')
  expect((await tensorline(folder, ['preprocess'])).code).toBe(0)
  await remount('ro')
  expect(await failure()).toEqual(errorText('FILE_NO_PERMISSION', '/.tensorline/', 'EROFS'))
})

it('preprocess names the folder that its user may not write to', async () => {
  await chmod(folder, 0o755)
  const asNobody = `--import=data:text/javascript,process.setgid(${nobody});process.setuid(${nobody})`
  expect(await failure({ NODE_OPTIONS: asNobody })).toEqual(
    errorText('FILE_NO_PERMISSION', '/.tensorline', 'EACCES'),
  )
})

it('train on an automatic device takes WebAssembly where the tool cache is on a read-only file system', async () => {
  const project = await mkdtemp(join(tmpdir(), 'tensorline-project-'))
  try {
    for (const name of ['flowers.csv', 'tensorline.yml'])
      await run('cp', [join(folder, name), join(project, name)])
    await remount('ro')
    expect((await tensorline(project, ['preprocess'])).code).toBe(0)
    const { code, log } = await tensorline(project, ['train', '--device', 'auto'], {
      RUNNER_TOOL_CACHE: folder,
    })
    expect(log).toEqual(errorText('LIBRARY_CACHE_NOT_WRITABLE', 'WebAssembly', 'EROFS'))
    expect(code).toBe(0)
  } finally {
    await rm(project, { recursive: true })
  }
})
