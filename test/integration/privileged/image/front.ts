import { once } from 'node:events'
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Answers a request itself and returns true, or leaves it to the server behind. */
export type Interception = (request: IncomingMessage, response: ServerResponse) => boolean

export interface Front {
  readonly host: string
  /** Method and path of every request that came. */
  readonly seen: string[]
  intercept: Interception
  close(): Promise<void>
}

/** A proxy before a registry, which passes requests on unless `intercept` handles them. */
export async function startFront(behind: string): Promise<Front> {
  const server = createServer((incoming, outgoing) => {
    front.seen.push(`${incoming.method} ${incoming.url}`)
    if (front.intercept(incoming, outgoing)) return
    const { method, url, headers } = incoming
    const forwarded = request(`http://${behind}${url}`, { method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(outgoing)
    })
    forwarded.on('error', () => outgoing.destroy())
    // The sender of an incomplete request has disconnected.
    incoming.on('error', () => forwarded.destroy())
    incoming.pipe(forwarded)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const front: Front = {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen: [],
    intercept: () => false,
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
  return front
}

/** Fails the first requests that match. */
export function failing(times: number, matches: RegExp, fail: Interception): Interception {
  let left = times
  return (request, response) =>
    matches.test(`${request.method} ${request.url}`) && left-- > 0 && fail(request, response)
}

export const breakConnection: Interception = ({ socket }) => {
  socket.destroy()
  return true
}

export function answerWith(status: number, headers: Record<string, string> = {}): Interception {
  return (_, response) => {
    response.writeHead(status, headers).end('not now')
    return true
  }
}
