import { createServer, request as sendRequest, type IncomingMessage, type ServerResponse } from 'node:http'
import { connect } from 'node:net'
import type { Duplex } from 'node:stream'

export interface ForwardProxy {
  /** For `http_proxy` and `https_proxy`. */
  readonly url: string
  /** `host:port` of every request and tunnel, in order. */
  readonly seen: readonly string[]
  close(): Promise<void>
}

/**
 * Starts a forward proxy: plain requests and CONNECT tunnels. `hosts` maps names that only the proxy can find to
 * addresses `host:port`, so that only requests through the proxy reach them.
 */
export async function startForwardProxy(hosts: Readonly<Record<string, string>> = {}): Promise<ForwardProxy> {
  const seen: string[] = []
  const sockets = new Set<Duplex>()
  const locate = (host: string) => {
    seen.push(host)
    return new URL(`tcp://${hosts[host.split(':')[0] ?? ''] ?? host}`)
  }

  const server = createServer((incoming, outgoing) => {
    const target = new URL(incoming.url ?? '/', 'http://unknown.invalid')
    forward(incoming, outgoing, target, locate(`${target.hostname}:${target.port || '80'}`))
  })
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  server.on('connect', (incoming: IncomingMessage, client: Duplex, head: Buffer) => {
    const { hostname, port } = locate(incoming.url ?? '')
    const upstream = connect(Number(port), hostname, () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      upstream.write(head)
      upstream.pipe(client).pipe(upstream)
    })
    upstream.once('error', () => client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n'))
    client.once('error', () => upstream.destroy())
    client.once('close', () => upstream.destroy())
  })

  const port = await new Promise<number>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      if (address === null || typeof address === 'string') reject(new Error('the proxy has no port'))
      else resolve(address.port)
    })
  })
  return {
    url: `http://127.0.0.1:${port}`,
    seen,
    async close() {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

function forward(incoming: IncomingMessage, outgoing: ServerResponse, target: URL, place: URL): void {
  const headers = { ...incoming.headers }
  delete headers['proxy-connection']
  delete headers['proxy-authorization']
  const upstream = sendRequest(
    {
      host: place.hostname,
      port: place.port,
      method: incoming.method,
      path: `${target.pathname}${target.search}`,
      headers,
    },
    (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(outgoing)
    },
  )
  upstream.once('error', (error) => outgoing.writeHead(502).end(error.message))
  incoming.pipe(upstream)
}
