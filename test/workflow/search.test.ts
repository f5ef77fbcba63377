import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { WorkflowResult } from '../harness/act.ts'
import { digits } from './digits.ts'
import { lineWith, Project } from './project.ts'

const example = join(import.meta.dirname, '../../examples/search.yml')
let project: Project
let run: WorkflowResult

beforeAll(async () => {
  const workflow = await readFile(example, 'utf8')
  project = await Project.start({
    '.github/workflows/search.yml': workflow.replace('on: workflow_dispatch', 'on: push'),
    ...(await digits({ train: 1500, test: 500 })),
    ...(await lineWith({
      'gate.require': ['accuracy >= 0.5'],
      'train.epochs': 2,
      search: {
        trials: 4,
        metric: 'validation-accuracy',
        space: {
          'train.optimizer': {
            choices: [
              { sgd: { 'learning-rate': 0.0001 } },
              { sgd: { 'learning-rate': 0.1 } },
              { sgd: { 'learning-rate': 1e30 } },
            ],
          },
          'train.batch-size': { choices: [32, 64] },
        },
        sampler: 'sobol',
        seed: 1,
      },
    })),
  })
  run = await project.onPush('search')
}, 300_000)
afterAll(() => project.close())

describe('a search over the jobs of a matrix', () => {
  const artifact = (name: string) =>
    project.services.results.artifacts.ofRun(run.runId).find((published) => published.name === name)

  it('trains each trial in a job of its own', () => {
    expect(artifact('trial-0') ?? artifact('trial-1')).toBeDefined()
    expect(run.log).toContain('4 trials')
  })

  it('lists a trial that diverged as a row, and picks the best of the others', () => {
    const { log } = run.job('select')
    expect(run.job('select').summary).toMatch(/Trial \d is the best of 4 by validation-accuracy/)
    expect(run.job('select').summary).toContain('failed: its job ended without a model')
    expect(log).not.toContain('no trial came to a model')
  })

  it('hands the best model to the gate, which passes it', () => {
    expect(artifact('model')).toBeDefined()
    expect(artifact('search')).toBeDefined()
    expect(run.job('select').result).toBe('success')
  })
})
