import { setTimeout as sleep } from 'node:timers/promises'
import { isConflict } from './api-status.ts'

/** Milliseconds between two attempts. */
const pause = 200

/**
 * Reads and changes an object, and repeats both if another program has changed the object between them.
 * @throws the conflict of the last attempt
 */
export async function repeatOnConflict(attempts: number, change: () => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await change()
      return
    } catch (error) {
      if (!isConflict(error) || attempt === attempts) throw error
    }
    await sleep(pause)
  }
}
