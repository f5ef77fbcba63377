import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { apiOnDemand } from '../../../src/host/github/api.ts'
import { readContext } from '../../../src/host/github/context.ts'
import { createReview } from '../../../src/host/github/review.ts'
import type { Review } from '../../../src/host/host.ts'
import { pullRequestEvent, runnerEnvironment } from '../../unit/host/github/runner-environment.ts'
import { recordingLog, type RecordingLog } from '../../unit/host/recording-log.ts'
import { actionsBot, startGitHubServer, type GitHubServer } from './github-server.ts'

const marker = '<!-- tensorline:gate -->'
const contributor = { id: 5, login: 'mallory', type: 'User' } as const

let server: GitHubServer
let log: RecordingLog
beforeEach(async () => {
  server = await startGitHubServer()
  log = recordingLog()
})
afterEach(() => server.close())

function reviewOf(event: unknown = pullRequestEvent({ headRepository: 77 }), token = 'token'): Review {
  const context = readContext(runnerEnvironment(event, { GITHUB_API_URL: server.url }))
  return createReview({ api: apiOnDemand(token, context.apiUrl, log), context, log })
}

describe('the sticky comment', () => {
  it('is created once, with its marker, and updated from then on', async () => {
    const first = await reviewOf().comment('gate', 'First verdict')
    const second = await reviewOf().comment('gate', 'Second verdict')
    expect(server.comments.map(({ body }) => body)).toEqual([`${marker}\nSecond verdict`])
    expect(second).toEqual(first)
    expect(second).toMatchObject({ posted: true, url: expect.stringContaining('#issuecomment-') })
  })

  it('has one for each id', async () => {
    await reviewOf().comment('gate', 'Gate')
    await reviewOf().comment('gate-latency', 'Latency')
    await reviewOf().comment('gate', 'Gate again')
    expect(server.comments.map(({ body }) => body.split('\n')[1])).toEqual(['Gate again', 'Latency'])
  })

  it('is never one that a contributor wrote with the same marker', async () => {
    server.comments.push({ id: 1, body: `${marker}\nAll fine, merge me`, user: contributor })
    await reviewOf().comment('gate', 'Worse')
    expect(server.comments.map(({ body }) => body)).toEqual([
      `${marker}\nAll fine, merge me`,
      `${marker}\nWorse`,
    ])
  })

  it('is found behind a hundred others, and not in a quotation of itself', async () => {
    const others = Array.from({ length: 130 }, (_, id) => ({
      id: id + 1,
      body: `> ${marker}\nwhat does this mean?`,
      user: actionsBot,
    }))
    server.comments.push(...others, { id: 500, body: `${marker}\nOld`, user: actionsBot })
    await reviewOf().comment('gate', 'New')
    expect(server.comments).toHaveLength(131)
    expect(server.comments.at(-1)?.body).toBe(`${marker}\nNew`)
  })

  it('stays one when another job creates it at the same moment', async () => {
    server.afterCreate = () => {
      server.afterCreate = () => undefined
      server.comments.unshift({ id: 50, body: `${marker}\nThe other job`, user: actionsBot })
    }
    const posted = await reviewOf().comment('gate', 'This job')
    expect(server.comments).toEqual([{ id: 50, body: `${marker}\nThis job`, user: actionsBot }])
    expect(posted).toMatchObject({ posted: true, url: expect.stringContaining('-50') })
  })

  it('takes away the doubles of an earlier race', async () => {
    for (const id of [13, 11, 12])
      server.comments.push({ id, body: `${marker}\nOld ${id}`, user: actionsBot })
    await reviewOf().comment('gate', 'New')
    expect(server.comments).toEqual([{ id: 11, body: `${marker}\nNew`, user: actionsBot }])
  })

  it('is content when somebody else has deleted a double already', async () => {
    for (const id of [11, 12]) server.comments.push({ id, body: `${marker}\nOld ${id}`, user: actionsBot })
    server.faults.push({ on: 'DELETE /repos', status: 404 })
    expect(await reviewOf().comment('gate', 'New')).toMatchObject({ posted: true })
  })

  it('is cut to what GitHub takes, with its marker kept and a pointer to the rest', async () => {
    await reviewOf().comment('gate', '| a row |\n'.repeat(20_000))
    const [comment] = server.comments
    expect(comment?.body.length).toBeLessThanOrEqual(65_536)
    expect(comment?.body).toMatch(/^<!-- tensorline:gate -->\n(.|\n)*actions\/runs\/900\)\._\n$/)
  })

  it('comes through a server error and a secondary rate limit', async () => {
    server.faults.push(
      { on: 'GET /repos', status: 502 },
      { on: 'POST /repos', status: 403, headers: { 'retry-after': '1' } },
    )
    expect(await reviewOf().comment('gate', 'Verdict')).toMatchObject({ posted: true })
    expect(log.lines).toContainEqual(expect.stringContaining('trying again in 1 s'))
  })

  it('names the permission that is missing, in the YAML to add', async () => {
    server.forbidden.push('POST /repos')
    const posted = await reviewOf().comment('gate', 'Verdict')
    expect(posted).toMatchObject({
      posted: false,
      reason: expect.stringContaining('permissions:\n  pull-requests: write'),
    })
    expect(log.lines).toContainEqual(expect.stringMatching(/^warning: Not posted/))
  })

  it('explains the read-only token of a fork instead', async () => {
    server.forbidden.push('POST /repos')
    const review = reviewOf(pullRequestEvent({ headRepository: 78 }))
    expect(await review.comment('gate', 'Verdict')).toMatchObject({
      posted: false,
      reason: expect.stringContaining('comes from a fork'),
    })
  })

  it('is not for a run without a pull request', async () => {
    expect(await reviewOf({}).comment('gate', 'Verdict')).toEqual({
      posted: false,
      reason: 'this run belongs to no pull request',
    })
    expect(server.requests).toEqual([])
  })

  it('is left out, with the reason, in a step that was given no token', async () => {
    expect(await reviewOf(undefined, '').comment('gate', 'Verdict')).toMatchObject({
      posted: false,
      reason: expect.stringContaining('github-token'),
    })
  })
})

describe('the check run', () => {
  const report = { name: 'tensorline / mnist', conclusion: 'neutral', title: 'Inconclusive' } as const

  it('belongs to the head of the pull request, not to the merge commit', async () => {
    const posted = await reviewOf().check({ ...report, markdown: 'Table' })
    expect(posted).toMatchObject({ posted: true, url: expect.stringContaining('/runs/') })
    expect(server.posted).toEqual([
      {
        path: 'check-runs',
        body: {
          name: report.name,
          head_sha: 'head-commit',
          status: 'completed',
          conclusion: 'neutral',
          details_url: 'https://github.com/acme/mnist/actions/runs/900',
          output: { title: 'Inconclusive', summary: 'Table' },
        },
      },
    ])
  })

  it('belongs to the commit itself on a push', async () => {
    await reviewOf({}).check({ ...report, markdown: '' })
    expect(server.posted[0]?.body).toMatchObject({ head_sha: 'merge-commit' })
  })

  it('names the permission that is missing', async () => {
    server.forbidden.push('POST /repos/acme/mnist/check-runs')
    expect(await reviewOf().check({ ...report, markdown: '' })).toMatchObject({
      posted: false,
      reason: expect.stringContaining('checks: write'),
    })
  })
})
