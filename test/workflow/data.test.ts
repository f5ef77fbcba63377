import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { WorkflowResult } from '../harness/act.ts'
import type { Files } from '../harness/repository.ts'
import { errorText } from '../harness/user-error.ts'
import { Project, successful } from './project.ts'

const orders = 2000

/** Returns orders whose amounts are raised by a number; those of more than 60 are returned. */
function csv(raise: number): string {
  const rows = Array.from({ length: orders }, (_, index) => {
    const amount = 10 + ((index * 37) % 90)
    return `${index},${amount + raise},${amount > 60 ? 'yes' : 'no'}`
  })
  return ['order,amount,returned', ...rows, ''].join('\n')
}

const pipeline = `name: orders
data:
  source: orders.csv
  label: returned
  id: order
  columns: [amount]
  expect:
    rows: { minimum: 1000 }
    columns: { order: { unique: true }, amount: { minimum: 0, maximum: 500 }, returned: { values: ['yes', 'no'] } }
  drift: { margin: 0.1 }
  transform: [standardize]
model: {layers: [{dense: {units: 2, activation: softmax}}]}
train: {optimizer: {adam: {learning-rate: 0.05}}, batch-size: 32, epochs: 1}
`

const workflow = `
on: [push, pull_request]
jobs:
  data:
    runs-on: ubuntu-latest
    permissions: { contents: read, actions: read, pull-requests: write }
    steps:
      - uses: actions/checkout@v5
      - id: data
        uses: tensorline/tensorline/actions/preprocess@v1
`

let project: Project
let main: WorkflowResult
beforeAll(async () => {
  project = await Project.start({
    '.github/workflows/data.yml': workflow,
    'tensorline.yml': pipeline,
    'orders.csv': csv(0),
  })
  main = await successful(project.onPush('data'))
})
afterAll(() => project.close())

async function proposed(branch: string, files: Files) {
  const pull = await project.propose(branch, files)
  const result = await project.onPull(pull, 'data')
  const comments = project.repository.comments.filter(({ issueNumber }) => issueNumber === pull.number)
  const artifacts = project.services.results.artifacts.ofRun(result.runId).map(({ name }) => name)
  return { job: result.job('data'), comments, artifacts }
}

describe('preprocess of a pull request', () => {
  it('is compared with the dataset of the base branch, and fails if a column drifted', async () => {
    const { job, comments, artifacts } = await proposed('raised', { 'orders.csv': csv(30) })
    expect(job.result).toBe('failure')
    expect(job.outputs['data']).toMatchObject({ drift: 'fail' })
    expect(artifacts).toEqual(['dataset', 'dataset-diff', 'data-report'])
    expect(comments).toHaveLength(1)
    expect(comments[0]?.body).toContain('amount')
    expect(job.summary).toContain('amount')
    expect(project.services.github.violations()).toEqual([])
  })

  it('passes with the same data, without a comment', async () => {
    const { job, comments } = await proposed('documented', { 'notes.md': 'nothing of the data' })
    expect(job.outputs['data']).toMatchObject({
      drift: 'pass',
      digest: main.job('data').outputs['data']?.['digest'],
    })
    expect(comments).toEqual([])
  })

  it('names all rows that do not meet the expectations at their lines', async () => {
    const broken = csv(0)
      .replace('\n3,', '\n3,-')
      .replace(/\n7,(\d+),\w+/, '\n6,$1,maybe')
    const { job, artifacts } = await proposed('broken', { 'orders.csv': broken })
    expect(job.result).toBe('failure')
    expect(job.annotations).toEqual([
      expect.objectContaining({
        file: 'orders.csv',
        message: errorText('DATA_EXPECTATION_FAILED', 'order', '6'),
      }),
      expect.objectContaining({
        file: 'orders.csv',
        message: errorText('DATA_EXPECTATION_FAILED', 'amount', '-'),
      }),
      expect.objectContaining({
        file: 'orders.csv',
        message: errorText('DATA_EXPECTATION_FAILED', 'returned', 'maybe'),
      }),
    ])
    expect(artifacts).toEqual([])
    expect(project.services.github.violations()).toEqual([])
  })
})
