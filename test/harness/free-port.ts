import { once } from 'node:events'
import { createServer } from 'node:net'

/** Returns a free port of this machine, for servers that cannot choose one. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new TypeError('no port')
  server.close()
  await once(server, 'close')
  return address.port
}
