import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'
import { z } from 'zod'
import type { ClusterClient } from './cluster-client.ts'
import { collectionPath } from './objects.ts'

/** An address on this machine that leads to a pod. */
export interface Forward {
  /** `http://127.0.0.1:PORT` */
  readonly url: string
  /** Reason for which the last connection failed; null if none failed. */
  readonly failure: string | null
  close(): void
}

/** Milliseconds in which the API server must connect to the pod. */
const connectLimit = 30_000

/** Forwards a free port of this machine to a port of a pod, through the API server. */
export async function forwardToPod(
  client: ClusterClient,
  pod: { readonly namespace: string; readonly name: string; readonly port: number },
): Promise<Forward> {
  const sockets = new Set<Socket>()
  let failure: string | null = null
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', ({ message }) => {
      failure = message
      socket.destroy()
    })
    connectToPod(client, pod, socket).catch((error: unknown) => socket.destroy(asError(error)))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new TypeError('no port')
  return {
    url: `http://127.0.0.1:${address.port}`,
    get failure() {
      return failure
    },
    close() {
      server.close()
      for (const socket of sockets) socket.destroy()
    },
  }
}

/** Passes the bytes of a connection on through a WebSocket, whose channel 0 has the data and channel 1 an error. */
async function connectToPod(
  { credentials }: ClusterClient,
  { namespace, name, port }: { readonly namespace: string; readonly name: string; readonly port: number },
  socket: Socket,
): Promise<void> {
  const { WebSocketHandler } = await import('./client-library.ts')
  // The first message of each channel begins with the port.
  const opened = new Set<number>()
  const path = `${collectionPath('v1', namespace, 'pods')}/${name}/portforward?ports=${port}`
  const limit = setTimeout(() => {
    socket.destroy(new Error(`no connection to the pod ${name} within ${connectLimit / 1000} s`))
  }, connectLimit)
  const connecting = new WebSocketHandler(credentials).connect(path, null, (channel, bytes) => {
    const content = opened.has(channel) ? bytes : bytes.subarray(2)
    opened.add(channel)
    if (content.length === 0) return true
    if (channel === 0) socket.write(content)
    else socket.destroy(new Error(content.toString()))
    return true
  })
  const web = await connecting.finally(() => {
    clearTimeout(limit)
  })
  if (socket.destroyed) {
    web.close()
    return
  }
  web.onclose = () => socket.end()
  WebSocketHandler.handleStandardInput(web, socket, 0)
  socket.on('close', () => web.close())
}

/** An event of a WebSocket that cannot connect is no Error. */
const failedEvent = z.object({ message: z.string().min(1) })

function asError(thrown: unknown): Error {
  if (thrown instanceof Error) return thrown
  const { message = 'the connection to the pod failed' } = failedEvent.safeParse(thrown).data ?? {}
  return new Error(message, { cause: thrown })
}
