import { Worker } from 'node:worker_threads'
import { Cancellation } from '../errors/user-error.ts'
import { deleteTemporaryPaths, onTemporaryPath } from '../files/temporary-path.ts'
import { killDescendants } from './descendants.ts'
import {
  cancelSignals,
  cancelledText,
  exitCodeOf,
  supervisorVariable,
  defaultGrace,
  type CancelMessage,
  type CancelSignal,
  type WorkerMessage,
} from './supervision.ts'

/** The cancellation of this process. */
interface State {
  readonly controller: AbortController
  readonly supervised: boolean
  cancelledBy: CancelSignal | null
  /** True once this module ends the process. */
  ending: boolean
  /** Reports the end; null while signals may not end the process. */
  report: ((message: string) => void) | null
  /** Milliseconds that each running piece of work needs to clean up. */
  readonly finishing: Set<{ readonly milliseconds: number }>
}

let state: State | null = null

/** Returns a signal that aborts on the first SIGINT or SIGTERM to this process or to its supervisor. */
export function processCancellation(): AbortSignal {
  return stateOfProcess().controller.signal
}

/** Returns true while a cancellation, or the loss of the supervisor, ends this process. */
export function isEnding(): boolean {
  return state?.ending ?? false
}

/** Ends this process if a signal cancelled it. */
export function endIfCancelled(): void {
  end(stateOfProcess())
}

/**
 * Lets a signal end this process from now on: at once, or when the work that `withTimeToFinish` protects has ended. No
 * file is left incomplete, because files and folders are moved into place as a whole.
 * @returns a function that withdraws the permission
 */
export function endOnCancellation(report: (message: string) => void): () => void {
  const current = stateOfProcess()
  current.report = report
  if (current.cancelledBy !== null) endWhenFree(current)
  return () => {
    current.report = null
  }
}

/**
 * Runs work that responds to `processCancellation` itself and needs some time to clean up.
 * @param milliseconds the time after a signal at which the process is ended in any case
 */
export async function withTimeToFinish<Result>(
  milliseconds: number,
  work: () => Promise<Result>,
): Promise<Result> {
  const current = stateOfProcess()
  const entry = { milliseconds }
  current.finishing.add(entry)
  announceGrace(current)
  try {
    const result = await work()
    current.finishing.delete(entry)
    if (current.cancelledBy !== null) endWhenFree(current)
    return result
  } finally {
    current.finishing.delete(entry)
    announceGrace(current)
  }
}

/**
 * Listens to the supervisor that started this process for its work.
 * @returns false without a supervisor
 */
export function joinSupervisor(): boolean {
  return hasSupervisor() && stateOfProcess().supervised
}

function hasSupervisor(): boolean {
  return process.send !== undefined && process.env[supervisorVariable] !== undefined
}

function stateOfProcess(): State {
  state ??= listen()
  return state
}

function listen(): State {
  const supervised = hasSupervisor()
  const current: State = {
    controller: new AbortController(),
    supervised,
    cancelledBy: null,
    ending: false,
    report: null,
    finishing: new Set(),
  }
  if (supervised) listenToSupervisor(current)
  const onSignal = (signal: NodeJS.Signals) => {
    const known = cancelSignals.find((each) => each === signal)
    if (known === undefined) return
    // Deferred until every listener ran: libraries such as signal-exit end the process if they are the only listener. The
    // next signal then ends the process as if no listener existed. A supervisor does that itself.
    if (!supervised)
      setImmediate(() => {
        for (const each of cancelSignals) process.removeListener(each, onSignal)
      })
    cancel(current, known)
  }
  for (const signal of cancelSignals) process.on(signal, onSignal)
  return current
}

function listenToSupervisor(current: State): void {
  Reflect.deleteProperty(process.env, supervisorVariable)
  process.on('message', ({ cancel: signal }: CancelMessage) => cancel(current, signal))
  const endWithoutSupervisor = () => exit(current, 1)
  process.on('disconnect', endWithoutSupervisor)
  // The channel must not keep a process alive that waits for nothing else.
  process.channel?.unref()
  onTemporaryPath((path) => tellSupervisor({ temporary: path }))
  watchSupervisor(process.ppid)
  if (!process.connected) endWithoutSupervisor()
}

/** Handles only the first signal: a terminal sends it to every process of its group, and the supervisor passes it on. */
function cancel(current: State, signal: CancelSignal): void {
  if (current.cancelledBy !== null) return
  current.cancelledBy = signal
  current.controller.abort(new Cancellation(`cancelled by ${signal}`))
  endInTime(current, performance.now())
  endWhenFree(current)
}

/** Ends the process when its grace is over. The grace may become shorter after the signal. */
function endInTime(current: State, cancelledAt: number): void {
  const left = cancelledAt + graceOf(current) - performance.now()
  if (left <= 0) end(current)
  else setTimeout(() => endInTime(current, cancelledAt), Math.min(left, defaultGrace))
}

function endWhenFree(current: State): void {
  if (current.finishing.size === 0) end(current)
}

function end(current: State): void {
  const { cancelledBy: signal, report } = current
  if (signal === null || report === null) return
  report(cancelledText(signal))
  if (current.supervised) tellSupervisor({ reported: true })
  exit(current, exitCodeOf(signal))
}

function exit(current: State, code: number): never {
  current.ending = true
  killDescendants(process.pid)
  deleteTemporaryPaths()
  process.exit(code)
}

function announceGrace(current: State): void {
  if (current.supervised) tellSupervisor({ grace: graceOf(current) })
}

function graceOf({ finishing }: State): number {
  let grace = defaultGrace
  for (const { milliseconds } of finishing) grace = Math.max(grace, milliseconds)
  return grace
}

/** Milliseconds between two checks, and before the first check, so that short commands need no thread. */
const watchEvery = 500
const watchAfter = 100

/** Kills this process if its supervisor was killed while a long computation blocks the handling of the disconnection. */
function watchSupervisor(supervisor: number): void {
  const code = `setInterval(() => { if (process.ppid !== ${supervisor}) process.kill(process.pid, 'SIGKILL') }, ${watchEvery})`
  setTimeout(() => new Worker(code, { eval: true, execArgv: [] }).unref(), watchAfter).unref()
}

function tellSupervisor(message: WorkerMessage): void {
  if (process.connected) process.send?.(message, undefined, undefined, () => undefined)
}
