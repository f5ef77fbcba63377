import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { runWorkflow, type WorkflowRequest } from '../harness/act.ts'
import { pullRequestEvent, pushEvent } from '../harness/events.ts'
import type { PullRequest, RepositoryState } from '../harness/github/state.ts'
import { startForwardProxy } from '../harness/proxy.ts'
import { GitRepository } from '../harness/repository.ts'
import { startServices, type Services } from '../harness/services.ts'
import { writeSmallActions } from './small-actions.ts'

const ubuntu = 'runs-on: ubuntu-latest'
const small = (name: string) => `uses: acme/small/actions/${name}@v1`
const withToken = 'token: "${{ github.token }}"'

const workflows = {
  '.github/workflows/artifacts.yml': `
    on: [push, pull_request]
    jobs:
      make:
        ${ubuntu}
        steps:
          - {id: upload, ${small('upload-twice')}}
      use:
        needs: make
        ${ubuntu}
        steps:
          - {id: download, ${small('download')}}
      never:
        needs: use
        if: github.event_name == 'release'
        ${ubuntu}
        steps: [{run: exit 1}]`,
  '.github/workflows/other-run.yml': `
    on: push
    jobs:
      use:
        ${ubuntu}
        steps:
          - {id: download, ${small('download')}, with: {run-id: "\${{ env.RUN }}", ${withToken}}}`,
  '.github/workflows/delete.yml': `
    on: push
    jobs:
      make:
        ${ubuntu}
        steps:
          - {id: upload, ${small('upload-twice')}}
          - {id: delete, ${small('delete-artifact')}}`,
  '.github/workflows/cache.yml': `
    on: [push, pull_request]
    jobs:
      keep:
        ${ubuntu}
        steps:
          - {id: cache, ${small('cache')}, with: {key: "\${{ env.KEY }}"}}`,
  '.github/workflows/comment.yml': `
    on: pull_request
    jobs:
      gate:
        ${ubuntu}
        steps:
          - {id: gate, ${small('comment')}, with: {${withToken}, conclusion: "\${{ env.CONCLUSION }}"}}`,
  '.github/workflows/endless.yml': `
    on: push
    jobs:
      wait:
        ${ubuntu}
        steps: [{run: sleep 600}]`,
  '.github/workflows/matrix.yml': `
    on: push
    jobs:
      case:
        strategy: {fail-fast: false, matrix: {status: [1, 0]}}
        ${ubuntu}
        steps: [{run: "sleep \${{ matrix.status == 0 && 3 || 0 }}; exit \${{ matrix.status }}"}]`,
  '.github/workflows/checkout.yml': `
    on: pull_request
    jobs:
      look:
        ${ubuntu}
        steps:
          - uses: actions/checkout@v4
          - {id: look, ${small('environment')}, with: {names: "\${{ env.NAMES }}"}}
          - run: test "$(cat base.txt) $(cat head.txt)" = "base head"
          - run: test "$(git rev-parse HEAD^2)" = "\${{ github.event.pull_request.head.sha }}"
          - run: touch "$RUNNER_TOOL_CACHE/fetched"`,
}

let services: Services
let actions: string
let git: GitRepository
let repository: RepositoryState
let pull: PullRequest

beforeAll(async () => {
  services = await startServices()
  actions = await writeSmallActions()
  git = await GitRepository.create('acme/mnist', { ...workflows, 'base.txt': 'base\n' })
  await git.commit('feature', { 'head.txt': 'head\n' })
  repository = services.github.state.addRepository(git)
  pull = repository.openPullRequest({ head: 'feature' })
})

afterAll(async () => {
  await services.close()
  await git.remove()
  await rm(actions, { recursive: true })
})

type Options = Pick<WorkflowRequest, 'env' | 'access' | 'rerunOf' | 'toolCache' | 'limitMs'>

const onPush = async (workflow: keyof typeof workflows, options: Options = {}) =>
  run(workflow, await pushEvent(services.github.state, repository, 'main'), options)

const onPull = async (workflow: keyof typeof workflows, options: Options = {}) =>
  run(workflow, await pullRequestEvent(services.github.state, repository, pull), options)

