import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { apiOnDemand } from '../../../src/host/github/api.ts'
import { createBaselineSource } from '../../../src/host/github/baselines.ts'
import { readContext } from '../../../src/host/github/workflow-context.ts'
import type { BaselineQuery, BaselineResult } from '../../../src/host/baseline-source.ts'
import type { FolderArtifactClient } from '../../unit/host/github/folder-artifact-client.ts'
import { pullRequestEvent, runnerEnvironment } from '../../unit/host/github/runner-environment.ts'
import type { RecordingLog } from '../../unit/host/recording-log.ts'
import type { GitHubServer, ServedRun } from './github-server.ts'

interface Setting {
  readonly server: GitHubServer
  readonly client: FolderArtifactClient
  readonly log: RecordingLog
}

/** Looks for a baseline as the run of a pull request does. */
export function findBaseline(
  { server, client, log }: Setting,
  query: BaselineQuery,
  into: string,
  open: (path: string) => Promise<string>,
): Promise<BaselineResult<string>> {
  const context = readContext(
    runnerEnvironment(pullRequestEvent({ headRepository: 77 }), { GITHUB_API_URL: server.url }),
  )
  const api = apiOnDemand('token', context.apiUrl, log)
  return createBaselineSource({ api, client, context, token: 'token', log }).find(query, into, open)
}

export interface RunContent {
  readonly expired?: boolean
  /** Names of its artifacts. */
  readonly names?: readonly string[]
}

/** Adds a run of the base branch whose models have the id of the run as weights. */
export async function serveRun(
  { server, client }: Setting,
  id: number,
  changes: Partial<ServedRun>,
  { expired = false, names = ['model'] }: RunContent,
): Promise<void> {
  const sha = `commit-${id}`
  server.contained.add(sha)
  server.runs.push({
    id,
    event: 'push',
    conclusion: 'success',
    branch: 'main',
    sha,
    headRepository: 77,
    ...changes,
  })
  for (const name of names) {
    const file = join(await mkdtemp(join(tmpdir(), 'tensorline-run-')), 'weights.bin')
    await writeFile(file, names.length === 1 ? `run ${id}` : `${name} of run ${id}`)
    const uploaded = await client.uploadArtifact(`${name} of run ${id}`, [file], join(file, '..'))
    server.artifacts.push({ id: uploaded.id ?? 0, name, run: id, expired })
  }
}
