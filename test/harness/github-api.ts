import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Answers } from './github/answers.ts'
import { GitHubDescription } from './github/description.ts'
import { startFront, type Exchange, type StandingFault } from './github/front.ts'
import { createGitHubServer } from './github/server.ts'
import { GitHubState } from './github/state.ts'
import type { ArtifactStore } from './results/artifacts.ts'
import { startServerProcess, type ServerProcess } from './server-process.ts'
import { tool } from './tools.ts'

/** A stand-in for GitHub's REST API, whose requests and responses are validated against GitHub's published description. */
export interface GitHubApi {
  /** For `GITHUB_API_URL`. */
  readonly url: string
  /** Repositories, comments, checks, deployments, runs and tokens, which tests set up and read. */
  readonly state: GitHubState
  readonly exchanges: readonly Exchange[]
  /** Faults of now, which tests add and remove. */
  readonly faults: StandingFault[]
  /** The exchanges that break GitHub's description. */
  violations(): readonly Exchange[]
  close(): Promise<void>
}

/** Starts the stand-in, Prism before it as a validating proxy, and a recorder before that. */
export async function startGitHubApi(artifacts: ArtifactStore): Promise<GitHubApi> {
  const description = new GitHubDescription()
  const state = new GitHubState()
  const answers = new Answers(description, state)
  let publicUrl = ''
  const { server, paths } = createGitHubServer({ state, artifacts, answers }, () => publicUrl)
  const serverUrl = await server.listen({ host: '127.0.0.1', port: 0 })
  const folder = await mkdtemp(join(tmpdir(), 'tensorline-github-'))
  const descriptionFile = join(folder, 'openapi.json')
  await writeFile(descriptionFile, JSON.stringify(description.limitedTo(paths)))
  const validator = await startPrism(descriptionFile, serverUrl)
  const front = await startFront(validator.address, serverUrl)
  publicUrl = front.url

  return {
    url: front.url,
    state,
    exchanges: front.exchanges,
    faults: front.faults,
    violations: () => front.exchanges.filter((exchange) => exchange.violations.length > 0),
    async close() {
      await front.close()
      await validator.stop()
      await server.close()
      await rm(folder, { recursive: true })
    },
  }
}

function startPrism(descriptionFile: string, upstream: string): Promise<ServerProcess> {
  const options = ['--errors', '--host', '127.0.0.1', '--port', '0']
  return startServerProcess({
    command: process.execPath,
    args: [tool('prism'), 'proxy', ...options, descriptionFile, upstream],
    ready: /listening on (http:\S+)/,
  })
}
