import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { loadBinding } from '../../../../src/engine/binding.ts'
import { requireDriver } from '../../../../src/engine/start-native.ts'
import type { ErrorCode } from '../../../../src/errors/codes.ts'
import { fingerprintOf } from '../../../../src/libraries/checked-file.ts'
import { requirePythonClient } from '../../../../src/libraries/clients/python-client.ts'
import { provisionLibrary } from '../../../../src/libraries/provision.ts'
import { tensorFlowLibrary } from '../../../../src/libraries/tensorflow.ts'
import { requireAddon, requireDuckdbPlatform } from '../../../../src/tables/load-duckdb.ts'
import { folderCache, lockOf } from '../../../harness/libraries/small-runtime.ts'
import { folderWith } from '../../data/sources.ts'
import { recordingLog } from '../../host/recording-log.ts'

const library = tensorFlowLibrary(lockOf(new Uint8Array(1)))

/** Runs `work` with another value of a variable of the environment. */
async function withVariable<Result>(
  name: string,
  value: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const before = process.env[name]
  process.env[name] = value
  try {
    return await work()
  } finally {
    if (before === undefined) Reflect.deleteProperty(process.env, name)
    else process.env[name] = before
  }
}

/** Loads a binding that this machine cannot load, where no compiler works. */
async function uncompiledBinding(): Promise<void> {
  const platform = `linux-${process.arch}`
  const shipped = await folderWith({ [`${platform}/tfjs_binding.node`]: 'an addon of another system' })
  const found = await fingerprintOf(join(shipped, platform, 'tfjs_binding.node'))
  const record = {
    ...found,
    glibc: '2.28',
    glibcxx: '3.4.22',
    tensorflow: '2.18.0',
    napi: 8,
    compiler: 'g++ 12',
  }
  const runtime = await folderWith({})
  await writeFile(join(shipped, platform, 'tfjs_binding.json'), JSON.stringify(record))
  const load = () => Promise.reject(new Error('invalid ELF header'))
  await withVariable('CXX', '/bin/false', () => loadBinding({ shipped, runtime, log: recordingLog(), load }))
}

/** Errors of native libraries and of the machine that loads them. */
export const libraryCases = {
  ENGINE_GPU_UNAVAILABLE: () => {
    requireDriver(null)
  },
  ENGINE_BINDING_NOT_COMPILED: uncompiledBinding,
  LIBRARY_NO_PACKAGE_CLIENT: async () =>
    withVariable('PATH', await folderWith({}), () => requirePythonClient(library)),
  LIBRARY_UNSUPPORTED_PLATFORM: () => requireDuckdbPlatform(null),
  LIBRARY_NOT_LOADED: async () =>
    requireAddon(join(await folderWith({ 'duckdb.node': 'no ELF' }), 'duckdb.node')),
  LIBRARY_CACHE_NOT_WRITABLE: async () => {
    const folder = await folderWith({ file: '' })
    await provisionLibrary({
      library,
      toolCache: join(folder, 'file/tensorline'),
      stamps: join(folder, 'stamps'),
      cache: folderCache(join(folder, 'cache')),
      log: recordingLog(),
    })
  },
} satisfies Partial<Record<ErrorCode, () => unknown>>
