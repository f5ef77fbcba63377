import { expect, it } from '@jest/globals'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileKind } from '../../../src/files/file-kind.ts'

it('fileKind distinguishes a folder, a file and a missing path', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'file-kind-'))
  await writeFile(join(folder, 'file'), '')
  expect(await fileKind(folder)).toBe('folder')
  expect(await fileKind(join(folder, 'file'))).toBe('file')
  expect(await fileKind(join(folder, 'absent'))).toBeNull()
  expect(await fileKind(join(folder, 'file', 'below'))).toBeNull()
})
