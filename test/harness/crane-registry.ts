import { startServerProcess, type ServerProcess } from './server-process.ts'
import { tool } from './tools.ts'

/** Starts the registry of crane on a free port, which is its address. It has no referrers API and keeps everything in memory. */
export function startCraneRegistry(): Promise<ServerProcess> {
  return startServerProcess({
    command: tool('crane'),
    args: ['registry', 'serve', '--address', '127.0.0.1:0'],
    ready: /serving on port (\d+)/,
  })
}