function run(workflow: string, event: WorkflowRequest['event'], options: Options) {
  return runWorkflow(services, {
    repository,
    workflow,
    event,
    actions: { 'acme/small@v1': actions },
    ...options,
  })
}

describe('artifacts', () => {
  it('pass from one job to the next with their digest, and are rejected a second time under one name', async () => {
    const result = await onPush('.github/workflows/artifacts.yml')
    const make = result.job('make')
    expect(result.exitCode).toBe(0)
    expect(make.annotations).toEqual([
      expect.objectContaining({ level: 'warning', title: 'Taken', message: expect.stringContaining('409') }),
    ])
    expect(make.summary).toContain('Uploaded')
    expect(result.job('use').outputs['download']).toEqual({ bytes: '20971520', mismatch: 'false' })
    expect(result.job('never').result).toBe('skipped')
    const [stored] = services.results.artifacts.ofRun(result.runId)
    expect(make.outputs['upload']).toEqual({
      id: String(stored?.id),
      digest: stored?.content.digest.replace('sha256:', ''),
    })
  })

  it('keep their names in a re-run of the same run; another run may use the names again', async () => {
    const first = await onPush('.github/workflows/artifacts.yml')
    const again = await onPush('.github/workflows/artifacts.yml', { rerunOf: first.runId })
    expect(again.runId).toBe(first.runId)
    expect(again.job('make').result).toBe('failure')
    expect(again.job('use').result).toBe('skipped')
    expect((await onPush('.github/workflows/artifacts.yml')).exitCode).toBe(0)
  })

  it('are found from another run with the REST API', async () => {
    const maker = await onPush('.github/workflows/artifacts.yml')
    const user = await onPush('.github/workflows/other-run.yml', { env: { RUN: String(maker.runId) } })
    expect(user.job('use').outputs['download']).toEqual({ bytes: '20971520', mismatch: 'false' })
  })

  it('have another digest than recorded if the store is damaged', async () => {
    const maker = await onPush('.github/workflows/artifacts.yml')
    const stored = services.results.artifacts.named(maker.runId, 'model')
    if (stored === undefined) throw new Error('nothing was stored')
    const content = await services.results.artifacts.read(stored)
    content.writeUInt8(8, 1_000_000)
    await services.results.artifacts.overwrite(stored, content)
    const user = await onPush('.github/workflows/other-run.yml', { env: { RUN: String(maker.runId) } })
    expect(user.job('use').outputs['download']).toEqual({ bytes: '20971520', mismatch: 'true' })
  })

  it('can be deleted', async () => {
    const result = await onPush('.github/workflows/delete.yml')
    expect(result.job('make').outputs['delete']).toEqual({ left: '0' })
    expect(services.results.artifacts.ofRun(result.runId)).toEqual([])
  })
})

describe('caches', () => {
  it('hit by key and by the start of a key, and are written once', async () => {
    const cache = async (key: string) =>
      (await onPush('.github/workflows/cache.yml', { env: { KEY: key } })).job('keep')
    expect((await cache('dataset-1')).outputs['cache']).toEqual({ hit: '', content: '', saved: 'true' })
    expect((await cache('dataset-1')).outputs['cache']).toEqual({
      hit: 'dataset-1',
      content: 'dataset-1',
      saved: 'false',
    })
    expect((await cache('dataset-2')).outputs['cache']).toEqual({
      hit: 'dataset-1',
      content: 'dataset-1',
      saved: 'true',
    })
  })

  it('of a pull request are readable only for that pull request', async () => {
    const env = { KEY: 'dataset-9' }
    const own = await onPull('.github/workflows/cache.yml', { env })
    expect(own.job('keep').outputs['cache']).toMatchObject({ hit: 'dataset-2', saved: 'true' })
    const main = await onPush('.github/workflows/cache.yml', { env })
    expect(main.job('keep').outputs['cache']).toMatchObject({ hit: 'dataset-2', saved: 'true' })
  })
})

