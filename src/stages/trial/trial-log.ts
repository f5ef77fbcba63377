import type { Log } from '../../host/host.ts'

/** Combines the logs of parallel trials: every line names its trial, and the progress line shows all running trials. */
export class TrialLogs {
  readonly #log: Log
  readonly #progress = new Map<number, string>()

  constructor(log: Log) {
    this.#log = log
  }

  of(trial: number): Log {
    const named = (message: string) => `trial ${trial}: ${message}`
    return {
      info: (message) => this.#log.info(named(message)),
      warning: (message, location) => this.#log.warning(named(message), location),
      error: (message, location) => this.#log.error(named(message), location),
      debug: (message) => this.#log.debug(named(message)),
      progress: (message) => {
        this.#progress.set(trial, named(message))
        this.#log.progress([...this.#progress.values()].join(' ‖ '))
      },
      group: (_title, work) => work(),
    }
  }

  ended(trial: number): void {
    this.#progress.delete(trial)
  }
}
