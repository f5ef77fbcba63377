import { once } from 'node:events'
import { connect, createServer, type ListenOptions, type NetConnectOpts, type Server } from 'node:net'

/**
 * Passes each connection on to another address, and its end as well: a refused or broken connection behind the relay is
 * a broken connection before it. Nothing is tried again, so that a client sees every failure.
 */
export async function startRelay(from: ListenOptions, to: NetConnectOpts): Promise<Server> {
  const server = createServer({ allowHalfOpen: true, noDelay: true }, (near) => {
    const far = connect({ ...to, allowHalfOpen: true, noDelay: true })
    near.on('error', () => far.destroy()).on('close', () => far.destroy())
    far.on('error', () => near.destroy()).on('close', () => near.destroy())
    near.pipe(far)
    far.pipe(near)
  })
  server.listen(from)
  await once(server, 'listening')
  return server
}
