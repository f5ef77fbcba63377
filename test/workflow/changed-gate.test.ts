import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runWorkflow, type WorkflowResult } from '../harness/act.ts'
import { exportActions } from '../harness/actions-export.ts'
import { pullRequestEvent, pushEvent, type WorkflowEvent } from '../harness/events.ts'
import type { PullRequest, RepositoryState } from '../harness/github/state.ts'
import { GitRepository, type Files } from '../harness/repository.ts'
import { startServices, type Services } from '../harness/services.ts'

const workflow = `name: Gate
on:
  push: { branches: [main] }
  pull_request:
permissions: {}
jobs:
  gate:
    runs-on: ubuntu-latest
    permissions: { contents: read, actions: read, checks: write, pull-requests: write }
    steps:
      - uses: actions/checkout@v4
      - id: gate
        uses: tensorline/tensorline/actions/evaluate-gate@v1
        with: { candidate: mails.csv }
`

const line = (atLeast: number) => `name: mails\ngate: {require: [accuracy >= ${atLeast}], compare: []}\n`

/** Returns predictions of which the first are wrong. */
function predictions(wrong: number, size = 600): string {
  const rows = Array.from(
    { length: size },
    (_, row) => `mail-${row},${row % 2 ? 'yes' : 'no'},${row % 2 === Number(row >= wrong) ? 'yes' : 'no'}`,
  )
  return ['example,label,prediction', ...rows].join('\n')
}

let folder: string
let services: Services
let git: GitRepository
let repository: RepositoryState

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tensorline-changed-gate-'))
  await exportActions(folder)
  git = await GitRepository.create('acme/mails', {
    '.github/workflows/gate.yml': workflow,
    'tensorline.yml': line(0.97),
    'mails.csv': predictions(10),
  })
  services = await startServices()
  repository = services.github.state.addRepository(git)
  const main = await run(await pushEvent(services.github.state, repository, 'main'))
  if (main.exitCode !== 0) throw new Error(main.log)
})

afterAll(async () => {
  await services.close()
  await git.remove()
  await rm(folder, { recursive: true })
})

function run(event: WorkflowEvent): Promise<WorkflowResult> {
  return runWorkflow(services, {
    repository,
    workflow: '.github/workflows/gate.yml',
    event,
    actions: { 'tensorline/tensorline@v1': folder },
  })
}

async function propose(branch: string, files: Files): Promise<PullRequest> {
  await git.commit(branch, files)
  return repository.openPullRequest({ head: branch })
}

async function judged(pull: PullRequest) {
  const result = await run(await pullRequestEvent(services.github.state, repository, pull))
  const bodies = repository.comments.filter(({ issueNumber }) => issueNumber === pull.number)
  return {
    outputs: result.job('gate').outputs['gate'],
    body: bodies.at(-1)?.body ?? '',
    count: bodies.length,
  }
}

describe('a pull request that lowers the threshold and is below the one of main', () => {
  let pull: PullRequest
  beforeAll(async () => {
    pull = await propose('lower', { 'tensorline.yml': line(0.9), 'mails.csv': predictions(19) })
  })

  it('fails with the gate of main, and the report names the change first', async () => {
    const { outputs, body } = await judged(pull)
    expect(outputs).toMatchObject({
      verdict: 'fail',
      reason: expect.stringMatching(/^By the gate of the base branch: Accuracy is 96\.83 % and must be/),
    })
    expect(body).toContain('This pull request lowers accuracy from &gt;= 0.97 to &gt;= 0.9')
    expect(body).toContain('Verdict with the gate of this pull request: Passed')
  })

  it('passes after an authorized user has set the label, which the report mentions', async () => {
    pull.labels.push('allow-gate-change')
    const { outputs, body, count } = await judged(pull)
    expect(outputs).toMatchObject({ verdict: 'pass' })
    expect(body).toContain('only the second verdict counts')
    expect(count).toBe(1)
    expect(services.github.violations()).toEqual([])
  })
})

describe('a pull request of a branch that main has left behind', () => {
  it('is evaluated with the gate that it is merged into, which is not a change of its own', async () => {
    const pull = await propose('old', { 'mails.csv': predictions(12) })
    await git.commit('main', { 'tensorline.yml': line(0.975) })
    const { outputs, body } = await judged(pull)
    expect(outputs).toMatchObject({ verdict: 'pass' })
    expect(body).not.toContain('This pull request')
  })
})

describe('a pull request that replaces the test examples', () => {
  it('fails, and the report names the replaced test split', async () => {
    const pull = await propose('fewer', { 'mails.csv': predictions(0, 400) })
    const { outputs, body } = await judged(pull)
    expect(outputs).toMatchObject({
      verdict: 'fail',
      reason: expect.stringContaining('there are predictions for the new examples only'),
    })
    expect(body).toContain('This pull request replaces the test split')
  })

  it('fails, and the report names the replaced test split, if its own gate has another baseline', async () => {
    const elsewhere = line(0.975).replace('compare: []', 'compare: [], baseline: other')
    const pull = await propose('elsewhere', {
      'mails.csv': predictions(0, 400),
      'tensorline.yml': elsewhere,
    })
    const { outputs, body } = await judged(pull)
    expect(outputs).toMatchObject({ verdict: 'fail' })
    expect(body).toContain('This pull request replaces the test split')
  })

  it('passes after the label was set', async () => {
    const pull = await propose('meant', { 'mails.csv': predictions(0, 500) })
    pull.labels.push('allow-gate-change')
    const { outputs } = await judged(pull)
    expect(outputs).toMatchObject({ verdict: 'pass' })
    expect(services.github.violations()).toEqual([])
  })
})
