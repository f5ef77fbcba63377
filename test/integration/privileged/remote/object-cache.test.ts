import { describe, expect, it } from '@jest/globals'
import { globSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { fetchFiles } from '../../../../src/data/read-sources.ts'
import { ObjectCache } from '../../../../src/remote/object-cache.ts'
import { tensorline } from '../../../harness/terminal-process.ts'
import { userError } from '../../../harness/user-error.ts'
import { folderWith } from '../../../unit/data/sources.ts'
import { flowerStore, read, rows } from './flower-store.ts'

const store = flowerStore()
const newCache = async () => new ObjectCache(await folderWith({}), (message) => expect(message).toBe(''))
const contentRequests = () =>
  store.proxy.seen.filter(({ method, url }) => method === 'GET' && !/[?&]list-type/.test(url))

/** Downloads a source, and returns the content of its files. */
async function download(source: unknown, cache: ObjectCache, fromFork = false): Promise<string[]> {
  const found = await read(source, { fromFork, cache })
  const files = await fetchFiles(found.recipe.files, found.folder, found.folder)
  return Promise.all(files.map(({ file }) => readFile(file, 'utf8')))
}

describe('an object that was downloaded before', () => {
  it.each(['daily/2026-01.csv', 'daily/2026-*.csv'])('is not downloaded again: %s', async (key) => {
    const cache = await newCache()
    const first = await download(store.source(key), cache)
    const downloaded = contentRequests().length
    expect(downloaded).toBe(first.length)
    expect(await download(store.source(key), cache)).toEqual(first)
    expect(contentRequests()).toHaveLength(downloaded)
  })

  it('is downloaded again after a change', async () => {
    const cache = await newCache()
    await store.server.put('flowers', 'cached/a.csv', rows(0, 50))
    expect(await download(store.source('cached/'), cache)).toEqual([rows(0, 50)])
    await store.server.put('flowers', 'cached/a.csv', rows(1, 51))
    expect(await download(store.source('cached/'), cache)).toEqual([rows(1, 51)])
  })

  it('is not read by those who can list it but not read it', async () => {
    const cache = await newCache()
    await download(store.source('daily/2026-*.csv'), cache)
    store.proxy.faultOf = ({ method }) => (method === 'HEAD' ? { status: 403 } : null)
    await expect(download(store.source('daily/2026-*.csv'), cache)).rejects.toThrow(
      // Both files are asked for at once.
      userError('DATA_ACCESS_DENIED', 'daily/2026-0'),
    )
  })

  it('is an error if it changed after it was listed', async () => {
    const cache = await newCache()
    await store.server.put('flowers', 'listed/a.csv', rows(0, 50))
    await download(store.source('listed/'), cache)
    store.proxy.faultOf = ({ method }) => (method === 'HEAD' ? { status: 404 } : null)
    await expect(download(store.source('listed/*'), cache)).rejects.toThrow(
      userError('DATA_SOURCE_CHANGED', 'listed/a.csv'),
    )
  })

  it('is neither kept nor used in a pull request from a fork, also if everyone may read it', async () => {
    await store.server.createBucket('public')
    await store.server.makePublic('public')
    await store.server.put('public', 'a.csv', rows(0, 50))
    process.env['AWS_ENDPOINT_URL_S3'] = store.proxy.url
    const cache = await newCache()
    for (const [fromFork, downloads] of [
      [true, 1],
      [false, 2],
      [false, 2],
      [true, 3],
    ] as const) {
      expect(await download('s3://public/', cache, fromFork)).toEqual([rows(0, 50)])
      expect(contentRequests()).toHaveLength(downloads)
    }
  })
})

it('a process that is killed while it downloads leaves nothing that a later one uses', async () => {
  const caches = await folderWith({})
  const env = { XDG_CACHE_HOME: caches, AWS_ENDPOINT_URL_S3: store.proxy.url }
  const project = await folderWith({
    'tensorline.yml': 'name: flowers\ndata: {source: "s3://flowers/daily/*.csv"}\n',
  })
  const requestsOf = (name: string) => contentRequests().filter(({ url }) => url.includes(name))
  const kept = () =>
    globSync('tensorline/objects/*/*/*', { cwd: caches }).filter((path) => /\/\w{64}$/.test(path))
  store.proxy.faultOf = ({ url }) => (url.includes('2026-02.csv') ? { stopAfter: 100 } : null)
  const isStopped = () => requestsOf('2026-02').length > 0 && kept().length > 0
  expect(await tensorline(project, ['preprocess'], env, isStopped)).toMatchObject({ signal: 'SIGKILL' })
  expect(kept()).toHaveLength(1)
  store.proxy.faultOf = () => null
  store.proxy.seen.length = 0
  expect(await tensorline(project, ['preprocess'], env)).toMatchObject({ code: 0 })
  expect(requestsOf('2026-01')).toEqual([])
  expect(kept()).toHaveLength(2)
})
