import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { cp, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { provisionLibrary } from '../../../src/libraries/provision.ts'
import { tensorFlowLibrary } from '../../../src/libraries/tensorflow.ts'
import type { RuntimeLock } from '../../../src/libraries/tensorflow.ts'
import {
  deliver,
  folderCache,
  lockOf,
  makeSmallRuntime,
  onlyWheel,
  putPip,
  recordingLog,
  runtimesIn,
} from '../../harness/libraries/small-runtime.ts'
import { userError } from '../../harness/user-error.ts'

const library = 'tensorflow/libtensorflow_cc.so.2'
const libraries = ['libtensorflow_cc.so.2', 'libtensorflow_framework.so.2']

let work: string
let toolCache: string
let lock: RuntimeLock
let wheel: string
let lines: string[]
const path = process.env.PATH

beforeEach(async () => {
  work = await mkdtemp(join(tmpdir(), 'provision-'))
  toolCache = join(work, 'tools/tensorline')
  ;({ lock, wheel } = await makeSmallRuntime(work))
  lines = []
  // A PATH with only the programs of a test: no pip at first.
  process.env.PATH = join(work, 'bin')
})
afterEach(async () => {
  process.env.PATH = path
  await rm(work, { recursive: true })
})

const provision = (options: { lock?: RuntimeLock; runtimePath?: string; toolCache?: string } = {}) =>
  provisionLibrary({
    library: tensorFlowLibrary(options.lock ?? lock),
    toolCache,
    stamps: join(work, 'stamps'),
    cache: folderCache(join(work, 'cache')),
    log: recordingLog(lines),
    ...options,
  })

/** Returns the content of the tool cache, which a failure must not change. */
const kept = () => runtimesIn(toolCache)

async function altered(): Promise<string> {
  const bytes = await readFile(wheel)
  bytes[1000] = (bytes[1000] ?? 0) ^ 1
  const other = join(work, 'altered.whl')
  await writeFile(other, bytes)
  return other
}

describe('a runtime from a path', () => {
  it('contains only the locked files of a wheel, in the layout of the wheel', async () => {
    const folder = await provision({ runtimePath: wheel })
    expect(folder).toBe(join(toolCache, tensorFlowLibrary(lock).name))
    expect(await readdir(folder)).toEqual(['tensorflow'])
    expect((await readdir(join(folder, 'tensorflow'))).sort()).toEqual(libraries)
    expect(await kept()).toEqual([tensorFlowLibrary(lock).name])
  })

  it('may be a folder that contains an unpacked wheel', async () => {
    const unpacked = join(work, 'site-packages')
    await cp(await provision({ runtimePath: wheel }), unpacked, { recursive: true })
    await rm(toolCache, { recursive: true })
    const folder = await provision({ runtimePath: unpacked })
    expect(await readFile(join(folder, library))).toEqual(await readFile(join(unpacked, library)))
  })

  it('is refused when a library in the folder was altered, and nothing is kept', async () => {
    const unpacked = join(work, 'site-packages')
    await cp(await provision({ runtimePath: wheel }), unpacked, { recursive: true })
    await rm(toolCache, { recursive: true })
    await writeFile(join(unpacked, library), 'another library')
    await expect(provision({ runtimePath: unpacked })).rejects.toThrow(
      userError('LIBRARY_PACKAGE_MISMATCH', library, '15 bytes'),
    )
    expect(await kept()).toEqual([])
  })

  it('is refused when one bit of the wheel differs, and nothing is kept', async () => {
    const runtimePath = await altered()
    await expect(provision({ runtimePath })).rejects.toThrow(userError('LIBRARY_PACKAGE_MISMATCH'))
    expect(await kept()).toEqual([])
  })

  it('is refused when the pinned file is not a wheel', async () => {
    const text = Buffer.from('not a zip file')
    await writeFile(wheel, text)
    const refused = provision({ runtimePath: wheel, lock: lockOf(text) })
    await expect(refused).rejects.toThrow(userError('LIBRARY_PACKAGE_MISMATCH'))
    expect(await kept()).toEqual([])
  })

  it('is refused with the name of the library that the folder lacks', async () => {
    await mkdir(join(work, 'empty'))
    const refused = provision({ runtimePath: join(work, 'empty') })
    await expect(refused).rejects.toThrow(
      userError('LIBRARY_INVALID_RUNTIME_PATH', library, join(work, 'empty')),
    )
  })

  it('must exist, even if the runtime is in the cache', async () => {
    await provision({ runtimePath: wheel })
    await expect(provision({ runtimePath: join(work, 'nowhere') })).rejects.toThrow(
      userError('LIBRARY_INVALID_RUNTIME_PATH'),
    )
  })
})

describe('a runtime from pip', () => {
  beforeEach(() => putPip(join(work, 'bin'), `echo "$@" > ${work}/arguments; ${deliver(wheel, lock)}`))

  it('is downloaded by the pinned hash and tags, then cached', async () => {
    const folder = await provision()
    expect((await readdir(join(folder, 'tensorflow'))).sort()).toEqual(libraries)
    const given = await readFile(join(work, 'arguments'), 'utf8')
    expect(given).toContain('--no-deps --only-binary=:all: --require-hashes')
    expect(given).toContain('--python-version 312 --implementation cp --abi cp312')
    expect(await readdir(join(work, 'cache', `tensorline-${tensorFlowLibrary(lock).name}`))).toContain(
      onlyWheel(lock).file,
    )
    expect(await kept()).toEqual([tensorFlowLibrary(lock).name])
  })

  it('is not downloaded again', async () => {
    await provision()
    await putPip(join(work, 'bin'), 'exit 1')
    await expect(provision()).resolves.toBe(join(toolCache, tensorFlowLibrary(lock).name))
  })

  it('is created again when a file is missing or truncated', async () => {
    const folder = await provision()
    await rm(join(folder, library))
    await provision()
    await writeFile(join(folder, library), 'short')
    await provision()
    expect((await readFile(join(folder, library))).length).toBe(300_000)
  })

  it('is refused when pip downloads another file, and nothing is kept', async () => {
    await putPip(join(work, 'bin'), deliver(await altered(), lock))
    await expect(provision()).rejects.toThrow(userError('LIBRARY_PACKAGE_MISMATCH'))
    expect(await kept()).toEqual([])
    expect(await readdir(join(work, 'cache')).catch(() => [])).toEqual([])
  })
})

describe('a runtime from the cache', () => {
  it('needs no pip', async () => {
    await putPip(join(work, 'bin'), deliver(wheel, lock))
    await provision()
    await rm(toolCache, { recursive: true })
    await rm(join(work, 'bin'), { recursive: true })
    await expect(provision()).resolves.toBe(join(toolCache, tensorFlowLibrary(lock).name))
    expect(lines).toContain('info: Taken from the cache')
  })

  it('is skipped with a warning when it is not the pinned wheel', async () => {
    const entry = join(work, 'cache', `tensorline-${tensorFlowLibrary(lock).name}`)
    await mkdir(entry, { recursive: true })
    await cp(await altered(), join(entry, onlyWheel(lock).file))
    await putPip(join(work, 'bin'), deliver(wheel, lock))
    await provision()
    expect(lines.join('\n')).toMatch(/warning: The cache entry .* does not hold the pinned package/)
  })
})

describe('a failing installation', () => {
  it('names pip and the alternatives when pip is missing', async () => {
    await expect(provision()).rejects.toThrow(
      userError('LIBRARY_NO_PACKAGE_CLIENT', 'pip', 'runtime-path', 'device: wasm'),
    )
    expect(await kept()).toEqual([])
  })

  it('reports that the package index cannot be reached', async () => {
    const output = 'ERROR: Connection broken: NewConnectionError(Temporary failure in name resolution)'
    await putPip(join(work, 'bin'), `echo '${output}' >&2; exit 1`)
    await expect(provision()).rejects.toThrow(userError('LIBRARY_DOWNLOAD_FAILED'))
    expect(await kept()).toEqual([])
  })

  it('reports a full disk when pip fills it', async () => {
    await putPip(join(work, 'bin'), "echo 'ERROR: [Errno 28] No space left on device' >&2; exit 1")
    await expect(provision()).rejects.toThrow(userError('FILE_DISK_FULL'))
  })

  it('reports the required space before the download', async () => {
    const vast = { ...lock, wheels: [{ ...onlyWheel(lock), size: Number.MAX_SAFE_INTEGER }] }
    await expect(provision({ lock: vast })).rejects.toThrow(userError('FILE_DISK_FULL', '90071992'))
  })

  it('reports that the tool cache cannot be written to', async () => {
    const refused = provision({ toolCache: join(wheel, 'tensorline') })
    await expect(refused).rejects.toThrow(userError('LIBRARY_CACHE_NOT_WRITABLE'))
  })
})
