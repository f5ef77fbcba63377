import { describe, expect, it } from '@jest/globals'
import { editionOf, readContext } from '../../../../src/host/github/workflow-context.ts'
import { userError, userErrors } from '../../../harness/user-error.ts'
import { pullRequestEvent, runnerEnvironment } from './runner-environment.ts'

const ownBranch = pullRequestEvent({ headRepository: 77 })

describe('reading the context of a job', () => {
  it('reads the pull request from the event, with its head as the commit under review', () => {
    expect(readContext(runnerEnvironment(ownBranch))).toMatchObject({
      owner: 'acme',
      repo: 'mnist',
      repositoryId: 77,
      edition: 'github.com',
      runId: 900,
      runAttempt: 1,
      runUrl: 'https://github.com/acme/mnist/actions/runs/900',
      commit: 'merge-commit',
      reviewedCommit: 'head-commit',
      pullRequest: { number: 5, headCommit: 'head-commit', baseCommit: 'base-commit', baseBranch: 'main' },
      codeOrigin: { fromFork: false, privileged: false, selfHosted: false },
    })
  })

  it('detects a fork by its repository, and a deleted fork', () => {
    for (const headRepository of [78, null]) {
      const context = readContext(runnerEnvironment(pullRequestEvent({ headRepository })))
      expect(context.codeOrigin.fromFork).toBe(true)
    }
  })

  it('lists the events that give secrets to the code of a fork', () => {
    const env = runnerEnvironment(pullRequestEvent({ headRepository: 78 }), {
      GITHUB_EVENT_NAME: 'pull_request_target',
    })
    expect(readContext(env).codeOrigin).toEqual({ fromFork: true, privileged: true, selfHosted: false })
  })

  it('follows a workflow_run to the fork and the commit that started it', () => {
    const event = {
      repository: { id: 77 },
      workflow_run: {
        id: 899,
        event: 'pull_request',
        head_sha: 'fork-commit',
        head_branch: 'faster',
        head_repository: { id: 9, owner: { login: 'mona' } },
      },
    }
    const context = readContext(runnerEnvironment(event, { GITHUB_EVENT_NAME: 'workflow_run' }))
    expect(context.codeOrigin).toMatchObject({ fromFork: true, privileged: true })
    expect(context.reviewedCommit).toBe('fork-commit')
  })

  it('reads a push as a commit without a pull request', () => {
    const env = runnerEnvironment({ repository: { id: 77 } }, { GITHUB_EVENT_NAME: 'push' })
    expect(readContext(env)).toMatchObject({
      pullRequest: null,
      reviewedCommit: 'merge-commit',
    })
  })

  it('reads the tag of a release, and no tag of a branch', () => {
    const event = { repository: { id: 77 } }
    expect(readContext(runnerEnvironment(event, { GITHUB_REF: 'refs/tags/v1.2' })).tag).toBe('v1.2')
    expect(readContext(runnerEnvironment(event, { GITHUB_REF: 'refs/heads/main' })).tag).toBeNull()
  })

  it('treats a runner without RUNNER_ENVIRONMENT as self-hosted', () => {
    const env = runnerEnvironment(ownBranch, { RUNNER_ENVIRONMENT: undefined })
    expect(readContext(env).codeOrigin.selfHosted).toBe(true)
  })

  it('treats an empty variable as not set', () => {
    const env = runnerEnvironment(ownBranch, { GITHUB_REPOSITORY_ID: '', ACTIONS_RUNTIME_TOKEN: '' })
    expect(readContext(env)).toMatchObject({ repositoryId: 77, hasArtifactAccess: false })
  })

  it('names every variable that is missing outside GitHub Actions', () => {
    expect(() => readContext({})).toThrow(
      userErrors(
        ['GITHUB_INVALID_CONTEXT', 'GITHUB_REPOSITORY'],
        ['GITHUB_INVALID_CONTEXT', 'GITHUB_EVENT_NAME'],
        ['GITHUB_INVALID_CONTEXT', 'GITHUB_RUN_ID'],
        ['GITHUB_INVALID_CONTEXT', 'GITHUB_JOB'],
        ['GITHUB_INVALID_CONTEXT', 'GITHUB_SHA'],
        ['GITHUB_INVALID_CONTEXT', 'GITHUB_WORKSPACE'],
        ['GITHUB_INVALID_CONTEXT', 'RUNNER_TEMP'],
      ),
    )
  })

  it('rejects an event of another shape', () => {
    expect(() => readContext(runnerEnvironment({ pull_request: { number: 'five' } }))).toThrow(
      userError('GITHUB_INVALID_CONTEXT', 'event.json'),
    )
  })
})

describe('editions of GitHub', () => {
  it.each([
    ['https://github.com', 'github.com'],
    ['https://acme.ghe.com', 'ghe.com'],
    ['https://git.acme.example', 'enterprise-server'],
    ['https://ghe.com.acme.example', 'enterprise-server'],
    ['https://fakeghe.com', 'enterprise-server'],
    ['https://github.com.evil.example', 'enterprise-server'],
    ['http://actions.localhost:3000', 'github.com'],
  ])('%s is %s', (url, edition) => {
    expect(editionOf(url)).toBe(edition)
  })
})
