import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { WorkflowResult } from '../harness/act.ts'
import type { PullRequest } from '../harness/github/state.ts'
import { lineText, Project, successful } from './project.ts'

/** The cost of a prediction: confusing a digit with its neighbour costs half as much as any other error. */
const cost = `
interface Answers { labels: string[]; predictions: string[] }
export default ({ labels, predictions }: Answers): number[] =>
  labels.map((label, index) => {
    const distance = Math.abs(Number(label) - Number(predictions[index]))
    return distance > 1 ? 1 : distance / 2
  })
`

const gate = {
  'gate.metrics': [{ name: 'cost', module: './metrics/cost.ts', better: 'lower', range: [0, 1] }],
  'gate.robustness': [{ rotate: 10 }, { 'impulse-noise': 2 }, { 'defocus-blur': 4 }],
  'gate.require': ['accuracy >= 0.5', 'cost <= 0.5', 'invariance[rotate-10] >= 30%'],
  'gate.compare': [
    { metric: 'accuracy', margin: 0.03 },
    { metric: 'cost', margin: 0.05 },
    { metric: 'accuracy-drop[impulse-noise-2]', margin: 0.1 },
  ],
}

let project: Project
let main: WorkflowResult

beforeAll(async () => {
  project = await Project.start({
    'metrics/cost.ts': cost,
    'tensorline.yml': await lineText(gate),
  })
  main = await successful(project.onPush('model'))
})

afterAll(() => project.close())

const commentOf = ({ number }: PullRequest) =>
  project.repository.comments.filter(({ issueNumber }) => issueNumber === number).at(-1)?.body ?? ''

const metricsOf = (run: WorkflowResult) => {
  const metrics: unknown = JSON.parse(run.job('gate').outputs['gate']?.['metrics'] ?? '{}')
  return metrics
}

describe('a custom metric and robustness', () => {
  it('are required of the first model', () => {
    expect(main.job('gate').outputs['gate']).toMatchObject({ verdict: 'pass' })
    expect(metricsOf(main)).toMatchObject({
      cost: expect.any(Number),
      'invariance[rotate-10]': expect.any(Number),
      'accuracy-drop[defocus-blur-4]': expect.any(Number),
    })
  })

  it('are compared with the baseline in a pull request, and are in its comment', async () => {
    const changed = await lineText({ ...gate, 'train.epochs': 4 })
    const pull = await project.propose('longer', { 'tensorline.yml': changed })
    const run = await successful(project.onPull(pull, 'model'))
    expect(run.job('gate').outputs['gate']).toMatchObject({ verdict: 'pass' })
    const comment = commentOf(pull)
    expect(comment).toMatch(/cost/i)
    expect(comment).toContain('loss of accuracy (impulse-noise-2)')
    expect(project.services.github.violations()).toEqual([])
  })

  it('are in the comment if the pull request changes the metric itself', async () => {
    const pull = await project.propose('free', {
      'metrics/cost.ts':
        'export default ({ labels }: { labels: string[] }): number[] => labels.map(() => 0)\n',
    })
    const run = await project.onPull(pull, 'model')
    expect(commentOf(pull)).toContain('metrics/cost.ts')
    expect(run.job('gate').outputs['gate']?.['verdict']).not.toBe('pass')
    expect(project.services.github.violations()).toEqual([])
  })
})

describe('a baseline that was released', () => {
  it('is fetched as GitHub describes it, and compared with', async () => {
    const { artifacts } = project.services.results
    const model = artifacts.ofRun(main.runId).find(({ name }) => name === 'model')
    if (!model) throw new TypeError('the run on main has no model')
    const answer = await fetch(artifacts.downloadUrl(model))
    const commit = await project.git.resolve('main')
    if (commit === null) throw new TypeError('there is no main')
    await project.git.tag('v1', commit)
    const id = () => project.services.github.state.nextId()
    project.repository.releases.push({
      id: id(),
      tag: 'v1',
      createdAt: new Date(),
      assets: [{ id: id(), name: 'model.zip', bytes: new Uint8Array(await answer.arrayBuffer()) }],
    })
    const line = await lineText({
      ...gate,
      'gate.baseline': { release: 'latest', asset: 'model.zip' },
      'train.epochs': 4,
    })
    const pull = await project.propose('against-release', { 'tensorline.yml': line })
    const run = await successful(project.onPull(pull, 'model'))
    expect(run.job('gate').outputs['gate']).toMatchObject({
      verdict: 'pass',
      'baseline-digest': main.job('train').outputs['train']?.['digest'],
    })
    const asked = project.services.github.exchanges.map(({ method, url }) => `${method} ${url}`)
    expect(asked).toContain('GET /repos/acme/digits/releases/latest')
    expect(project.services.github.violations()).toEqual([])
  })
})
