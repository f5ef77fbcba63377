import { UserError } from '../../errors/user-error.ts'
import type { Log } from '../host.ts'
import type { GitHubContext } from './workflow-context.ts'
import type { GitHubApi } from './octokit.ts'

export type { GitHubApi }

/**
 * Returns a function that loads the API. Steps that only pass artifacts on have no token and do not load its code.
 * @throws UserError if the API is requested without a token
 */
export function apiOnDemand(token: string, apiUrl: string, log: Log): () => Promise<GitHubApi> {
  let api: Promise<GitHubApi> | null = null
  return async () => {
    if (token === '')
      throw new UserError({
        code: 'GITHUB_NO_PERMISSION',
        found: 'no token for the GitHub API',
        expected: 'the input `github-token`',
        hint: 'Leave the input at its default, ${{ github.token }}, or set it to a token.',
      })
    api ??= import('./octokit.ts').then(({ createApi }) => createApi(token, apiUrl, log))
    return api
  }
}

/** The access of this job to the API. */
export interface GitHubParts {
  readonly api: () => Promise<GitHubApi>
  readonly context: GitHubContext
  readonly log: Log
}

/** Returns the HTTP status of a rejected request; null for any other failure. */
export function statusOf(thrown: unknown): number | null {
  return thrown instanceof Error && 'status' in thrown && typeof thrown.status === 'number'
    ? thrown.status
    : null
}

/**
 * Returns the response to a request; null if GitHub reports that the object does not exist.
 * @param missing the statuses of a missing object; 422 also for a name in a form that GitHub cannot look up
 */
export async function unlessMissing<Result>(
  request: () => Promise<Result>,
  missing: readonly number[] = [404],
): Promise<Result | null> {
  try {
    return await request()
  } catch (error) {
    if (missing.includes(statusOf(error) ?? 0)) return null
    throw error
  }
}

/**
 * Returns true for a rejected request. GitHub returns 403 if a token lacks a permission, and 404 if it may not even know
 * that the object exists.
 */
export function isRefused(thrown: unknown): boolean {
  const status = statusOf(thrown)
  return (status === 401 || status === 403 || status === 404) && !isRateLimited(thrown)
}

/** Returns true for a request beyond a primary or secondary rate limit, which have the status 403 or 429. */
export function isRateLimited(thrown: unknown): boolean {
  const status = statusOf(thrown)
  if (status === 429) return true
  return status === 403 && thrown instanceof Error && /\brate limit\b/i.test(thrown.message)
}
