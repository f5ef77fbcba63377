import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { join } from 'node:path'
import { apiOnDemand } from '../../../src/host/github/api.ts'
import { createBase } from '../../../src/host/github/base-branch.ts'
import { readContext } from '../../../src/host/github/workflow-context.ts'
import type { PullRequestBase } from '../../../src/host/host.ts'
import { pullRequestEvent, runnerEnvironment } from '../../unit/host/github/runner-environment.ts'
import { recordingLog, type RecordingLog } from '../../unit/host/recording-log.ts'
import { userError } from '../../harness/user-error.ts'
import { startGitHubServer, type GitHubServer } from './github-server.ts'

let server: GitHubServer
let log: RecordingLog
beforeEach(async () => {
  server = await startGitHubServer()
  log = recordingLog()
})
afterEach(() => server.close())

let workspace: string
function base(): PullRequestBase {
  const env = runnerEnvironment(pullRequestEvent({ headRepository: 77 }), { GITHUB_API_URL: server.url })
  const context = readContext(env)
  workspace = context.workspace
  if (!context.pullRequest) throw new Error('no pull request')
  return createBase({ api: apiOnDemand('token', context.apiUrl, log), context, log }, context.pullRequest)
}

describe('the base of a pull request', () => {
  it('is the commit that GitHub merged it into, which may be newer than that of the event', async () => {
    server.parents.set('merge-commit', ['newest-main', 'head-commit'])
    server.files.set('newest-main:tensorline.yml', 'name: new')
    server.files.set('base-commit:tensorline.yml', 'name: old')
    const merged = base()
    expect(await merged.commit()).toBe('newest-main')
    expect(await merged.readFile(join(workspace, 'tensorline.yml'))).toBe('name: new')
    expect(await merged.readFile(join(workspace, 'other.yml'))).toBeNull()
  })

  it('is the commit of the event if another commit is checked out', async () => {
    server.parents.set('merge-commit', ['somewhere', 'else'])
    expect(await base().commit()).toBe('base-commit')
  })

  it('has the git ids of a committed file and of all files in a folder', async () => {
    server.parents.set('merge-commit', ['newest-main', 'head-commit'])
    server.files.set('newest-main:accepted/model/model.json', '{}')
    server.files.set('newest-main:accepted/notes.md', 'notes')
    const merged = base()
    // The output of `git hash-object`.
    const topology = { blob: '9e26dfeeb6e641a33dae4961196235bdb965b21b' }
    const folder = await merged.committed(join(workspace, 'accepted'))
    expect([...(folder?.keys() ?? [])].sort()).toEqual(['model/model.json', 'notes.md'])
    expect(folder?.get('model/model.json')).toEqual(topology)
    expect(await merged.committed(join(workspace, 'accepted/model/model.json'))).toEqual(
      new Map([['', topology]]),
    )
    expect(await merged.committed(join(workspace, 'other'))).toBeNull()
    expect(await merged.committed(join(workspace, '../outside'))).toBeNull()
  })

  it('is an error, and not a base without the file, when the token may not read', async () => {
    server.parents.set('merge-commit', ['newest-main', 'head-commit'])
    server.forbidden.push('GET /repos/acme/mnist/git/trees')
    const merged = base()
    await expect(merged.readFile(join(workspace, 'tensorline.yml'))).rejects.toThrow(
      userError('GITHUB_NO_PERMISSION', 'contents: read'),
    )
  })

  it('is an error that names the missing permission when the token may not read commits', async () => {
    server.forbidden.push('GET /repos/acme/mnist/commits')
    await expect(base().commit()).rejects.toThrow(userError('GITHUB_NO_PERMISSION', 'contents: read'))
  })

  it('ignores a label that the token may not read, and logs the missing permission', async () => {
    server.pulls.push({
      number: 5,
      head: { sha: 'head-commit', label: 'acme:faster', repository: 77 },
      base: 'main',
      labels: ['allow-gate-change'],
    })
    expect(await base().hasLabel('allow-gate-change')).toBe(true)
    expect(await base().hasLabel('other')).toBe(false)
    server.forbidden.push('GET /repos/acme/mnist/issues/5/labels')
    expect(await base().hasLabel('allow-gate-change')).toBe(false)
    expect(log.lines).toContainEqual(expect.stringContaining('pull-requests: read'))
  })
})
