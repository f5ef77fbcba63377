import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { UserError, messageOf } from '../errors/user-error.ts'
import { sizeOf } from './checked-file.ts'
import type { LockedWheel, RuntimeLock } from './runtime-lock.ts'
import { copyUnpacked, isLockedWheel, unpackWheel } from './wheel.ts'

/** Supplies from a wheel, a folder of wheels, or a folder they were unpacked in, such as Python's `site-packages`. */
export async function pathSource(
  path: string,
  lock: RuntimeLock,
): Promise<(wheel: LockedWheel, draft: string) => Promise<void>> {
  if (!(await stat(path)).isDirectory()) return (wheel, draft) => unpackPinned(path, wheel, draft)
  const sizes = await Promise.all(lock.wheels.map(({ file }) => sizeOf(join(path, file))))
  return sizes.some((size) => size !== null)
    ? (wheel, draft) => unpackPinned(join(path, wheel.file), wheel, draft)
    : (wheel, draft) => copyUnpacked(path, wheel, draft)
}

async function unpackPinned(path: string, wheel: LockedWheel, draft: string): Promise<void> {
  if (await isLockedWheel(path, wheel)) return unpackWheel(path, wheel, draft)
  throw new UserError({
    code: 'ENGINE_WHEEL_MISMATCH',
    found: `${path}, which is not the pinned wheel`,
    expected: `${wheel.file} (${wheel.size} bytes, sha256 ${wheel.sha256})`,
    hint: `Fetch it with 'pip download' for ${wheel.package} ${wheel.version}; nothing was kept of this one.`,
  })
}

/** Throws UserError where nothing is at the path the user named. */
export async function requirePath(path: string): Promise<void> {
  try {
    await stat(path)
  } catch (error) {
    throw new UserError(
      {
        code: 'ENGINE_INVALID_RUNTIME_PATH',
        found: `no file or folder at ${path} (${messageOf(error)})`,
        expected: "a wheel, a folder of wheels, or a folder they were unpacked in, as 'runtime-path'",
        hint: "Correct the path, or leave 'runtime-path' out to have the library fetched.",
      },
      { cause: error },
    )
  }
}
