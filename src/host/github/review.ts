import { printable, printableLines } from '../../text/untrusted.ts'
import type { CheckAnnotation, CheckReport, Posted, Review } from '../host.ts'
import { isRefused, statusOf, type GitHubApi, type GitHubParts } from './api.ts'
import { historyOf } from './comment-history.ts'
import type { GitHubContext } from './workflow-context.ts'
import { charactersOf, fitMarkdown } from './markdown-limit.ts'
import { failureReason, type Permission } from './permission.ts'

const longestComment = 65_536
const longestSummary = 65_535
const longestTitle = 255
/** Limit of one request to GitHub. */
const mostAnnotations = 50
const longestMessage = 10_000

/** The pull request's comments and the check runs of its head commit. */
export function createReview(parts: GitHubParts): Review {
  return {
    comment: (id, report, mode = 'create') => comment(parts, id, report, mode),
    check: (report) => check(parts, report),
  }
}

async function comment(
  parts: GitHubParts,
  id: string,
  { title, markdown }: Pick<CheckReport, 'title' | 'markdown'>,
  mode: 'create' | 'update',
): Promise<Posted> {
  const { api, context } = parts
  if (!context.pullRequest) return { posted: false, reason: 'this run does not belong to a pull request' }
  const marker = `<!-- tensorline:${id} -->`
  const bodyAfter: BodyAfter = (before) => {
    const history = historyOf(before, { commit: context.reviewedCommit, title })
    return `${fit(`${marker}\n${markdown}`, longestComment - history.length, context)}${history}`
  }
  const { number } = context.pullRequest
  return posting(parts, 'pull-requests: write', async () => {
    const github = await api()
    const comments = new MarkedComments(github, context, number, marker)
    const written = await writtenByToken(github, await comments.list())
    if (written.length > 0) return keepOldest(comments, written, bodyAfter)
    return mode === 'create' ? createOne(comments, bodyAfter) : ''
  })
}

/** Returns the body of the comment, given its current body. */
type BodyAfter = (before: string | null) => string

/** Creates the comment. If another run created one at the same moment, the older one is kept, with this body. */
async function createOne(comments: MarkedComments, bodyAfter: BodyAfter): Promise<string> {
  const created = await comments.create(bodyAfter(null))
  const written = (await comments.list()).filter(({ author }) => author.id === created.author.id)
  const [oldest = created] = written
  if (oldest.id === created.id && written.length <= 1) return created.url
  return keepOldest(comments, written, bodyAfter)
}

async function keepOldest(
  comments: MarkedComments,
  written: readonly Comment[],
  bodyAfter: BodyAfter,
): Promise<string> {
  const [oldest, ...rest] = written
  if (!oldest) throw new Error('no comment to keep')
  await comments.update(oldest, bodyAfter(oldest.body))
  for (const extra of rest) await comments.delete(extra)
  return oldest.url
}

/**
 * Returns the comments that this token wrote. A person's token can read its user. The token of an installation, such as
 * GITHUB_TOKEN, cannot; it writes as a bot, which no contributor can.
 */
async function writtenByToken(api: GitHubApi, marked: readonly Comment[]): Promise<Comment[]> {
  if (marked.length === 0) return []
  const self = await userIdOf(api)
  return marked.filter(({ author }) => (self === null ? author.isBot : author.id === self))
}

async function userIdOf(api: GitHubApi): Promise<number | null> {
  try {
    const { data } = await api.rest.users.getAuthenticated()
    return data.id
  } catch (error) {
    if (isRefused(error)) return null
    throw error
  }
}

interface Comment {
  readonly id: number
  readonly url: string
  readonly body: string
  readonly author: Author
}

interface Author {
  readonly id: number
  readonly isBot: boolean
}

/** The comments of one pull request that start with a marker. */
class MarkedComments {
  readonly #api: GitHubApi
  readonly #repository: { readonly owner: string; readonly repo: string }
  readonly #pullRequest: number
  readonly #marker: string

  constructor(api: GitHubApi, { owner, repo }: GitHubContext, pullRequest: number, marker: string) {
    this.#api = api
    this.#repository = { owner, repo }
    this.#pullRequest = pullRequest
    this.#marker = marker
  }

  /** Returns the comments, oldest first, without those whose author's account was deleted. */
  async list(): Promise<Comment[]> {
    const comments = await this.#api.paginate(this.#api.rest.issues.listComments, {
      ...this.#repository,
      issue_number: this.#pullRequest,
      per_page: 100,
    })
    return comments
      .filter(({ body }) => body?.startsWith(this.#marker))
      .flatMap((comment) => (comment.user ? [toComment(comment, comment.user)] : []))
      .sort((a, b) => a.id - b.id)
  }

  async create(body: string): Promise<Comment> {
    const { data } = await this.#api.rest.issues.createComment({
      ...this.#repository,
      issue_number: this.#pullRequest,
      body,
    })
    if (!data.user) throw new Error('GitHub created a comment without an author')
    return toComment(data, data.user)
  }

  async update({ id }: Comment, body: string): Promise<void> {
    await this.#api.rest.issues.updateComment({ ...this.#repository, comment_id: id, body })
  }

  /** Deletes a comment; does nothing if it is already deleted. */
  async delete({ id }: Comment): Promise<void> {
    try {
      await this.#api.rest.issues.deleteComment({ ...this.#repository, comment_id: id })
    } catch (error) {
      if (statusOf(error) !== 404) throw error
    }
  }
}

function toComment(
  { id, html_url: url, body }: { id: number; html_url: string; body?: string },
  user: { id: number; type: string },
): Comment {
  return { id, url, body: body ?? '', author: { id: user.id, isBot: user.type === 'Bot' } }
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
  const pointer = `_Cut here: the report exceeds GitHub's limit. The whole report is an artifact of [this run](${runUrl})._`
  return fitMarkdown(markdown, limit, pointer, charactersOf)
}

/** Logs and returns a failure to post, and never throws it: it must not change a verdict. */
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
