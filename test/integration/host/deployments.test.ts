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

const version = {
  reference: `ghcr.io/acme/mnist@${image}`,
  evidence: { model: digestOf('model') },
  server: 'mnist',
}

/** @param owner type of the repository's owner */
function deployments(owner = 'Organization'): Deployments {
  const event = { repository: { id: 77, owner: { type: owner } } }
  const context = readContext(runnerEnvironment(event, { GITHUB_API_URL: server.url }))
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

  it('is linked to its image after its success', async () => {
    const record = await deployments().begin('production', image, version)
    expect(server.posted.map(({ path }) => path)).not.toContain('deployment-record')
    await record.setState('success', { description: 'Up', url: null })
    expect(server.posted).toContainEqual({
      path: 'deployment-record',
      body: {
        name: 'ghcr.io/acme/mnist',
        digest: image,
        status: 'deployed',
        logical_environment: 'production',
        deployment_name: 'mnist-mnist',
        github_repository: 'mnist',
        return_records: false,
      },
    })
  })

  it('is not linked to its image in a repository of a user, with a warning', async () => {
    const record = await deployments('User').begin('production', image, version)
    await record.setState('success', { description: 'Up', url: null })
    expect(server.posted.map(({ path }) => path)).not.toContain('deployment-record')
    expect(log.lines).toEqual([expect.stringContaining('not an organization')])
  })

  it('is not linked to its image without the permission, which the log names', async () => {
    server.forbidden.push('POST /orgs/acme')
    const record = await deployments().begin('production', image, version)
    await record.setState('success', { description: 'Up', url: null })
    expect(log.lines).toEqual([expect.stringContaining('artifact-metadata: write')])
    expect(server.posted.at(-1)?.body).toMatchObject({ state: 'success' })
  })

  it('is in the history with its image and evidence, newest first', async () => {
    const before = await deployments().begin('production', digestOf('before'), version)
    await before.setState('failure', { description: 'Crashed', url: null })
    const record = await deployments().begin('production', image, version)
    await record.setState('success', { description: 'Up', url: 'https://mnist.example' })
    expect(await deployments().history('production')).toEqual([
      {
        image,
        reference: version.reference,
        evidence: version.evidence,
        at: '2026-11-01T00:00:00Z',
        succeeded: true,
        inProgress: false,
        description: 'Up',
        url: 'https://mnist.example',
      },
      expect.objectContaining({ image: digestOf('before'), succeeded: false, description: 'Crashed' }),
    ])
  })
  it('is resumed while it is in progress, with its id and the link to its image', async () => {
    const held = await deployments().begin('production', image, version)
    await held.setState('in_progress', { description: 'Holds a canary', url: null })
    expect(await deployments().history('production')).toMatchObject([{ image, inProgress: true }])
    const other = { ...version, reference: 'ghcr.io/acme/mnist@other' }
    expect(await deployments().resume('production', other)).toBeNull()
    const resumed = await deployments().resume('production', version)
    await resumed?.setState('success', { description: 'Up', url: null })
    expect(server.posted.map(({ path }) => path)).toContain('deployment-record')
    expect(server.posted.at(-1)).toMatchObject({ path: 'statuses of 1', body: { state: 'success' } })
    expect(await deployments().resume('production', version)).toBeNull()
  })
})
