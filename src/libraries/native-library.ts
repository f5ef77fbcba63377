import { createHash } from 'node:crypto'
import { z } from 'zod'

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
/** A path inside the package; it becomes a path on disk, so it must not leave its folder. */
const packagePath = z.string().regex(/^(?!.*\.\.)[\w.+-]+(\/[\w.+-]+)*$/)

const lockedFile = z.strictObject({
  path: packagePath,
  /** Bytes, unpacked. */
  size: z.int().positive(),
  sha256,
  /** Programs that the library starts, such as NVIDIA's assembler. */
  executable: z.literal(true).optional(),
})

/** The keys that the lock of a package has in every registry. */
export const packageLock = {
  size: z.int().positive(),
  sha256,
  /** The files that are taken out of the package. */
  files: z.array(lockedFile).min(1),
}

export type LockedFile = z.infer<typeof lockedFile>

interface AnyPackage {
  /** The name in the package registry. */
  readonly package: string
  readonly version: string
  /** The name of the archive. */
  readonly file: string
  readonly size: number
  readonly sha256: string
  readonly files: readonly LockedFile[]
}

/** A wheel, which pip or uv fetches. */
export interface PythonPackage extends AnyPackage {
  readonly registry: 'pypi'
  /** The wheel's platform tag, which with `python` below lets any Python fetch it. */
  readonly platform: string
  /** The Python it is for, as its tag: 312. */
  readonly python: string
}

/** A tarball, which npm fetches. Its paths leave out the folder `package/` in which npm puts everything. */
export interface NpmPackage extends AnyPackage {
  readonly registry: 'npm'
}

/** A package with the hashes that prove it. */
export type LockedPackage = PythonPackage | NpmPackage

/** A native library that is not in this repository: its pinned packages, and its names in messages. */
export interface NativeLibrary {
  /** Names the folder in the tool cache and the entry in the Actions cache. */
  readonly name: string
  /** Name in sentences: "TensorFlow's library". */
  readonly label: string
  /** Name, version and platform. */
  readonly title: string
  readonly packages: readonly LockedPackage[]
  /** The ways to the library without a package client, as the end of a hint. */
  readonly otherWays: string
  /** A way to work without the library, as the end of a hint: "use 'device: wasm'". Null if nothing does. */
  readonly alternative: string | null
}

/** Appends a hash of the packages to a name, so that a new pin has a new name. */
export function pinnedName(name: string, packages: readonly { readonly sha256: string }[]): string {
  const hash = createHash('sha256')
  for (const each of packages) hash.update(each.sha256)
  return `${name}-${hash.digest('hex').slice(0, 12)}`
}

/** Returns all files that a library consists of. */
export function filesOf({ packages }: Pick<NativeLibrary, 'packages'>): readonly LockedFile[] {
  return packages.flatMap(({ files }) => files)
}

/** Returns the bytes of the library once it is unpacked. */
export function unpackedSize(library: NativeLibrary): number {
  return filesOf(library).reduce((sum, { size }) => sum + size, 0)
}

/** Returns the bytes of all its packages. */
export function downloadSize({ packages }: NativeLibrary): number {
  return packages.reduce((sum, { size }) => sum + size, 0)
}
