import { z } from 'zod'
import lockFile from './runtime-lock.json' with { type: 'json' }

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
/** A path inside the wheel; it becomes a path on disk, so it must not leave its folder. */
const wheelPath = z.string().regex(/^(?!.*\.\.)[\w.+-]+(\/[\w.+-]+)*$/)

const lockedFile = z.strictObject({
  path: wheelPath,
  /** Bytes, unpacked. */
  size: z.int().positive(),
  sha256,
})

export const runtimeLockSchema = z.strictObject({
  /** The name the package registry knows it by. */
  package: z.string().regex(/^[a-z0-9-]+$/),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  platform: z.literal('linux'),
  arch: z.literal('x64'),
  /** The lowest glibc its libraries load with. */
  glibc: z.string().regex(/^\d+\.\d+$/),
  wheel: z.strictObject({
    file: z.string().regex(/^[\w.+-]+\.whl$/),
    size: z.int().positive(),
    sha256,
    /** The wheel's tags, which let any Python fetch it. */
    tags: z.strictObject({
      python: z.string().regex(/^\d+$/),
      implementation: z.string().regex(/^[a-z]+$/),
      abi: z.string().regex(/^\w+$/),
      platform: z.string().regex(/^\w+$/),
    }),
  }),
  /** What is taken out of the wheel. */
  files: z.array(lockedFile).min(1),
})

/** Which build of TensorFlow's library is used, and the hashes that prove it. */
export type RuntimeLock = z.infer<typeof runtimeLockSchema>
export type LockedFile = z.infer<typeof lockedFile>

export function cpuRuntimeLock(): RuntimeLock {
  return runtimeLockSchema.parse(lockFile)
}

/** Names the folder in the tool cache and the entry in the Actions cache; the hash is in it, so a new pin is a new name. */
export function runtimeName(lock: RuntimeLock): string {
  return `${lock.package}-${lock.version}-${lock.platform}-${lock.arch}-${lock.wheel.sha256.slice(0, 12)}`
}
