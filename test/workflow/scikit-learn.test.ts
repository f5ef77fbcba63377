import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runWorkflow, type WorkflowResult } from '../harness/act.ts'
import { exportActions } from '../harness/actions-export.ts'
import { pullRequestEvent, pushEvent, type WorkflowEvent } from '../harness/events.ts'
import type { RepositoryState } from '../harness/github/state.ts'
import { GitRepository } from '../harness/repository.ts'
import { startServices, type Services } from '../harness/services.ts'
import { example, standIns } from './example.ts'

const examples = join(import.meta.dirname, '../../examples')

let folder: string
let services: Services
let git: GitRepository
let repository: RepositoryState
let script: string
let actions: Readonly<Record<string, string>>

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tensorline-scikit-learn-'))
  actions = {
    'tensorline/tensorline@v1': await exportActions(join(folder, 'tensorline')),
    ...(await standIns(folder)),
  }
  script = await readFile(join(examples, 'scikit-learn/train.py'), 'utf8')
  git = await GitRepository.create('acme/digits', {
    '.': { copyOf: join(examples, 'scikit-learn') },
    '.github/workflows/gate.yml': await example('scikit-learn'),
  })
  services = await startServices()
  repository = services.github.state.addRepository(git)
})

afterAll(async () => {
  await services.close()
  await git.remove()
  await rm(folder, { recursive: true })
})

function run(event: WorkflowEvent): Promise<WorkflowResult> {
  const packages = join(folder, 'packages')
  return runWorkflow(services, {
    repository,
    workflow: '.github/workflows/gate.yml',
    event,
    actions,
    // Packages stay in the folder of this test; TensorFlow is not on this machine and must not be fetched.
    env: { PIP_TARGET: packages, PYTHONPATH: packages, RUNNER_TOOL_CACHE: join(folder, 'tool-cache') },
    toolCache: join(folder, 'tool-cache'),
  })
}

async function propose(branch: string, change: string): Promise<WorkflowResult> {
  await git.commit(branch, { 'train.py': script.replace('DEPTH = None', change) })
  const pull = repository.openPullRequest({ head: branch })
  return run(await pullRequestEvent(services.github.state, repository, pull))
}

const artifactsOf = ({ runId }: WorkflowResult) =>
  services.results.artifacts.ofRun(runId).map(({ name }) => name)

describe('a scikit-learn project that uses only the gate', () => {
  let main: WorkflowResult

  beforeAll(async () => {
    main = await run(await pushEvent(services.github.state, repository, 'main'))
    if (main.exitCode !== 0) throw new Error(main.log)
  })

  it('has its first model evaluated with the requirements, and its predictions published', () => {
    expect(main.job('gate').outputs['gate']).toMatchObject({
      verdict: 'pass',
      'baseline-digest': '',
      reason: expect.stringContaining('there is no baseline to compare with'),
    })
    expect(artifactsOf(main).toSorted()).toEqual(['predictions', 'report'])
    expect(main.log).not.toMatch(/tensorflow/i)
  })

  it('passes a pull request that is no worse than the predictions of main', async () => {
    const result = await propose('seed', 'DEPTH = 14')
    const gate = result.job('gate')
    expect(result.exitCode).toBe(0)
    expect(gate.outputs['gate']).toMatchObject({
      verdict: 'pass',
      'baseline-digest': expect.stringMatching(/^sha256:/),
      'comment-url': expect.stringMatching(/^https:/),
      'check-url': expect.stringMatching(/^https:/),
    })
    expect(gate.summary).toContain('Examples and their labels')
  })

  it('fails a pull request that is worse, with the reason in the one comment', async () => {
    const result = await propose('shallow', 'DEPTH = 4')
    const gate = result.job('gate')
    const reason = gate.outputs['gate']?.['reason']
    expect(gate.result).toBe('failure')
    expect(gate.outputs['gate']).toMatchObject({ verdict: 'fail' })
    expect(gate.annotations).toEqual([expect.objectContaining({ level: 'error', message: reason })])
    const pull = repository.pulls.find(({ head }) => head === 'shallow')
    const comments = repository.comments.filter(({ issueNumber }) => issueNumber === pull?.number)
    expect(comments).toMatchObject([{ body: expect.stringContaining('❌ Failed') }])
    expect(services.github.violations()).toEqual([])
  })
})
