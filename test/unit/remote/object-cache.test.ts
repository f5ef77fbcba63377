import { createHash } from 'node:crypto'
import { readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from '@jest/globals'
import { ObjectCache, type StoredObject } from '../../../src/remote/object-cache.ts'
import { folderWith } from '../data/sources.ts'

const content = 'a,b\n1,2\n'
const sha256 = createHash('sha256').update(content).digest('hex')
const entry = { bucket: 'flowers', key: 'a.csv', size: content.length, etag: '"1"', version: undefined }
const object: StoredObject = { store: 'aws', entry }

let folder: string
let warnings: string[]
let cache: ObjectCache
const at = (name: string) => join(folder, name)
const files = async () =>
  (await readdir(at('cache'), { recursive: true })).filter((path) => /\w{64}$/.test(path))

beforeEach(async () => {
  folder = await folderWith({ download: content })
  warnings = []
  cache = new ObjectCache(at('cache'), (message) => warnings.push(message))
})

describe('an object in the cache', () => {
  it('is restored with its hash, and only this user can read it', async () => {
    expect(await cache.restore(object, at('none'))).toBeNull()
    await cache.keep(object, at('download'), sha256)
    expect(await cache.restore(object, at('restored'))).toBe(sha256)
    expect(await readFile(at('restored'), 'utf8')).toBe(content)
    expect((await stat(at('cache'))).mode & 0o077).toBe(0)
  })

  it.each([
    ['in another store', { ...object, store: 'minio' }],
    ['in another bucket', { ...object, entry: { ...entry, bucket: 'trees' } }],
    ['under another key', { ...object, entry: { ...entry, key: 'b.csv' } }],
    ['with another ETag', { ...object, entry: { ...entry, etag: '"2"' } }],
    ['of another version', { ...object, entry: { ...entry, version: 'v' } }],
  ])('is not an object %s', async (_, other) => {
    await cache.keep(object, at('download'), sha256)
    expect(await cache.restore(other, at('restored'))).toBeNull()
  })

  it.each([
    ['of another content', 'a,b\n3,4\n'],
    ['cut short', content.slice(1)],
  ])('is deleted if it is %s, and can be kept again', async (_, damaged) => {
    await cache.keep(object, at('download'), sha256)
    for (const path of await files()) await writeFile(join(at('cache'), path), damaged)
    expect(await cache.restore(object, at('restored'))).toBeNull()
    expect(await files()).toEqual([])
    await writeFile(at('again'), content)
    await cache.keep(object, at('again'), sha256)
    expect(await cache.restore(object, at('restored'))).toBe(sha256)
  })

  it('is kept once by several processes at a time, without drafts', async () => {
    const others = await Promise.all(
      Array.from({ length: 8 }, async (_, number) => {
        await writeFile(at(`download-${number}`), content)
        const other = new ObjectCache(at('cache'), (message) => warnings.push(message))
        await other.keep(object, at(`download-${number}`), sha256)
        return other.restore(object, at(`restored-${number}`))
      }),
    )
    expect(others).toEqual(Array(8).fill(sha256))
    expect(warnings).toEqual([])
    expect((await readdir(at('cache'), { recursive: true })).length).toBe(3)
  })

  it('stays until a newer version is kept a week after its last use', async () => {
    const version = (etag: string) => ({ ...object, entry: { ...entry, etag } })
    await cache.keep(version('"1"'), at('download'), sha256)
    await cache.keep(version('"2"'), at('download'), sha256)
    expect(await files()).toHaveLength(2)
    for (const path of await files()) await utimes(join(at('cache'), path, '..'), 1, 1)
    expect(await cache.restore(version('"2"'), at('restored'))).toBe(sha256)
    await cache.keep(version('"3"'), at('download'), sha256)
    expect(await cache.restore(version('"1"'), at('none'))).toBeNull()
    expect(await files()).toHaveLength(2)
  })
})

it('a cache that cannot be used is reported once', async () => {
  await writeFile(at('cache'), 'a file')
  await cache.keep(object, at('download'), sha256)
  await cache.keep(object, at('download'), sha256)
  expect(await cache.restore(object, at('restored'))).toBeNull()
  expect(warnings).toEqual([expect.stringContaining(at('cache'))])
})
