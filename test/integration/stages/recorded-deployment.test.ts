import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { z } from 'zod'
import { digestOf } from '../../../src/artifacts/digest.ts'
import { Cancellation, UserError } from '../../../src/errors/user-error.ts'
import { apiOnDemand } from '../../../src/host/github/api.ts'
import { createDeployments } from '../../../src/host/github/deployments.ts'
import { readContext } from '../../../src/host/github/workflow-context.ts'
import type { Host } from '../../../src/host/host.ts'
import { withDeploymentRecord } from '../../../src/stages/deployment/recorded-deployment.ts'
import { shortenPauses, shortenTimeLimits } from '../../harness/short-pauses.ts'
import { userError } from '../../harness/user-error.ts'
import { folderWith } from '../../unit/data/sources.ts'
import { localHost } from '../../unit/errors/message-cases/local-host.ts'
import { runnerEnvironment } from '../../unit/host/github/runner-environment.ts'
import { recordingLog, type RecordingLog } from '../../unit/host/recording-log.ts'
import { startGitHubServer, type GitHubServer } from '../host/github-server.ts'

const version = {
  environment: 'production',
  image: digestOf('image'),
  reference: null,
  evidence: {},
  server: 'mnist',
  pipeline: 'mnist',
  before: null,
  allowUnrecorded: false,
}
const serves = { state: 'success', description: 'Serves the image', url: null, result: 'served' } as const

let server: GitHubServer
let log: RecordingLog
let run: AbortController
let host: Host

beforeEach(async () => {
  shortenPauses()
  server = await startGitHubServer()
  log = recordingLog()
  run = new AbortController()
  const context = readContext(runnerEnvironment({}, { GITHUB_API_URL: server.url }))
  const deployments = createDeployments({ api: apiOnDemand('token', server.url, log), context, log })
  host = { ...(await localHost(await folderWith({}))), deployments, log, cancelled: run.signal }
})
afterEach(async () => {
  await server.close()
  jest.restoreAllMocks()
})

const away = () => {
  for (let count = 0; count < 100; count++)
    server.faults.push({ on: 'POST /repos/acme/mnist/deployments', status: 503 })
}

const statusSchema = z.object({ state: z.string(), description: z.string() })
const statuses = () =>
  server.posted
    .filter(({ path }) => path.startsWith('statuses'))
    .map(({ body }) => statusSchema.parse(body))
    .map(({ state, description }) => `${state}: ${description}`)
const start = `in_progress: Rolling out ${version.image}`

const failure = () =>
  new UserError({ code: 'ROLLOUT_CRASHED', found: 'a pod that ended', expected: '', hint: '' })

describe('a recorded deployment', () => {
  it('does not start if GitHub cannot record its start', async () => {
    away()
    const deploy = jest.fn(() => Promise.resolve(serves))
    await expect(withDeploymentRecord(host, version, deploy)).rejects.toThrow(
      userError('DEPLOY_NOT_RECORDED', 'deploy.allow-unrecorded: true'),
    )
    expect(deploy).not.toHaveBeenCalled()
  })

  it('starts without a record if that is allowed, with a warning', async () => {
    away()
    const allowed = { ...version, allowUnrecorded: true }
    expect(await withDeploymentRecord(host, allowed, () => Promise.resolve(serves))).toBe('served')
    expect(log.lines).toEqual([expect.stringContaining('DEPLOY_NOT_RECORDED')])
  })

  it('succeeds with a warning if GitHub cannot record its success', async () => {
    const deploy = () => {
      away()
      return Promise.resolve(serves)
    }
    expect(await withDeploymentRecord(host, version, deploy)).toBe('served')
    expect(log.lines.at(-1)).toContain('Serves the image, and its record does not show it')
    server.faults.length = 0
    await withDeploymentRecord(host, { ...version, before: version.image }, () => Promise.resolve(serves))
    expect(statuses()).toEqual([
      start,
      start,
      expect.stringMatching(/^success: It served/),
      'success: Serves the image',
    ])
  })

  it('fails for the reason of its rollout if GitHub cannot record its failure', async () => {
    const deploy = () => {
      away()
      return Promise.reject(failure())
    }
    await expect(withDeploymentRecord(host, version, deploy)).rejects.toThrow(userError('ROLLOUT_CRASHED'))
  })

  it('records the code and the reason of a failure', async () => {
    const deploy = () => Promise.reject(failure())
    await expect(withDeploymentRecord(host, version, deploy)).rejects.toThrow()
    expect(statuses()).toEqual([start, 'failure: ROLLOUT_CRASHED: a pod that ended'])
  })

  it('is recorded as a failure at its cancellation, before the rollback ends', async () => {
    const deploy = async () => {
      run.abort(new Cancellation('cancelled by SIGINT'))
      while (statuses().length < 2) await new Promise(setImmediate)
      throw run.signal.reason
    }
    await expect(withDeploymentRecord(host, version, deploy)).rejects.toThrow('cancelled by SIGINT')
    expect(statuses()).toEqual([
      start,
      'failure: cancelled by SIGINT; rolling back',
      'failure: cancelled by SIGINT',
    ])
  })

  it('ends at its cancellation while GitHub does not respond to its start', async () => {
    shortenTimeLimits()
    for (let count = 0; count < 9; count++) server.faults.push({ on: 'POST', status: 'silence' })
    const running = withDeploymentRecord(host, version, () => Promise.resolve(serves))
    while (server.requests.length === 0) await new Promise(setImmediate)
    run.abort(new Cancellation('cancelled by SIGINT'))
    await expect(running).rejects.toThrow('cancelled by SIGINT')
  })

  it('rolls back at its cancellation although GitHub is unavailable, and ends in time', async () => {
    shortenTimeLimits()
    let rolledBack = false
    const deploy = async () => {
      for (let count = 0; count < 99; count++) server.faults.push({ on: 'POST', status: 'silence' })
      run.abort(new Cancellation('cancelled by SIGINT'))
      await new Promise(setImmediate)
      rolledBack = true
      throw run.signal.reason
    }
    await expect(withDeploymentRecord(host, version, deploy)).rejects.toThrow('cancelled by SIGINT')
    expect(rolledBack).toBe(true)
  })
})
