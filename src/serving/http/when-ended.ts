import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

/** Functions to call when a connection closes, for its requests whose responses are open. */
const open = new WeakMap<Socket, Set<() => void>>()

/**
 * Calls a function once, when a response is complete or its connection is closed. A response that waits behind
 * pipelined ones has no event of its own when its connection closes.
 */
export function whenEnded({ socket }: IncomingMessage, response: ServerResponse, call: () => void): void {
  const ends = open.get(socket) ?? watch(socket)
  const end = (): void => {
    if (ends.delete(end)) call()
  }
  ends.add(end)
  response.once('close', end)
  if (socket.closed) end()
}

function watch(socket: Socket): Set<() => void> {
  const ends = new Set<() => void>()
  open.set(socket, ends)
  socket.once('close', () => {
    for (const end of ends) end()
  })
  return ends
}
