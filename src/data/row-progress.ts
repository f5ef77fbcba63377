import type { Log } from '../host/host.ts'
import { formatCount } from '../text/format.ts'

/** Milliseconds between two lines. */
const interval = 2000

/** Returns a function that reports the number of rows so far, how fast they come, and the time that is left. */
export function rowProgress(
  verb: string,
  total: number,
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
    const left = Math.ceil((total - rows) / perSecond)
    log.progress(
      `${verb} ${formatCount(rows)} of ${formatCount(total)} rows (${formatCount(Math.round(perSecond))} rows/s, ${left} s left)`,
    )
  }
}
