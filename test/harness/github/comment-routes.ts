import { z } from 'zod'
import {
  Refusal,
  bodyOf,
  found,
  numberOf,
  pageOf,
  type ApiRequest,
  type Route,
  type Service,
} from './route.ts'

const longestBody = 65_536
const commentBody = z.object({ body: z.string() })

/** Comments of issues and pull requests, oldest first as GitHub lists them. */
export function commentRoutes({ state, answers }: Service): Route[] {
  const one = (request: ApiRequest) =>
    found(request.repository.comments.find((comment) => comment.id === numberOf(request, 'comment_id')))

  return [
    {
      method: 'GET',
      path: '/repos/{owner}/{repo}/issues/{issue_number}/comments',
      handle(request) {
        const issueNumber = existingIssue(request)
        const comments = request.repository.comments.filter((comment) => comment.issueNumber === issueNumber)
        return {
          status: 200,
          body: pageOf(comments, request).map((comment) => answers.comment(request.repository, comment)),
          total: comments.length,
        }
      },
    },
    {
      method: 'POST',
      path: '/repos/{owner}/{repo}/issues/{issue_number}/comments',
      handle(request) {
        const now = new Date()
        const comment = {
          id: state.nextId(),
          issueNumber: existingIssue(request),
          author: request.holder.login,
          createdAt: now,
          updatedAt: now,
          body: acceptedBody(request),
        }
        request.repository.comments.push(comment)
        return { status: 201, body: answers.comment(request.repository, comment) }
      },
    },
    {
      method: 'GET',
      path: '/repos/{owner}/{repo}/issues/comments/{comment_id}',
      handle: (request) => ({ status: 200, body: answers.comment(request.repository, one(request)) }),
    },
    {
      method: 'PATCH',
      path: '/repos/{owner}/{repo}/issues/comments/{comment_id}',
      handle(request) {
        const comment = one(request)
        comment.body = acceptedBody(request)
        comment.updatedAt = new Date()
        return { status: 200, body: answers.comment(request.repository, comment) }
      },
    },
    {
      method: 'DELETE',
      path: '/repos/{owner}/{repo}/issues/comments/{comment_id}',
      handle(request) {
        const { comments } = request.repository
        comments.splice(comments.indexOf(one(request)), 1)
        return { status: 204 }
      },
    },
  ]
}

function existingIssue(request: ApiRequest): number {
  const number = numberOf(request, 'issue_number')
  return found(request.repository.pulls.find((pull) => pull.number === number)).number
}

function acceptedBody(request: ApiRequest): string {
  const { body } = bodyOf(request, commentBody)
  if (body === '') throw new Refusal(422, "Validation Failed: body can't be blank")
  if (body.length > longestBody) {
    throw new Refusal(422, `Validation Failed: body is too long (maximum is ${longestBody} characters)`)
  }
  return body
}
