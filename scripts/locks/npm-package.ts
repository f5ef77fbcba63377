import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import { packWithNpm } from '../../src/libraries/clients/npm.ts'
import { fingerprintOf } from '../../src/libraries/checked-file.ts'
import { npmTarballName } from '../../src/libraries/duckdb.ts'
import type { LockedFile } from '../../src/libraries/native-library.ts'
import { readTarball } from '../../src/libraries/tarball.ts'

/** Fetches a package into `work` and returns the hashes of its tarball and of the wanted files. */
export async function lockNpmPackage(name: string, version: string, wanted: RegExp, work: string) {
  console.log(`Fetching ${name} ${version}`)
  const ended = await packWithNpm(`${name}@${version}`, work, process.env)
  if (ended?.exitCode !== 0) throw new Error(`npm cannot fetch ${name}: ${ended?.output ?? 'no npm'}`)
  const tarball = join(work, npmTarballName(name, version))
  await requireIntegrity(name, version, tarball)
  return { ...(await fingerprintOf(tarball)), files: await lockFiles(tarball, wanted) }
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

async function lockFiles(tarball: string, wanted: RegExp): Promise<LockedFile[]> {
  const files: LockedFile[] = []
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
