import type { IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'

/** The connection of the previous prediction request. */
export class LastConnection {
  #socket: Socket | null = null

  /** Returns true for a request on the connection of the previous one, as all requests of a single client are. */
  isRepeated({ socket }: IncomingMessage): boolean {
    if (socket === this.#socket) return true
    this.#socket = socket
    return false
  }
}
