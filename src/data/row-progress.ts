import type { Log } from '../host/host.ts'
import { formatCount } from '../text/format.ts'

/** Milliseconds between two lines. */
const interval = 2000

/**
 * Returns a function that reports the number of rows so far, how fast they come, and the time that is left.
 * @param total null if it is not known
 */
export function rowProgress(
  verb: string,
  total: number | null,
  log: Pick<Log, 'progress'>,
  now: () => number = Date.now,
): (rows: number) => void {
  const started = now()
  let reported = started
  return (rows) => {
    const time = now()
    if (time - reported < interval) return
    reported = time
    const perSecond = (1000 * rows) / (time - started)
    const speed = `${formatCount(Math.round(perSecond))} rows/s`
    log.progress(
      total === null
        ? `${verb} ${formatCount(rows)} rows (${speed})`
        : `${verb} ${formatCount(rows)} of ${formatCount(total)} rows (${speed}, ${Math.ceil((total - rows) / perSecond)} s left)`,
    )
  }
}
