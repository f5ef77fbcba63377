import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { mkdtemp, readdir, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import type { ErrorCode } from '../../../src/errors/codes.ts'
import { apiOnDemand } from '../../../src/host/github/api.ts'
import { readContext } from '../../../src/host/github/workflow-context.ts'
import { createForkRun } from '../../../src/host/github/fork-run.ts'
import type { ForkRun } from '../../../src/host/host.ts'
import { runnerEnvironment } from '../../unit/host/github/runner-environment.ts'
import { recordingLog } from '../../unit/host/recording-log.ts'
import { userError } from '../../harness/user-error.ts'
import type { ServedPull, ServedZip } from './github-server-pulls.ts'
import { startGitHubServer, type GitHubServer } from './github-server.ts'

let server: GitHubServer
let folder: string
beforeEach(async () => {
  server = await startGitHubServer()
  folder = await mkdtemp(join(tmpdir(), 'tensorline-fork-'))
})
afterEach(() => server.close())

const fork = { id: 78, owner: { login: 'mona' } }
const run = { id: 899, event: 'pull_request', head_sha: 'head', head_branch: 'faster', head_repository: fork }
const pull: ServedPull = {
  number: 5,
  head: { sha: 'head', label: 'mona:faster', repository: 78 },
  base: 'main',
}

let workspace: string
function forkRun(changes: object = {}): ForkRun | null {
  const event = { repository: { id: 77 }, workflow_run: { ...run, ...changes } }
  const env = { GITHUB_EVENT_NAME: 'workflow_run', GITHUB_API_URL: server.url }
  const context = readContext(runnerEnvironment(event, env))
  workspace = context.workspace
  const log = recordingLog()
  return createForkRun({ api: apiOnDemand('token', context.apiUrl, log), context, log })
}

describe('the run of a fork', () => {
  it('is null for a run of this repository or without a pull request', () => {
    expect(forkRun({ head_repository: { ...fork, id: 77 } })).toBeNull()
    expect(forkRun({ event: 'push' })).toBeNull()
  })

  it('belongs to the one open pull request whose head is its commit, and is compared with the tip of its base', async () => {
    server.pulls.push(pull, { ...pull, number: 6, head: { ...pull.head, label: 'mona:other' } })
    server.files.set('commit of heads/main:tensorline.yml', 'name: mnist')
    const found = await forkRun()?.pullRequest()
    if (!found?.found) throw new Error('no pull request')
    expect(found.pullRequest).toEqual({
      number: 5,
      headCommit: 'head',
      baseCommit: 'commit of heads/main',
      baseBranch: 'main',
    })
    expect(await found.base.readFile(join(workspace, 'tensorline.yml'))).toBe('name: mnist')
    expect(
      await found.review.check({
        name: 'gate',
        conclusion: 'neutral',
        title: '',
        markdown: '',
        annotations: [],
      }),
    ).toMatchObject({ posted: true })
    expect(server.posted).toMatchObject([{ body: { head_sha: 'head' } }])
  })

  it.each<[string, readonly ServedPull[], RegExp]>([
    ['was pushed to', [{ ...pull, head: { ...pull.head, sha: 'newer' } }], /newer commits or is closed/],
    [
      'is of another fork of the name',
      [{ ...pull, head: { ...pull.head, repository: 79 } }],
      /newer commits or is closed/,
    ],
    [
      'is of a deleted fork',
      [{ ...pull, head: { ...pull.head, repository: null } }],
      /newer commits or is closed/,
    ],
    ['is not the only one', [pull, { ...pull, number: 6, base: 'next' }], /2 open pull requests/],
  ])('belongs to no pull request when it %s', async (_what, pulls, reason) => {
    server.pulls.push(...pulls)
    expect(await forkRun()?.pullRequest()).toEqual({ found: false, reason: expect.stringMatching(reason) })
  })

  it('belongs to no pull request when the fork was deleted', async () => {
    expect(await forkRun({ head_repository: null })?.pullRequest()).toMatchObject({ found: false })
  })
})

describe('an artifact of the run of a fork', () => {
  const limits = { archiveBytes: 2000, files: 3, bytes: 5000 }
  const zip = zipSync({ 'report.json': strToU8('{}') })
  const fetched = (name = 'report') => forkRun()?.fetchArtifact(name, join(folder, 'report'), limits)

  it('is fetched and unpacked as the newest of its name, without other files beside it', async () => {
    server.zips.push({ id: 1, name: 'report', run: 899, zip: zipSync({ 'report.json': strToU8('old') }) })
    server.zips.push({ id: 2, name: 'report', run: 899, zip }, { id: 3, name: 'report', run: 898, zip })
    expect(await fetched()).toBe(true)
    expect(await readFile(join(folder, 'report/report.json'), 'utf8')).toBe('{}')
    expect(await readdir(folder)).toEqual(['report'])
  })

  it('may be missing', async () => {
    expect(await fetched()).toBe(false)
  })

  it.each<[string, Partial<ServedZip> & { readonly zip: Uint8Array }, ErrorCode, string?]>([
    ['has expired', { zip, expired: true }, 'FORK_INVALID_REPORT'],
    [
      'has other bytes than were uploaded',
      { zip, digest: `sha256:${'0'.repeat(64)}` },
      'FORK_INVALID_REPORT',
    ],
    [
      'is too large',
      { zip: zipSync({ a: new Uint8Array(3000) }, { level: 0 }) },
      'FORK_INVALID_REPORT',
      '2000',
    ],
    ['grows too large', { zip: zipSync({ a: new Uint8Array(50_000) }) }, 'ARTIFACT_DAMAGED', '5000'],
  ])('is rejected when it %s, and leaves no files', async (_what, artifact, code, limit = '') => {
    server.zips.push({ id: 1, name: 'report', run: 899, ...artifact })
    await expect(fetched()).rejects.toThrow(userError(code, limit))
    expect(await readdir(folder)).toEqual([])
  })
})
