import { basename, dirname, join } from 'node:path'
import { withFileLock } from '../files/file-lock.ts'

/**
 * Keeps processes of this machine (and of other machines, if the file system supports such locks) from doing the same
 * work for a folder of the tool cache twice. The lock saves work but guarantees nothing: without lock support, or
 * without locks shared between machines, both processes do the work. The work must therefore write to its own drafts
 * and install them as a whole.
 * @param path the folder; the lock is a hidden file beside it
 * @param onWait called once when another process has the lock
 * @param work receives true if this process has the lock
 */
export function withCacheLock<Result>(
  path: string,
  onWait: () => void,
  work: (isLocked: boolean) => Promise<Result>,
): Promise<Result> {
  let isLocked = true
  const options = {
    // A signal ends a process that waits here.
    cancelled: new AbortController().signal,
    onWait,
    onUnavailable: () => {
      isLocked = false
    },
  }
  return withFileLock(join(dirname(path), `.${basename(path)}.lock`), options, () => work(isLocked))
}
