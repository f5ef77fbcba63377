import { createServer } from 'node:http'
import { once } from 'node:events'

/** Runs `work` with the address of a server whose every response has this status, text and headers. */
export async function withServer<Result>(
  status: number,
  text: string,
  work: (address: string, port: number) => Promise<Result>,
  headers: Readonly<Record<string, string>> = {},
): Promise<Result> {
  const server = createServer((_, response) => response.writeHead(status, headers).end(text))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new TypeError('no port')
  try {
    return await work(`127.0.0.1:${address.port}`, address.port)
  } finally {
    server.close()
    server.closeAllConnections()
  }
}
