import { execFile, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { startServerProcess } from '../../../harness/server-process.ts'

export interface DockerEngine {
  /** Address for `DOCKER_HOST`. */
  readonly host: string
  /** Runs Docker's client against this engine; returns what it printed. */
  docker(...args: string[]): Promise<string>
  stop(): Promise<void>
}

/** Debian's dockerd with a root of its own, without any network of its own: containers use the host's. */
export async function startDockerEngine(): Promise<DockerEngine> {
  const folder = mkdtempSync(join(tmpdir(), 'tensorline-dockerd-'))
  const host = `unix://${folder}/docker.sock`
  const places = ['--data-root', 'data', '--exec-root', 'exec', '--pidfile', 'pid'].map((word) =>
    word.startsWith('--') ? word : join(folder, word),
  )
  const server = await startServerProcess({
    command: 'dockerd',
    args: ['--iptables=false', '--ip6tables=false', '--bridge=none', '--host', host, ...places],
    ready: /API listen on (\S+docker\.sock)/,
  })
  return {
    host,
    async docker(...args) {
      const { stdout } = await promisify(execFile)('docker', args, {
        env: { ...process.env, DOCKER_HOST: host, DOCKER_CONFIG: folder },
      })
      return stdout.trim()
    },
    async stop() {
      await server.stop()
      // dockerd leaves the network namespace of `--network host` mounted, where a container ran.
      spawnSync('umount', [join(folder, 'exec/netns/default')])
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
