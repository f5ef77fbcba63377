import { constants } from 'node:os'

/** A signal that cancels a run. A person or a runner sends it to end the command gracefully. */
export type CancelSignal = 'SIGINT' | 'SIGTERM'
export const cancelSignals: readonly CancelSignal[] = ['SIGINT', 'SIGTERM']

/** A message of the supervisor to the process that does the work. */
export interface CancelMessage {
  readonly cancel: CancelSignal
}

/** A message of that process to its supervisor. */
export type WorkerMessage =
  /** A file or folder to delete if the process is killed. */
  | { readonly temporary: string }
  /** Milliseconds that the process may take to end after a later signal. */
  | { readonly grace: number }
  /** The process has reported the cancellation to the user. */
  | { readonly reported: true }

/** Milliseconds that a process may take to end after a signal, unless its work needs longer to clean up. */
export const defaultGrace = 500

/** Environment variable that identifies the supervisor of the process that does the work. */
export const supervisorVariable = 'TENSORLINE_SUPERVISOR'

/** Returns the exit code that shells report for a process ended by a signal: 130 for SIGINT, 143 for SIGTERM. */
export function exitCodeOf(signal: NodeJS.Signals): number {
  return 128 + constants.signals[signal]
}

export function cancelledText(signal: CancelSignal): string {
  return `The run was cancelled by ${signal}.`
}
