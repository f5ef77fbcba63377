import { once } from 'node:events'
import { createServer } from 'node:http'
import { connect, type Socket } from 'node:net'
import { text } from 'node:stream/consumers'
import { KubeConfig } from '@kubernetes/client-node'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { ClusterClient } from '../../../src/kubernetes/cluster-client.ts'
import { forwardToPod } from '../../../src/kubernetes/port-forward.ts'
import { silentLog } from './api-server.ts'

const pod = { namespace: 'models', name: 'digits-1', port: 8080 }

/** A server that never answers the handshake of a WebSocket. */
const server = createServer()
const sockets = new Set<Socket>()
server.on('connection', (socket) => sockets.add(socket))
let client: ClusterClient
beforeEach(async () => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new TypeError('no port')
  const credentials = new KubeConfig()
  const url = `http://127.0.0.1:${address.port}`
  credentials.loadFromClusterAndUser({ name: 'test', server: url, skipTLSVerify: true }, { name: 'test' })
  client = new ClusterClient(credentials, { log: silentLog, cancelled: new AbortController().signal })
})
afterEach(() => {
  server.removeAllListeners('upgrade')
  server.close()
  for (const socket of sockets) socket.destroy()
})

/** Returns the socket of the next handshake. */
function nextHandshake(): Promise<Socket> {
  return new Promise((resolve) => {
    server.once('upgrade', (_request, socket: Socket) => {
      resolve(socket.resume())
    })
  })
}

describe('A WebSocket whose handshake does not end', () => {
  it('is closed together with the local connection after a time limit', async () => {
    const handshake = nextHandshake()
    const forward = await forwardToPod(client, pod, 3000)
    const local = connect(Number(new URL(forward.url).port), '127.0.0.1')
    // A server that sends bytes now and then is not idle.
    const remote = await handshake
    const dripping = setInterval(() => remote.write('HTTP/1.1 102 Processing\r\n\r\n'), 50)
    const ended = once(remote, 'end')
    expect(await text(local)).toBe('')
    await ended
    clearInterval(dripping)
    expect(remote.readableEnded).toBe(true)
    forward.close()
  })

  it('is closed when the forward is closed', async () => {
    const handshake = nextHandshake()
    const forward = await forwardToPod(client, pod)
    const local = connect(Number(new URL(forward.url).port), '127.0.0.1')
    local.on('error', () => local.destroy())
    const remote = await handshake
    const ended = once(remote, 'end')
    forward.close()
    await ended
    expect(remote.readableEnded).toBe(true)
  })
})
