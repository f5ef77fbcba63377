import { describe, expect, it } from '@jest/globals'
import {
  allRuntimeLocks,
  findRuntimeLock,
  runtimeLockSchema,
  tensorFlowLibrary,
} from '../../../src/libraries/tensorflow.ts'
import { filesOf } from '../../../src/libraries/native-library.ts'
import type { RuntimeLock } from '../../../src/libraries/tensorflow.ts'
import { lockOf, onlyWheel } from '../../harness/libraries/small-runtime.ts'

const named = allRuntimeLocks().map((lock): [string, RuntimeLock] => [
  `${lock.platform}-${lock.arch}-${lock.device}`,
  lock,
])

describe.each(named)('the runtime lock %s', (_, lock) => {
  it('is found under its platform and device', () => {
    expect(findRuntimeLock(lock.device, lock)).toEqual(lock)
  })

  it('pins wheels whose names agree with their versions and platforms', () => {
    for (const wheel of lock.wheels) {
      const start = `${wheel.package.replaceAll('-', '_')}-${wheel.version}-`
      expect(wheel.file.slice(0, start.length)).toBe(start)
      expect(wheel.file).toContain(`-${wheel.platform}.`)
    }
  })

  it('lists both libraries and the headers of the C API', () => {
    const paths = filesOf(tensorFlowLibrary(lock)).map((file) => file.path)
    expect(paths).toContain('tensorflow/libtensorflow_cc.so.2')
    expect(paths).toContain('tensorflow/libtensorflow_framework.so.2')
    expect(paths).toContain('tensorflow/include/tensorflow/c/eager/c_api.h')
  })

  it('lists no file twice', () => {
    const paths = filesOf(tensorFlowLibrary(lock)).map((file) => file.path)
    expect(new Set(paths).size).toBe(paths.length)
  })

  it('contains no host name, so that the configured package index is used', () => {
    expect(JSON.stringify(lock)).not.toMatch(/https?:|\/\//)
  })
})

it('all locks have the same version of TensorFlow', () => {
  expect(new Set(allRuntimeLocks().map(({ version }) => version)).size).toBe(1)
})

it('the GPU lock contains all CUDA libraries, the CUDA compiler and their licences', () => {
  const paths = findRuntimeLock('gpu', { platform: 'linux', arch: 'x64' })?.wheels.flatMap(({ files }) =>
    files.map(({ path }) => path),
  )
  for (const name of [
    'cublas',
    'cuda_cupti',
    'cuda_runtime',
    'cudnn',
    'cufft',
    'curand',
    'cusolver',
    'cusparse',
    'nccl',
    'nvjitlink',
  ])
    expect(paths).toContainEqual(expect.stringMatching(new RegExp(`^nvidia/${name}/lib/`)))
  expect(paths).toContain('nvidia/cuda_nvcc/bin/ptxas')
  expect(paths?.filter((path) => /licen[sc]e/i.test(path))).toHaveLength(12)
})

describe('the schema of a lock', () => {
  const lock = lockOf(new Uint8Array(1))
  const wheel = onlyWheel(lock)
  const accepts = (change: object) =>
    runtimeLockSchema.safeParse({ ...lock, wheels: [{ ...wheel, ...change }] }).success

  it.each(['../evil.so', '/etc/passwd', 'tensorflow/../../evil.so', 'tensorflow//x', ''])(
    'refuses the path %p, which would leave the folder',
    (path) => {
      expect(accepts({ files: wheel.files })).toBe(true)
      expect(accepts({ files: [{ ...wheel.files[0], path }] })).toBe(false)
    },
  )

  it('refuses a hash of another length and an unknown key', () => {
    expect(accepts({ sha256: 'abc' })).toBe(false)
    expect(accepts({ url: 'x' })).toBe(false)
  })
})

it('the name of a library depends on the hashes, so that a new pin never uses an old cache entry', () => {
  const [lock, other] = [lockOf(new Uint8Array(1)), lockOf(new Uint8Array(2))]
  expect(tensorFlowLibrary(lock).name).toMatch(/^tensorflow-2\.21\.0-linux-x64-cpu-[0-9a-f]{12}$/)
  expect(tensorFlowLibrary(other).name).not.toBe(tensorFlowLibrary(lock).name)
})
