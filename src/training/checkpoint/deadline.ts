/** The last moment for what is done when a run is cancelled: so many milliseconds after its signal. */
export class Deadline {
  readonly #controller = new AbortController()
  readonly #forget = new AbortController()
  #timer: NodeJS.Timeout | undefined
  /** Resolves at that moment. */
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

  /** Aborts at that moment. */
  get signal(): AbortSignal {
    return this.#controller.signal
  }

  /** Nothing is to be done any more. */
  forget(): void {
    this.#forget.abort()
    clearTimeout(this.#timer)
  }
}
