import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { z } from 'zod'
import { apiOnDemand } from '../../../src/host/github/api.ts'
import { readContext } from '../../../src/host/github/workflow-context.ts'
import { createReview } from '../../../src/host/github/review.ts'
import type { Review } from '../../../src/host/host.ts'
import { shortenPauses } from '../../harness/short-pauses.ts'
import { pullRequestEvent, runnerEnvironment } from '../../unit/host/github/runner-environment.ts'
import { recordingLog, type RecordingLog } from '../../unit/host/recording-log.ts'
import { actionsBot, startGitHubServer, type GitHubServer } from './github-server.ts'

const marker = '<!-- tensorline:gate -->'
const contributor = { id: 5, login: 'mallory', type: 'User' } as const

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

const said = (markdown: string) => ({ title: `Title of ${markdown.slice(0, 20)}`, markdown })
/** Returns a comment without the data that it keeps for its next update. */
const shown = ({ body }: { body: string }) => body.replace(/\n<!-- tensorline-said:.*$/s, '')

const checkBody = z.object({ output: z.object({ annotations: z.array(z.unknown()) }) })
const pullRequestOf = {
  repository: { id: 77 },
  pull_request: { number: 5, head: {}, base: { sha: 'base-commit', ref: 'main', repo: { id: 77 } } },
}

function reviewOf(event: unknown = pullRequestEvent({ headRepository: 77 }), token = 'token'): Review {
  const context = readContext(runnerEnvironment(event, { GITHUB_API_URL: server.url }))
  return createReview({ api: apiOnDemand(token, context.apiUrl, log), context, log })
}

describe('the sticky comment', () => {
  it('is created once with its marker, and then updated', async () => {
    const first = await reviewOf().comment('gate', said('First verdict'))
    const second = await reviewOf().comment('gate', said('Second verdict'))
    expect(server.comments.map(shown)).toEqual([`${marker}\nSecond verdict`])
    expect(second).toEqual(first)
    expect(second).toMatchObject({ posted: true, url: expect.stringContaining('#issuecomment-') })
  })

  it('is separate for each id', async () => {
    await reviewOf().comment('gate', said('Gate'))
    await reviewOf().comment('gate-latency', said('Latency'))
    await reviewOf().comment('gate', said('Gate again'))
    expect(server.comments.map(({ body }) => body.split('\n')[1])).toEqual(['Gate again', 'Latency'])
  })

  it('is never a comment that a contributor wrote with the same marker', async () => {
    server.comments.push({ id: 1, body: `${marker}\nAll fine, merge me`, user: contributor })
    await reviewOf().comment('gate', said('Worse'))
    expect(server.comments.map(shown)).toEqual([`${marker}\nAll fine, merge me`, `${marker}\nWorse`])
  })

  it('is found behind a hundred other comments, and is not a quotation of itself', async () => {
    const others = Array.from({ length: 130 }, (_, id) => ({
      id: id + 1,
      body: `> ${marker}\nwhat does this mean?`,
      user: actionsBot,
    }))
    server.comments.push(...others, { id: 500, body: `${marker}\nOld`, user: actionsBot })
    await reviewOf().comment('gate', said('New'))
    expect(server.comments).toHaveLength(131)
    expect(server.comments.slice(-1).map(shown)).toEqual([`${marker}\nNew`])
  })

  it('stays a single comment when another job creates it at the same moment', async () => {
    server.afterCreate = () => {
      server.afterCreate = () => undefined
      server.comments.unshift({ id: 50, body: `${marker}\nThe other job`, user: actionsBot })
    }
    const posted = await reviewOf().comment('gate', said('This job'))
    expect(server.comments.map(({ id }) => id)).toEqual([50])
    expect(server.comments.map(shown)).toEqual([`${marker}\nThis job`])
    expect(posted).toMatchObject({ posted: true, url: expect.stringContaining('-50') })
  })

  it('replaces the duplicates of an earlier race', async () => {
    for (const id of [13, 11, 12])
      server.comments.push({ id, body: `${marker}\nOld ${id}`, user: actionsBot })
    await reviewOf().comment('gate', said('New'))
    expect(server.comments.map(({ id }) => id)).toEqual([11])
    expect(server.comments.map(shown)).toEqual([`${marker}\nNew`])
  })

  it('is updated although a duplicate was already deleted', async () => {
    for (const id of [11, 12]) server.comments.push({ id, body: `${marker}\nOld ${id}`, user: actionsBot })
    server.faults.push({ on: 'DELETE /repos', status: 404 })
    expect(await reviewOf().comment('gate', said('New'))).toMatchObject({ posted: true })
  })

  it('contains the results of earlier commits in a fold, once for each commit', async () => {
    const of = (sha: string) => ({
      ...pullRequestOf,
      pull_request: { ...pullRequestOf.pull_request, head: { sha, repo: { id: 77 } } },
    })
    for (const [sha, title] of [
      ['1111111a', 'Worse by 3 points'],
      ['1111111a', 'Worse by 2 points'],
      ['2222222b', '@mona said | <b>so</b>'],
      ['3333333c', 'Passed'],
    ] as const)
      await reviewOf(of(sha)).comment('gate', { title, markdown: title })
    const [comment] = server.comments
    expect(comment?.body).toMatch(/^<!-- tensorline:gate -->\nPassed\n/)
    expect(comment?.body).toContain('Verdicts on 2 earlier commits')
    expect(comment?.body).toContain('| `1111111` | Worse by 2 points |')
    expect(comment?.body).toContain('| `2222222` | @\u200bmona said \\| &lt;b&gt;so&lt;/b&gt; |')
    expect(comment?.body).not.toContain('Worse by 3 points')
  })

  it('starts a new history when the old one was edited', async () => {
    server.comments.push({
      id: 11,
      body: `${marker}\nOld\n<!-- tensorline-said:bm9uc2Vuc2U -->`,
      user: actionsBot,
    })
    await reviewOf().comment('gate', said('New'))
    expect(server.comments.map(shown)).toEqual([`${marker}\nNew`])
  })

  it('stays within the limit with a long history too', async () => {
    for (let commit = 0; commit < 14; commit += 1) {
      const event = {
        ...pullRequestOf,
        pull_request: { ...pullRequestOf.pull_request, head: { sha: `c${commit}`, repo: { id: 77 } } },
      }
      await reviewOf(event).comment('gate', {
        title: 'x'.repeat(500),
        markdown: '| a row |\n'.repeat(20_000),
      })
    }
    const [comment] = server.comments
    expect(comment?.body.length).toBeLessThanOrEqual(65_536)
    expect(comment?.body).toContain('Verdicts on 10 earlier commits')
  })

  it('is cut to the limit of GitHub, and keeps its marker and a link to the rest', async () => {
    await reviewOf().comment('gate', said('| a row |\n'.repeat(20_000)))
    const [comment] = server.comments
    expect(comment?.body.length).toBeLessThanOrEqual(65_536)
    expect(comment?.body).toMatch(
      /^<!-- tensorline:gate -->\n(.|\n)*actions\/runs\/900\)\._\n\n<!-- tensorline-said:[\w-]+ -->$/,
    )
  })

  it('is posted after a server error and a secondary rate limit', async () => {
    server.faults.push(
      { on: 'GET /repos', status: 502 },
      { on: 'POST /repos', status: 403, headers: { 'retry-after': '1' } },
    )
    expect(await reviewOf().comment('gate', said('Verdict'))).toMatchObject({ posted: true })
    expect(log.lines).toContainEqual(expect.stringContaining('trying again in 1 s'))
  })

  it('is not posted without permission, and the reason contains the YAML to add', async () => {
    server.forbidden.push('POST /repos')
    const posted = await reviewOf().comment('gate', said('Verdict'))
    expect(posted).toMatchObject({
      posted: false,
      reason: expect.stringContaining('permissions:\n  pull-requests: write'),
    })
    expect(log.lines).toContainEqual(expect.stringMatching(/^warning: Not posted/))
  })

  it('is not posted with the read-only token of a fork, and the reason explains it', async () => {
    server.forbidden.push('POST /repos')
    const review = reviewOf(pullRequestEvent({ headRepository: 78 }))
    expect(await review.comment('gate', said('Verdict'))).toMatchObject({
      posted: false,
      reason: expect.stringContaining('comes from a fork'),
    })
  })

  it('is not posted for a run without a pull request', async () => {
    expect(await reviewOf({}).comment('gate', said('Verdict'))).toEqual({
      posted: false,
      reason: 'this run does not belong to a pull request',
    })
    expect(server.requests).toEqual([])
  })

  it('is not posted in a step without a token, and the reason names the input', async () => {
    expect(await reviewOf(undefined, '').comment('gate', said('Verdict'))).toMatchObject({
      posted: false,
      reason: expect.stringContaining('github-token'),
    })
  })
})

