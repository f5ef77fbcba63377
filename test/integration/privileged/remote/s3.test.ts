import { describe, expect, it } from '@jest/globals'
import { createHash } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { inspect } from 'node:util'
import { z } from 'zod'
import { attempts } from '../../../../src/files/http-retry.ts'
import { RemoteSources } from '../../../../src/remote/remote-sources.ts'
import type { SeenRequest } from '../../../harness/faulty-proxy.ts'
import { startForwardProxy } from '../../../harness/proxy.ts'
import { shortenPauses } from '../../../harness/short-pauses.ts'
import { tensorlineHere } from '../../../harness/terminal-here.ts'
import { userError } from '../../../harness/user-error.ts'
import { folderWith } from '../../../unit/data/sources.ts'
import { download, flowerStore, read, rows } from './flower-store.ts'

const store = flowerStore()

const pathsOf = async (source: unknown) => (await read(source)).recipe.files.map(({ path }) => path)

describe('a source in a store of objects', () => {
  it('is an object, a folder or a pattern, as on a disk', async () => {
    expect(await pathsOf(store.source('daily/2026-01.csv'))).toEqual(['s3://flowers/daily/2026-01.csv'])
    const all = ['2026-01.csv', '2026-02.csv', 'old/2025-12.csv'].map((name) => `s3://flowers/daily/${name}`)
    expect(await pathsOf(store.source('daily/'))).toEqual(all)
    expect(await pathsOf(store.source('daily'))).toEqual(all)
    expect(await pathsOf(store.source('daily/**/*.csv'))).toEqual(all)
    expect(await pathsOf(store.source('daily/2026-*.csv'))).toEqual(all.slice(0, 2))
    expect(await pathsOf(store.source('{daily,none}/2026-0[12].csv'))).toEqual(all.slice(0, 2))
    expect(await pathsOf([store.source('daily/*.csv'), store.source('daily/2026-02.csv')])).toEqual(
      all.slice(0, 2),
    )
    expect(await pathsOf(store.source('with space+plus/'))).toEqual(['s3://flowers/with space+plus/ü[1].csv'])
    expect(await pathsOf(store.source('with space+plus/ü\\[1\\].csv'))).toHaveLength(1)
  })

  it('has the recipe of equal content on every store, and another one after a change', async () => {
    await store.server.createBucket('changing')
    const digest = async (endpoint: string) =>
      (await read({ s3: 's3://changing/*.csv', endpoint })).recipe.digest
    await store.server.put('changing', 'a.csv', rows(0, 50))
    const first = await digest(store.server.endpoint)
    expect(await digest(store.proxy.url)).toBe(first)
    await store.server.put('changing', 'a.csv', rows(0, 51))
    expect(await digest(store.server.endpoint)).not.toBe(first)
  })

  it('becomes a dataset by one command, with the endpoint of the environment, and leaves no download behind', async () => {
    process.env['AWS_ENDPOINT_URL_S3'] = store.server.endpoint
    const folder = await folderWith({
      'tensorline.yml': 'name: flowers\ndata: {source: "s3://flowers/daily/*.csv"}\n',
    })
    const env = { XDG_CACHE_HOME: await folderWith({}) }
    const preprocess = async () => {
      const { code, results, log } = await tensorlineHere(folder, ['preprocess', '--json'], env)
      if (code !== 0) throw new Error(log)
      return z.looseObject({ 'train-rows': z.number(), 'cache-hit': z.boolean() }).parse(JSON.parse(results))
    }
    const made = await preprocess()
    expect(made['train-rows']).toBeGreaterThan(300)
    expect(await preprocess()).toEqual({ ...made, 'cache-hit': true })
    const left = await readdir(folder, { recursive: true })
    expect(left.filter((path) => /objects|\.tensorline-data-/.test(path))).toEqual([])
  })
})

const isContent = ({ method }: SeenRequest) => method === 'GET'

