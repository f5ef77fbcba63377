import type { IncomingMessage, Server } from 'node:http'

/**
 * Bodies of clients that wait for `100 Continue`. A body that is too large gets its error instead, so that the client
 * never sends it.
 */
export class ExpectedBodies {
  readonly #limit: number
  readonly #unsent = new WeakSet<IncomingMessage>()

  /** @param limit most bytes of a body */
  constructor(limit: number) {
    this.#limit = limit
  }

  watch(server: Server): void {
    server.on('checkContinue', (request, response) => {
      if (Number(request.headers['content-length']) > this.#limit) this.#unsent.add(request)
      else response.writeContinue()
      server.emit('request', request, response)
    })
  }

  /** Returns true if the client still waits, so that its body never comes. */
  isUnsent(request: IncomingMessage): boolean {
    return this.#unsent.has(request)
  }
}
