import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import type { GitHubHost, GitHubHostOptions } from '../../../../src/host/github/github-host.ts'
import { openArtifact, writeArtifact } from '../../../../src/artifacts/artifact.ts'
import { digestOf } from '../../../../src/artifacts/digest.ts'
import { userError } from '../../../harness/user-error.ts'
import { startGitHubApi, type GitHubApi } from '../../../harness/github-api.ts'
import type { RepositoryState } from '../../../harness/github/state.ts'
import { GitRepository } from '../../../harness/repository.ts'
import { startResultsService, type ResultsService } from '../../../harness/results-service.ts'

/*
 * The whole GitHub host with the real clients, against a results service on Azurite and a stand-in for the REST API
 * that is held to GitHub's own description of it.
 */
let results: ResultsService
let github: GitHubApi
let git: GitRepository
let repository: RepositoryState
let workspace: string
let commits: { main: string; feature: string }
let createGitHubHost: (options: GitHubHostOptions) => GitHubHost
const before = { env: { ...process.env }, folder: process.cwd() }

beforeAll(async () => {
  results = await startResultsService()
  github = await startGitHubApi(results.artifacts)
  git = await GitRepository.create('acme/mnist', { 'tensorline.yml': 'name: mnist\n' })
  repository = github.state.addRepository(git)
  commits = {
    main: await git.commit('main', { 'README.md': 'on main' }),
    feature: await git.commit('feature', { 'README.md': 'on feature' }),
  }
  workspace = await mkdtemp(join(tmpdir(), 'tensorline-workspace-'))
  // The paths of caches are relative to this folder, as on a runner.
  process.chdir(workspace)
  // The clients tell the runner everything they do.
  jest.spyOn(process.stdout, 'write').mockReturnValue(true)
  // The toolkit reads the address of the API once, when it is loaded.
  Object.assign(process.env, { GITHUB_API_URL: github.url, GITHUB_SERVER_URL: 'https://github.com' })
  ;({ createGitHubHost } = await import('../../../../src/host/github/github-host.ts'))
})

afterAll(async () => {
  jest.restoreAllMocks()
  process.chdir(before.folder)
  for (const name of Object.keys(process.env))
    if (!(name in before.env)) Reflect.deleteProperty(process.env, name)
  Object.assign(process.env, before.env)
  await github.close()
  await results.close()
  await git.remove()
  await rm(workspace, { recursive: true })
})

interface Job {
  readonly runId: number
  readonly attempt?: number
  readonly job?: string
  readonly event: 'push' | 'pull_request'
  readonly access?: 'read' | 'write'
}

/** Sets the variables of a job, which the real clients read from the process, and makes its host. */
async function hostOf({
  runId,
  attempt = 1,
  job = 'train',
  event,
  access = 'write',
}: Job): Promise<GitHubHost> {
  const onMain = event === 'push'
  const own = { id: repository.id }
  const payload = {
    repository: own,
    ...(onMain
      ? {}
      : {
          pull_request: {
            number: 7,
            head: { sha: commits.feature, repo: own },
            base: { sha: commits.main, ref: 'main', repo: own },
          },
        }),
  }
  const eventPath = join(workspace, `event-${runId}.json`)
  await writeFile(eventPath, JSON.stringify(payload))
  const ref = onMain ? 'refs/heads/main' : 'refs/pull/7/merge'
  Object.assign(process.env, {
    GITHUB_REPOSITORY: git.name,
    GITHUB_REPOSITORY_ID: String(repository.id),
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: eventPath,
    GITHUB_RUN_ID: String(runId),
    GITHUB_RUN_ATTEMPT: String(attempt),
    GITHUB_JOB: job,
    GITHUB_SHA: onMain ? commits.main : commits.feature,
    GITHUB_REF: ref,
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: workspace,
    ACTIONS_RESULTS_URL: `${results.url}/`,
    ACTIONS_CACHE_SERVICE_V2: 'true',
    ACTIONS_RUNTIME_TOKEN: await results.issueToken({ runId, ref, readableRefs: ['refs/heads/main'] }),
  })
  const token = github.state.issueToken({ login: 'github-actions[bot]', access })
  return createGitHubHost({ token, env: process.env, matrix: 'null' })
}

function addRun(id: number, event: Job['event'], conclusion: 'success' | null): void {
  repository.runs.push({
    id,
    attempt: 1,
    path: '.github/workflows/model.yml',
    event,
    branch: event === 'push' ? 'main' : 'feature',
    headRepository: git.name,
    sha: event === 'push' ? commits.main : commits.feature,
    createdAt: new Date('2026-11-01T00:00:00Z'),
    status: conclusion === null ? 'in_progress' : 'completed',
    conclusion,
  })
}

async function model(weights: string) {
  return writeArtifact(join(await mkdtemp(join(workspace, 'made-')), 'model'), async (draft) => {
    await writeFile(join(draft, 'weights.bin'), weights)
    return { kind: 'model', parents: {}, config: digestOf('config'), details: {}, run: {} }
  })
}

