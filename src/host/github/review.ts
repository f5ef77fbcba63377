import { printable, printableLines } from '../../text/untrusted.ts'
import type { CheckAnnotation, CheckReport, Posted, Review } from '../host.ts'
import { isRefused, type GitHubApi, type GitHubParts } from './api.ts'
import { historyOf } from './comment-history.ts'
import { MarkedComments, type Comment } from './comments.ts'
import type { GitHubContext } from './workflow-context.ts'
import { charactersOf, fitMarkdown } from './markdown-limit.ts'
import { failureReason, type Permission } from './permission.ts'

const longestComment = 65_536
const longestSummary = 65_535
const longestTitle = 255
/** GitHub takes no more with one request, and nobody reads more. */
const mostAnnotations = 50
const longestMessage = 10_000

/** The pull request's comments and the check runs of its head commit. */
export function createReview(parts: GitHubParts): Review {
  return {
    comment: (id, report) => comment(parts, id, report),
    check: (report) => check(parts, report),
  }
}

async function comment(
  parts: GitHubParts,
  id: string,
  { title, markdown }: Pick<CheckReport, 'title' | 'markdown'>,
): Promise<Posted> {
  const { api, context } = parts
  if (!context.pullRequest) return { posted: false, reason: 'this run belongs to no pull request' }
  const marker = `<!-- tensorline:${id} -->`
  const bodyAfter: BodyAfter = (before) => {
    const history = historyOf(before, { commit: context.reviewedCommit, title })
    return `${fit(`${marker}\n${markdown}`, longestComment - history.length, context)}${history}`
  }
  const { number } = context.pullRequest
  return posting(parts, 'pull-requests: write', async () => {
    const github = await api()
    const comments = new MarkedComments(github, context, number, marker)
    const own = await ownComments(github, await comments.list())
    return own.length > 0 ? keepOldest(comments, own, bodyAfter) : createOne(comments, bodyAfter)
  })
}

/** The comment's text, by what it was before. */
type BodyAfter = (before: string | null) => string

/** Creates the comment, unless another run did so at the same moment: then the older one stays, with this body. */
async function createOne(comments: MarkedComments, bodyAfter: BodyAfter): Promise<string> {
  const created = await comments.create(bodyAfter(null))
  const own = (await comments.list()).filter(({ author }) => author.id === created.author.id)
  const [oldest = created] = own
  if (oldest.id === created.id && own.length <= 1) return created.url
  return keepOldest(comments, own, bodyAfter)
}

async function keepOldest(
  comments: MarkedComments,
  own: readonly Comment[],
  bodyAfter: BodyAfter,
): Promise<string> {
  const [oldest, ...rest] = own
  if (!oldest) throw new Error('no comment to keep')
  await comments.update(oldest, bodyAfter(oldest.body))
  for (const extra of rest) await comments.delete(extra)
  return oldest.url
}

/**
 * Those with the marker that this token wrote. A person's token can ask who it is; an installation's, such as
 * GITHUB_TOKEN, cannot, and writes as a bot, which no contributor can.
 */
async function ownComments(api: GitHubApi, marked: readonly Comment[]): Promise<Comment[]> {
  if (marked.length === 0) return []
  const self = await ownUserId(api)
  return marked.filter(({ author }) => (self === null ? author.isBot : author.id === self))
}

async function ownUserId(api: GitHubApi): Promise<number | null> {
  try {
    const { data } = await api.rest.users.getAuthenticated()
    return data.id
  } catch (error) {
    if (isRefused(error)) return null
    throw error
  }
}

async function check(parts: GitHubParts, report: CheckReport): Promise<Posted> {
  const { api, context } = parts
  const { owner, repo, reviewedCommit, runUrl } = context
  return posting(parts, 'checks: write', async () => {
    const { data } = await (
      await api()
    ).rest.checks.create({
      owner,
      repo,
      name: report.name,
      head_sha: reviewedCommit,
      status: 'completed',
      conclusion: report.conclusion,
      details_url: runUrl,
      output: {
        title: printable(report.title).slice(0, longestTitle),
        summary: fit(report.markdown, longestSummary, context),
        annotations: report.annotations.slice(0, mostAnnotations).map(annotationOf),
      },
    })
    return data.html_url ?? runUrl
  })
}

function annotationOf({ file, line, level, title, message }: CheckAnnotation) {
  return {
    path: file,
    start_line: line,
    end_line: line,
    annotation_level: level,
    title: printable(title).slice(0, longestTitle),
    message: printableLines(message).slice(0, longestMessage),
  }
}

function fit(markdown: string, limit: number, { runUrl }: GitHubContext): string {
  const pointer = `_Cut here: GitHub takes no more. The whole report is an artifact of [this run](${runUrl})._`
  return fitMarkdown(markdown, limit, pointer, charactersOf)
}

/** A post that fails is told, never thrown: it must not change a verdict. */
async function posting(
  { context, log }: GitHubParts,
  permission: Permission,
  post: () => Promise<string>,
): Promise<Posted> {
  try {
    return { posted: true, url: await post() }
  } catch (error) {
    const reason = failureReason(error, permission, context)
    log.warning(`Not posted to GitHub: ${reason}`)
    return { posted: false, reason }
  }
}
