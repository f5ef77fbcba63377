import { once } from 'node:events'
import { createServer } from 'node:net'
import { hasCode } from '../../src/errors/user-error.ts'

/** Ports below those of NodePort Services, and of servers and connections without a port of their own in Linux. */
const first = 20_000
const count = 10_000
/** Number of ports of a process, so that tests in other processes choose other ones. */
const ofProcess = 16
let chosen = 0

/** Returns a free port of this machine, for servers that cannot choose one. Connections never have such a port. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = first + ((process.pid * ofProcess + chosen++) % count)
    if (await isFree(port)) return port
  }
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer().listen(port, '127.0.0.1')
  try {
    await once(server, 'listening')
  } catch (error) {
    if (hasCode(error, 'EADDRINUSE')) return false
    throw error
  }
  server.close()
  await once(server, 'close')
  return true
}
