import type * as Addon from '@duckdb/node-bindings'
import { createRequire } from 'node:module'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { messageOf, UserError } from '../errors/user-error.ts'
import { stampFolder, toolCacheFolder } from '../files/cache-folders.ts'
import type { Cache, Log } from '../host/host.ts'
import {
  duckdbLibrary,
  duckdbPlatforms,
  findDuckdbPlatform,
  type DuckdbPlatform,
} from '../libraries/duckdb.ts'
import type { LibraryOrigin } from '../libraries/origin.ts'
import { provisionLibrary } from '../libraries/provision.ts'

/** DuckDB's C API as its addon for Node exports it; its types do not mention that the validity of a vector may be absent. */
export type DuckDb = Omit<typeof Addon, 'vector_get_validity'> & {
  vector_get_validity(vector: Addon.Vector, byteCount: number): Uint8Array | null
}

export interface DuckDbOptions extends LibraryOrigin {
  readonly log: Log
  /** Keeps the fetched library between runs on machines that start empty. */
  readonly cache: Cache
}

let loaded: Promise<DuckDb> | null = null

/**
 * Loads DuckDB into this process; a second call returns the same. It is found or fetched like every native library. Throws
 * UserError if it cannot be had or does not load.
 */
export function loadDuckDb(options: DuckDbOptions): Promise<DuckDb> {
  loaded ??= load(options).catch((error: unknown) => {
    loaded = null
    throw error
  })
  return loaded
}

async function load({ log, cache, runtimePath, runtimeUrl }: DuckDbOptions): Promise<DuckDb> {
  const platform = requireDuckdbPlatform(findDuckdbPlatform())
  const folder = await provisionLibrary({
    library: duckdbLibrary(platform),
    toolCache: toolCacheFolder(process.env, homedir()),
    stamps: stampFolder(process.env, homedir()),
    cache,
    log,
    runtimePath,
    runtimeUrl,
  })
  return requireAddon(join(folder, 'duckdb.node'))
}

/** Returns the platform. Throws UserError if DuckDB has no build for this machine. */
export function requireDuckdbPlatform(platform: DuckdbPlatform | null): DuckdbPlatform {
  if (platform !== null) return platform
  throw new UserError({
    code: 'LIBRARY_UNSUPPORTED_PLATFORM',
    found: `${process.platform}-${process.arch}`,
    expected: `a system that DuckDB runs on: ${duckdbPlatforms.join(', ')}`,
    hint: "Use 'runs-on: ubuntu-latest'.",
  })
}

/** Loads DuckDB's addon for Node. Throws UserError if this machine cannot load it. */
export function requireAddon(path: string): DuckDb {
  const addon: unknown = openAddon(path)
  if (!isDuckDb(addon)) throw new Error(`${path} is not the addon of DuckDB`)
  return addon
}

function openAddon(path: string): unknown {
  try {
    return createRequire(import.meta.url)(path)
  } catch (error) {
    throw new UserError(
      {
        code: 'LIBRARY_NOT_LOADED',
        found: `DuckDB failing to load: ${messageOf(error)}`,
        expected: 'a system that loads it',
        hint: "Install the library that the message names, or use 'runs-on: ubuntu-latest'.",
      },
      { cause: error },
    )
  }
}

function isDuckDb(value: unknown): value is DuckDb {
  return typeof value === 'object' && value !== null && 'library_version' in value && 'open' in value
}
