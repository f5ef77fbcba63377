import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { z } from 'zod'
import { apiOnDemand } from '../../../src/host/github/api.ts'
import { readContext } from '../../../src/host/github/workflow-context.ts'
import { createDeployments } from '../../../src/host/github/deployments.ts'
import type { Deployments } from '../../../src/host/deployments.ts'
import { digestOf } from '../../../src/artifacts/digest.ts'
import { runnerEnvironment } from '../../unit/host/github/runner-environment.ts'
import { recordingLog, type RecordingLog } from '../../unit/host/recording-log.ts'
import { shortenPauses, shortenTimeLimits } from '../../harness/short-pauses.ts'
import { userError } from '../../harness/user-error.ts'
import { startGitHubServer, type GitHubServer } from './github-server.ts'

const image = digestOf('image')

let server: GitHubServer
let log: RecordingLog
beforeEach(async () => {
  shortenPauses()
  server = await startGitHubServer()
  log = recordingLog()
})
afterEach(async () => {
  await server.close()
  jest.restoreAllMocks()
})

const version = {
  reference: `ghcr.io/acme/mnist@${image}`,
  evidence: { model: digestOf('model') },
  server: 'mnist',
  pipeline: 'mnist',
  before: null,
}

/** @param owner type of the repository's owner */
function deployments(owner = 'Organization'): Deployments {
  const event = { repository: { id: 77, owner: { type: owner } } }
  const context = readContext(runnerEnvironment(event, { GITHUB_API_URL: server.url }))
  return createDeployments({ api: apiOnDemand('token', context.apiUrl, log), context, log })
}

const create = 'POST /repos/acme/mnist/deployments'

/** Returns a response of GitHub to a request beyond the primary rate limit, which ends tomorrow. */
function tomorrow(status: 403 | 429) {
  const reset = `${Math.ceil(Date.now() / 1000) + 86_400}`
  const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset }
  return { status, headers, message: 'API rate limit exceeded for installation' }
}

/** Returns the states of each deployment in order, by the text of its image. */
function statesOf({ posted }: GitHubServer): Readonly<Record<string, string[]>> {
  const states: Record<string, string[]> = {}
  posted.forEach(({ path, body }, index) => {
    if (path !== 'deployments') return
    const { payload } = z.object({ payload: z.object({ image: z.string() }) }).parse(body)
    const names = ['image', 'killed', 'other', 'held', 'unrecorded']
    const name = names.find((each) => digestOf(each) === payload.image) ?? ''
    states[name] = posted
      .filter((each) => each.path === `statuses of ${index + 1}`)
      .map((each) => z.object({ state: z.string() }).parse(each.body).state)
  })
  return states
}

