import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { messageOf } from '../errors/user-error.ts'
import { pollUntil } from '../waiting/poll.ts'
import { createFolder } from './create-folder.ts'

const pollMs = 250

export interface LockOptions {
  readonly cancelled: AbortSignal
  /** Called once when another process holds the lock. */
  readonly onWait: () => void
  /** Called if the file system does not support locks; the work then runs without a lock. */
  readonly onUnavailable: (reason: string) => void
}

/**
 * Runs the work while no other process on this machine holds the lock of this file. The lock is the system's own lock on
 * an empty SQLite file: the system releases it when the process ends for any reason, and a blocked thread keeps it.
 */
export async function withFileLock<Result>(
  file: string,
  options: LockOptions,
  work: () => Promise<Result>,
): Promise<Result> {
  await createFolder(dirname(file))
  const lock = await takeLock(file, options)
  try {
    return await work()
  } finally {
    lock?.close()
  }
}

/** Returns the lock; null if the file system does not support locks. */
async function takeLock(
  file: string,
  { cancelled, onWait, onUnavailable }: LockOptions,
): Promise<DatabaseSync | null> {
  let waiting = false
  cancelled.throwIfAborted()
  const { lock } = await pollUntil({ every: pollMs, cancelled }, () => {
    try {
      return { lock: openExclusively(file) }
    } catch (error) {
      if (!isBusy(error)) {
        onUnavailable(messageOf(error))
        return { lock: null }
      }
    }
    if (!waiting) onWait()
    waiting = true
    return null
  })
  return lock
}

function openExclusively(file: string): DatabaseSync {
  const database = new DatabaseSync(file)
  try {
    database.exec('BEGIN EXCLUSIVE')
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

/** SQLITE_BUSY, https://sqlite.org/rescode.html#busy */
function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === 5
}
