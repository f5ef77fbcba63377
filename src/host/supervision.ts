import { constants } from 'node:os'

/** A signal that cancels a run: a person or a runner sends it to end the command in good order. */
export type CancelSignal = 'SIGINT' | 'SIGTERM'
export const cancelSignals: readonly CancelSignal[] = ['SIGINT', 'SIGTERM']

/** What a supervisor sends to the process that does the work. */
export interface CancelMessage {
  readonly cancel: CancelSignal
}

/** What that process sends to its supervisor. */
export type WorkerMessage =
  /** A file or folder to delete when the process is killed. */
  | { readonly temporary: string }
  /** Milliseconds that the process may take to end after a signal from now on. */
  | { readonly grace: number }

/** Milliseconds that a process may take to end after a signal, unless its work needs longer to leave things in order. */
export const usualGrace = 500

/** Names the supervisor in the environment of the process that does the work. */
export const supervisorVariable = 'TENSORLINE_SUPERVISOR'

/** The exit code that shells give to a process which a signal ended: 130 for SIGINT, 143 for SIGTERM. */
export function exitCodeOf(signal: NodeJS.Signals): number {
  return 128 + constants.signals[signal]
}

export function cancelledText(signal: CancelSignal): string {
  return `The run was cancelled by ${signal}.`
}
