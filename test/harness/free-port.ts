import { once } from 'node:events'
import { createServer } from 'node:net'
import { hasCode } from '../../src/errors/user-error.ts'

/** Ports below those of NodePort Services, and of servers and connections without a port of their own in Linux. */
const first = 20_000
const count = 10_000

/**
 * Returns a free port of this machine, for servers that cannot choose one. Tests that run at the same time rarely choose the same
 * one, and connections never do.
 */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = first + Math.floor(Math.random() * count)
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
