import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { apiOnDemand } from '../../../src/host/github/api.ts'
import { readContext } from '../../../src/host/github/workflow-context.ts'
import { createDeployments } from '../../../src/host/github/deployments.ts'
import type { Deployments } from '../../../src/host/host.ts'
import { digestOf } from '../../../src/artifacts/digest.ts'
import { runnerEnvironment } from '../../unit/host/github/runner-environment.ts'
import { recordingLog, type RecordingLog } from '../../unit/host/recording-log.ts'
import { startGitHubServer, type GitHubServer } from './github-server.ts'

const image = digestOf('image')

let server: GitHubServer
let log: RecordingLog
beforeEach(async () => {
  server = await startGitHubServer()
  log = recordingLog()
})
afterEach(() => server.close())

function deployments(): Deployments {
  const context = readContext(runnerEnvironment({}, { GITHUB_API_URL: server.url }))
  return createDeployments({ api: apiOnDemand('token', context.apiUrl, log), context, log })
}

describe('a deployment on GitHub', () => {
  it('has exactly this commit and image, and its states in order', async () => {
    const record = await deployments().begin('production', image)
    await record.setState('success', {
      description: 'Golden requests answered',
      url: 'https://mnist.example',
    })
    expect(server.posted).toEqual([
      {
        path: 'deployments',
        body: {
          ref: 'merge-commit',
          environment: 'production',
          description: `Model image ${image}`,
          payload: { image },
          auto_merge: false,
          required_contexts: [],
        },
      },
      { path: 'statuses of 1', body: expect.objectContaining({ state: 'in_progress' }) },
      {
        path: 'statuses of 1',
        body: {
          state: 'success',
          description: 'Golden requests answered',
          environment_url: 'https://mnist.example',
          log_url: 'https://github.com/acme/mnist/actions/runs/900',
        },
      },
    ])
  })

  it('has descriptions within the limit of GitHub', async () => {
    const record = await deployments().begin('production', image)
    await record.setState('failure', { description: 'x'.repeat(500), url: null })
    expect(server.posted.at(-1)?.body).toMatchObject({ description: 'x'.repeat(140) })
  })

  it('is not recorded when the token may not write, and the log names the missing permission', async () => {
    server.forbidden.push('POST /repos/acme/mnist/deployments')
    const record = await deployments().begin('production', image)
    await record.setState('success', { description: 'Up', url: null })
    expect(log.lines).toEqual([expect.stringContaining('deployments: write')])
  })

  it('continues when a state cannot be recorded', async () => {
    const record = await deployments().begin('production', image)
    server.forbidden.push('POST /repos/acme/mnist/deployments/')
    await record.setState('success', { description: 'Up', url: null })
    expect(log.lines).toEqual([expect.stringContaining('The deployment state success was not recorded')])
  })
})
