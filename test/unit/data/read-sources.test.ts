import { expect, it } from '@jest/globals'
import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { withFolderBeside } from '../../../src/data/read-sources.ts'
import { folderWith } from './sources.ts'

it('withFolderBeside deletes the folder of a killed process for the same target, and no other files', async () => {
  const base = await folderWith({
    '.tensorline-data-dataset-aB3dE6/columns': 'left by a killed process',
    '.tensorline-data-other-aB3dE6/columns': 'of another target',
    '.tensorline-data-dataset-notes/columns.txt': 'of the user',
    'dataset/manifest.json': '{}',
  })
  const during = await withFolderBeside(join(base, 'dataset'), () => readdir(base))
  expect(during).not.toContain('.tensorline-data-dataset-aB3dE6')
  expect((await readdir(base)).toSorted()).toEqual([
    '.tensorline-data-dataset-notes',
    '.tensorline-data-other-aB3dE6',
    'dataset',
  ])
})

it('withFolderBeside keeps the folder of a call around it', async () => {
  const base = await folderWith({})
  const into = join(base, 'dataset')
  await withFolderBeside(into, async (outer) => {
    await writeFile(join(outer, 'download'), 'x')
    await withFolderBeside(into, async (inner) => expect(inner).not.toBe(outer))
    expect(await readdir(outer)).toEqual(['download'])
  })
  expect(await readdir(base)).toEqual([])
})
