import { statusOf, type GitHubApi } from './api.ts'
import type { GitHubContext } from './workflow-context.ts'

export interface Comment {
  readonly id: number
  readonly url: string
  readonly body: string
  readonly author: Author
}

interface Author {
  readonly id: number
  readonly isBot: boolean
}

/** Reads and writes the comments of one pull request that bear a marker. */
export class MarkedComments {
  readonly #api: GitHubApi
  readonly #place: { readonly owner: string; readonly repo: string }
  readonly #pullRequest: number
  readonly #marker: string

  constructor(api: GitHubApi, { owner, repo }: GitHubContext, pullRequest: number, marker: string) {
    this.#api = api
    this.#place = { owner, repo }
    this.#pullRequest = pullRequest
    this.#marker = marker
  }

  /** Oldest first. Comments whose author's account is gone belong to nobody, so not to us. */
  async list(): Promise<Comment[]> {
    const comments = await this.#api.paginate(this.#api.rest.issues.listComments, {
      ...this.#place,
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
      ...this.#place,
      issue_number: this.#pullRequest,
      body,
    })
    if (!data.user) throw new Error('GitHub created a comment without an author')
    return toComment(data, data.user)
  }

  async update({ id }: Comment, body: string): Promise<void> {
    await this.#api.rest.issues.updateComment({ ...this.#place, comment_id: id, body })
  }

  /** A comment that somebody else has deleted meanwhile is as good as deleted. */
  async delete({ id }: Comment): Promise<void> {
    try {
      await this.#api.rest.issues.deleteComment({ ...this.#place, comment_id: id })
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
