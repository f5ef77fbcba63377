import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout } from 'node:timers/promises'
import { messageOf } from '../../errors.ts'
import type { Host } from '../host.ts'
import { prepareWorkplace, type Workplace } from './workplace.ts'

const pollMs = 250

/**
 * Makes the workplace, and does the work while no other process works in this workplace: two that put away the same artifact would meet. The lock is the
 * system's own on an empty SQLite file: it goes with its process however that ends, and a busy thread keeps it.
 */
export async function aloneIn<Result>(
  workplace: Workplace,
  host: Pick<Host, 'log' | 'cancelled'>,
  work: () => Promise<Result>,
): Promise<Result> {
  await prepareWorkplace(workplace)
  const lock = await takeLock(workplace.root, host)
  try {
    return await work()
  } finally {
    lock?.close()
  }
}

/** Null where the file system has no locks. */
async function takeLock(
  root: string,
  { log, cancelled }: Pick<Host, 'log' | 'cancelled'>,
): Promise<DatabaseSync | null> {
  let told = false
  for (;;) {
    cancelled.throwIfAborted()
    try {
      return openExclusively(join(root, 'lock'))
    } catch (error) {
      if (!isBusy(error)) {
        log.warning(`Nothing keeps another tensorline out of ${root} meanwhile (${messageOf(error)}).`)
        return null
      }
    }
    if (!told) log.info(`Another tensorline is at work in ${root}: waiting until it is done.`)
    told = true
    await setTimeout(pollMs)
  }
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
