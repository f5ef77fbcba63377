import { readFileSync } from 'node:fs'
import { GLIBC, familySync, versionSync } from 'detect-libc'
import { UserError } from '../errors/user-error.ts'
import type { Problem } from '../errors/user-error.ts'
import { cpuFlags } from './instruction-set.ts'
import { findRuntimeLock, type NativeDevice, type RuntimeLock } from '../libraries/tensorflow.ts'

export interface PlatformDetails {
  readonly platform: NodeJS.Platform
  readonly arch: string
  /** Version of glibc; null with another C library, such as Alpine's musl. */
  readonly glibc: string | null
  readonly cpuFlags: ReadonlySet<string>
}

/** Returns the properties of this machine that determine whether the native library can run. */
export function thisPlatform(): PlatformDetails {
  return {
    platform: process.platform,
    arch: process.arch,
    glibc: familySync() === GLIBC ? versionSync() : null,
    cpuFlags: process.platform === 'linux' ? cpuFlags(readFileSync('/proc/cpuinfo', 'utf8')) : new Set(),
  }
}

/**
 * Returns the lock of the native library for this machine.
 * @throws UserError if no lock exists for it or the library cannot run
 */
export function requirePlatform(facts: PlatformDetails, device: NativeDevice): RuntimeLock {
  const lock = findRuntimeLock(device, facts)
  if (lock === null) {
    throw new UserError({
      code: 'ENGINE_UNSUPPORTED_PLATFORM',
      found: `${facts.platform}-${facts.arch}`,
      expected:
        device === 'gpu'
          ? 'linux-x64 for TensorFlow with CUDA'
          : 'linux-x64 or linux-arm64 for native TensorFlow',
      hint: wayOut,
    })
  }
  const problem = unsupported(facts, lock)
  if (problem) throw new UserError(problem)
  return lock
}

const wayOut = "Use 'runs-on: ubuntu-latest', or 'device: wasm', which runs on every machine but is slower."

function unsupported({ arch, glibc, cpuFlags }: PlatformDetails, lock: RuntimeLock): Problem | null {
  const hint = wayOut
  if (glibc === null) {
    return {
      code: 'ENGINE_UNSUPPORTED_PLATFORM',
      found: 'a system without glibc (musl?)',
      expected: `glibc ${lock.glibc} or newer`,
      hint,
    }
  }
  if (isOlder(glibc, lock.glibc)) {
    return {
      code: 'ENGINE_UNSUPPORTED_PLATFORM',
      found: `glibc ${glibc}`,
      expected: `glibc ${lock.glibc} or newer`,
      hint,
    }
  }
  if (arch === 'x64' && !cpuFlags.has('avx')) {
    return {
      code: 'ENGINE_UNSUPPORTED_PLATFORM',
      found: 'a processor without AVX',
      expected: 'AVX, which this build of TensorFlow requires',
      hint,
    }
  }
  return null
}

function isOlder(version: string, than: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [thanMajor = 0, thanMinor = 0] = than.split('.').map(Number)
  return major < thanMajor || (major === thanMajor && minor < thanMinor)
}
