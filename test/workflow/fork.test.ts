import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { WorkflowResult } from '../harness/act.ts'
import { workflowRunEvent } from '../harness/events.ts'
import type { PullRequest } from '../harness/github/state.ts'
import { forgeReport, forgedZip, zipBomb } from '../harness/forged.ts'
import { example } from './example.ts'
import { lineWith, Project, successful } from './project.ts'

const gateCheck = 'tensorline / digits / gate'
const reportedCheck = `${gateCheck} (reported by a fork)`

let project: Project
beforeAll(async () => {
  project = await Project.start({
    '.github/workflows/report.yml': await example('fork-report', { 'verify: rescore': 'verify: none' }),
    '.github/workflows/rescore.yml': await example('fork-report'),
  })
  await successful(project.onPush('model'))
})
afterAll(() => project.close())

let forks = 0
/** Opens the pull request of a fork, and runs its code. */
async function fork(changes: Readonly<Record<string, unknown>>) {
  const branch = `theirs-${(forks += 1)}`
  await project.git.commit(branch, await lineWith(changes))
  const pull = project.repository.openPullRequest({
    head: branch,
    headRepository: 'mona/digits',
    author: 'mona',
  })
  return { pull, run: await project.onPull(pull, 'model', { access: 'read' }) }
}

async function follow(run: WorkflowResult, workflow: 'report' | 'rescore') {
  const { services, repository } = project
  return project.onEvent(await workflowRunEvent(services.github.state, repository, run.runId), workflow)
}

const commentsOf = ({ number }: PullRequest) =>
  project.repository.comments.filter(({ issueNumber }) => issueNumber === number)
async function checksOf({ head }: PullRequest) {
  const commit = await project.git.resolve(head)
  return project.repository.checks.filter(({ headSha }) => headSha === commit)
}

/** Replaces the bytes of an artifact of a run, as the code of a fork can publish any bytes. */
async function replace(run: WorkflowResult, name: string, change: (zip: Buffer) => Uint8Array) {
  const { artifacts } = project.services.results
  const artifact = artifacts.named(run.runId, name)
  if (!artifact) throw new Error(`no artifact ${name}`)
  await artifacts.republish(artifact, change(await artifacts.read(artifact)))
}

const good = { 'train.epochs': 4 }
const bad = { 'train.optimizer': { sgd: { 'learning-rate': 0.001 } } }

