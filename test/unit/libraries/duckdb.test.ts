import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import nodePackage from '../../../package.json' with { type: 'json' }
import {
  duckdbLibrary,
  duckdbLock,
  duckdbPlatforms,
  findDuckdbPlatform,
} from '../../../src/libraries/duckdb.ts'
import { findInstalledPackage } from '../../../src/libraries/installed-package.ts'
import { filesOf } from '../../../src/libraries/native-library.ts'

it('has the version whose types the source is compiled with', () => {
  expect(duckdbLock().version).toBe(nodePackage.devDependencies['@duckdb/node-bindings'])
})

it('holds no host name, so that the registry of the machine is used', () => {
  expect(JSON.stringify(duckdbLock())).not.toMatch(/https?:|\/\//)
})

it.each(duckdbPlatforms)('pins the addon, the library and the licence for %s', (platform) => {
  const library = { linux: 'libduckdb.so', darwin: 'libduckdb.dylib', win32: 'duckdb.dll' }[
    platform.split('-')[0] as 'linux' | 'darwin' | 'win32'
  ]
  expect(new Set(filesOf(duckdbLibrary(platform)).map(({ path }) => path))).toEqual(
    new Set(['LICENSE', 'duckdb.node', library]),
  )
})

describe('the package that npm installed for developers', () => {
  let stamps: string
  beforeEach(async () => {
    stamps = await mkdtemp(join(tmpdir(), 'stamps-'))
  })
  afterEach(() => rm(stamps, { recursive: true }))

  it('is the pinned one, so that nothing is fetched', async () => {
    const platform = findDuckdbPlatform()
    if (platform === null) throw new Error('the tests run where DuckDB does')
    expect(await findInstalledPackage(duckdbLibrary(platform), stamps)).toMatch(
      /node_modules.@duckdb.node-bindings-/,
    )
  })

  it('is not used where its files are not the pinned ones', async () => {
    const platform = findDuckdbPlatform()
    if (platform === null) throw new Error('the tests run where DuckDB does')
    const lock = duckdbLock()
    const [first, ...others] = lock.platforms[platform].files
    if (first === undefined) throw new Error('a package has files')
    const files = [{ ...first, sha256: '0'.repeat(64) }, ...others]
    const platforms = { ...lock.platforms, [platform]: { ...lock.platforms[platform], files } }
    expect(await findInstalledPackage(duckdbLibrary(platform, { ...lock, platforms }), stamps)).toBeNull()
  })
})
