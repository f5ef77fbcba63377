import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { apiOnDemand } from '../../../../src/host/github/api.ts'
import { readContext } from '../../../../src/host/github/workflow-context.ts'
import { createLedger, ledgerBranch } from '../../../../src/host/github/ledger.ts'
import { startGitHubApi, type GitHubApi } from '../../../harness/github-api.ts'
import { GitRepository } from '../../../harness/repository.ts'
import { startResultsService, type ResultsService } from '../../../harness/results-service.ts'
import { recordingLog } from '../../../unit/host/recording-log.ts'
import { runnerEnvironment } from '../../../unit/host/github/runner-environment.ts'

/* The ledger's branch in a real git repository, through a stand-in that is held to GitHub's description of its API. */
let results: ResultsService
let github: GitHubApi
let git: GitRepository

beforeAll(async () => {
  results = await startResultsService()
  github = await startGitHubApi(results.artifacts)
  git = await GitRepository.create('acme/mnist', { 'tensorline.yml': 'name: mnist\n' })
  github.state.addRepository(git)
})

afterAll(async () => {
  await github.close()
  await results.close()
  await git.remove()
})

function ledgerFor(access: 'read' | 'write' = 'write') {
  const token = github.state.issueToken({ login: 'github-actions[bot]', access })
  return createLedger({
    api: apiOnDemand(token, github.url, recordingLog()),
    context: readContext(runnerEnvironment({ repository: { id: 77 } })),
  })
}

const page = 'a'.repeat(64)
const entry = (name: string) => ({ page, name, text: `{"decision":"${name}"}\n` })

describe('the ledger on GitHub', () => {
  it('has no entries before it was created', async () => {
    expect(await ledgerFor('read').namesOn(page)).toEqual(new Set())
  })

  it('is not created by a run without write permission, which logs a warning', async () => {
    expect(await ledgerFor('read').add([entry('first')])).toEqual({
      posted: false,
      reason: 'the job has no `contents: write`',
    })
    expect(await git.resolve(ledgerBranch)).toBeNull()
  })

  it('is created by two writers at the same moment, and has the entries of both', async () => {
    await Promise.all([ledgerFor().add([entry('one')]), ledgerFor().add([entry('two')])])
    expect(await ledgerFor('read').namesOn(page)).toEqual(new Set(['one', 'two']))
    const head = (await git.resolve(ledgerBranch)) ?? ''
    expect((await git.read(head, `${page}/one.json`))?.toString()).toBe(entry('one').text)
    expect((await git.read(head, 'README.md'))?.toString()).toContain('# Decisions of the gate')
    expect(await git.read(head, 'tensorline.yml')).toBeNull()
  })

  it('has every entry of five simultaneous writers, one commit each', async () => {
    const before = (await git.resolve(ledgerBranch)) ?? ''
    const names = ['3', '4', '5', '6', '7']
    await Promise.all(names.map((name) => ledgerFor().add([entry(name)])))
    expect(await ledgerFor().namesOn(page)).toEqual(new Set(['one', 'two', ...names]))
    expect(await git.distance(before, ledgerBranch)).toBe(5)
  })

  it('does not write an entry twice', async () => {
    const before = await git.resolve(ledgerBranch)
    expect(await ledgerFor().add([entry('one'), entry('two')])).toMatchObject({ posted: true })
    expect(await git.resolve(ledgerBranch)).toBe(before)
  })

  it('uses the API as GitHub describes it', () => {
    expect(github.violations()).toEqual([])
  })
})
