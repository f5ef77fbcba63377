import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { BlobStore } from '../blob-store.ts'
import type { Caller, RuntimeTokens } from './tokens.ts'
import { TwirpError, serveTwirpCall } from './twirp.ts'

export interface CacheEntry {
  readonly id: number
  readonly scope: string
  readonly key: string
  /** Hash of the paths and the compression; entries of another version are never matched. */
  readonly version: string
  readonly blob: string
  /** Null until the upload is finalized. */
  readonly sizeBytes: number | null
}

/** The caches of one repository: an entry is written once, into the scope of the run's ref. */
export class CacheStore {
  private readonly blobs: BlobStore
  private readonly byId = new Map<number, CacheEntry>()
  private lastId = 5000

  constructor(blobs: BlobStore) {
    this.blobs = blobs
  }

  reserve(caller: Caller, key: string, version: string): string {
    if (this.exact(caller, key, version) !== undefined) {
      throw new TwirpError(
        'already_exists',
        'cache entry with the same key, version, and scope already exists',
      )
    }
    const id = ++this.lastId
    const blob = `caches/${id}`
    this.byId.set(id, { id, scope: caller.writableScope, key, version, blob, sizeBytes: null })
    return this.blobs.uploadUrl(blob)
  }

  async finalize(caller: Caller, key: string, version: string, sizeBytes: string): Promise<number> {
    const reserved = this.exact(caller, key, version)
    if (reserved === undefined) throw new TwirpError('not_found', 'no such cache entry was reserved')
    const content = await this.blobs.describe(reserved.blob)
    if (content === null || String(content.size) !== sizeBytes) {
      throw new TwirpError(
        'invalid_argument',
        `${sizeBytes} bytes were promised, ${content?.size ?? 0} arrived`,
      )
    }
    this.byId.set(reserved.id, { ...reserved, sizeBytes: content.size })
    return reserved.id
  }

  /**
   * The entry GitHub would choose: in each readable scope in turn the exact key, then the newest entry that begins
   * with the key, then with each restore key in order.
   */
  match(
    caller: Caller,
    key: string,
    restoreKeys: readonly string[],
    version: string,
  ): CacheEntry | undefined {
    for (const scope of caller.readableScopes) {
      const candidates = this.entries().filter((entry) => entry.scope === scope && entry.version === version)
      const exact = candidates.find((entry) => entry.key === key)
      if (exact !== undefined) return exact
      for (const prefix of [key, ...restoreKeys]) {
        const newest = candidates.findLast((entry) => entry.key.startsWith(prefix))
        if (newest !== undefined) return newest
      }
    }
    return undefined
  }

  /** The finished entries, oldest first. */
  entries(): readonly CacheEntry[] {
    return [...this.byId.values()].filter((entry) => entry.sizeBytes !== null)
  }

  downloadUrl(entry: CacheEntry): string {
    return this.blobs.downloadUrl(entry.blob)
  }

  private exact(caller: Caller, key: string, version: string): CacheEntry | undefined {
    return [...this.byId.values()].find(
      (entry) => entry.scope === caller.writableScope && entry.key === key && entry.version === version,
    )
  }
}

const entryKey = {
  key: z.string().min(1).max(512),
  version: z.string().min(1),
  metadata: z.unknown().optional(),
}
const reserveRequest = z.strictObject(entryKey)
const finalizeRequest = z.strictObject({ ...entryKey, size_bytes: z.string() })
const matchRequest = z.strictObject({ ...entryKey, restore_keys: z.array(z.string()).max(10).default([]) })

/** Serves `CacheService` (version 2) as @actions/cache 6 calls it. */
export function serveCaches(server: FastifyInstance, tokens: RuntimeTokens, store: CacheStore): void {
  serveTwirpCall(
    server,
    tokens,
    'CacheService/CreateCacheEntry',
    reserveRequest,
    ({ key, version }, caller) => ({
      ok: true,
      signed_upload_url: store.reserve(caller, key, version),
    }),
  )
  serveTwirpCall(
    server,
    tokens,
    'CacheService/FinalizeCacheEntryUpload',
    finalizeRequest,
    async ({ key, version, size_bytes: size }, caller) => ({
      ok: true,
      entry_id: String(await store.finalize(caller, key, version, size)),
    }),
  )
  serveTwirpCall(
    server,
    tokens,
    'CacheService/GetCacheEntryDownloadURL',
    matchRequest,
    ({ key, version, restore_keys: restoreKeys }, caller) => {
      const entry = store.match(caller, key, restoreKeys, version)
      if (entry === undefined) return { ok: false }
      return { ok: true, signed_download_url: store.downloadUrl(entry), matched_key: entry.key }
    },
  )
}
