import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { WorkflowResult } from '../harness/act.ts'
import { digits } from './digits.ts'
import { example } from './example.ts'
import { lineWith, Project } from './project.ts'

let project: Project
let run: WorkflowResult

const sgd = (rate: number) => ({ sgd: { 'learning-rate': rate } })

const searchOver = (trials: number, ...optimizers: readonly Readonly<Record<string, unknown>>[]) =>
  lineWith({
    'gate.require': ['accuracy >= 0.2'],
    'train.epochs': 2,
    search: {
      trials,
      metric: 'validation-accuracy',
      space: {
        'train.optimizer': { choices: optimizers },
        'train.batch-size': { choices: [32, 64] },
      },
      sampler: 'sobol',
      seed: 1,
    },
  })

beforeAll(async () => {
  project = await Project.start({
    '.github/workflows/search.yml': await example('search', { 'on: workflow_dispatch': 'on: push' }),
    ...(await digits({ train: 1500, test: 500 })),
    ...(await searchOver(4, sgd(0.0001), sgd(0.1), sgd(1e30))),
  })
  run = await project.onPush('search')
})
afterAll(() => project.close())

describe('a search over the jobs of a matrix', () => {
  const artifact = (name: string) =>
    project.services.results.artifacts.ofRun(run.runId).find((published) => published.name === name)

  it('trains each trial in a separate job', () => {
    expect(artifact('trial-0') ?? artifact('trial-1')).toBeDefined()
    expect(run.log).toContain('4 trials')
  })

  it('lists a trial that diverged, and selects the best of the others', () => {
    const { log } = run.job('select')
    expect(run.job('select').summary).toMatch(/Trial \d is the best of 4 by validation-accuracy/)
    expect(run.job('select').summary).toContain('failed: its job ended without a model')
    expect(log).not.toContain('no trial produced a model')
  })

  it('passes the best model to the gate, which accepts it', () => {
    expect(artifact('model')).toBeDefined()
    expect(artifact('search')).toBeDefined()
    expect(run.job('select').result).toBe('success')
  })

  it('succeeds as a run although a trial failed, so its model is the baseline of the next search', async () => {
    expect(run.jobs.filter(({ id }) => id === 'trial').map(({ result }) => result)).toContain('failure')
    expect(run.conclusion).toBe('success')
    await project.git.commit('main', await searchOver(2, sgd(0.012), sgd(0.015)))
    const worse = await project.onPush('search')
    const { result, outputs } = worse.job('select')
    expect(outputs['evaluate-gate']).toMatchObject({
      verdict: 'fail',
      reason: expect.stringMatching(/^Accuracy is worse than the baseline/),
      'baseline-digest': run.job('select').outputs['search-select']?.['digest'],
    })
    expect(result).toBe('failure')
    expect(worse.conclusion).toBe('failure')
  })

  it('fails without a model and without a gate when every trial failed', async () => {
    await project.git.commit('main', await searchOver(2, sgd(1e30), sgd(1e31)))
    const none = await project.onPush('search')
    const { result, outputs, summary } = none.job('select')
    expect(none.jobs.filter(({ id }) => id === 'trial').map(({ result }) => result)).toEqual([
      'failure',
      'failure',
    ])
    expect(result).toBe('failure')
    expect(none.conclusion).toBe('failure')
    expect(outputs['search-select']).toMatchObject({ digest: '', 'failed-trials': '2' })
    expect(outputs['evaluate-gate']).toBeUndefined()
    expect(summary.match(/failed: its job ended without a model/g)).toHaveLength(2)
    expect(project.services.results.artifacts.ofRun(none.runId).map(({ name }) => name)).not.toContain(
      'model',
    )
    expect(project.services.github.violations()).toEqual([])
  })
})
