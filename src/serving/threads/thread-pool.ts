import type { Call } from '../protocol/call.ts'
import type { Answer, ThreadSettings } from './thread-messages.ts'
import { PredictWorker } from './predict-worker.ts'
import { RequestQueue, type Job } from './request-queue.ts'

export interface PoolOptions {
  /** Program of a thread: the entry of the server, which starts a thread when it is not the main thread. */
  readonly program: string
  readonly settings: Omit<ThreadSettings, 'cancelled' | 'mailbox'>
  /** Number of threads, each with its own copy of the model. */
  readonly threads: number
  /** True to start one thread after the other, which leaves processors to the threads of other versions. */
  readonly startOneByOne: boolean
  /** Most requests that wait for a thread. */
  readonly maxQueue: number
  /** Longest wait for more requests before a group starts, in milliseconds. */
  readonly maxDelayMs: number
  readonly onBatch: (size: number) => void
  /** Receives the number of failures of each expectation of the model. */
  readonly onFailures: (failures: readonly number[]) => void
  readonly onThreadEnd: (error: Error) => void
}

/** Most requests of one group. */
const mostTogether = 64
/** Time before a thread that ended is replaced, so that a thread that cannot start does not use all processors. */
const restartMs = 500

/** Longest time for which the event loop waits for a thread. */
const longestWaitMs = 2
/** Number of requests for which it does not wait again after that time was too short. */
const pauseAfterWait = 100

/** A request to the pool. */
export interface Prediction {
  readonly answer: Promise<Answer>
  /** Ends the work for it; the answer is `cancelled` unless it is complete. */
  cancel(): void
}

/**
 * Threads that parse requests and predict, so that the event loop of the server only moves bytes. A free thread takes
 * all waiting requests as one group. A large request never occupies the last thread, if there are several.
 */
export class ThreadPool {
  readonly #options: PoolOptions
  readonly #queue = new RequestQueue(mostTogether)
  #workers: PredictWorker[] = []
  #closed = false
  #delay: NodeJS.Timeout | null = null
  /** Number of requests in the previous group. */
  #previous = 0
  /** Number of requests before the event loop waits for a thread again. */
  #pause = 0

  constructor(options: PoolOptions) {
    this.#options = options
  }

  /** Number of requests that wait for a thread. */
  get waiting(): number {
    return this.#queue.length
  }

  get isFull(): boolean {
    return this.#queue.length >= this.#options.maxQueue
  }

  /**
   * Starts all threads.
   * @returns the number of values of each output for one example
   * @throws UserError when the model cannot be served
   */
  async start(): Promise<readonly number[]> {
    const { threads, startOneByOne } = this.#options
    const starting: Promise<readonly number[]>[] = []
    for (let thread = 0; thread < threads; thread++) {
      const started = this.#startWorker()
      starting.push(started)
      if (startOneByOne) await started
    }
    const [widths] = await Promise.all(starting)
    return widths ?? []
  }

  /** @param alone whether no other client is likely to send a request now */
  predict(call: Call, alone = false): Prediction {
    let settle: (answer: Answer) => void = () => {}
    const answer = new Promise<Answer>((resolve) => {
      settle = resolve
    })
    const job: Job = { call, settle }
    if (!alone || !this.#answerNow(job)) {
      this.#queue.add(job)
      this.#dispatchSoon()
    }
    return {
      answer,
      cancel: () => {
        if (this.#queue.remove(job)) job.settle({ kind: 'cancelled' })
        else for (const worker of this.#workers) worker.cancel(job)
      },
    }
  }

  async close(): Promise<void> {
    this.#closed = true
    if (this.#delay !== null) clearTimeout(this.#delay)
    for (const { settle } of this.#queue.clear()) settle({ kind: 'cancelled' })
    await Promise.all(this.#workers.map((worker) => worker.end()))
  }

  #startWorker(): Promise<readonly number[]> {
    return new Promise((resolve, reject) => {
      const worker = new PredictWorker(this.#options.program, this.#options.settings, mostTogether, {
        onReady: (widths) => {
          resolve(widths)
          this.#dispatch()
        },
        onUnusable: (message) => reject(new UnusableModel(message)),
        onAnswered: ({ batchSizes, failures }) => {
          for (const size of batchSizes) this.#options.onBatch(size)
          this.#options.onFailures(failures)
          this.#dispatchSoon()
        },
        onEnd: (error) => {
          reject(error)
          this.#workers = this.#workers.filter((other) => other !== worker)
          this.#replace(error)
        },
      })
      this.#workers.push(worker)
    })
  }

  /** Starts a thread in the place of one that ended, for example because it had too little memory. */
  #replace(error: Error): void {
    if (this.#closed) return
    this.#options.onThreadEnd(error)
    setTimeout(() => {
      if (!this.#closed) this.#startWorker().catch(() => {})
    }, restartMs).unref()
  }

  /**
   * Answers a request at once if all threads are free: with a single client, the event loop has nothing else to do,
   * and waking it costs more than a small prediction. Returns false if the request has to wait in the queue.
   */
  #answerNow(job: Job): boolean {
    const [worker] = this.#workers
    if (!worker || this.#queue.length > 0 || !this.#workers.every(({ isFree }) => isFree)) return false
    if (this.#pause > 0) {
      this.#pause -= 1
      return false
    }
    this.#previous = 1
    if (!worker.answerNow(job, longestWaitMs)) this.#pause = pauseAfterWait
    return true
  }

  /**
   * Starts waiting requests, or waits for more. A single client never waits: the delay needs a previous group of
   * several requests, or other requests in work.
   */
  #dispatchSoon(): void {
    const { maxDelayMs } = this.#options
    const others = this.#workers.some(({ running }) => running > 0) || this.#queue.length > 1
    const together = this.#previous > 1 || others
    if (maxDelayMs === 0 || !together || this.#queue.length >= mostTogether) this.#dispatch()
    else
      this.#delay ??= setTimeout(() => {
        this.#delay = null
        this.#dispatch()
      }, maxDelayMs)
  }

  #dispatch(): void {
    const free = this.#workers.filter(({ isFree }) => isFree)
    for (const [index, worker] of free.entries()) {
      const group = this.#queue.take(free.length - index, this.#mayStartLarge())
      if (group.length === 0) return
      this.#previous = group.length
      worker.start(group)
    }
  }

  #mayStartLarge(): boolean {
    const large = this.#workers.filter(({ hasLarge }) => hasLarge).length
    return large < Math.max(1, this.#workers.length - 1)
  }
}

/** The error of a thread, which crossed to the server as text. */
export class UnusableModel extends Error {}
