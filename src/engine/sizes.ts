import { max } from 'd3-array'
import type { Problem } from '../errors/user-error.ts'
import { unpackedSize } from './runtime-lock.ts'
import type { RuntimeLock } from './runtime-lock.ts'

export function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 1e6)} MB`
}

/** What the disk must hold while a runtime is made: all that is unpacked, and one wheel at a time. */
export function spaceNeeded(lock: RuntimeLock): number {
  return unpackedSize(lock) + (max(lock.wheels, ({ size }) => size) ?? 0)
}

/** The disk holds too little for the wheels and what is taken out of them. */
export function diskMistake(lock: RuntimeLock): Problem {
  return {
    code: 'FILE_DISK_FULL',
    found: 'no space left on the disk of the tool cache',
    expected: `${megabytes(spaceNeeded(lock))} free for TensorFlow's library`,
    hint: "Free some space ('tensorline prune' deletes runtimes of other versions), or let RUNNER_TOOL_CACHE (outside Actions: XDG_CACHE_HOME) name a folder on a larger disk, or use 'device: wasm'.",
  }
}
