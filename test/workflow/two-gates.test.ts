import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runWorkflow, type WorkflowResult } from '../harness/act.ts'
import { exportActions } from '../harness/actions-export.ts'
import { pullRequestEvent, pushEvent, type WorkflowEvent } from '../harness/events.ts'
import type { RepositoryState } from '../harness/github/state.ts'
import { GitRepository } from '../harness/repository.ts'
import { startServices, type Services } from '../harness/services.ts'

/** Two parallel jobs, each with a gate and a model of its own. */
const workflow = `name: Gates
on:
  push: { branches: [main] }
  pull_request:
permissions: {}
jobs:
${['spam', 'topic'].map(gateJob).join('')}`

function gateJob(id: string): string {
  return `  ${id}:
    runs-on: ubuntu-latest
    permissions: { contents: read, actions: read, checks: write, pull-requests: write }
    steps:
      - uses: actions/checkout@v4
      - id: gate
        uses: tensorline/tensorline/actions/evaluate-gate@v1
        with: { candidate: ${id}.csv, set: gate.id=${id} }
`
}

/** Returns predictions of which the first are wrong. */
function predictions(wrong: number): string {
  const rows = Array.from(
    { length: 600 },
    (_, row) => `mail-${row},${row % 2 ? 'yes' : 'no'},${row % 2 === Number(row >= wrong) ? 'yes' : 'no'}`,
  )
  return ['example,label,prediction', ...rows].join('\n')
}

let folder: string
let services: Services
let git: GitRepository
let repository: RepositoryState
let main: WorkflowResult

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tensorline-two-gates-'))
  await exportActions(folder)
  git = await GitRepository.create('acme/mails', {
    '.github/workflows/gates.yml': workflow,
    'tensorline.yml': 'name: mails\ngate: {compare: [{metric: accuracy, margin: 0.02}]}\n',
    'spam.csv': predictions(10),
    'topic.csv': predictions(60),
  })
  services = await startServices()
  repository = services.github.state.addRepository(git)
  main = await run(await pushEvent(services.github.state, repository, 'main'))
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
    workflow: '.github/workflows/gates.yml',
    event,
    actions: { 'tensorline/tensorline@v1': folder },
  })
}

const gateOf = (result: WorkflowResult, id: string) => result.job(id).outputs['gate']

it('two gates that finish simultaneously have separate predictions, reports, comments, checks and baselines', async () => {
  const artifacts = services.results.artifacts.ofRun(main.runId).map(({ name }) => name)
  expect(artifacts.toSorted()).toEqual([
    'predictions-spam',
    'predictions-topic',
    'report-spam',
    'report-topic',
  ])

  await git.commit('worse-topic', { 'topic.csv': predictions(120) })
  const pull = repository.openPullRequest({ head: 'worse-topic' })
  const event = () => pullRequestEvent(services.github.state, repository, pull)
  const first = await run(await event())
  expect([gateOf(first, 'spam')?.['verdict'], gateOf(first, 'topic')?.['verdict']]).toEqual(['pass', 'fail'])
  expect(gateOf(first, 'spam')?.['baseline-digest']).not.toBe(gateOf(first, 'topic')?.['baseline-digest'])

  await run(await event())
  const bodies = repository.comments.map(({ body }) => body)
  expect(bodies).toHaveLength(2)
  expect(
    bodies
      .toSorted()
      .map((body) => /Passed|Failed/.exec(body)?.[0])
      .toSorted(),
  ).toEqual(['Failed', 'Passed'])
  const checks = repository.checks.filter(({ name }) => name.startsWith('tensorline / mails'))
  expect(new Set(checks.map(({ name }) => name))).toEqual(
    new Set(['tensorline / mails / spam', 'tensorline / mails / topic']),
  )
  expect(services.github.violations()).toEqual([])
})
