import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { randomStream } from '../../src/random/philox.ts'
import { exportActions } from '../harness/actions-export.ts'
import { runWorkflow, type WorkflowResult } from '../harness/act.ts'
import { pullRequestEvent, pushEvent, type WorkflowEvent } from '../harness/events.ts'
import type { RepositoryState } from '../harness/github/state.ts'
import { GitRepository, type Files } from '../harness/repository.ts'
import { startServices, type Services } from '../harness/services.ts'

const workflow = `name: Model
on:
  push: { branches: [main] }
  pull_request:
permissions: {}
jobs:
  train:
    runs-on: ubuntu-latest
    permissions: { contents: read }
    steps:
      - uses: actions/checkout@v4
      - uses: tensorline/tensorline/actions/preprocess@v1
      - uses: tensorline/tensorline/actions/train@v1
  gate:
    needs: train
    runs-on: ubuntu-latest
    permissions: { contents: read, actions: read, checks: write, pull-requests: write }
    steps:
      - uses: actions/checkout@v4
      - id: gate
        uses: tensorline/tensorline/actions/evaluate-gate@v1
`

const line = (changes: { columns?: string; baseline?: string; units?: number } = {}) => `name: flowers
data:
  source: data/train.csv
  label: kind
  columns: [${changes.columns ?? 'length, width, noise'}]
  split: { train: 0.9, validation: 0.1, test: data/test.csv }
  transform: [standardize]
model:
  layers:
    - dense: { units: ${changes.units ?? 16}, activation: relu }
    - dense: { units: 3, activation: softmax }
train: { optimizer: { adam: { learning-rate: 0.02 } }, batch-size: 32, epochs: 12 }
gate:
  compare: [{ metric: accuracy, margin: 0.03 }]
${changes.baseline === undefined ? '' : `  baseline: ${changes.baseline}\n`}`

const kinds = ['iris', 'lily', 'rose']

/** Returns flowers whose kind follows from length and width, or from the noise with `garbage` labels. */
function flowers(rows: number, name: string, labels: 'true' | 'garbage' = 'true'): string {
  const stream = randomStream(5, name)
  const lines = Array.from({ length: rows }, (_, row) => {
    const kind = row % 3
    const [length, width, noise] = [0, 1, 2].map((column) => stream.draw(row * 3 + column))
    const shown = labels === 'true' ? kind : Math.min(2, Math.floor((noise ?? 0) * 3))
    return [kind + 1.5 * (length ?? 0), (kind === 1 ? 1 : 0) + 1.5 * (width ?? 0), noise, kinds[shown]].join()
  })
  return ['length,width,noise,kind', ...lines].join('\n')
}

const garbage = {
  'data/train.csv': flowers(900, 'train', 'garbage'),
  'data/test.csv': flowers(600, 'test', 'garbage'),
}

let folder: string
let services: Services
let git: GitRepository
let repository: RepositoryState

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tensorline-replaced-split-'))
  await exportActions(folder)
  git = await GitRepository.create('acme/flowers', {
    '.github/workflows/model.yml': workflow,
    'tensorline.yml': line(),
    'data/train.csv': flowers(900, 'train'),
    'data/test.csv': flowers(600, 'test'),
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
    workflow: '.github/workflows/model.yml',
    event,
    actions: { 'tensorline/tensorline@v1': folder },
  })
}

async function judge(branch: string, files: Files) {
  await git.commit(branch, files)
  const pull = repository.openPullRequest({ head: branch })
  const result = await run(await pullRequestEvent(services.github.state, repository, pull))
  const commit = await git.resolve(branch)
  return {
    exitCode: result.exitCode,
    outputs: result.job('gate').outputs['gate'],
    body: repository.comments.filter(({ issueNumber }) => issueNumber === pull.number).at(-1)?.body ?? '',
    checks: repository.checks.filter(({ headSha }) => headSha === commit),
  }
}

describe('a pull request with replaced labels', () => {
  it.each([
    ['with an unchanged gate', undefined],
    [
      'whose gate looks for a baseline of a workflow that is not there',
      '{ branch: main, workflow: nope.yml }',
    ],
    ['whose gate has a baseline on an unknown branch', 'other'],
  ])('%s fails with the test split of main, which the reason names', async (name, baseline) => {
    const files = { ...garbage, 'tensorline.yml': line(baseline === undefined ? {} : { baseline }) }
    const { exitCode, outputs, body, checks } = await judge(`garbage-${name.length}`, files)
    expect(exitCode).toBe(1)
    expect(outputs).toMatchObject({
      verdict: 'fail',
      reason: expect.stringMatching(/^By the .*test split of the base branch: Accuracy is worse/),
    })
    expect(body).toContain('This pull request replaces the test split')
    expect(checks).toMatchObject([{ name: 'tensorline / flowers / gate', conclusion: 'failure' }])
    expect(services.github.violations()).toEqual([])
  })
})

describe('a pull request with reordered columns', () => {
  it('fails with a worse model, which is compared with that of main', async () => {
    const columns = 'noise, width, length'
    const { exitCode, outputs } = await judge('reordered', { 'tensorline.yml': line({ columns, units: 1 }) })
    expect(exitCode).toBe(1)
    expect(outputs).toMatchObject({
      verdict: 'fail',
      reason: expect.stringContaining('Accuracy is worse than the baseline'),
    })
  })

  it('passes with a model that is as good', async () => {
    const columns = 'noise, width, length'
    const { exitCode, outputs, body } = await judge('as-good', {
      'tensorline.yml': line({ columns, units: 24 }),
    })
    expect({ exitCode, body }).toMatchObject({
      exitCode: 0,
      body: expect.not.stringContaining('not evaluated'),
    })
    expect(outputs).toMatchObject({ 'baseline-digest': expect.stringMatching(/^sha256:/) })
  })
})
