import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { deleteTemporaryPath } from '../files/temporary-path.ts'
import { kill, killDescendants } from './descendants.ts'
import type { Log } from './host.ts'
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

/** Milliseconds between the end of a process by its own timer and by its supervisor's. */
const margin = 500

/**
 * Runs the work in a child process, which this process supervises. A long computation or a call of the native library
 * keeps a process from handling a signal; this process computes nothing. After SIGINT or SIGTERM the child has some time
 * to end itself. Then, or at a second signal, it is killed and its temporary folders are deleted. SIGTERM after SIGINT is no second
 * signal: GitHub's runner sends it 7.5 seconds later, and leaves 2.5 more seconds.
 * @param openLog opens the log for messages about an abnormal end
 * @returns the exit code
 */
export async function supervise(openLog: () => Promise<Pick<Log, 'error'>>): Promise<number> {
  const child = startWorker()
  const temporary = new Set<string>()
  const told = { grace: defaultGrace, reported: false }
  child.on('message', (message: WorkerMessage) => {
    if ('temporary' in message) temporary.add(message.temporary)
    else if ('grace' in message) told.grace = message.grace
    else told.reported = message.reported
  })
  const end = () => {
    if (child.pid === undefined) return
    killDescendants(child.pid)
    kill(child.pid)
  }
  const cancellation = new Cancelling(child, () => told.grace, end)
  await once(child, 'exit')
  // The last messages may arrive after the end of the process.
  if (child.connected) await Promise.race([once(child, 'disconnect'), sleep(margin)])
  cancellation.close()
  const { exitCode, signalCode } = child
  const { cancelledBy } = cancellation
  if (signalCode !== null) for (const path of temporary) deleteTemporaryPath(path)
  if (cancelledBy !== null) {
    // The child has not reported the cancellation if it was killed before, or had finished its work before the signal.
    if (!told.reported && exitCode !== exitCodeOf(cancelledBy))
      (await openLog()).error(cancelledText(cancelledBy))
    return exitCodeOf(cancelledBy)
  }
  if (signalCode === null) return exitCode ?? 1
  const memory = '. If the machine ran out of memory, reduce train.batch-size or search.max-parallel'
  const log = await openLog()
  log.error(`The process was ended by ${signalCode}${signalCode === 'SIGKILL' ? memory : ''}.`)
  return exitCodeOf(signalCode)
}

function startWorker(): ChildProcess {
  const [, program = '', ...args] = process.argv
  return fork(program, args, { env: { ...process.env, [supervisorVariable]: String(process.pid) } })
}

/** Returns true for the second signal of GitHub's runner, after which a rollback may still end. A person sends the same signal twice. */
function isOfRunner(first: CancelSignal, second: CancelSignal): boolean {
  return first === 'SIGINT' && second === 'SIGTERM'
}

/** Passes a signal to the process that does the work, and kills it if it does not end in time. */
class Cancelling {
  readonly #child: ChildProcess
  readonly #grace: () => number
  readonly #end: () => void
  #cancelledAt = 0
  #timer: NodeJS.Timeout | undefined
  /** The first signal; null before any. */
  cancelledBy: CancelSignal | null = null

  constructor(child: ChildProcess, grace: () => number, end: () => void) {
    this.#child = child
    this.#grace = grace
    this.#end = end
    for (const signal of cancelSignals) process.on(signal, this.#onSignal)
  }

  close(): void {
    clearTimeout(this.#timer)
    for (const signal of cancelSignals) process.removeListener(signal, this.#onSignal)
  }

  readonly #onSignal = (signal: NodeJS.Signals) => {
    const known = cancelSignals.find((each) => each === signal)
    if (known === undefined) return
    if (this.cancelledBy !== null) {
      if (!isOfRunner(this.cancelledBy, known)) this.#end()
      return
    }
    this.cancelledBy = known
    this.#cancelledAt = performance.now()
    const message: CancelMessage = { cancel: known }
    if (this.#child.connected) this.#child.send(message, () => undefined)
    this.#endInTime()
  }

  /** Kills the child when its grace is over. The grace may change after the signal. */
  #endInTime(): void {
    const left = this.#cancelledAt + this.#grace() + margin - performance.now()
    if (left <= 0) this.#end()
    else this.#timer = setTimeout(() => this.#endInTime(), Math.min(left, margin))
  }
}
