/** The deadline for work after a cancellation, in milliseconds after its signal. */
export class Deadline {
  readonly #controller = new AbortController()
  readonly #forget = new AbortController()
  #timer: NodeJS.Timeout | undefined
  /** Resolves at the deadline. */
  readonly passed: Promise<void>

  constructor(cancelled: AbortSignal, milliseconds: number) {
    const { signal } = this
    this.passed = new Promise((resolve) => {
      signal.addEventListener('abort', () => resolve(), { once: true })
    })
    const begin = () => {
      this.#timer = setTimeout(() => this.#controller.abort(), milliseconds)
    }
    if (cancelled.aborted) begin()
    else cancelled.addEventListener('abort', begin, { once: true, signal: this.#forget.signal })
  }

  /** Aborts at the deadline. */
  get signal(): AbortSignal {
    return this.#controller.signal
  }

  /** Removes the timer when no work is left. */
  forget(): void {
    this.#forget.abort()
    clearTimeout(this.#timer)
  }
}
