import { z } from 'zod'
import linuxArm64Cpu from './locks/tensorflow-linux-arm64-cpu.json' with { type: 'json' }
import linuxX64Cpu from './locks/tensorflow-linux-x64-cpu.json' with { type: 'json' }
import linuxX64Gpu from './locks/tensorflow-linux-x64-gpu.json' with { type: 'json' }
import { packageLock, pinnedName, type NativeLibrary } from './native-library.ts'

const lockedWheel = z.strictObject({
  package: z.string().regex(/^[a-z0-9-]+$/),
  version: z.string().regex(/^\d+(\.\d+)+$/),
  file: z.string().regex(/^[\w.+-]+\.whl$/),
  ...packageLock,
  /** The wheel's platform tag. */
  platform: z.string().regex(/^\w+$/),
})

export const runtimeLockSchema = z.strictObject({
  device: z.enum(['cpu', 'gpu']),
  platform: z.literal('linux'),
  arch: z.enum(['x64', 'arm64']),
  /** TensorFlow's. */
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  /** The lowest glibc its libraries load with. */
  glibc: z.string().regex(/^\d+\.\d+$/),
  /** The Python the wheels are for, as its tag: 312. */
  python: z.string().regex(/^\d{2,}$/),
  wheels: z.array(lockedWheel).min(1),
})

/** The build of TensorFlow's library for one platform and device, with the hashes that verify it. */
export type RuntimeLock = z.infer<typeof runtimeLockSchema>
export type LockedWheel = z.infer<typeof lockedWheel>
export type NativeDevice = RuntimeLock['device']

/** One a platform and device; `npm run update-runtime` writes them. */
const locks: Readonly<Record<string, unknown>> = {
  'linux-x64-cpu': linuxX64Cpu,
  'linux-arm64-cpu': linuxArm64Cpu,
  'linux-x64-gpu': linuxX64Gpu,
}

/** The lock for this machine; null where there is no build of TensorFlow's library for it. */
export function findRuntimeLock(
  device: NativeDevice,
  machine: { readonly platform: string; readonly arch: string } = process,
): RuntimeLock | null {
  const lock = locks[`${machine.platform}-${machine.arch}-${device}`]
  return lock === undefined ? null : runtimeLockSchema.parse(lock)
}

export function allRuntimeLocks(): readonly RuntimeLock[] {
  return Object.values(locks).map((lock) => runtimeLockSchema.parse(lock))
}

/** Returns the library that a lock pins. */
export function tensorFlowLibrary(lock: RuntimeLock): NativeLibrary {
  const { version, platform, arch, device, python, wheels } = lock
  const withCuda = device === 'gpu' ? ' with CUDA' : ''
  return {
    name: pinnedName(`tensorflow-${version}-${platform}-${arch}-${device}`, wheels),
    label: "TensorFlow's library",
    title: `TensorFlow ${version}${withCuda} for ${platform}-${arch}`,
    packages: wheels.map((wheel) => ({ ...wheel, registry: 'pypi', python })),
    otherWays:
      "name a downloaded wheel as 'runtime-path' or a mirror as 'runtime-url', or use 'device: wasm'",
    alternative: "use 'device: wasm'",
  }
}
