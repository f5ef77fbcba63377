import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { WorkflowResult } from '../harness/act.ts'
import { digits } from './digits.ts'
import { example } from './example.ts'
import { lineWith, Project, successful } from './project.ts'

const names = ['model-seed=1', 'model-seed=2', 'model-seed=3']
let project: Project
/** The run on `main` that made the baseline. */
let main: WorkflowResult

beforeAll(async () => {
  project = await Project.start({
    '.github/workflows/seeds.yml': await example('seeds', { '[1, 2, 3, 4, 5]': '[1, 2, 3]' }),
    ...(await digits({ train: 1500, test: 500 })),
    ...(await lineWith({ 'gate.replicates': 3, 'gate.require': ['accuracy >= 0.5'], 'train.epochs': 2 })),
  })
  main = await successful(project.onPush('seeds'))
})
afterAll(() => project.close())

const published = (run: WorkflowResult) =>
  project.services.results.artifacts.ofRun(run.runId).map(({ name }) => name)

describe('a model for each seed of a matrix', () => {
  it('is published under its own name, and the gate selects all by a pattern', () => {
    expect(published(main)).toEqual(expect.arrayContaining(names))
    expect(main.job('gate').summary).toContain('Each of the 3 seeds')
  })

  it('is compared with those of main, and a change that trains less fails', async () => {
    const pull = await project.propose(
      'worse',
      await lineWith({
        'gate.replicates': 3,
        'gate.require': ['accuracy >= 0.5'],
        'train.epochs': 2,
        'train.optimizer': { sgd: { 'learning-rate': 0.001 } },
      }),
    )
    const run = await project.onPull(pull, 'seeds')
    const gate = run.job('gate')
    expect(gate.summary).toContain('in the mean of the seeds')
    expect(gate.summary).toContain('| accuracy | Baseline |')
    expect(gate.result).toBe('failure')
    const [comment] = project.repository.comments
    expect(comment?.body).toContain('3 candidate and 3 baseline models were compared')
    expect(project.services.github.violations()).toEqual([])
  })
})
