import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { apiOnDemand } from '../../../src/host/github/api.ts'
import { createBaselineSource } from '../../../src/host/github/baselines.ts'
import { readContext } from '../../../src/host/github/context.ts'
import type { BaselineResult } from '../../../src/host/host.ts'
import {
  folderArtifactClient,
  type FolderArtifactClient,
} from '../../unit/host/github/folder-artifact-client.ts'
import { pullRequestEvent, runnerEnvironment } from '../../unit/host/github/runner-environment.ts'
import { recordingLog, type RecordingLog } from '../../unit/host/recording-log.ts'
import { startGitHubServer, type GitHubServer, type ServedRun } from './github-server.ts'

let server: GitHubServer
let client: FolderArtifactClient
let log: RecordingLog
beforeEach(async () => {
  server = await startGitHubServer()
  client = folderArtifactClient()
  log = recordingLog()
})
afterEach(() => server.close())

let folder: string
async function find(): Promise<BaselineResult> {
  const context = readContext(
    runnerEnvironment(pullRequestEvent({ headRepository: 77 }), { GITHUB_API_URL: server.url }),
  )
  const api = apiOnDemand('token', context.apiUrl, log)
  folder = join(await mkdtemp(join(tmpdir(), 'tensorline-baseline-')), 'baseline')
  const source = createBaselineSource({ api, client, context, token: 'token', log })
  return source.find({ branch: 'main', artifact: 'model' }, folder)
}

/** A run with a model whose weights say which run made it. */
async function addRun(id: number, changes: Partial<ServedRun> = {}, { expired = false } = {}): Promise<void> {
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
  const file = join(await mkdtemp(join(tmpdir(), 'tensorline-run-')), 'weights.bin')
  await writeFile(file, `run ${id}`)
  const uploaded = await client.uploadArtifact(`of run ${id}`, [file], join(file, '..'))
  server.artifacts.push({ id: uploaded.id ?? 0, name: 'model', run: id, expired })
}

async function chosen(): Promise<string> {
  const result = await find()
  return result.found ? readFile(join(result.folder, 'weights.bin'), 'utf8') : result.reason
}

describe('the baseline', () => {
  it('is the artifact of the newest successful run on the branch, with its commit and its page', async () => {
    await addRun(1)
    await addRun(2)
    expect(await find()).toEqual({
      found: true,
      folder,
      commit: 'commit-2',
      createdAt: new Date('2026-11-01T00:00:00Z'),
      runUrl: 'https://github.com/acme/mnist/actions/runs/2',
    })
    expect(await readFile(join(folder, 'weights.bin'), 'utf8')).toBe('run 2')
  })

  it.each<[string, Partial<ServedRun>]>([
    ['a failed run', { conclusion: 'failure' }],
    ['a run still going', { conclusion: '' }],
    ['a pull request', { event: 'pull_request' }],
    ['a pull request with secrets', { event: 'pull_request_target' }],
    ['a run started by another run', { event: 'workflow_run' }],
    ['another branch', { branch: 'feature' }],
    ['a fork whose branch is called main', { headRepository: 78 }],
    ['a commit that the branch no longer contains', { sha: 'rewritten' }],
  ])('is never of %s', async (_what, changes) => {
    await addRun(1)
    await addRun(2, changes)
    expect(await chosen()).toBe('run 1')
  })

  it.each(['schedule', 'workflow_dispatch'])('may be of a %s on the branch', async (event) => {
    await addRun(1)
    await addRun(2, { event })
    expect(await chosen()).toBe('run 2')
  })

  it('may be of a release, whose run bears the tag for a branch', async () => {
    await addRun(1)
    await addRun(2, { event: 'release', branch: 'v1.2.0' })
    expect(await chosen()).toBe('run 2')
  })

  it('is never this very run’s own artifact', async () => {
    await addRun(900)
    expect(await chosen()).toBe('no successful run on main has an artifact model yet')
  })

  it('is the newest run’s, not that of an old run which was run again', async () => {
    await addRun(2)
    await addRun(1)
    expect(await chosen()).toBe('run 2')
  })

  it('is found behind a page full of pull requests, without asking for each of their runs', async () => {
    await addRun(1)
    for (let id = 10; id < 130; id += 1) {
      server.runs.push({ ...served, id, event: 'pull_request', branch: `feature-${id}` })
      server.artifacts.push({ id: 1000 + id, name: 'model', run: id, expired: false })
    }
    expect(await chosen()).toBe('run 1')
    expect(server.requests).toHaveLength(5)
  })
  const served = { conclusion: 'success', sha: 'x', headRepository: 77 }

  it('passes over what has expired, and names it', async () => {
    await addRun(1)
    await addRun(2, {}, { expired: true })
    expect(await chosen()).toBe('run 1')
    expect(log.lines).toContainEqual(expect.stringMatching(/artifact 2 of run 2 \(2026-11-01\) has expired/))
  })

  it('is none when all have expired, and the reason names the newest', async () => {
    await addRun(1, {}, { expired: true })
    await addRun(2, {}, { expired: true })
    expect(await chosen()).toMatch(/that is still kept: the newest, artifact 2 of run 2/)
  })

  it('is none for the first model ever', async () => {
    expect(await chosen()).toBe('no successful run on main has an artifact model yet')
  })

  it('is an error, not none, when the token may not look: a gate must not pass unseen', async () => {
    server.forbidden.push('GET /repos/acme/mnist/actions')
    await expect(find()).rejects.toThrow(/permissions:\n {2}actions: read/)
  })

  it('survives a run that was deleted after the listing', async () => {
    await addRun(1)
    await addRun(2)
    server.faults.push({ on: 'GET /repos/acme/mnist/actions/runs/2', status: 404 })
    expect(await chosen()).toBe('run 1')
  })

  it('leaves nothing behind when the bytes are not those uploaded', async () => {
    await addRun(1)
    client.damaged.add(1)
    await expect(find()).rejects.toThrow(/other bytes than were uploaded/)
    await expect(readFile(join(folder, 'weights.bin'))).rejects.toThrow('ENOENT')
  })
})
