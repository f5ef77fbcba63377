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
