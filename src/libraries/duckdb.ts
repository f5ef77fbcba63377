import { MUSL, familySync } from 'detect-libc'
import { z } from 'zod'
import duckdb from './locks/duckdb.json' with { type: 'json' }
import { packageLock, pinnedName, type NativeLibrary } from './native-library.ts'

export const duckdbPlatforms = [
  'linux-x64',
  'linux-arm64',
  'linux-x64-musl',
  'linux-arm64-musl',
  'darwin-x64',
  'darwin-arm64',
  'win32-x64',
  'win32-arm64',
] as const
export type DuckdbPlatform = (typeof duckdbPlatforms)[number]

export const duckdbLockSchema = z.strictObject({
  /** The version of `@duckdb/node-bindings` and of the package of each platform. */
  version: z.string().regex(/^\d+\.\d+\.\d+-r\.\d+$/),
  platforms: z.record(z.enum(duckdbPlatforms), z.strictObject(packageLock)),
})

/** The build of DuckDB for each platform, with the hashes that verify it. */
export type DuckdbLock = z.infer<typeof duckdbLockSchema>

/** The lock that `npm run update-runtime` writes. */
export function duckdbLock(): DuckdbLock {
  return duckdbLockSchema.parse(duckdb)
}

/** Returns the platform of this machine; null if no build of DuckDB exists for it. */
export function findDuckdbPlatform(): DuckdbPlatform | null {
  const musl = familySync() === MUSL ? '-musl' : ''
  const name = `${process.platform}-${process.arch}${musl}`
  return duckdbPlatforms.find((platform) => platform === name) ?? null
}

/** Returns DuckDB with its addon for Node on a platform. */
export function duckdbLibrary(platform: DuckdbPlatform, lock = duckdbLock()): NativeLibrary {
  const { version, platforms } = lock
  const name = duckdbPackage(platform)
  const locked = platforms[platform]
  return {
    name: pinnedName(`duckdb-${version}-${platform}`, [locked]),
    label: 'DuckDB',
    title: `DuckDB ${version} for ${platform}`,
    packages: [{ registry: 'npm', package: name, version, file: npmTarballName(name, version), ...locked }],
    otherWays: "name a downloaded package as 'runtime-path' or a mirror as 'runtime-url'",
    alternative: null,
  }
}

export function duckdbPackage(platform: DuckdbPlatform): string {
  return `@duckdb/node-bindings-${platform}`
}

/** Returns the name that `npm pack` gives to the tarball of a package. */
export function npmTarballName(name: string, version: string): string {
  return `${name.replace(/^@/, '').replaceAll('/', '-')}-${version}.tgz`
}
