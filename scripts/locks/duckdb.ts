import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  duckdbLock,
  duckdbLockSchema,
  duckdbPackage,
  duckdbPlatforms,
  type DuckdbLock,
  type DuckdbPlatform,
} from '../../src/libraries/duckdb.ts'
import { lockNpmPackage } from './npm-package.ts'

/** The addon, the library that it loads, and their licence. */
const wanted = /^(duckdb\.node|(lib)?duckdb\.(so|dylib|dll)|LICENSE)$/

/** Pins the packages of a version of DuckDB for all platforms. */
export async function pinDuckdb(version = duckdbLock().version): Promise<void> {
  const work = await mkdtemp(join(tmpdir(), 'duckdb-'))
  try {
    const platforms: [DuckdbPlatform, unknown][] = []
    for (const platform of duckdbPlatforms)
      platforms.push([platform, await lockNpmPackage(duckdbPackage(platform), version, wanted, work)])
    const lock: DuckdbLock = duckdbLockSchema.parse({ version, platforms: Object.fromEntries(platforms) })
    await writeFile(
      new URL('../../src/libraries/locks/duckdb.json', import.meta.url),
      `${JSON.stringify(lock, null, 2)}\n`,
    )
    console.log(`Wrote duckdb.json: ${duckdbPlatforms.length} platforms`)
  } finally {
    await rm(work, { recursive: true })
  }
}
