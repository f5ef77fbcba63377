/** Requests that use a version of a model. It is unloaded when they have ended. */
export class ActiveRequests {
  #count = 0
  readonly #waiting: (() => void)[] = []

  start(): void {
    this.#count += 1
  }

  end(): void {
    this.#count -= 1
    if (this.#count === 0) for (const resolve of this.#waiting.splice(0)) resolve()
  }

  /** Resolves when no request uses the version. */
  async ended(): Promise<void> {
    if (this.#count === 0) return
    await new Promise<void>((resolve) => {
      this.#waiting.push(resolve)
    })
  }
}
