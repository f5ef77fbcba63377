import { symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { inferFormat } from '../../../src/data/source-format.ts'
import { findFiles } from '../../../src/data/source.ts'
import { userError } from '../../harness/user-error.ts'
import { folderWith, mistakeOf } from './sources.ts'

const sha256 = 'a'.repeat(64)
const layout = {
  'data/b.csv': 'x',
  'data/a.csv': 'x',
  'data/deep/c.csv': 'x',
  'data/README.md': 'x',
  'data/.hidden.csv': 'x',
  'odd [1]/d.csv': 'x',
  'pictures/cat/1.PNG': 'x',
  'json/a.jsonl.gz': 'x',
  'json/b.json': 'x',
  plain: 'x',
}

async function pathsOf(sources: Parameters<typeof findFiles>[0], format?: Parameters<typeof findFiles>[2]) {
  return (await findFiles(sources, await folderWith(layout), format, null)).files.map(({ path }) => path)
}

describe('the files of sources', () => {
  it('are those of a folder that are named like data, sorted', async () => {
    expect(await pathsOf(['data'])).toEqual(['data/a.csv', 'data/b.csv', 'data/deep/c.csv'])
    expect(await pathsOf(['./odd [1]/'])).toEqual(['odd [1]/d.csv'])
  })

  it('are those of a pattern, those named, and each only once, whatever the order', async () => {
    const all = ['data/a.csv', 'data/b.csv', 'plain']
    expect(await pathsOf(['data/*.csv', 'data/a.csv', 'plain'])).toEqual(all)
    expect(await pathsOf(['plain', './data/a.csv', 'data/*.csv'])).toEqual(all)
  })

  it('are each read once if links lead to them or to the folder that contains them', async () => {
    const base = await folderWith(layout)
    await symlink('.', join(base, 'data', 'a-self'))
    await symlink('../a.csv', join(base, 'data', 'deep', 'a-link.csv'))
    await symlink('../plain', join(base, 'data', 'plain.csv'))
    const { files } = await findFiles(['data'], base, undefined, null)
    expect(files.map(({ path }) => path)).toEqual([
      'data/a.csv',
      'data/b.csv',
      'data/deep/c.csv',
      'data/plain.csv',
    ])
  })

  it('are images of two classes if the folder of one class is a link to that of the other', async () => {
    const base = await folderWith(layout)
    await symlink('cat', join(base, 'pictures', 'also'))
    const { files } = await findFiles(['pictures'], base, undefined, null)
    expect(files.map(({ path }) => path)).toEqual(['pictures/also/1.PNG', 'pictures/cat/1.PNG'])
  })

  it('are JSON of any kind only if they are named, or their format is', async () => {
    expect(await pathsOf(['json'])).toEqual(['json/a.jsonl.gz'])
    expect(await pathsOf(['json'], 'jsonl')).toEqual(['json/a.jsonl.gz', 'json/b.json'])
    expect(await pathsOf(['json/b.json'])).toEqual(['json/b.json'])
  })

  it('are only those of the format, when one is given', async () => {
    expect(await pathsOf(['**'], 'images')).toEqual(['pictures/cat/1.PNG'])
  })

  it('have the path below their source, whatever the order of the sources', async () => {
    const folder = await folderWith({ 'p/cat/old/1.png': 'x', 'p/cat/2.png': 'x', 'p/3.png': 'x' })
    const belowOf = async (...sources: string[]) =>
      (await findFiles(sources, folder, undefined, null)).files.map(({ below }) => below)
    expect(await belowOf('p')).toEqual(['3.png', 'cat/2.png', 'cat/old/1.png'])
    expect(await belowOf('p/cat', 'p')).toEqual(await belowOf('p', 'p/cat'))
    expect(await belowOf('p/**/*.png')).toEqual(['3.png', 'cat/2.png', 'cat/old/1.png'])
    expect(await belowOf('p/cat/*.png', 'p/cat/old/1.png')).toEqual(['cat/2.png', 'old/1.png'])
  })

  it('are known by the address without its query, which may hold a secret', async () => {
    const url = 'https://example.com/a/b.csv?token=secret'
    const { files } = await findFiles([{ url, sha256 }], '.', undefined, null)
    expect(files[0]).toEqual({
      path: 'https://example.com/a/b.csv',
      below: 'a/b.csv',
      origin: { kind: 'download', url, sha256 },
    })
  })

  it('are returned beside the images that are skipped for their format', async () => {
    const folder = await folderWith({ 'd/a.png': 'x', 'd/b.heic': 'x', 'd/c.TIF': 'x', 'd/notes.txt': 'x' })
    const { files, skippedFiles: overlooked } = await findFiles(['d'], folder, undefined, null)
    expect(files.map(({ path }) => path)).toEqual(['d/a.png'])
    expect(overlooked).toEqual(['d/b.heic', 'd/c.TIF'])
  })

  it('must be there', async () => {
    expect((await mistakeOf(pathsOf(['data', 'date']))).found).toContain(
      'nothing that matches the source "date"',
    )
    expect((await mistakeOf(pathsOf(['data/*.md']))).found).toContain(
      'no data file among the 1 of the source',
    )
    expect((await mistakeOf(pathsOf(['data'], 'parquet'))).found).toContain('no parquet file among the 4')
  })
})

describe('a format', () => {
  const files = (...paths: string[]) =>
    paths.map((path) => ({ path, origin: { kind: 'local', file: path } as const }))

  it.each([
    ['idx', 'train-images-idx3-ubyte'],
    ['idx', 'mnist/t10k-labels.idx1-ubyte.gz'],
    ['images', 'a/b.JPEG'],
    ['csv', 'a.tsv'],
    ['jsonl', 'a.ndjson'],
    ['parquet', 'https://example.com/part-0.parquet'],
  ])('%s is inferred from the name %s', (format, path) => {
    expect(inferFormat(files(path))).toBe(format)
  })

  it('cannot be inferred from other names, nor from several formats', () => {
    expect(() => inferFormat(files('a.csv', 'plain'))).toThrow(userError('DATA_UNKNOWN_FORMAT', 'plain'))
    expect(() => inferFormat(files('a.csv', 'b.csv', 'c.png'))).toThrow(
      userError('DATA_UNKNOWN_FORMAT', 'csv (a.csv)', 'images (c.png)'),
    )
  })
})
