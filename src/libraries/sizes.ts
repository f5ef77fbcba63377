import { max } from 'd3-array'
import type { Problem } from '../errors/user-error.ts'
import { unpackedSize, type NativeLibrary } from './native-library.ts'

export function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 1e6)} MB`
}

/** Returns the bytes that the disk must hold while a library is made: all that is unpacked, and one package at a time. */
export function spaceNeeded(library: NativeLibrary): number {
  return unpackedSize(library) + (max(library.packages, ({ size }) => size) ?? 0)
}

/** Returns the problem of a disk that is too small for the packages and the files taken out of them. */
export function explainMissingSpace(library: NativeLibrary): Problem {
  const { label, alternative } = library
  const instead = alternative === null ? '' : `, or ${alternative}`
  return {
    code: 'FILE_DISK_FULL',
    found: 'no space left on the disk of the tool cache',
    expected: `${megabytes(spaceNeeded(library))} free for ${label}`,
    hint: `Free some space ('tensorline prune' deletes libraries of other versions), or let RUNNER_TOOL_CACHE (outside Actions: XDG_CACHE_HOME) name a folder on a larger disk${instead}.`,
  }
}