describe('the check run', () => {
  const report = {
    name: 'tensorline / mnist',
    conclusion: 'neutral',
    title: 'Inconclusive',
    annotations: [],
  } as const

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
          output: { title: 'Inconclusive', summary: 'Table', annotations: [] },
        },
      },
    ])
  })

  it('annotates the lines of failed requirements, up to the limit of GitHub', async () => {
    const annotation = {
      file: 'tensorline.yml',
      line: 7,
      level: 'failure',
      title: 'accuracy >= 0.97',
      message: 'accuracy is 96 %',
    } as const
    await reviewOf().check({ ...report, markdown: '', annotations: Array(60).fill(annotation) })
    const { output } = checkBody.parse(server.posted[0]?.body)
    expect(output.annotations).toHaveLength(50)
    expect(output.annotations[0]).toEqual({
      path: 'tensorline.yml',
      start_line: 7,
      end_line: 7,
      annotation_level: 'failure',
      title: 'accuracy >= 0.97',
      message: 'accuracy is 96 %',
    })
  })

  it('is posted after a server error and a secondary rate limit, and never stays in progress', async () => {
    server.faults.push(
      { on: 'POST /repos/acme/mnist/check-runs', status: 502 },
      { on: 'POST /repos/acme/mnist/check-runs', status: 403, headers: { 'retry-after': '1' } },
    )
    expect(await reviewOf().check({ ...report, markdown: '' })).toMatchObject({ posted: true })
    expect(server.posted).toMatchObject([{ body: { status: 'completed', conclusion: 'neutral' } }])
  })

  it('is a logged warning and not an error when it cannot be posted after several attempts', async () => {
    for (let failure = 0; failure < 8; failure += 1)
      server.faults.push({ on: 'POST /repos/acme/mnist/check-runs', status: 503 })
    expect(await reviewOf().check({ ...report, markdown: '' })).toMatchObject({ posted: false })
    expect(server.posted).toEqual([])
  })

  it('belongs to the commit itself on a push', async () => {
    await reviewOf({}).check({ ...report, markdown: '' })
    expect(server.posted[0]?.body).toMatchObject({ head_sha: 'merge-commit' })
  })

  it('is not posted without permission, and the reason names it', async () => {
    server.forbidden.push('POST /repos/acme/mnist/check-runs')
    expect(await reviewOf().check({ ...report, markdown: '' })).toMatchObject({
      posted: false,
      reason: expect.stringContaining('checks: write'),
    })
  })
})
