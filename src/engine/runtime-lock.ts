import { createHash } from 'node:crypto'
import { z } from 'zod'
import linuxArm64Cpu from './locks/linux-arm64-cpu.json' with { type: 'json' }
import linuxX64Cpu from './locks/linux-x64-cpu.json' with { type: 'json' }
import linuxX64Gpu from './locks/linux-x64-gpu.json' with { type: 'json' }

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
/** A path inside the wheel; it becomes a path on disk, so it must not leave its folder. */
const wheelPath = z.string().regex(/^(?!.*\.\.)[\w.+-]+(\/[\w.+-]+)*$/)

const lockedFile = z.strictObject({
  path: wheelPath,
  /** Bytes, unpacked. */
  size: z.int().positive(),
  sha256,
  /** Programs that TensorFlow starts, such as NVIDIA's assembler. */
  executable: z.literal(true).optional(),
})

const lockedWheel = z.strictObject({
  /** The name the package registry knows it by. */
  package: z.string().regex(/^[a-z0-9-]+$/),
  version: z.string().regex(/^\d+(\.\d+)+$/),
  file: z.string().regex(/^[\w.+-]+\.whl$/),
  size: z.int().positive(),
  sha256,
  /** The wheel's platform tag, which with `python` below lets any Python fetch it. */
  platform: z.string().regex(/^\w+$/),
  /** What is taken out of the wheel. */
  files: z.array(lockedFile).min(1),
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

/** Which build of TensorFlow's library is used on one platform and device, and the hashes that prove it. */
export type RuntimeLock = z.infer<typeof runtimeLockSchema>
export type LockedWheel = z.infer<typeof lockedWheel>
export type LockedFile = z.infer<typeof lockedFile>
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

/** Names the folder in the tool cache and the entry in the Actions cache; the hash is in it, so a new pin is a new name. */
export function runtimeName({ version, platform, arch, device, wheels }: RuntimeLock): string {
  const hash = createHash('sha256')
  for (const wheel of wheels) hash.update(wheel.sha256)
  return `tensorflow-${version}-${platform}-${arch}-${device}-${hash.digest('hex').slice(0, 12)}`
}

export function filesOf(lock: RuntimeLock): readonly LockedFile[] {
  return lock.wheels.flatMap(({ files }) => files)
}

/** Bytes of the runtime once it is unpacked. */
export function unpackedSize(lock: RuntimeLock): number {
  return filesOf(lock).reduce((sum, { size }) => sum + size, 0)
}

/** Bytes of all its wheels. */
export function downloadSize(lock: RuntimeLock): number {
  return lock.wheels.reduce((sum, { size }) => sum + size, 0)
}
