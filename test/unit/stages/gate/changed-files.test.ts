import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join, relative } from 'node:path'
import type { CommittedFile, PullRequestBase } from '../../../../src/host/host.ts'
import { changedFiles } from '../../../../src/stages/gate/changed-files.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tensorline-changed-'))
})
afterEach(() => rm(folder, { recursive: true }))

const blobOf = (text: string): CommittedFile => ({
  blob: createHash('sha1')
    .update(`blob ${Buffer.byteLength(text)}\0${text}`)
    .digest('hex'),
})

/** Creates a base with these files. */
function baseWith(files: Readonly<Record<string, string>>, link = ''): PullRequestBase {
  return {
    commit: async () => 'base',
    hasLabel: async () => false,
    readFile: async (path) => files[relative(folder, path)] ?? null,
    committed: async (path) => {
      const name = relative(folder, path)
      const text = files[name]
      if (text !== undefined) return new Map([['', name === link ? 'link' : blobOf(text)]])
      const below = Object.entries(files).filter(([file]) => file.startsWith(`${name}/`))
      return below.length === 0
        ? null
        : new Map(below.map(([file, content]) => [relative(name, file), blobOf(content)]))
    },
  }
}

const write = (name: string, text: string) => writeFile(join(folder, name), text)
const changed = async (base: PullRequestBase, name: string) =>
  (await changedFiles(base, join(folder, name)))?.map((file) => basename(file)) ?? null

describe('the committed files that a pull request changes', () => {
  it('are unknown if the base has no commit', async () => {
    await write('made.csv', 'by a step')
    expect(await changed(baseWith({}), 'made.csv')).toBeNull()
  })

  it('are empty if the content is equal, and contain a changed or deleted file', async () => {
    const base = baseWith({ 'accepted.csv': 'answers' })
    await write('accepted.csv', 'answers')
    expect(await changed(base, 'accepted.csv')).toEqual([])
    await write('accepted.csv', 'others')
    expect(await changed(base, 'accepted.csv')).toEqual(['accepted.csv'])
    await rm(join(folder, 'accepted.csv'))
    expect(await changed(base, 'accepted.csv')).toEqual(['accepted.csv'])
  })

  it('include files that are added to a folder or removed from it', async () => {
    const base = baseWith({ 'model/a.bin': 'a', 'model/b.bin': 'b' })
    await mkdir(join(folder, 'model'))
    await write('model/a.bin', 'a')
    await write('model/c.bin', 'c')
    expect(await changed(base, 'model')).toEqual(['b.bin', 'c.bin'])
    expect(await changed(base, 'model/*.bin')).toEqual(['b.bin', 'c.bin'])
  })

  it('include the shards that a model.json names', async () => {
    const topology = JSON.stringify({
      format: 'layers-model',
      modelTopology: {},
      weightsManifest: [{ paths: ['shard.bin'], weights: [{ name: 'w', shape: [1], dtype: 'float32' }] }],
    })
    const base = baseWith({ 'model/model.json': topology, 'model/shard.bin': 'before' })
    await mkdir(join(folder, 'model'))
    await write('model/model.json', topology)
    await write('model/shard.bin', 'after')
    expect(await changed(base, 'model/model.json')).toEqual(['shard.bin'])
  })

  it('do not include a file of Git LFS whose content the pointer names', async () => {
    const sha256 = createHash('sha256').update('large').digest('hex')
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256}\nsize 5\n`
    await write('weights.bin', 'large')
    expect(await changed(baseWith({ 'weights.bin': pointer }), 'weights.bin')).toEqual([])
    await write('weights.bin', 'other')
    expect(await changed(baseWith({ 'weights.bin': pointer }), 'weights.bin')).toEqual(['weights.bin'])
  })

  it('include a symbolic link, whose target is not compared', async () => {
    await write('target.csv', 'answers')
    await symlink(join(folder, 'target.csv'), join(folder, 'accepted.csv'))
    expect(await changed(baseWith({ 'accepted.csv': 'target.csv' }, 'accepted.csv'), 'accepted.csv')).toEqual(
      ['accepted.csv'],
    )
  })
})
