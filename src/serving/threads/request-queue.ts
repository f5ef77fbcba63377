import type { Call } from '../protocol/call.ts'
import type { Answer } from './thread-messages.ts'

/** A request that waits for its answer. */
export interface Job {
  readonly call: Call
  readonly settle: (answer: Answer) => void
}

/** Bytes from which a body may take so long that small requests should not wait for it. */
const largeBody = 256 * 1024

export function isLarge({ call }: Job): boolean {
  return call.body.length >= largeBody
}

/** Requests that wait for a thread, in their order. */
export class RequestQueue {
  #jobs: Job[] = []
  readonly #mostTogether: number

  /** @param mostTogether most requests of one group */
  constructor(mostTogether: number) {
    this.#mostTogether = mostTogether
  }

  get length(): number {
    return this.#jobs.length
  }

  add(job: Job): void {
    this.#jobs.push(job)
  }

  /** Removes a job; returns false if it does not wait any more. */
  remove(job: Job): boolean {
    const index = this.#jobs.indexOf(job)
    if (index < 0) return false
    this.#jobs.splice(index, 1)
    return true
  }

  /**
   * Takes the next group for a thread: a large request alone, or small ones together.
   * @param free number of threads without work, among which the small requests are divided
   * @param largeAllowed whether the thread may take a large request
   */
  take(free: number, largeAllowed: boolean): Job[] {
    const [first] = this.#jobs
    if (first && isLarge(first) && largeAllowed) return this.#jobs.splice(0, 1)
    const small = this.#jobs.filter((job) => !isLarge(job))
    const taken = new Set(small.slice(0, Math.min(this.#mostTogether, Math.ceil(small.length / free))))
    this.#jobs = this.#jobs.filter((job) => !taken.has(job))
    return [...taken]
  }

  /** Removes and returns all jobs. */
  clear(): Job[] {
    return this.#jobs.splice(0)
  }
}
