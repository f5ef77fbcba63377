import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { WorkflowResult } from '../harness/act.ts'
import { digits } from './digits.ts'
import { lineWith, Project, successful } from './project.ts'

const job = `
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4`
const action = (name: string) => `uses: tensorline/tensorline/actions/${name}@v1`

const workflows = {
  '.github/workflows/train.yml': `
on: push
jobs:
  train:${job}
      - {id: preprocess, ${action('preprocess')}}
      - {id: train, ${action('train')}, with: {set: "train.seed=\${{ github.run_attempt == env.OTHER_SEED_IN && 1 || 0 }}"}}`,
  '.github/workflows/matrix.yml': `
on: push
jobs:
  data:${job}
      - ${action('preprocess')}
  train:
    needs: data
    strategy: {matrix: {rate: [0.1, 0.05]}}${job}
      - id: train
        ${action('train')}
        with: {set: "train.optimizer={sgd: {learning-rate: \${{ matrix.rate }}}}"}
      - {id: gate, ${action('evaluate-gate')}, with: {model: "\${{ steps.train.outputs.artifact }}"}}`,
  '.github/workflows/line.yml': `
on: push
jobs:
  line:${job}
      - uses: ./look
      - {id: line, uses: tensorline/tensorline@v1, with: {stages: preprocess train evaluate-gate}}
      - run: ls "\${{ steps.line.outputs.report }}" && ls -d "$RUNNER_TEMP"/tensorline-run-*`,
  // Post steps run in reverse order, so this one lists the files that the others left.
  'look/action.yml': 'name: look\ndescription: look\nruns: {using: node24, main: main.js, post: post.js}',
  'look/main.js': '',
  'look/post.js': `
    const left = require('node:fs').readdirSync(process.env.RUNNER_TEMP)
    console.log('Left in the end: %d workspaces', left.filter((name) => name.startsWith('tensorline-')).length)`,
}

let project: Project

beforeAll(async () => {
  project = await Project.start({
    ...workflows,
    ...(await digits({ train: 1500, test: 500 })),
    ...(await lineWith({ 'gate.require': ['accuracy >= 0.2'], 'train.epochs': 2 })),
  })
})
afterAll(() => project.close())

const namesIn = ({ runId }: WorkflowResult) =>
  project.services.results.artifacts.ofRun(runId).map(({ name }) => name)

describe('a run', () => {
  let first: WorkflowResult
  beforeAll(async () => {
    first = await successful(project.onPush('train'))
  })

  it('that is repeated keeps the artifacts that are equal', async () => {
    const before = project.services.results.artifacts.ofRun(first.runId)
    const again = await successful(project.onPush('train', { rerunOf: first.runId }))
    const { outputs, log } = again.job('train')
    expect(outputs['train']?.['digest']).toBe(first.job('train').outputs['train']?.['digest'])
    expect(log).toContain(`Artifact model exists already with ${outputs['train']?.['digest']}: kept.`)
    expect(project.services.results.artifacts.ofRun(first.runId)).toEqual(before)
  })

  it('that is repeated with another result replaces its own artifact, and logs it', async () => {
    const other = await successful(
      project.onPush('train', { rerunOf: first.runId, env: { OTHER_SEED_IN: '3' } }),
    )
    const digest = first.job('train').outputs['train']?.['digest']
    expect(other.job('train').outputs['train']?.['digest']).not.toBe(digest)
    expect(other.job('train').log).toContain(`Artifact model of attempt 1 had ${digest}: replaced.`)
    expect(namesIn(other)).toEqual(['dataset', 'data-report', 'model', 'training-report'])
  })

  it('restores the dataset from the cache if another run has made it', async () => {
    expect(first.job('train').outputs['preprocess']?.['cache-hit']).toBe('false')
    const next = await successful(project.onPush('train'))
    const { outputs, log } = next.job('train')
    expect(outputs['preprocess']).toMatchObject({
      'cache-hit': 'true',
      digest: first.job('train').outputs['preprocess']?.['digest'],
    })
    expect(log).toContain('Sources and recipe are unchanged')
    // The same sources on the same machine train the same model.
    expect(outputs['train']?.['digest']).toBe(first.job('train').outputs['train']?.['digest'])
  })

  it('makes the dataset again if its recipe has changed', async () => {
    await project.git.commit('main', await lineWith({ 'data.split.seed': 8, 'train.epochs': 2 }))
    const next = await successful(project.onPush('train'))
    expect(next.job('train').outputs['preprocess']?.['cache-hit']).toBe('false')
  })
})

describe('a matrix', () => {
  it('publishes each of its models and reports under a different name', async () => {
    const result = await successful(project.onPush('matrix'))
    const jobs = result.jobs.filter(({ id }) => id === 'train')
    expect(jobs.map(({ matrix }) => matrix)).toEqual(expect.arrayContaining([{ rate: 0.1 }, { rate: 0.05 }]))
    expect(namesIn(result).toSorted()).toEqual([
      'data-report',
      'dataset',
      'model-rate=0.05',
      'model-rate=0.1',
      'report-rate=0.05',
      'report-rate=0.1',
      'training-report-rate=0.05',
      'training-report-rate=0.1',
    ])
    const digests = jobs.map(({ outputs }) => outputs['train']?.['digest'])
    expect(new Set(digests).size).toBe(2)
  })
})

describe('the root action', () => {
  it('runs the named stages of the pipeline as one step, and cleans up after the job', async () => {
    const result = await successful(project.onPush('line'))
    const { outputs, summary, steps, log } = result.job('line')
    expect(outputs['line']).toMatchObject({
      verdict: 'pass',
      'dataset-digest': expect.stringMatching(/^sha256:/),
      'model-digest': expect.stringMatching(/^sha256:/),
      'quantized-digest': '',
      image: '',
      url: '',
    })
    expect(namesIn(result)).toEqual(['dataset', 'data-report', 'model', 'training-report', 'report'])
    expect(summary).toContain('evaluate-gate')
    expect(log).toContain('report.html')
    expect(steps).toContainEqual(expect.objectContaining({ id: 'line', stage: 'Post', result: 'success' }))
    expect(outputs['line']?.['report']).toMatch(/\/tensorline-run-\w+\/made\/report$/)
    expect(log).toContain('Left in the end: 0 workspaces')
    expect(project.services.github.violations()).toEqual([])
  })
})
