import { once } from 'node:events'
import { createServer, request as sendRequest } from 'node:http'
import { Transform } from 'node:stream'

/** A fault of a request: a response without the server, or a connection that breaks or stops after some bytes of content. */
export type Fault =
  | { readonly status: number; readonly body?: string }
  | { readonly breakAfter: number }
  | { readonly stopAfter: number }

export interface SeenRequest {
  readonly method: string
  /** Path and query. */
  readonly url: string
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
}

export interface FaultyProxy {
  readonly url: string
  readonly seen: SeenRequest[]
  /** Decides what happens to each request; null for none. */
  faultOf: (request: SeenRequest, count: number) => Fault | null
  close(): Promise<void>
}

/** Starts a server that forwards requests to another one, unchanged and with its faults. */
export async function startFaultyProxy(target: string): Promise<FaultyProxy> {
  const { hostname, port } = new URL(target)
  const server = createServer((incoming, outgoing) => {
    const request = { method: incoming.method ?? '', url: incoming.url ?? '', headers: incoming.headers }
    proxy.seen.push(request)
    const fault = proxy.faultOf(request, proxy.seen.length)
    if (fault !== null && 'status' in fault) {
      outgoing.writeHead(fault.status).end(fault.body)
      return
    }
    const upstream = sendRequest(
      { hostname, port, method: incoming.method, path: incoming.url, headers: incoming.headers },
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
        if (fault === null) answer.pipe(outgoing)
        else answer.pipe(limited(fault, () => outgoing.destroy())).pipe(outgoing)
      },
    )
    upstream.on('error', () => outgoing.destroy())
    incoming.pipe(upstream)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new TypeError('no port')
  const proxy: FaultyProxy = {
    url: `http://127.0.0.1:${address.port}`,
    seen: [],
    faultOf: () => null,
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
  return proxy
}

/** Passes the first bytes on. */
function limited(fault: Exclude<Fault, { status: number }>, breakConnection: () => void): Transform {
  let left = 'breakAfter' in fault ? fault.breakAfter : fault.stopAfter
  return new Transform({
    transform(chunk: Buffer, _, done) {
      const part = chunk.subarray(0, left)
      left -= part.length
      this.push(part)
      if (part.length === chunk.length) done()
      // Bytes that were just written reach the client before the connection breaks.
      else if ('breakAfter' in fault) setTimeout(breakConnection, 50)
    },
  })
}
