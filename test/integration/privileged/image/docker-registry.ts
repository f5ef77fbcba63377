import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startServerProcess } from '../../../harness/server-process.ts'

export interface Registry {
  /** Host and port, as in references. */
  readonly host: string
  stop(): Promise<void>
}

/**
 * Debian's docker-registry on a free port of this machine.
 * @param settings further sections of its configuration: `auth`, `http.tls`
 */
export async function startRegistry(
  folder: string,
  settings: { auth?: unknown; tls?: unknown } = {},
): Promise<Registry> {
  const configuration = join(folder, 'registry.json')
  const { auth, tls } = settings
  // YAML reads JSON.
  writeFileSync(
    configuration,
    JSON.stringify({
      version: '0.1',
      storage: { filesystem: { rootdirectory: join(folder, 'storage') } },
      http: { addr: '127.0.0.1:0', secret: 'of this test', ...(tls === undefined ? {} : { tls }) },
      ...(auth === undefined ? {} : { auth }),
    }),
  )
  const server = await startServerProcess({
    command: 'docker-registry',
    args: ['serve', configuration],
    ready: /listening on (127\.0\.0\.1:\d+)/,
  })
  return { host: server.address, stop: () => server.stop() }
}
