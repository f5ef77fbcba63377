import { Server } from 'node:net'
import { afterEach, expect, it, jest } from '@jest/globals'
import { connectToVersions } from '../../../../src/stages/cluster/connect-to-versions.ts'
import { withApiServer } from '../../kubernetes/api-server.ts'

afterEach(() => {
  jest.restoreAllMocks()
})

it('connectToVersions closes the connection to the first version if the one to the second fails', async () => {
  await withApiServer({}, async (client) => {
    const servers: Server[] = []
    // eslint-disable-next-line @typescript-eslint/unbound-method -- it is called with the server
    const { listen } = Server.prototype
    jest.spyOn(Server.prototype, 'listen').mockImplementation(function (this: Server) {
      if (servers.push(this) === 1) return listen.call(this, { port: 0, host: '127.0.0.1' })
      queueMicrotask(() => this.emit('error', new Error('too many open files')))
      return this
    })
    const target = {
      rollout: { namespace: 'models', port: 8080 },
      model: { name: 'digits', label: { kind: 'number', column: 'y' } },
    } as const
    const pods = { pods: [], token: null }
    await expect(connectToVersions(client, target, pods, pods)).rejects.toThrow('too many open files')
    expect(servers.map((server) => server.listening)).toEqual([false, false])
  })
})
