import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import { packWithNpm } from '../../src/libraries/clients/npm.ts'
import { fingerprintOf } from '../../src/libraries/checked-file.ts'
import {
  duckdbLock,
  duckdbLockSchema,
  duckdbPackage,
  duckdbPlatforms,
  npmTarballName,
  type DuckdbLock,
  type DuckdbPlatform,
} from '../../src/libraries/duckdb.ts'
import { readTarball } from '../../src/libraries/tarball.ts'

/** The addon, the library that it loads, and their licence. */
const wanted = /^(duckdb\.node|(lib)?duckdb\.(so|dylib|dll)|LICENSE)$/

/** Pins the packages of a version of DuckDB for all platforms. */
export async function pinDuckdb(version = duckdbLock().version): Promise<void> {
  const work = await mkdtemp(join(tmpdir(), 'duckdb-'))
  try {
    const platforms: [DuckdbPlatform, unknown][] = []
    for (const platform of duckdbPlatforms)
      platforms.push([platform, await lockPackage(platform, version, work)])
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

async function lockPackage(platform: DuckdbPlatform, version: string, work: string) {
  const name = duckdbPackage(platform)
  console.log(`Fetching ${name} ${version}`)
  const ended = await packWithNpm(`${name}@${version}`, work, process.env)
  if (ended?.exitCode !== 0) throw new Error(`npm cannot fetch ${name}: ${ended?.output ?? 'no npm'}`)
  const tarball = join(work, npmTarballName(name, version))
  await requireIntegrity(name, version, tarball)
  return { ...(await fingerprintOf(tarball)), files: await lockFiles(tarball) }
}

/** Throws if the tarball is not the one that the registry describes. */
async function requireIntegrity(name: string, version: string, tarball: string): Promise<void> {
  const hash = createHash('sha512')
  await pipeline(createReadStream(tarball), hash)
  const found = `sha512-${hash.digest('base64')}`
  const { stdout } = await promisify(execFile)('npm', ['view', `${name}@${version}`, 'dist.integrity'])
  if (stdout.trim() !== found)
    throw new Error(`${tarball} has the integrity ${found} instead of ${stdout.trim()}`)
}

async function lockFiles(tarball: string) {
  const files: { path: string; size: number; sha256: string }[] = []
  await readTarball(tarball, async (path, content) => {
    if (!wanted.test(path)) return
    const hash = createHash('sha256')
    let size = 0
    for await (const chunk of await content()) {
      hash.update(chunk)
      size += chunk.length
    }
    files.push({ path, size, sha256: hash.digest('hex') })
  })
  return files.sort((a, b) => (a.path < b.path ? -1 : 1))
}
