import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { lock } from 'proper-lockfile'
import { hasCode } from '../errors.ts'

/** Twenty minutes in all: a slow line needs that long for 270 MB. */
const patience = { retries: 1200, factor: 1, minTimeout: 1000, maxTimeout: 1000 }

/** Whether the lock is still ours: false once it went stale, because this process was halted, and another took it. */
export interface HeldLock {
  readonly held: boolean
}

/**
 * Does the work while no other process does work under the same path. The lock of a process that died is taken over.
 * `onWait` is called once when another process holds it.
 */
export async function withFolderLock<Result>(
  path: string,
  onWait: () => void,
  work: (lock: HeldLock) => Promise<Result>,
): Promise<Result> {
  await mkdir(dirname(path), { recursive: true })
  const state = { held: true }
  const options = {
    realpath: false,
    onCompromised: () => {
      state.held = false
    },
  }
  const release = await lock(path, options).catch((error: unknown) => {
    if (!hasCode(error, 'ELOCKED')) throw error
    onWait()
    return lock(path, { ...options, retries: patience })
  })
  try {
    return await work(state)
  } finally {
    if (state.held) await release()
  }
}
