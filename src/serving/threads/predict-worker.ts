import { Worker } from 'node:worker_threads'
import type { Answer, GroupMessage, GroupResult, ThreadMessage, ThreadSettings } from './thread-messages.ts'
import { createMailbox, ServerMailbox } from './mailbox.ts'
import { isLarge, type Job } from './request-queue.ts'
import { transfersOfCalls } from './transfers.ts'

export interface WorkerEvents {
  readonly onReady: (outputWidths: readonly number[]) => void
  /** The model cannot be served. */
  readonly onUnusable: (message: string) => void
  /** The group is answered, so the thread is free. */
  readonly onAnswered: (result: GroupResult) => void
  /** The thread ended; its jobs are answered. */
  readonly onEnd: (error: Error) => void
}

/** The server's side of a thread that predicts. It works on one group of requests at a time. */
export class PredictWorker {
  readonly #worker: Worker
  readonly #cancelled: Int32Array
  readonly #mailbox: ServerMailbox
  readonly #events: WorkerEvents
  #group: readonly Job[] = []
  #ready = false

  constructor(
    program: string,
    settings: Omit<ThreadSettings, 'cancelled' | 'mailbox'>,
    mostTogether: number,
    events: WorkerEvents,
  ) {
    const cancelled = new SharedArrayBuffer(mostTogether * Int32Array.BYTES_PER_ELEMENT)
    this.#cancelled = new Int32Array(cancelled)
    const mailbox = createMailbox()
    this.#mailbox = new ServerMailbox(mailbox)
    this.#events = events
    const workerData: ThreadSettings = { ...settings, cancelled, mailbox }
    this.#worker = new Worker(program, { workerData })
    this.#worker.on('message', (message: ThreadMessage) => {
      switch (message.kind) {
        case 'ready':
          this.#ready = true
          events.onReady(message.outputWidths)
          break
        case 'unusable':
          events.onUnusable(message.message)
          break
        case 'answers':
          this.#answered(message)
      }
    })
    let failure: Error | null = null
    this.#worker.on('error', (error: Error) => {
      failure = error
    })
    this.#worker.on('exit', (code) => {
      this.#ready = false
      const error = failure ?? new Error(`a thread ended with ${code}`)
      this.#settle(this.#group.map(() => ({ kind: 'failed', stack: error.stack ?? error.message })))
      events.onEnd(error)
    })
  }

  get isFree(): boolean {
    return this.#ready && this.#group.length === 0
  }

  get hasLarge(): boolean {
    return this.#group.some(isLarge)
  }

  /** Number of requests in work. */
  get running(): number {
    return this.#group.length
  }

  start(group: readonly Job[]): void {
    this.#group = group
    this.#cancelled.fill(0)
    const message: GroupMessage = { calls: group.map(({ call }) => call) }
    this.#worker.postMessage(message, transfersOfCalls(message.calls))
    this.#mailbox.wake()
  }

  /**
   * Blocks the event loop until the thread has answered a small request.
   * @param ms longest time; after it, the thread goes on as after `start`
   * @returns false if it took longer
   */
  answerNow(job: Job, ms: number): boolean {
    if (!this.#mailbox.put(job.call)) {
      this.start([job])
      return true
    }
    this.#group = [job]
    this.#cancelled.fill(0)
    const answered = this.#mailbox.waitForAnswer(ms)
    if (answered === null) return false
    this.#answered(answered)
    return true
  }

  /** Ends the work for a job after its current batch. */
  cancel(job: Job): void {
    const index = this.#group.indexOf(job)
    if (index >= 0) Atomics.store(this.#cancelled, index, 1)
  }

  async end(): Promise<void> {
    this.#worker.removeAllListeners('exit')
    await this.#worker.terminate()
  }

  #answered(result: GroupResult): void {
    this.#settle(result.answers)
    this.#events.onAnswered(result)
  }

  #settle(answers: readonly Answer[]): void {
    const group = this.#group
    this.#group = []
    for (const [index, job] of group.entries())
      job.settle(answers[index] ?? { kind: 'failed', stack: 'no answer' })
  }
}
