import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { NativeLibrary, NpmPackage } from '../../../src/libraries/native-library.ts'
import { provisionLibrary } from '../../../src/libraries/provision.ts'
import { folderCache, putProgram, recordingLog, runtimesIn } from '../../harness/libraries/small-runtime.ts'
import { userError } from '../../harness/user-error.ts'
import { rawTar } from '../image/tar-layout.ts'

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const addon = 'an addon'

let work: string
let lines: string[]
let tarball: Buffer
let library: NativeLibrary
const path = process.env.PATH

beforeEach(async () => {
  work = await mkdtemp(join(tmpdir(), 'npm-'))
  lines = []
  tarball = gzipSync(
    await rawTar([
      { name: 'package/package.json', content: '{"scripts":{"install":"exit 1"}}' },
      { name: 'package/small.node', content: addon },
      { name: 'package/never_unpacked.md', content: 'x' },
    ]),
  )
  library = libraryOf(tarball)
  process.env.PATH = join(work, 'bin')
})
afterEach(async () => {
  process.env.PATH = path
  await rm(work, { recursive: true })
})

function libraryOf(bytes: Uint8Array): NativeLibrary {
  const wanted: NpmPackage = {
    registry: 'npm',
    package: '@small/library-linux-x64',
    version: '1.0.0',
    file: 'small-library-linux-x64-1.0.0.tgz',
    size: bytes.length,
    sha256: sha256(bytes),
    files: [{ path: 'small.node', size: addon.length, sha256: sha256(Buffer.from(addon)) }],
  }
  return {
    name: `small-1.0.0-${wanted.sha256.slice(0, 12)}`,
    label: 'the small library',
    title: 'Small 1.0.0',
    packages: [wanted],
    otherWays: 'name it',
    alternative: null,
  }
}

const provision = (options: { runtimePath?: string; library?: NativeLibrary } = {}) =>
  provisionLibrary({
    library,
    toolCache: join(work, 'tools'),
    stamps: join(work, 'stamps'),
    cache: folderCache(join(work, 'cache')),
    log: recordingLog(lines),
    ...options,
  })

const kept = () => runtimesIn(join(work, 'tools'))

/** Puts an npm on PATH that packs these bytes: the folder is the argument after `--pack-destination`. */
async function putNpm(bytes: Uint8Array): Promise<void> {
  await writeFile(join(work, 'registry.tgz'), bytes)
  await putProgram(
    join(work, 'bin'),
    'npm',
    `echo "$@" > ${work}/arguments; while [ "$1" != --pack-destination ]; do shift; done; /bin/cp ${work}/registry.tgz "$2/small-library-linux-x64-1.0.0.tgz"`,
  )
}

describe('a library from npm', () => {
  it('is fetched by name and version, and only its pinned files are kept', async () => {
    await putNpm(tarball)
    const folder = await provision()
    expect(folder).toBe(join(work, 'tools', library.name))
    expect(await readdir(folder)).toEqual(['small.node'])
    expect(await readFile(join(folder, 'small.node'), 'utf8')).toBe(addon)
    expect(await readFile(join(work, 'arguments'), 'utf8')).toMatch(
      /^pack @small\/library-linux-x64@1\.0\.0 .*--ignore-scripts/,
    )
    expect(await kept()).toEqual([library.name])
  })

  it('is taken from the Actions cache on the next machine, without npm', async () => {
    await putNpm(tarball)
    await provision()
    await rm(join(work, 'tools'), { recursive: true })
    await rm(join(work, 'bin'), { recursive: true })
    await provision()
    expect(lines).toContain('info: Taken from the cache')
  })

  it('is refused with other bytes than the pinned ones, and nothing is kept', async () => {
    await putNpm(gzipSync(await rawTar([{ name: 'package/small.node', content: 'evil add' }])))
    await expect(provision()).rejects.toThrow(userError('LIBRARY_PACKAGE_MISMATCH'))
    expect(await kept()).toEqual([])
  })

  it('cannot be fetched without npm, and the error names the other ways', async () => {
    await expect(provision()).rejects.toThrow(userError('LIBRARY_NO_PACKAGE_CLIENT', 'npm', 'name it'))
  })

  it('is refused if the pinned file is no tarball', async () => {
    const text = Buffer.from('not a tarball')
    await putNpm(text)
    await expect(provision({ library: libraryOf(text) })).rejects.toThrow(
      userError('LIBRARY_PACKAGE_MISMATCH', 'gzipped tar'),
    )
    expect(await kept()).toEqual([])
  })

  it('is refused if the pinned tarball lacks a pinned file', async () => {
    const other = gzipSync(await rawTar([{ name: 'package/other', content: 'x' }]))
    await putNpm(other)
    await expect(provision({ library: libraryOf(other) })).rejects.toThrow(
      userError('LIBRARY_INVALID_RUNTIME_PATH', 'small.node'),
    )
  })
})

describe('a library from a path', () => {
  it('may be the tarball, a folder with it, or the folder of the package', async () => {
    const folder = join(work, 'given')
    await mkdir(folder)
    await writeFile(join(folder, 'small-library-linux-x64-1.0.0.tgz'), tarball)
    await provision({ runtimePath: join(folder, 'small-library-linux-x64-1.0.0.tgz') })
    await rm(join(work, 'tools'), { recursive: true })
    await provision({ runtimePath: folder })
    const unpacked = join(work, 'unpacked')
    await rename(join(work, 'tools', library.name), unpacked)
    await provision({ runtimePath: unpacked })
    expect(await kept()).toEqual([library.name])
  })
})
