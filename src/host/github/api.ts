import { UserError } from '../../errors/user-error.ts'
import type { Log } from '../host.ts'
import type { GitHubContext } from './workflow-context.ts'
import type { GitHubApi } from './octokit.ts'

export type { GitHubApi }

/**
 * The API for whoever needs it: steps that only pass artifacts on have no token, and do without its code.
 * @throws UserError when it is asked for without one.
 */
export function apiOnDemand(token: string, apiUrl: string, log: Log): () => Promise<GitHubApi> {
  let api: Promise<GitHubApi> | null = null
  return async () => {
    if (token === '')
      throw new UserError({
        code: 'GITHUB_NO_PERMISSION',
        found: 'no token for the GitHub API',
        expected: 'the input `github-token`',
        hint: 'Leave it to its default, ${{ github.token }}, or give a token.',
      })
    api ??= import('./octokit.ts').then(({ createApi }) => createApi(token, apiUrl, log))
    return api
  }
}

/** What speaks to the API for this job. */
export interface GitHubParts {
  readonly api: () => Promise<GitHubApi>
  readonly context: GitHubContext
  readonly log: Log
}

/** The HTTP status of a refused request; null for any other failure. */
export function statusOf(thrown: unknown): number | null {
  return thrown instanceof Error && 'status' in thrown && typeof thrown.status === 'number'
    ? thrown.status
    : null
}

/**
 * What is asked for; null where GitHub says that it is not there.
 * @param says The statuses by which it says so: 422 too of what is named in a form that GitHub cannot look up.
 */
export async function unlessMissing<Answer>(
  ask: () => Promise<Answer>,
  says: readonly number[] = [404],
): Promise<Answer | null> {
  try {
    return await ask()
  } catch (error) {
    if (says.includes(statusOf(error) ?? 0)) return null
    throw error
  }
}

/** GitHub answers 403 where a token may not, and 404 where it may not even know. */
export function isRefused(thrown: unknown): boolean {
  const status = statusOf(thrown)
  return status === 401 || status === 403 || status === 404
}