describe('a download from a store of objects', () => {
  it('is repeated after server errors', async () => {
    shortenPauses()
    store.proxy.faultOf = (_, count) => (count % 3 === 0 ? null : { status: [500, 503][count % 2] ?? 500 })
    expect(await download(store.source('daily/2026-01.csv'))).toEqual([rows(0, 300)])
    expect(store.proxy.seen).toHaveLength(6)
  })

  it('resumes a broken connection where it ended, more often than a request is repeated', async () => {
    store.proxy.faultOf = (request) => (isContent(request) ? { breakAfter: 300 } : null)
    expect(await download(store.source('daily/2026-01.csv'))).toEqual([rows(0, 300)])
    const ranges = store.proxy.seen.filter(isContent).map(({ headers }) => headers['range'])
    expect(ranges.slice(0, 3)).toEqual([undefined, 'bytes=300-', 'bytes=600-'])
    expect(ranges.length).toBeGreaterThan(4)
  })

  it('fails if the object changes between two parts of it', async () => {
    await store.server.put('flowers', 'changing.csv', rows(0, 300))
    store.proxy.faultOf = (request) => {
      if (!isContent(request)) return null
      void store.server.put('flowers', 'changing.csv', rows(1, 301))
      return { breakAfter: 300 }
    }
    await expect(download(store.source('changing.csv'))).rejects.toThrow(
      userError('DATA_SOURCE_CHANGED', 'changing.csv'),
    )
  })

  it('fails if the object changed since it was listed', async () => {
    await store.server.put('flowers', 'late/changing.csv', rows(0, 300))
    const remote = new RemoteSources({ folder: await folderWith({}), fromFork: false, cache: null })
    const [found] = await remote.find(store.source('late/'))
    await store.server.put('flowers', 'late/changing.csv', rows(1, 301))
    await expect(found?.file.hash()).rejects.toThrow(userError('DATA_SOURCE_CHANGED', 'changing.csv'))
  })

  it('fails if the server never sends more than nothing', async () => {
    shortenPauses()
    store.proxy.faultOf = (request) => (isContent(request) ? { breakAfter: 0 } : null)
    await expect(download(store.source('daily/2026-01.csv'))).rejects.toThrow(
      userError('DATA_DOWNLOAD_FAILED', '2026-01.csv'),
    )
  })

  it('fails if the server keeps failing', async () => {
    shortenPauses()
    store.proxy.faultOf = () => ({ status: 503 })
    await expect(download(store.source('daily/2026-01.csv'))).rejects.toThrow(
      userError('DATA_DOWNLOAD_FAILED', 'HTTP 503'),
    )
    expect(store.proxy.seen).toHaveLength(attempts)
  })

  it('is refused if the content has another sha256 than the configuration names', async () => {
    const sha256 = createHash('sha256').update(rows(0, 300)).digest('hex')
    expect(await download(store.source('daily/2026-01.csv', { sha256 }))).toEqual([rows(0, 300)])
    await expect(download(store.source('daily/2026-02.csv', { sha256 }))).rejects.toThrow(
      userError('DATA_DIGEST_MISMATCH', '2026-02.csv', sha256),
    )
  })

  it('goes through the proxy of the environment', async () => {
    const forward = await startForwardProxy({ 's3.example.com': new URL(store.server.endpoint).host })
    try {
      process.env['http_proxy'] = forward.url
      const source = { s3: 's3://flowers/daily/2026-01.csv', endpoint: 'http://s3.example.com' }
      expect(await download(source)).toEqual([rows(0, 300)])
      expect(forward.seen).toContain('s3.example.com:80')
    } finally {
      await forward.close()
    }
  })
})

describe('a source in a store of objects that cannot be read', () => {
  it.each([
    ['a missing bucket', { s3: 's3://absent/a.csv' }],
    ['a missing folder in a missing bucket', { s3: 's3://absent/' }],
    ['a missing key', { s3: 's3://flowers/absent.csv' }],
    ['a pattern without a match', { s3: 's3://flowers/absent/*.csv' }],
    ['a folder without data', { s3: 's3://flowers/daily/notes.txt/' }],
  ])('is reported with its address: %s', async (_, source) => {
    await expect(read({ ...source, endpoint: store.server.endpoint })).rejects.toThrow(
      userError('DATA_SOURCE_NOT_FOUND', source.s3),
    )
  })

  it('is reported with wrong credentials, without the secret or the signature', async () => {
    const secret = 'never-shown-'.repeat(3)
    process.env['AWS_SECRET_ACCESS_KEY'] = secret
    for (const key of ['daily/2026-01.csv', 'daily/']) {
      const error = await read(store.source(key)).catch((thrown: unknown) => thrown)
      expect(error).toEqual(userError('DATA_ACCESS_DENIED', `s3://flowers/${key}`))
      expect(inspect(error, { depth: 0 })).not.toContain(secret)
    }
  })

  it('is read without a signature if there are no credentials', async () => {
    store.forgetKeys()
    await expect(read(store.source('daily/2026-01.csv'))).rejects.toThrow(
      userError('DATA_ACCESS_DENIED', 'credentials were found'),
    )
    expect(store.proxy.seen.some(({ headers }) => 'authorization' in headers)).toBe(false)
  })
})

describe('a source in a store of objects, in a pull request from a fork', () => {
  it('is requested without credentials', async () => {
    process.env['AWS_SESSION_TOKEN'] = 'token-of-the-job'
    const secrets = Object.values(store.server.environment)
    store.proxy.faultOf = () => ({ status: 404 })
    process.env['AWS_ENDPOINT_URL_S3'] = store.proxy.url
    const source = 's3://flowers/daily/'
    await expect(read(source, { fromFork: true })).rejects.toThrow(userError('DATA_SOURCE_NOT_FOUND'))
    expect(store.proxy.seen.length).toBeGreaterThan(0)
    const sent = JSON.stringify(store.proxy.seen)
    for (const secret of [...secrets, 'token-of-the-job', 'authorization', 'x-amz-security-token'])
      expect(sent.toLowerCase()).not.toContain(secret)
  })

  it('is refused by the store if it is not public', async () => {
    process.env['AWS_ENDPOINT_URL_S3'] = store.server.endpoint
    await expect(read('s3://flowers/daily/', { fromFork: true })).rejects.toThrow(
      userError('DATA_ACCESS_DENIED', 'never signed'),
    )
  })
})
