import { describe, expect, it } from '@jest/globals'
import { cpuRuntimeLock, runtimeLockSchema, runtimeName } from '../../../src/engine/runtime-lock.ts'

describe('the runtime lock', () => {
  const lock = cpuRuntimeLock()

  it('pins a wheel whose name agrees with its version and tags', () => {
    const { python, implementation, abi, platform } = lock.wheel.tags
    expect(lock.wheel.file).toBe(
      `tensorflow_cpu-${lock.version}-${implementation}${python}-${abi}-${platform}.whl`,
    )
  })

  it('takes both libraries and the headers of the C API out of the wheel', () => {
    const paths = lock.files.map((file) => file.path)
    expect(paths).toContain('tensorflow/libtensorflow_cc.so.2')
    expect(paths).toContain('tensorflow/libtensorflow_framework.so.2')
    expect(paths).toContain('tensorflow/include/tensorflow/c/eager/c_api.h')
  })

  it('holds no host name, so that the index of the machine is used', () => {
    expect(JSON.stringify(lock)).not.toMatch(/https?:|\/\//)
  })

  it.each(['../evil.so', '/etc/passwd', 'tensorflow/../../evil.so', 'tensorflow//x', ''])(
    'refuses the path %p, which would leave the folder',
    (path) => {
      const [file] = lock.files
      expect(runtimeLockSchema.safeParse({ ...lock, files: [{ ...file, path }] }).success).toBe(false)
    },
  )

  it('refuses a hash of another length and a key it does not know', () => {
    expect(runtimeLockSchema.safeParse({ ...lock, wheel: { ...lock.wheel, sha256: 'abc' } }).success).toBe(
      false,
    )
    expect(runtimeLockSchema.safeParse({ ...lock, url: 'x' }).success).toBe(false)
  })

  it('names the cache entry after the hash, so that a new pin never meets an old entry', () => {
    const other = { ...lock, wheel: { ...lock.wheel, sha256: '0'.repeat(64) } }
    expect(runtimeName(lock)).toBe(
      `tensorflow-cpu-${lock.version}-linux-x64-${lock.wheel.sha256.slice(0, 12)}`,
    )
    expect(runtimeName(other)).not.toBe(runtimeName(lock))
  })
})
