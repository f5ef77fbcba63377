import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { WorkflowResult } from '../harness/act.ts'
import type { PullRequest } from '../harness/github/state.ts'
import { split } from './digits.ts'
import { lineWith, Project, successful } from './project.ts'

const checkName = 'tensorline / digits / gate'
const digest = /^sha256:[0-9a-f]{64}$/

let project: Project
/** The run on `main` that made the baseline. */
let main: WorkflowResult

beforeAll(async () => {
  project = await Project.start()
  main = await successful(project.onPush('model'))
})

afterAll(() => project.close())

const commentsOf = ({ number }: PullRequest) =>
  project.repository.comments.filter(({ issueNumber }) => issueNumber === number)

const checksOf = async (ref: string) => {
  const commit = await project.git.resolve(ref)
  return project.repository.checks.filter(({ headSha }) => headSha === commit)
}

const modelDigest = (run: WorkflowResult) => run.job('train').outputs['train']?.['digest']

describe('the first model ever', () => {
  it('passes with the requirements alone, and the gate warns that it has no baseline', async () => {
    const gate = main.job('gate')
    expect(gate.annotations).toEqual([
      expect.objectContaining({
        level: 'warning',
        message: expect.stringContaining('no successful run on main has an artifact model yet'),
      }),
    ])
    expect(gate.outputs['gate']).toMatchObject({
      verdict: 'pass',
      'baseline-digest': '',
      'comment-url': '',
      reason: expect.stringContaining('there is no baseline to compare with'),
    })
    expect(await checksOf('main')).toMatchObject([{ name: checkName, conclusion: 'success' }])
    expect(project.repository.comments).toEqual([])
    expect(project.services.github.violations()).toEqual([])
  })
})

describe('a pull request with a better model', () => {
  let pull: PullRequest
  let first: WorkflowResult

  beforeAll(async () => {
    pull = await project.propose('longer', await lineWith({ 'train.epochs': 4 }))
    first = await successful(project.onPull(pull, 'model'))
  })

  it('passes in three jobs that pass artifacts by name', async () => {
    expect(first.jobs.map(({ id, result }) => [id, result])).toEqual([
      ['train', 'success'],
      ['gate', 'success'],
      ['quantize', 'success'],
    ])
    expect(first.jobs.flatMap(({ annotations }) => annotations)).toEqual([])
    const artifacts = project.services.results.artifacts.ofRun(first.runId).map(({ name }) => name)
    expect(artifacts).toEqual([
      'dataset',
      'data-report',
      'model',
      'training-report',
      'report',
      'model-quantized',
    ])
    const { verdict, 'size-ratio': ratio } = first.job('quantize').outputs['quantize'] ?? {}
    expect(verdict).toBe('pass')
    expect(Number(ratio)).toBeLessThan(0.3)
  })

  it('is compared with the model of the newest run on the base branch', async () => {
    const { outputs, summary } = first.job('gate')
    expect(outputs['gate']).toMatchObject({ verdict: 'pass', 'baseline-digest': modelDigest(main) })
    expect(modelDigest(main)).toMatch(digest)
    expect(modelDigest(first)).not.toBe(modelDigest(main))
    expect(summary).toContain('Passed')
    expect(summary).toContain('xychart-beta')
  })

  it('gets one comment, and a check on its head commit, not on the merge', async () => {
    const [comment, ...others] = commentsOf(pull)
    expect(others).toEqual([])
    expect(comment).toMatchObject({ author: 'github-actions[bot]', body: expect.stringContaining('Passed') })
    expect(await checksOf('longer')).toMatchObject([{ name: checkName, conclusion: 'success' }])
    expect(first.job('gate').outputs['gate']).toMatchObject({
      'comment-url': expect.stringContaining(`/pull/${pull.number}#issuecomment-${comment?.id}`),
      'check-url': expect.stringMatching(/^https:/),
    })
  })

  it('has its comment updated after a push', async () => {
    const before = { ...commentsOf(pull)[0] }
    await project.git.commit('longer', await lineWith({ 'train.epochs': 5 }))
    const second = await successful(project.onPull(pull, 'model'))
    expect(modelDigest(second)).not.toBe(modelDigest(first))
    const [after, ...others] = commentsOf(pull)
    expect(others).toEqual([])
    expect(after?.id).toBe(before.id)
    expect(after?.body).toContain(modelDigest(second))
    expect(before.body).toContain(modelDigest(first))
    expect(await checksOf('longer')).toMatchObject([{ conclusion: 'success' }])
  })

  it('makes only valid API requests', () => {
    expect(project.services.github.violations()).toEqual([])
  })
})

