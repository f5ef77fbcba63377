import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { connect } from 'node:net'
import { KubeConfig } from '@kubernetes/client-node'
import { expect, it } from '@jest/globals'
import { ClusterClient } from '../../../src/kubernetes/cluster-client.ts'
import { forwardToPod } from '../../../src/kubernetes/port-forward.ts'
import { silentLog } from './api-server.ts'

it('A WebSocket that connects after the forward was closed is closed', async () => {
  const requested = Promise.withResolvers<() => void>()
  const closed = Promise.withResolvers<string>()
  const server = createServer().listen(0, '127.0.0.1')
  server.on('upgrade', (request, socket) => {
    const key = `${request.headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`
    const accept = createHash('sha1').update(key).digest('base64')
    // The first byte of a close frame is 0x88.
    socket.once('data', (bytes: Buffer) => {
      closed.resolve(bytes.subarray(0, 1).toString('hex'))
      socket.destroy()
    })
    requested.resolve(() => {
      socket.write(
        `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\nSec-WebSocket-Protocol: v4.channel.k8s.io\r\n\r\n`,
      )
    })
  })
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new TypeError('no port')
  const credentials = new KubeConfig()
  const url = `http://127.0.0.1:${address.port}`
  credentials.loadFromClusterAndUser({ name: 'test', server: url, skipTLSVerify: true }, { name: 'test' })
  const client = new ClusterClient(credentials, { log: silentLog, cancelled: new AbortController().signal })
  const forward = await forwardToPod(client, { namespace: 'models', name: 'digits-1', port: 8080 })
  const local = connect(Number(new URL(forward.url).port), '127.0.0.1')
  local.on('error', () => local.destroy())
  const accept = await requested.promise
  forward.close()
  await once(local, 'close')
  accept()
  expect(await closed.promise).toBe('88')
  server.close()
})