describe('the GitHub host with the real clients', () => {
  it('passes an artifact from job to job, and distinguishes a re-run from a collision', async () => {
    addRun(1, 'push', 'success')
    const made = await model('on main')
    const train = await hostOf({ runId: 1, event: 'push' })
    const published = await train.artifacts.publish('model', made.folder, made.digest)
    expect(await train.artifacts.publish('model', made.folder, made.digest)).toEqual(published)

    const gate = await hostOf({ runId: 1, event: 'push', job: 'gate' })
    const received = await gate.artifacts.fetch('model', join(workspace, 'received', 'model'))
    expect((await openArtifact(received, 'model', z.unknown())).digest).toBe(made.digest)

    const other = await model('another')
    await expect(gate.artifacts.publish('model', other.folder, other.digest)).rejects.toThrow(
      /which job train, attempt 1 already uses in this run/,
    )
    const rerun = await hostOf({ runId: 1, event: 'push', attempt: 2 })
    await rerun.artifacts.publish('model', other.folder, other.digest)
    const replaced = await rerun.artifacts.fetch('model', join(workspace, 'replaced', 'model'))
    expect((await openArtifact(replaced, 'model', z.unknown())).digest).toBe(other.digest)
  })

  it('rejects bytes that are not those that were uploaded', async () => {
    const host = await hostOf({ runId: 3, event: 'push' })
    const [made, swapped] = [await model('true'), await model('false')]
    await host.artifacts.publish('a', made.folder, made.digest)
    await host.artifacts.publish('b', swapped.folder, swapped.digest)
    const [a, b] = [results.artifacts.named(3, 'a'), results.artifacts.named(3, 'b')]
    if (!a || !b) throw new Error('not uploaded')
    await results.artifacts.overwrite(a, await results.artifacts.read(b))
    await expect(host.artifacts.fetch('a', join(workspace, 'damaged'))).rejects.toThrow(
      /bytes differ from the uploaded ones/,
    )
  })

  it('explains a full storage for artifacts', async () => {
    const host = await hostOf({ runId: 4, event: 'push' })
    const made = await model('without room')
    results.artifacts.isFull = true
    await expect(host.artifacts.publish('model', made.folder, made.digest)).rejects.toThrow(
      userError('ARTIFACT_QUOTA_EXCEEDED'),
    )
    results.artifacts.isFull = false
  })

  it('finds the baseline of the base branch in another run', async () => {
    addRun(2, 'pull_request', null)
    const host = await hostOf({ runId: 2, event: 'pull_request' })
    const made = await model('candidate')
    await host.artifacts.publish('model', made.folder, made.digest)
    const found = await host.baselines.find(
      { from: 'run', branch: 'main', workflow: null, artifact: 'model' },
      join(workspace, 'baseline'),
      async (path) => path,
    )
    expect(found).toMatchObject({ found: true, commit: commits.main })
    expect(await readFile(join(workspace, 'baseline', 'weights.bin'), 'utf8')).toBe('another')
  })

  it('restores folders from the cache', async () => {
    const { folder } = await model('rows')
    const host = await hostOf({ runId: 1, event: 'push' })
    await host.cache.save('dataset-sha256:1', folder)
    const target = join(workspace, 'restored')
    const reader = await hostOf({ runId: 2, event: 'pull_request' })
    expect(await reader.cache.restore('dataset-sha256:1', target)).toBe(true)
    expect(await readFile(join(target, 'weights.bin'), 'utf8')).toBe('rows')
    expect(await reader.cache.restore('dataset-sha256', join(workspace, 'prefix'))).toBe(false)
  })

  it('updates one comment, reports on the head commit and records a deployment', async () => {
    repository.openPullRequest({ head: 'feature' })
    const host = await hostOf({ runId: 2, event: 'pull_request' })
    await host.review.comment('gate', { title: 'One', markdown: 'First' })
    expect(await host.review.comment('gate', { title: 'Two', markdown: 'Second' })).toMatchObject({
      posted: true,
    })
    expect(repository.comments).toMatchObject([
      { body: expect.stringMatching(/^<!-- tensorline:gate -->\nSecond\n/) },
    ])

    await host.review.check({
      name: 'gate',
      conclusion: 'neutral',
      title: 'Inconclusive',
      markdown: 'x',
      annotations: [],
    })
    expect(repository.checks).toMatchObject([
      { headSha: commits.feature, name: 'gate', conclusion: 'neutral' },
    ])

    const record = await host.deployments.begin('production', digestOf('image'), {
      reference: null,
      evidence: {},
      server: 'mnist',
      pipeline: 'mnist',
      before: null,
    })
    await record.setState('success', { description: 'Up', url: 'https://mnist.example' })
    expect(repository.deployments[0]?.statuses.map(({ state }) => state)).toEqual(['in_progress', 'success'])
  })

  it('explains a token that may only read', async () => {
    const host = await hostOf({ runId: 2, event: 'pull_request', access: 'read' })
    expect(await host.review.comment('other', { title: 'x', markdown: 'x' })).toMatchObject({
      posted: false,
      reason: expect.stringContaining('pull-requests: write'),
    })
  })

  it('never breaks GitHub’s own description of its API', () => {
    expect(github.exchanges.length).toBeGreaterThan(15)
    expect(github.violations()).toEqual([])
  })
})
