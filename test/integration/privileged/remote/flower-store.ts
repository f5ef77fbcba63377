import { afterAll, afterEach, beforeAll, beforeEach, jest } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { dataSection } from '../../../../src/config/data.ts'
import { fetchFiles } from '../../../../src/data/read-sources.ts'
import { recipeOf } from '../../../../src/data/recipe.ts'
import type { ObjectCache } from '../../../../src/remote/object-cache.ts'
import { RemoteSources } from '../../../../src/remote/remote-sources.ts'
import { startFaultyProxy, type FaultyProxy } from '../../../harness/faulty-proxy.ts'
import { startS3Server, type S3Server } from '../../../harness/s3-server.ts'
import { folderWith } from '../../../unit/data/sources.ts'

/** A store with objects of flowers, which tests reach through a proxy with faults. */
export interface FlowerStore {
  readonly server: S3Server
  readonly proxy: FaultyProxy
  /** Removes the credentials of the store from the environment. */
  forgetKeys(): void
  /** Returns a source in the bucket of flowers. */
  source(key: string, more?: object): { readonly s3: string; readonly endpoint: string }
}

/** Starts a store for the tests of a file, with its credentials in the environment of each. */
export function flowerStore(): FlowerStore {
  const environment = { ...process.env }
  let started: { readonly server: S3Server; readonly proxy: FaultyProxy } | null = null
  const store = () => {
    if (started === null) throw new Error('no test runs')
    return started
  }
  beforeAll(async () => {
    const server = await startS3Server()
    started = { server, proxy: await startFaultyProxy(server.endpoint) }
    await server.createBucket('flowers')
    for (const [key, content] of Object.entries(objects)) await server.put('flowers', key, content)
  })
  beforeEach(() => {
    Object.assign(process.env, store().server.environment, { AWS_EC2_METADATA_DISABLED: 'true' })
  })
  afterEach(() => {
    jest.restoreAllMocks()
    for (const name of Object.keys(process.env))
      if (!(name in environment)) Reflect.deleteProperty(process.env, name)
    Object.assign(process.env, environment)
    store().proxy.faultOf = () => null
    store().proxy.seen.length = 0
  })
  afterAll(async () => {
    await store().proxy.close()
    await store().server.close()
  })
  return {
    get server() {
      return store().server
    },
    get proxy() {
      return store().proxy
    },
    forgetKeys() {
      for (const name of Object.keys(store().server.environment)) Reflect.deleteProperty(process.env, name)
    },
    source: (key, more = {}) => ({ s3: `s3://flowers/${key}`, endpoint: store().proxy.url, ...more }),
  }
}

/** Returns a table of these rows. */
export const rows = (from: number, to: number) =>
  ['x,label', ...Array.from({ length: to - from }, (_, row) => `${from + row},${row % 2 ? 'b' : 'a'}`)].join(
    '\n',
  )

const objects = {
  'daily/2026-01.csv': rows(0, 300),
  'daily/2026-02.csv': rows(300, 500),
  'daily/old/2025-12.csv': rows(500, 600),
  'daily/notes.txt': 'no data',
  'daily/.hidden.csv': rows(0, 10),
  'with space+plus/ü[1].csv': rows(0, 20),
  'empty.csv': '',
}

interface ReadOptions {
  readonly fromFork?: boolean
  readonly cache?: ObjectCache | null
}

/** Returns the recipe of a source, and the folder of downloads. */
export async function read(source: unknown, { fromFork = false, cache = null }: ReadOptions = {}) {
  const folder = await folderWith({})
  const remote = new RemoteSources({ folder: join(folder, 'objects'), fromFork, cache })
  return { folder, recipe: await recipeOf(dataSection.parse({ source }), folder, null, remote) }
}

/** Downloads a source, and returns the content of its files. */
export async function download(source: unknown): Promise<string[]> {
  const { folder, recipe } = await read(source)
  const files = await fetchFiles(recipe.files, folder, folder)
  return Promise.all(files.map(({ file }) => readFile(file, 'utf8')))
}
