import { setImmediate } from 'node:timers/promises'

/** Bytes from which a body is written to its place as it arrives: a client that only declares them gets no memory. */
const collectedBytes = 256 * 1024
/** Bytes that are copied before other requests have their turn. */
const copiedBytes = 1024 * 1024

/** The bytes of a body while it arrives. No step of it takes long, so that it does not delay health checks. */
export class BodyBuffer {
  readonly #declared: number
  readonly #chunks: Uint8Array[] = []
  #target: Uint8Array | null = null
  #size = 0

  /** @param declared the declared number of bytes; 0 if it is unknown */
  constructor(declared: number) {
    this.#declared = declared
  }

  get size(): number {
    return this.#size
  }

  add(chunk: Uint8Array): void {
    const start = this.#size
    this.#size += chunk.length
    if (this.#target !== null) this.#target.set(chunk, start)
    else {
      this.#chunks.push(chunk)
      if (this.#size >= collectedBytes && this.#size <= this.#declared) this.#startTarget()
    }
  }

  /** Returns the body, which uses its whole buffer, so that it can be moved to a thread. */
  async finish(): Promise<Uint8Array> {
    if (this.#target !== null && this.#target.length === this.#size) return this.#target
    const target = allocate(this.#size)
    let offset = 0
    let copied = 0
    for (const chunk of this.#chunks) {
      target.set(chunk, offset)
      offset += chunk.length
      copied += chunk.length
      if (copied < copiedBytes) continue
      copied = 0
      await setImmediate()
    }
    return target
  }

  #startTarget(): void {
    this.#target = allocate(this.#declared)
    let offset = 0
    for (const chunk of this.#chunks.splice(0)) {
      this.#target.set(chunk, offset)
      offset += chunk.length
    }
  }
}

/** Allocates memory that the system provides page by page as it is written. */
function allocate(bytes: number): Uint8Array {
  return new Uint8Array(Buffer.allocUnsafeSlow(bytes).buffer)
}
