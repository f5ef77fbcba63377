import { Cancellation } from '../errors.ts'

const signals = ['SIGINT', 'SIGTERM'] as const

let cancelled: AbortSignal | null = null

/**
 * Aborts on the first SIGINT or SIGTERM to this process, so that work can stop in good order. The signal after it ends
 * the process as if nobody had listened: a runner sends SIGTERM 7.5 s after SIGINT, a person presses Ctrl-C twice.
 */
export function processCancellation(): AbortSignal {
  cancelled ??= abortOnSignals()
  return cancelled
}

function abortOnSignals(): AbortSignal {
  const controller = new AbortController()
  const abort = (signal: NodeJS.Signals) => {
    // After all have heard of it: libraries such as signal-exit end the process when they find themselves the only listener.
    setImmediate(() => {
      for (const each of signals) process.removeListener(each, abort)
    })
    controller.abort(new Cancellation(`cancelled by ${signal}`))
  }
  for (const signal of signals) process.on(signal, abort)
  return controller.signal
}
