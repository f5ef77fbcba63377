import { posix } from 'node:path'
import { splitAddress, type ObjectSource } from '../config/object-source.ts'
import { UserError } from '../errors/user-error.ts'
import { fixedFolder, isPattern, namePatternsOf } from '../files/glob.ts'
import type { ObjectCache } from './object-cache.ts'
import { ObjectFile, type ObjectOptions } from './object-file.ts'
import type { FoundRemote, RemoteFile } from './remote-file.ts'
import type { ObjectEntry, OpenedStore, StorePlace } from './s3-store.ts'

export interface RemoteOptions {
  /** The folder of downloads. */
  readonly folder: string
  /** True for a pull request from a fork, whose requests get no credentials. */
  readonly fromFork: boolean
  /** Objects of earlier runs; null to download every object. Not used for pull requests from forks. */
  readonly cache: ObjectCache | null
}

/** Finds the files of sources that are not on this machine. */
export class RemoteSources {
  readonly #options: RemoteOptions
  readonly #stores = new Map<string, Promise<OpenedStore>>()

  constructor(options: RemoteOptions) {
    this.#options = options
  }

  /**
   * Finds an object, the objects below a folder, or those that match a pattern, without hidden ones, as `findPaths` finds files.
   * Returns an empty list if none exists. Throws UserError if the store cannot be read.
   */
  async find(source: ObjectSource): Promise<readonly FoundRemote[]> {
    const { s3: address, sha256, 'version-id': version, endpoint, region } = source
    const { bucket, key } = splitAddress(address)
    const store = await this.#open({ endpoint, region }, address)
    const { entries, top, isReadable } = await store.explaining(address, async () => {
      if (isPattern(key)) return matchesOf(store, bucket, key)
      const single = isFolder(key) ? null : await store.describe(bucket, key, version)
      return single === null ? below(store, bucket, key) : { entries: [single], top: null, isReadable: true }
    })
    return entries.map((entry) => ({
      file: this.#fileOf(store, entry, { sha256, isReadable }),
      below: top === null ? entry.key.split('/').slice(-2).join('/') : entry.key.slice(top.length),
    }))
  }

  /** Returns a single object; null if it does not exist. */
  async findObject(place: StorePlace, bucket: string, key: string): Promise<RemoteFile | null> {
    const address = `s3://${bucket}/${key}`
    const store = await this.#open(place, address)
    const entry = await store.explaining(address, () => store.describe(bucket, key, undefined))
    return entry && this.#fileOf(store, entry, { sha256: undefined, isReadable: true })
  }

  #fileOf(
    store: OpenedStore,
    entry: ObjectEntry,
    facts: Pick<ObjectOptions, 'sha256' | 'isReadable'>,
  ): ObjectFile {
    const { folder, cache, fromFork } = this.#options
    return new ObjectFile(store, entry, { ...facts, folder, cache: fromFork ? null : cache })
  }

  async #open({ endpoint, region }: StorePlace, address: string): Promise<OpenedStore> {
    const { fromFork } = this.#options
    if (fromFork && endpoint !== undefined && !endpoint.startsWith('https:')) throw insecureEndpoint(endpoint)
    const name = JSON.stringify([endpoint, region])
    const known = this.#stores.get(name)
    if (known !== undefined) return known
    // Loaded on demand, since the SDK takes 0.1 s.
    const opening = import('./s3-store.ts').then(({ openStore }) =>
      openStore({ endpoint, region }, { maySign: !fromFork, address }),
    )
    this.#stores.set(name, opening)
    return opening
  }
}

interface Listed {
  readonly entries: readonly ObjectEntry[]
  /** The start of the keys that is the folder of the source, with its slash; null for files of one folder. */
  readonly top: string | null
  /** True for an object that was described itself; a list also has objects that these credentials may not read. */
  readonly isReadable: boolean
}

function isFolder(key: string): boolean {
  return key === '' || key.endsWith('/')
}

async function below(store: OpenedStore, bucket: string, key: string): Promise<Listed> {
  const top = isFolder(key) ? key : `${key}/`
  const entries: ObjectEntry[] = []
  for await (const entry of store.list(bucket, top))
    if (!hasHiddenName(entry.key.slice(top.length))) entries.push(entry)
  return { entries, top, isReadable: false }
}

async function matchesOf(store: OpenedStore, bucket: string, pattern: string): Promise<Listed> {
  const entries = new Map<string, ObjectEntry>()
  for (const { prefix, matches } of namePatternsOf(pattern))
    for await (const entry of store.list(bucket, prefix))
      if (matches(entry.key)) entries.set(entry.key, entry)
  const fixed = fixedFolder(pattern)
  const top = fixed === '.' ? '' : `${fixed}/`
  const found = [...entries.values()]
  const isOneFolder = found.every(({ key }) => posix.dirname(key) === fixed)
  return { entries: found, top: isOneFolder ? null : top, isReadable: false }
}

function hasHiddenName(path: string): boolean {
  return path.split('/').some((name) => name.startsWith('.'))
}

/** A fork could reach services of the runner's own network, which often have no encryption. */
function insecureEndpoint(endpoint: string): UserError {
  return new UserError({
    code: 'FORK_ENDPOINT_NOT_ALLOWED',
    found: `the endpoint ${endpoint} in a pull request from a fork`,
    expected: 'an https address',
    hint: 'Run the workflow on a branch of the repository itself.',
  })
}
