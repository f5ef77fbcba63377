import { describe, expect, it } from '@jest/globals'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { encode as encodePng } from 'fast-png'
import { z } from 'zod'
import { openArtifact, writeArtifact } from '../../../src/artifacts/artifact.ts'
import { digestOf } from '../../../src/artifacts/digest.ts'
import { dataSection } from '../../../src/config/data.ts'
import { recipeOf } from '../../../src/data/recipe.ts'
import { readLfsPointer, resolveLfsPointer } from '../../../src/files/lfs-pointer.ts'
import { readStoredModel } from '../../../src/model/stored-model.ts'
import { readTable } from '../../../src/predictions/read-table.ts'
import { lfsPointerOf, storeLargeFile } from '../../harness/lfs.ts'
import { userError } from '../../harness/user-error.ts'
import { folderWith, idx, prepare } from '../data/sources.ts'

const rows = ['x,label', ...Array.from({ length: 60 }, (_, row) => `${row},${row % 2 ? 'b' : 'a'}`)].join(
  '\n',
)
const image = encodePng({ width: 2, height: 2, channels: 1, data: new Uint8Array(4) })

describe('a file that is a pointer of Git LFS', () => {
  const sources: Readonly<Record<string, readonly [string, string | Uint8Array]>> = {
    csv: ['d.csv', rows],
    jsonl: ['d.jsonl', '{"x": 1}'],
    parquet: ['d.parquet', 'PAR1'],
    arrow: ['d.arrow', 'ARROW1'],
    npz: ['d.npz', 'PK'],
    images: ['d/a/1.png', image],
    idx: ['t-images-idx3-ubyte', idx([1, 1, 1], [0])],
  }

  it.each(Object.entries(sources))('is reported as such in a source of %s', async (_, [path, content]) => {
    const base = await folderWith({ [path]: lfsPointerOf(content) })
    const section = dataSection.parse({ source: path.split('/')[0] })
    await expect(recipeOf(section, base, null)).rejects.toThrow(userError('FILE_LFS_POINTER', path))
  })

  it('is reported as such in predictions, models, tokenizers and artifacts', async () => {
    const pointer = lfsPointerOf('large')
    const folder = await folderWith({
      'p.csv': pointer,
      'm/model.json': pointer,
      't.json': pointer,
      'd.csv': rows,
    })
    await expect(readTable(join(folder, 'p.csv'), undefined, 'p.csv')).rejects.toThrow(
      userError('FILE_LFS_POINTER', 'p.csv'),
    )
    await expect(readStoredModel(join(folder, 'm'))).rejects.toThrow(
      userError('FILE_LFS_POINTER', 'model.json'),
    )
    const text = { tokens: { tokenizer: 't.json' }, output: 'ids', length: 4 }
    const features = { x: { type: 'text', text } }
    const section = dataSection.parse({ source: 'd.csv', features })
    await expect(recipeOf(section, folder, null)).rejects.toThrow(userError('FILE_LFS_POINTER', 't.json'))
    const artifact = join(folder, 'artifact')
    await writeArtifact(artifact, async (draft) => {
      await writeFile(join(draft, 'rows'), rows)
      return { kind: 'dataset', parents: {}, config: digestOf(''), details: {}, run: {} }
    })
    for (const name of ['rows', 'manifest.json']) {
      await writeFile(join(artifact, name), lfsPointerOf(await readFile(join(artifact, name))))
      await expect(openArtifact(artifact, 'dataset', z.unknown())).rejects.toThrow(
        userError('FILE_LFS_POINTER', name),
      )
    }
  })

  it('gives the dataset of the large file, if Git LFS has it on this machine', async () => {
    const pointers = await folderWith({ 'data/d.csv': lfsPointerOf(rows), '.git/HEAD': '' })
    await storeLargeFile(join(pointers, '.git'), rows)
    const files = await folderWith({ 'data/d.csv': rows })
    const [one, other] = [
      await prepare(pointers, { source: 'data/*.csv' }),
      await prepare(files, { source: 'data/*.csv' }),
    ]
    expect(one.dataset.digest).toBe(other.dataset.digest)
  })

  it('is found in a linked worktree and in a submodule, whose large files are in the folder of the repository', async () => {
    const folder = await folderWith({
      'tree/.git': 'gitdir: ../main/.git/worktrees/tree\n',
      'main/.git/worktrees/tree/commondir': '../..\n',
      'module/.git': 'gitdir: ../main/.git/modules/module\n',
      'main/.git/modules/module/HEAD': '',
      'tree/d.csv': lfsPointerOf(rows),
      'module/d.csv': lfsPointerOf(rows),
    })
    const [ofTree, ofModule] = [
      await storeLargeFile(join(folder, 'main/.git'), rows),
      await storeLargeFile(join(folder, 'main/.git/modules/module'), rows),
    ]
    expect(await resolveLfsPointer(join(folder, 'tree/d.csv'), 'd.csv')).toBe(ofTree)
    expect(await resolveLfsPointer(join(folder, 'module/d.csv'), 'd.csv')).toBe(ofModule)
  })

  it('is not replaced by a file with another content', async () => {
    const folder = await folderWith({ 'd.csv': lfsPointerOf(rows), '.git/HEAD': '' })
    await writeFile(await storeLargeFile(join(folder, '.git'), rows), 'other')
    await expect(resolveLfsPointer(join(folder, 'd.csv'), 'd.csv')).rejects.toThrow(
      userError('FILE_LFS_POINTER', 'd.csv'),
    )
  })

  it('is no other file: a longer one, one with other lines, a folder, nothing', async () => {
    const pointer = lfsPointerOf('x')
    const folder = await folderWith({
      long: pointer + ' '.repeat(1024),
      other: pointer.replace('sha256', 'md5'),
      extended: pointer.replace('oid', `ext-0-foo sha256:${'0'.repeat(64)}\noid`),
    })
    await mkdir(dirname(join(folder, 'folder/x')))
    for (const name of ['long', 'other', 'folder', 'absent'])
      expect(await readLfsPointer(join(folder, name))).toBeNull()
    expect(await readLfsPointer(join(folder, 'extended'))).toMatchObject({ size: 1 })
  })
})
