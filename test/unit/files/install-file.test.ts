import { expect, it } from '@jest/globals'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { installFile } from '../../../src/files/install-file.ts'
import { temporaryFolder } from '../host/artifact-folder.ts'

it('installFile writes a whole file and leaves no temporary file', async () => {
  const folder = await temporaryFolder()
  const file = join(folder, 'state.json')
  await writeFile(file, 'old')
  await installFile(file, 'new')
  expect(await readFile(file, 'utf8')).toBe('new')
  expect(await readdir(folder)).toEqual(['state.json'])
})

it('installFile accepts concurrent writes of the same file', async () => {
  const folder = await temporaryFolder()
  const file = join(folder, 'state.json')
  await Promise.all(Array.from({ length: 20 }, () => installFile(file, 'the same')))
  expect(await readFile(file, 'utf8')).toBe('the same')
  expect(await readdir(folder)).toEqual(['state.json'])
})

it('installFile removes its temporary file if it fails', async () => {
  const folder = await temporaryFolder()
  await mkdir(join(folder, 'taken', 'inside'), { recursive: true })
  await expect(installFile(join(folder, 'taken'), 'new')).rejects.toThrow()
  expect(await readdir(folder)).toEqual(['taken'])
})