describe('a deployment on GitHub', () => {
  it('has exactly this commit and image, and its states in order', async () => {
    const record = await deployments().begin('production', image, version)
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
          payload: {
            image,
            reference: version.reference,
            evidence: version.evidence,
            server: 'mnist',
            pipeline: 'mnist',
          },
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
      expect.objectContaining({ path: 'deployment-record' }),
    ])
  })

  it('has descriptions on one line, cut within the limit of GitHub', async () => {
    const record = await deployments().begin('production', image, version)
    await record.setState('failure', { description: `two\n  lines 🎈${'x'.repeat(500)}`, url: null })
    const { description } = z.object({ description: z.string() }).parse(server.posted.at(-1)?.body)
    expect(description).toMatch(/^two lines 🎈x{128}…$/u)
    expect(Array.from(description)).toHaveLength(140)
  })

  it('begins after server errors, resets, silence and rate limits, with one record', async () => {
    shortenTimeLimits()
    server.faults.push(
      { on: create, status: 502 },
      { on: create, status: 'silence' },
      { on: create, status: 403, headers: { 'retry-after': '1' } },
      { on: create, status: 429, headers: { 'retry-after': '2' } },
      { on: `${create}/1/statuses`, status: 'reset' },
    )
    await deployments().begin('production', image, version)
    expect(server.posted.map(({ path }) => path)).toEqual(['deployments', 'statuses of 1'])
    expect(server.faults).toEqual([])
  })

  it.each([
    ['server errors', { status: 503, message: 'No server is available' }, 'No server is available', 4],
    ['resets of the connection', { status: 'reset' }, '', 4],
    ['requests without a response', { status: 'silence' }, '', 4],
    ['a rate limit until tomorrow', tomorrow(403), 'API rate limit exceeded', 1],
    ['a rate limit until tomorrow', tomorrow(429), 'API rate limit exceeded', 1],
    ['a secondary rate limit', { status: 429, headers: { 'retry-after': '3600' } }, 'secondary', 1],
  ] as const)('does not begin after %s, within a number of requests', async (_, fault, reason, requests) => {
    if (fault.status === 'silence') shortenTimeLimits()
    for (let count = 0; count < 20; count++) server.faults.push({ on: create, ...fault })
    const begun = deployments().begin('production', image, version)
    await expect(begun).rejects.toThrow(userError('DEPLOY_NOT_RECORDED', reason))
    expect(server.requests).toHaveLength(requests)
    expect(server.posted).toEqual([])
  })

  it.each([create, `${create}/`])('does not begin when the token may not write: %s', async (on) => {
    server.forbidden.push(on)
    const begun = deployments().begin('production', image, version)
    await expect(begun).rejects.toThrow(userError('DEPLOY_NOT_RECORDED', 'deployments: write'))
  })

  it('returns false with a warning when a state cannot be recorded', async () => {
    const record = await deployments().begin('production', image, version)
    server.forbidden.push('POST /repos/acme/mnist/deployments/')
    expect(await record.setState('success', { description: 'Up', url: null })).toBe(false)
    expect(log.lines).toEqual([expect.stringContaining('The deployment state success was not recorded')])
  })

  it('ends those of its server that a killed job left, and no others', async () => {
    const killed = await deployments().begin('production', digestOf('killed'), version)
    const other = { ...version, server: 'letters' }
    await deployments().begin('production', digestOf('other'), other)
    const held = await deployments().begin('production', digestOf('held'), version)
    await held.setState('in_progress', { description: 'Holds a canary', url: null })
    await deployments().begin('production', image, { ...version, before: digestOf('killed') })
    expect(killed).toBeDefined()
    expect(statesOf(server)).toEqual({
      killed: ['in_progress', 'error'],
      other: ['in_progress'],
      held: ['in_progress', 'in_progress', 'inactive'],
      image: ['in_progress'],
    })
  })

  it('ends as a success if its image serves although its job could not record it', async () => {
    await deployments().begin('production', digestOf('unrecorded'), version)
    await deployments().begin('production', image, { ...version, before: digestOf('unrecorded') })
    expect(statesOf(server)).toEqual({ unrecorded: ['in_progress', 'success'], image: ['in_progress'] })
    expect(await deployments().history('production', 'mnist')).toMatchObject([
      { image, succeeded: false },
      { image: digestOf('unrecorded'), succeeded: true },
    ])
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

  it('succeeds although its image cannot be linked, with a warning', async () => {
    for (let count = 0; count < 4; count++)
      server.faults.push({ on: 'POST /orgs/acme', status: 503, message: 'No server is available' })
    const record = await deployments().begin('production', image, version)
    expect(await record.setState('success', { description: 'Up', url: null })).toBe(true)
    expect(server.posted.at(-1)?.body).toMatchObject({ state: 'success' })
    expect(log.lines).toEqual([expect.stringContaining('not linked to its deployment: No server')])
    expect(server.faults).toEqual([])
  })

  it('begins although earlier ones cannot be ended, with a warning', async () => {
    await deployments().begin('production', digestOf('killed'), version)
    server.faults.push({ on: 'GET /repos/acme/mnist/deployments', ...tomorrow(403) })
    await deployments().begin('production', image, version)
    expect(log.lines.at(-1)).toContain('Earlier deployments without a result')
    await deployments().begin('production', digestOf('other'), { ...version, before: image })
    expect(statesOf(server)).toEqual({
      killed: ['in_progress', 'error'],
      image: ['in_progress', 'success'],
      other: ['in_progress'],
    })
  })

  it('ends one whose creation GitHub repeated because the first response was lost', async () => {
    server.loseResponseOf = create
    await deployments().begin('production', image, version)
    expect(server.posted.filter(({ path }) => path === 'deployments')).toHaveLength(2)
    expect(server.posted).toContainEqual({
      path: 'statuses of 1',
      body: expect.objectContaining({ state: 'error' }),
    })
  })

  it('is in the history with its image and evidence, newest first', async () => {
    const before = await deployments().begin('production', digestOf('before'), version)
    await before.setState('failure', { description: 'Crashed', url: null })
    const record = await deployments().begin('production', image, version)
    await record.setState('success', { description: 'Up', url: 'https://mnist.example' })
    expect(await deployments().history('production', 'mnist')).toEqual([
      {
        image,
        reference: version.reference,
        evidence: version.evidence,
        at: '2026-11-01T00:00:00Z',
        succeeded: true,
        inProgress: false,
        description: 'Up',
        url: 'https://mnist.example',
        runUrl: 'https://github.com/acme/mnist/actions/runs/900',
      },
      expect.objectContaining({ image: digestOf('before'), succeeded: false, description: 'Crashed' }),
    ])
  })

  it('is in the history of its pipeline only, behind a hundred of another one in the same environment', async () => {
    await deployments().begin('production', image, version)
    const { payload } = z.object({ payload: z.looseObject({}) }).parse(server.posted[0]?.body)
    for (let count = 0; count < 100; count++)
      server.posted.push({ path: 'deployments', body: { payload: { ...payload, pipeline: 'digits' } } })
    // An earlier version did not record the pipeline.
    server.posted.push({ path: 'deployments', body: { payload: { ...payload, pipeline: undefined } } })
    expect(await deployments().history('production', 'mnist')).toHaveLength(2)
    expect(await deployments().history('production', 'digits')).toHaveLength(20)
  })

  it('is not resumed by a deployment of the same image to another server', async () => {
    await deployments().begin('production', image, version)
    expect(await deployments().resume('production', { ...version, server: 'other' })).toBeNull()
    expect(await deployments().resume('production', version)).not.toBeNull()
  })

  it('is resumed while it is in progress, with its id and the link to its image', async () => {
    const held = await deployments().begin('production', image, version)
    await held.setState('in_progress', { description: 'Holds a canary', url: null })
    expect(await deployments().history('production', 'mnist')).toMatchObject([{ image, inProgress: true }])
    const other = { ...version, reference: 'ghcr.io/acme/mnist@other' }
    expect(await deployments().resume('production', other)).toBeNull()
    const resumed = await deployments().resume('production', version)
    await resumed?.setState('success', { description: 'Up', url: null })
    expect(server.posted.map(({ path }) => path)).toContain('deployment-record')
    expect(server.posted).toContainEqual({
      path: 'statuses of 1',
      body: expect.objectContaining({ state: 'success' }),
    })
    expect(await deployments().resume('production', version)).toBeNull()
  })

  it.each([
    ['GITHUB_NO_PERMISSION', 403, 'Resource not accessible by integration'],
    ['GITHUB_UNAVAILABLE', 503, 'No server is available'],
    ['GITHUB_UNAVAILABLE', 403, 'API rate limit exceeded for installation'],
  ] as const)('cannot be listed: %s after status %d', async (code, status, message) => {
    const on = 'GET /repos/acme/mnist/deployments'
    for (let count = 0; count < 4; count++) server.faults.push({ on, status, message })
    await expect(deployments().history('production', 'mnist')).rejects.toThrow(userError(code))
  })
})
