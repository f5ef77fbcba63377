import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseDocument } from 'yaml'
import { findNvidiaDriver } from '../../src/engine/nvidia-driver.ts'
import type { WorkflowResult } from '../harness/act.ts'
import type { Files } from '../harness/repository.ts'
import { errorText } from '../harness/user-error.ts'
import { example } from './example.ts'
import { Project, successful } from './project.ts'

const starter = join(import.meta.dirname, '../../examples/starter/tensorline.yml')
const network = [{ dense: { units: 32, activation: 'relu' } }, { dense: { units: 3, activation: 'softmax' } }]
const linear = network.slice(1)
const worse = /^Accuracy is worse than the baseline/

/** Returns points of a grid in three rings around the centre, which a network without a hidden layer cannot separate. */
function rings(): string {
  const steps = Array.from({ length: 45 }, (_, step) => step / 22 - 1)
  const rows = steps.flatMap((x) =>
    steps.map((y) => {
      const radius = Math.hypot(x, y)
      return [x.toFixed(4), y.toFixed(4), radius < 0.5 ? 'inner' : radius < 0.9 ? 'middle' : 'outer'].join()
    }),
  )
  return ['x,y,label', ...rows].join('\n')
}

/** Returns the `tensorline.yml` of the starter, with other layers and the changes that its comments describe. */
async function pipeline(path: string, layers: readonly unknown[], name = 'rings'): Promise<Files> {
  const document = parseDocument(await readFile(starter, 'utf8'))
  document.set('name', name)
  document.setIn(['data', 'source'], path.includes('/') ? '../data/*.csv' : 'data/*.csv')
  document.setIn(['model', 'layers'], layers)
  document.setIn(['train', 'optimizer'], { adam: { 'learning-rate': 0.02 } })
  document.setIn(['train', 'epochs'], 10)
  document.setIn(['gate', 'require'], ['accuracy >= 0.3'])
  return { [path]: String(document) }
}

let project: Project

beforeAll(async () => {
  project = await Project.start({
    '.github/workflows/starter.yml': await example('starter/model'),
    '.github/workflows/one-step.yml': await example('one-step'),
    '.github/workflows/matrix.yml': await example('matrix'),
    '.github/workflows/self-hosted-gpu.yml': await example('self-hosted-gpu'),
    'data/rings.csv': rings(),
    ...(await pipeline('tensorline.yml', network)),
    ...(await pipeline('lines/linear.yml', linear, 'linear')),
    ...(await pipeline('lines/network.yml', network, 'network')),
  })
})
afterAll(() => project.close())

const resultsOf = ({ jobs }: WorkflowResult) => jobs.map(({ id, result }) => [id, result])
const commentsOf = (number: number) =>
  project.repository.comments.filter(({ issueNumber }) => issueNumber === number)

describe('examples/starter/model.yml', () => {
  it('trains, quantizes and builds the image of main, and fails a pull request with a worse model', async () => {
    const main = await successful(project.onPush('starter'))
    expect(project.services.results.artifacts.ofRun(main.runId).map(({ name }) => name)).toEqual([
      'dataset',
      'data-report',
      'model',
      'training-report',
      'report',
      'model-quantized',
      'image',
    ])
    const pull = await project.propose('starter-worse', await pipeline('tensorline.yml', linear))
    const result = await project.onPull(pull, 'starter')
    expect(resultsOf(result)).toEqual([
      ['train', 'success'],
      ['gate', 'failure'],
      ['quantize', 'skipped'],
    ])
    expect(result.job('gate').outputs['evaluate-gate']).toMatchObject({
      verdict: 'fail',
      reason: expect.stringMatching(worse),
      'baseline-digest': main.job('train').outputs['train']?.['digest'],
    })
    expect(project.services.github.violations()).toEqual([])
  })
})

describe('examples/one-step.yml', () => {
  it('runs to the quantized model on main, and fails a pull request with a worse model before that stage', async () => {
    const main = await successful(project.onPush('one-step'))
    const published = main.job('line').outputs['tensorline']
    expect(published).toMatchObject({
      verdict: 'pass',
      'quantized-digest': expect.stringMatching(/^sha256:/),
    })
    const pull = await project.propose('one-step-worse', await pipeline('tensorline.yml', linear))
    const result = await project.onPull(pull, 'one-step')
    expect(resultsOf(result)).toEqual([['line', 'failure']])
    expect(result.job('line').outputs['tensorline']).toMatchObject({
      verdict: 'fail',
      'quantized-digest': '',
    })
    expect(result.job('line').annotations).toContainEqual(
      expect.objectContaining({ level: 'error', message: expect.stringMatching(worse) }),
    )
    expect(project.services.github.violations()).toEqual([])
  })
})

describe('examples/matrix.yml', () => {
  it('compares each model with that of main, and fails the job of the one that became worse', async () => {
    const main = await successful(project.onPush('matrix'))
    expect(
      project.services.results.artifacts
        .ofRun(main.runId)
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual([
      'data-report-line=linear',
      'data-report-line=network',
      'dataset-line=linear',
      'dataset-line=network',
      'model-line=linear',
      'model-line=network',
      'report-line=linear',
      'report-line=network',
      'training-report-line=linear',
      'training-report-line=network',
    ])
    const pull = await project.propose('matrix-worse', await pipeline('lines/network.yml', linear, 'network'))
    const result = await project.onPull(pull, 'matrix')
    const job = (run: WorkflowResult, line: string) => run.jobs.find(({ matrix }) => matrix['line'] === line)
    expect(job(result, 'linear')?.result).toBe('success')
    expect(job(result, 'linear')?.outputs['evaluate-gate']).toMatchObject({
      verdict: 'pass',
      'baseline-digest': job(main, 'linear')?.outputs['model']?.['digest'],
    })
    expect(job(result, 'network')?.result).toBe('failure')
    expect(job(result, 'network')?.outputs['evaluate-gate']).toMatchObject({
      verdict: 'fail',
      reason: expect.stringMatching(worse),
      'baseline-digest': job(main, 'network')?.outputs['model']?.['digest'],
    })
    expect(
      commentsOf(pull.number)
        .map(({ body }) => /(?:Failed|Passed)/.exec(body)?.[0])
        .toSorted(),
    ).toEqual(['Failed', 'Passed'])
    expect(project.services.github.violations()).toEqual([])
  })
})

describe('examples/self-hosted-gpu.yml', () => {
  const withoutGpu = findNvidiaDriver() === null ? it : it.skip

  withoutGpu(
    'fails the training on a machine without a GPU, and the error names the missing part',
    async () => {
      const result = await project.onPush('self-hosted-gpu')
      expect(result.exitCode).toBe(1)
      const { steps, annotations } = result.job('train')
      expect(steps.find(({ id, stage }) => id === 'train' && stage === 'Main')?.result).toBe('failure')
      expect(annotations).toContainEqual(
        expect.objectContaining({ level: 'error', message: errorText('ENGINE_GPU_UNAVAILABLE', 'driver') }),
      )
    },
  )
})
