import type { Log } from './host.ts'

/**
 * Does the work of this process, and fails the process where it ends before: code of the user's may call `process.exit`, or
 * wait for what never comes, and a step without a result must not look like one that passed.
 */
export async function untilDone(log: Pick<Log, 'error'>, work: () => Promise<number>): Promise<number> {
  const onExit = () => {
    log.error(
      'Found a process that ended before its work was done; expected code of yours (`model.module`, `gate.metrics`) to return. ' +
        'Look there for process.exit, or for a promise that nobody resolves.',
    )
    process.exitCode = 1
  }
  process.once('exit', onExit)
  try {
    return await work()
  } finally {
    process.removeListener('exit', onExit)
  }
}