describe('a fork that is no worse', () => {
  let pull: PullRequest
  let run: WorkflowResult
  beforeAll(async () => {
    ;({ pull, run } = await fork(good))
  })

  it('is reported as not verified, in a comment and a neutral check', async () => {
    const result = await successful(follow(run, 'report'))
    expect(result.job('report').log).not.toContain('Engine:')
    expect(commentsOf(pull)).toMatchObject([
      { body: expect.stringMatching(/# Reported, not verified: Passed\n(.|\n)*is not verified/) },
    ])
    expect(await checksOf(pull)).toMatchObject([{ name: reportedCheck, conclusion: 'neutral' }])
  })

  it('passes when its model is evaluated with the gate and the test split of the base, in the same comment', async () => {
    await successful(follow(run, 'rescore'))
    expect(commentsOf(pull)).toMatchObject([{ body: expect.stringContaining('✅ Passed') }])
    expect((await checksOf(pull)).at(-1)).toMatchObject({ name: gateCheck, conclusion: 'success' })
    expect(project.services.github.violations()).toEqual([])
  })

  it('gets no comment after it was pushed to, with any artifact', async () => {
    const before = project.repository.comments.length
    await project.git.commit(pull.head, { 'more.txt': 'more' })
    const result = await successful(follow(run, 'report'))
    expect(result.job('report').log).toContain('Nothing to post: no open pull request has the head')
    expect(project.repository.comments).toHaveLength(before)
  })
})

describe('a fork that is worse', () => {
  let pull: PullRequest
  let run: WorkflowResult
  beforeAll(async () => {
    ;({ pull, run } = await fork(bad))
  })

  it('is reported as failed', async () => {
    await successful(follow(run, 'report'))
    expect(commentsOf(pull)).toMatchObject([
      { body: expect.stringContaining('# Reported, not verified: Failed') },
    ])
    expect(await checksOf(pull)).toMatchObject([{ name: reportedCheck, conclusion: 'failure' }])
  })

  it('stays not verified on its own pull request when it forges a pass', async () => {
    const other = commentsOf({ ...pull, number: pull.number - 1 }).length
    await replace(run, 'report', (zip) =>
      forgeReport(zip, { outcome: 'pass', accepted: true, reason: 'Trust me', pullRequest: pull.number - 1 }),
    )
    // An unknown field is rejected; without it the forged report is valid.
    expect((await follow(run, 'report')).exitCode).toBe(1)
    await replace(run, 'report', (zip) =>
      forgeReport(zip, { outcome: 'pass', accepted: true, reason: 'Trust me', pullRequest: undefined }),
    )
    await successful(follow(run, 'report'))
    expect((await checksOf(pull)).at(-1)).toMatchObject({ name: reportedCheck, conclusion: 'neutral' })
    expect(commentsOf(pull)).toMatchObject([{ body: expect.stringContaining('Reported, not verified') }])
    expect(commentsOf({ ...pull, number: pull.number - 1 })).toHaveLength(other)
  })

  it('fails when its model is evaluated, with any forged report', async () => {
    await successful(follow(run, 'rescore'))
    expect(commentsOf(pull)).toMatchObject([{ body: expect.stringContaining('❌ Failed') }])
    expect((await checksOf(pull)).at(-1)).toMatchObject({ name: gateCheck, conclusion: 'failure' })
  })

  it('gets the error when its artifact is a zip bomb', async () => {
    await replace(run, 'report', () => zipBomb)
    const result = await follow(run, 'report')
    expect(result.exitCode).toBe(1)
    expect((await checksOf(pull)).at(-1)).toMatchObject({ conclusion: 'failure' })
    expect(commentsOf(pull)).toMatchObject([{ body: expect.stringContaining('cannot be evaluated') }])
  })

  it('is rejected with a model that has a layer with code', async () => {
    await replace(run, 'model', (zip) =>
      forgedZip(zip, 'model.json', (text) => text.replaceAll('"Dense"', '"Lambda"')),
    )
    const result = await follow(run, 'rescore')
    expect(result.exitCode).toBe(1)
    expect((await checksOf(pull)).at(-1)).toMatchObject({ conclusion: 'failure' })
    expect(project.services.github.violations()).toEqual([])
  })
})

describe('a fork that lowers the threshold', () => {
  it('is evaluated with the gate of the base, also when it forges a report without it', async () => {
    const lowered = { 'gate.require': ['accuracy >= 0.1'], 'gate.compare': [] }
    const { pull, run } = await fork({ ...bad, ...lowered })
    await replace(run, 'report', (zip) =>
      forgeReport(zip, { policy: null, outcome: 'pass', accepted: true, lineage: { config: null } }),
    )
    await successful(follow(run, 'report'))
    expect((await checksOf(pull)).at(-1)).toMatchObject({ name: reportedCheck, conclusion: 'failure' })
    expect(commentsOf(pull)).toMatchObject([{ body: expect.stringContaining('used a different gate than') }])
    await successful(follow(run, 'rescore'))
    expect((await checksOf(pull)).at(-1)).toMatchObject({ name: gateCheck, conclusion: 'failure' })
  })
})

describe('a fork that replaces the test split', () => {
  it('is detected when it forges its report, and evaluated on the test split of the base', async () => {
    const { pull, run } = await fork({
      ...good,
      'data.split': { train: 0.8, validation: 0.1, test: 0.1, seed: 7 },
    })
    await replace(run, 'report', (zip) =>
      forgeReport(zip, { policy: null, outcome: 'pass', accepted: true, lineage: { testSplit: null } }),
    )
    const ledger = await project.git.resolve('tensorline-ledger')
    await successful(follow(run, 'report'))
    expect(await project.git.resolve('tensorline-ledger')).toBe(ledger)
    expect(commentsOf(pull)).toMatchObject([
      { body: expect.stringContaining('used a different test split than') },
    ])
    expect((await checksOf(pull)).at(-1)).toMatchObject({ name: reportedCheck, conclusion: 'failure' })
    await successful(follow(run, 'rescore'))
    expect(commentsOf(pull)).toMatchObject([{ body: expect.stringContaining('1,000 test examples') }])
    expect((await checksOf(pull)).at(-1)).toMatchObject({ name: gateCheck })
  })
})