describe("GitHub's REST API", () => {
  it('creates a comment and a check run and returns the author', async () => {
    const result = await onPull('.github/workflows/comment.yml', { env: { CONCLUSION: 'success' } })
    expect(result.job('gate').outputs['gate']).toEqual({ author: 'github-actions[bot]' })
    expect(repository.comments.at(-1)).toMatchObject({ issueNumber: pull.number, body: 'Verdict: pass' })
    expect(repository.checks.at(-1)).toMatchObject({
      headSha: await git.resolve('feature'),
      conclusion: 'success',
    })
    expect(services.github.violations()).toEqual([])
  })

  it("rejects a request that GitHub's description does not allow, and the annotation has its line", async () => {
    const result = await onPull('.github/workflows/comment.yml', { env: { CONCLUSION: 'splendid' } })
    expect(result.exitCode).toBe(1)
    expect(result.job('gate').annotations).toContainEqual(
      expect.objectContaining({ level: 'error', title: 'Refused', file: 'tensorline.yml', line: 3 }),
    )
    expect(services.github.violations()).toEqual([
      expect.objectContaining({ violations: [expect.stringContaining('body.conclusion')] }),
    ])
  })

  it('gives the token of a fork only read permission', async () => {
    const before = repository.comments.length
    const result = await onPull('.github/workflows/comment.yml', {
      env: { CONCLUSION: 'success' },
      access: 'read',
    })
    expect(result.exitCode).toBe(1)
    // Checked by the response: act may lose the last output of a step that ends with an error.
    const { method, url, status } = services.github.exchanges.at(-1) ?? {}
    expect({ method, url, status }).toEqual({
      method: 'POST',
      url: `/repos/acme/mnist/issues/${pull.number}/comments`,
      status: 403,
    })
    expect(repository.comments).toHaveLength(before)
  })
})

describe('a run', () => {
  it('checks out the merge of a pull request and has the variables GitHub sets', async () => {
    const toolCache = await mkdtemp(join(tmpdir(), 'tensorline-tools-'))
    const names = [
      'GITHUB_REPOSITORY',
      'GITHUB_REF',
      'GITHUB_HEAD_REF',
      'GITHUB_RUN_ATTEMPT',
      'RUNNER_ENVIRONMENT',
      'JEST_WORKER_ID',
    ]
    const result = await onPull('.github/workflows/checkout.yml', {
      env: { NAMES: names.join('\n') },
      toolCache,
    })
    expect(result.job('look')).toMatchObject({ result: 'success' })
    expect(result.job('look').outputs['look']).toEqual({
      GITHUB_REPOSITORY: 'acme/mnist',
      GITHUB_REF: 'refs/pull/7/merge',
      GITHUB_HEAD_REF: 'feature',
      GITHUB_RUN_ATTEMPT: '1',
      RUNNER_ENVIRONMENT: 'github-hosted',
      JEST_WORKER_ID: '',
    })
    expect(await readdir(toolCache)).toEqual(['fetched'])
    await rm(toolCache, { recursive: true })
  })

  it('can run in parallel with others without affecting them', async () => {
    const results = await Promise.all([1, 2, 3].map(() => onPush('.github/workflows/artifacts.yml')))
    expect(results.map((result) => result.exitCode)).toEqual([0, 0, 0])
    expect(new Set(results.map((result) => result.runId)).size).toBe(3)
  })

  it('of a matrix gives each job its own result, also when the failed one ended first', async () => {
    const { exitCode, jobs } = await onPush('.github/workflows/matrix.yml')
    expect(exitCode).toBe(1)
    expect(jobs.map(({ matrix, result }) => [matrix['status'], result]).toSorted()).toEqual([
      [0, 'success'],
      [1, 'failure'],
    ])
  })

  it('is ended with its steps when it takes too long', async () => {
    const result = await onPush('.github/workflows/endless.yml', { limitMs: 2000 })
    expect(result.exitCode).toBeNull()
    expect(repository.runs.find((candidate) => candidate.id === result.runId)?.conclusion).toBe('failure')
  })

  it('reaches the API through a configured proxy', async () => {
    const proxy = await startForwardProxy({ 'api.github.test': new URL(services.github.url).host })
    const result = await onPull('.github/workflows/comment.yml', {
      env: { CONCLUSION: 'success', GITHUB_API_URL: 'http://api.github.test', http_proxy: proxy.url },
    })
    await proxy.close()
    expect(result.exitCode).toBe(0)
    expect(proxy.seen).toContain('api.github.test:80')
    expect(proxy.seen.join()).not.toContain('127.0.0.1')
  })
})