describe('a pull request with a worse model', () => {
  it('fails the job, with the reason in annotation, comment and check', async () => {
    const slow = { 'train.optimizer': { sgd: { 'learning-rate': 0.01 } } }
    const pull = await project.propose('slower', await lineWith(slow))
    const result = await project.onPull(pull, 'model')
    expect(result.exitCode).toBe(1)
    expect(result.jobs.map(({ id, result }) => [id, result])).toEqual([
      ['train', 'success'],
      ['gate', 'failure'],
      ['quantize', 'skipped'],
    ])
    const gate = result.job('gate')
    const reason = gate.outputs['gate']?.['reason']
    expect(reason).toMatch(/^Accuracy is worse than the baseline/)
    expect(gate.annotations).toEqual([expect.objectContaining({ level: 'error', message: reason })])
    expect(gate.outputs['gate']).toMatchObject({ verdict: 'fail' })
    expect(gate.log).not.toContain('    at ')
    expect(await checksOf('slower')).toMatchObject([
      { name: checkName, conclusion: 'failure', output: { title: reason } },
    ])
    const [comment, ...others] = commentsOf(pull)
    expect(others).toEqual([])
    expect(comment?.body).toContain('Failed: Accuracy is worse than the baseline')
    // The report is published for a failed gate too.
    const artifacts = project.services.results.artifacts.ofRun(result.runId).map(({ name }) => name)
    expect(artifacts).toEqual(['dataset', 'data-report', 'model', 'training-report', 'report'])
    expect(project.services.github.violations()).toEqual([])
  })

  it('fails from a fork too, whose token can neither comment nor check', async () => {
    const slow = { 'train.optimizer': { sgd: { 'learning-rate': 0.001 } } }
    await project.git.commit('theirs', await lineWith(slow))
    const pull = project.repository.openPullRequest({
      head: 'theirs',
      headRepository: 'mona/digits',
      author: 'mona',
    })
    const result = await project.onPull(pull, 'model', { access: 'read' })
    const gate = result.job('gate')
    expect(gate.result).toBe('failure')
    expect(gate.annotations.filter(({ level }) => level === 'error')).toHaveLength(1)
    expect(gate.annotations).toContainEqual(
      expect.objectContaining({ level: 'warning', message: expect.stringContaining('comes from a fork') }),
    )
    expect(gate.outputs['gate']).toMatchObject({ verdict: 'fail', 'comment-url': '', 'check-url': '' })
    expect(gate.summary).toContain('Failed')
    expect(commentsOf(pull)).toEqual([])
    expect(await checksOf('theirs')).toEqual([])
    expect(project.services.github.violations()).toEqual([])
  })
})

describe('a pull request whose test split is too small for a decision', () => {
  it('continues with a warning, is evaluated on the test split of main, and its check is neutral', async () => {
    const pull = await project.propose('few', {
      ...(await lineWith({ 'train.epochs': 4 })),
      ...(await split('t10k', 80)),
    })
    const result = await successful(project.onPull(pull, 'model'))
    const gate = result.job('gate')
    const reason = gate.outputs['gate']?.['reason']
    expect(gate.outputs['gate']).toMatchObject({ verdict: 'inconclusive' })
    expect(gate.annotations).toContainEqual(
      expect.objectContaining({ level: 'warning', message: expect.stringContaining(`${reason}`) }),
    )
    expect(gate.annotations.filter(({ level }) => level === 'error')).toEqual([])
    expect(await checksOf('few')).toMatchObject([{ conclusion: 'neutral', output: { title: reason } }])
    const [comment] = commentsOf(pull)
    expect(comment?.body).toContain('Inconclusive')
    expect(comment?.body).toContain('1,000 examples on the base branch, 80 here')
    expect(comment?.body).toMatch(/Verdict with the gate of the base `[0-9a-f]{7}`: Passed/)
    expect(project.services.github.violations()).toEqual([])
  })
})
