import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import type { ArtifactClient } from '@actions/artifact'
import { unzipSync, zipSync } from 'fflate'
import { startGitHubServer, type GitHubServer } from '../host/github-server.ts'
import { folderArtifactClient } from '../../unit/host/github/folder-artifact-client.ts'
import { runnerEnvironment } from '../../unit/host/github/runner-environment.ts'

const action = join(import.meta.dirname, '../../harness/action.ts')
const head = { id: 78, owner: { login: 'mona' } }
const commit = 'f'.repeat(40)
const forkRun = 899
const baseRun = 700

export interface Ended {
  readonly code: number | null
  readonly log: string
}

/** A repository on a server in this process, with a fork's pull request whose run has ended. */
export class ForkRepository {
  readonly server: GitHubServer

  private constructor(server: GitHubServer) {
    this.server = server
  }

  /** @param line `tensorline.yml` of the base branch; null where it has none */
  static async start(line: string | null): Promise<ForkRepository> {
    const server = await startGitHubServer()
    server.pulls.push({
      number: 5,
      head: { sha: commit, label: 'mona:faster', repository: head.id },
      base: 'main',
    })
    server.runs.push({
      id: baseRun,
      event: 'push',
      conclusion: 'success',
      branch: 'main',
      sha: 'a'.repeat(40),
      headRepository: 77,
    })
    server.contained.add('a'.repeat(40))
    const repository = new ForkRepository(server)
    repository.setLine(line)
    return repository
  }

  setLine(line: string | null): void {
    const place = 'commit of heads/main:tensorline.yml'
    if (line === null) this.server.files.delete(place)
    else this.server.files.set(place, line)
  }

  /** Replaces an artifact of the fork's run. */
  leave(name: string, zip: Uint8Array): void {
    this.#serve(name, zip, forkRun)
  }

  /** Replaces an artifact of the newest run of the base branch. */
  keep(name: string, zip: Uint8Array): void {
    const id = this.#serve(name, zip, baseRun)
    this.server.artifacts.push({ id, name, run: baseRun, expired: false })
  }

  #serve(name: string, zip: Uint8Array, run: number): number {
    const { zips } = this.server
    const known = zips.findIndex((each) => each.name === name && each.run === run)
    if (known >= 0) zips.splice(known, 1)
    const id = Math.max(1, ...zips.map((each) => each.id)) + 1
    zips.push({ id, name, run, zip })
    return id
  }

  /** Returns the environment of the run that follows the fork's. */
  environment(): NodeJS.ProcessEnv {
    const event = {
      repository: { id: 77 },
      workflow_run: {
        id: forkRun,
        event: 'pull_request',
        head_sha: commit,
        head_branch: 'faster',
        head_repository: head,
      },
    }
    return runnerEnvironment(event, { GITHUB_EVENT_NAME: 'workflow_run', GITHUB_API_URL: this.server.url })
  }

  /** Returns a stand-in client: GitHub's own client reads the address of its server once in a process. */
  artifactClient(): ArtifactClient {
    return {
      ...folderArtifactClient(),
      downloadArtifact: async (id, options) => {
        const { zip = new Uint8Array() } = this.server.zips.find((each) => each.id === id) ?? {}
        const folder = options?.path ?? '.'
        for (const [path, bytes] of Object.entries(unzipSync(zip))) {
          await mkdir(dirname(join(folder, path)), { recursive: true })
          await writeFile(join(folder, path), bytes)
        }
        return { downloadPath: folder }
      },
    }
  }

  /** Runs the action `publish-verdict` from its sources, in a separate process. */
  async publishVerdict(verify: 'none' | 'rescore', env: NodeJS.ProcessEnv = {}): Promise<Ended> {
    const runner = this.environment()
    const child = spawn(process.execPath, [action, 'publish-verdict'], {
      cwd: runner['GITHUB_WORKSPACE'],
      env: {
        PATH: process.env['PATH'],
        NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'],
        ...runner,
        INPUT_VERIFY: verify,
        INPUT_DEVICE: 'wasm',
        INPUT_MATRIX: 'null',
        'INPUT_GITHUB-TOKEN': 'token',
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let log = ''
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (text: Buffer) => (log += text.toString()))
    await once(child, 'close')
    return { code: child.exitCode, log }
  }
}

/** Returns the files of a folder as the archive that is uploaded. */
export async function zipFolder(folder: string): Promise<Uint8Array> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return zipSync(
    Object.fromEntries(
      await Promise.all(files.map(async (file) => [relative(folder, file), await readFile(file)] as const)),
    ),
  )
}
