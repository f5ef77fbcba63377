import { once } from 'node:events'
import type { RequestOptions } from 'node:https'
import { createServer, type Socket } from 'node:net'
import type { KubeConfig } from '@kubernetes/client-node'
import { z } from 'zod'
import { authorize } from './authorize.ts'
import type { ClusterClient } from './cluster-client.ts'
import { collectionPath } from './objects.ts'

/** An address on this machine that is forwarded to a pod. */
export interface Forward {
  /** `http://127.0.0.1:PORT` */
  readonly url: string
  /** Reason for which the last connection failed; null if every connection succeeded. */
  readonly failure: string | null
  close(): void
}

interface ForwardedPod {
  readonly namespace: string
  readonly name: string
  readonly port: number
}

/** Milliseconds in which the API server must connect to the pod. */
const defaultLimit = 30_000

/**
 * Forwards a free port of this machine to a port of a pod, through the API server.
 * @param limit milliseconds in which a connection must be established
 */
export async function forwardToPod(
  client: ClusterClient,
  pod: ForwardedPod,
  limit = defaultLimit,
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
    connectToPod(client, pod, { socket, limit }).catch((error: unknown) => socket.destroy(asError(error)))
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
  { namespace, name, port }: ForwardedPod,
  { socket, limit }: { readonly socket: Socket; readonly limit: number },
): Promise<void> {
  const { WebSocketHandler } = await import('./client-library.ts')
  // The first message of each channel begins with the port.
  const opened = new Set<number>()
  const path = `${collectionPath('v1', namespace, 'pods')}/${name}/portforward?ports=${port}`
  const ended = new AbortController()
  const end = () => {
    ended.abort()
  }
  const timer = setTimeout(() => {
    socket.destroy(new Error(`no connection to the pod ${name} within ${limit / 1000} s`))
  }, limit)
  socket.on('close', end)
  if (socket.destroyed) end()
  const connecting = new WebSocketHandler(endedBy(credentials, ended.signal)).connect(
    path,
    null,
    (channel, bytes) => {
      const content = opened.has(channel) ? bytes : bytes.subarray(2)
      opened.add(channel)
      if (content.length === 0) return true
      if (channel === 0) socket.write(content)
      else socket.destroy(new Error(content.toString()))
      return true
    },
  )
  const web = await connecting.finally(() => {
    clearTimeout(timer)
    socket.off('close', end)
  })
  if (socket.destroyed) {
    web.close()
    return
  }
  web.onclose = () => socket.end()
  WebSocketHandler.handleStandardInput(web, socket, 0)
  socket.on('close', () => web.close())
}

/** Returns credentials whose requests end at the signal: neither the client library nor WebSockets limit the time of a handshake. */
function endedBy(credentials: KubeConfig, signal: AbortSignal): KubeConfig {
  const applyToHTTPSOptions: KubeConfig['applyToHTTPSOptions'] = async (options) => {
    const authorized: RequestOptions = {}
    await authorize(credentials, authorized, signal)
    Object.assign(options, authorized, { signal })
  }
  return new Proxy(credentials, {
    get: (target, key): unknown =>
      key === 'applyToHTTPSOptions' ? applyToHTTPSOptions : Reflect.get(target, key),
  })
}

/** A WebSocket that cannot connect emits an event that is not an Error. */
const failedEvent = z.object({ message: z.string().min(1) })

function asError(thrown: unknown): Error {
  if (thrown instanceof Error) return thrown
  const { message = 'the connection to the pod failed' } = failedEvent.safeParse(thrown).data ?? {}
  return new Error(message, { cause: thrown })
}
