import { once } from 'node:events'
import { createServer } from 'node:net'
import { z } from 'zod'
import { messageOf, UserError } from '../errors/user-error.ts'

export const host = '127.0.0.1'

/** A socket that listens. Processes that inherit its descriptor keep it open after `release`. */
export interface ListeningSocket {
  readonly descriptor: number
  readonly port: number
  release(): Promise<void>
}

/** Node.js has no public API for the descriptor of a server. */
const handleSchema = z.object({ _handle: z.object({ fd: z.int().nonnegative() }) })

/**
 * Listens on a port of 127.0.0.1; 0 selects a free one.
 * @throws UserError when the port is in use or not allowed
 */
export async function openListeningSocket(port: number): Promise<ListeningSocket> {
  const server = createServer((connection) => connection.destroy())
  try {
    server.listen(port, host)
    await once(server, 'listening')
  } catch (error) {
    throw new UserError(
      {
        code: 'DEPLOY_PORT_UNAVAILABLE',
        found: `that port ${port} is in use or not allowed (${messageOf(error)})`,
        expected: 'a free port',
        hint: 'Stop the process that listens there, or set `deploy.port` to another port, or to 0 for a free port.',
        key: ['deploy', 'port'],
      },
      { cause: error },
    )
  }
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the socket has no port')
  return {
    descriptor: handleSchema.parse(server)._handle.fd,
    port: address.port,
    release: async () => {
      if (!server.listening) return
      server.close()
      await once(server, 'close')
    },
  }
}
