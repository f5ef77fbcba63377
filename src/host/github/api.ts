import { getOctokit } from '@actions/github'
import { retry } from '@octokit/plugin-retry'
import { throttling } from '@octokit/plugin-throttling'
import Bottleneck from 'bottleneck'
import { UserError } from '../../errors.ts'
import type { Log } from '../host.ts'

export type GitHubApi = ReturnType<typeof getOctokit>

const retriesOfRateLimits = 2
const longestWaitSeconds = 120
/** One write after another, but without the plugin's pause of one to three seconds each: a step writes a handful. */
const writes = new Bottleneck.Group({ maxConcurrent: 1 })

/**
 * The API for whoever needs it: steps that only pass artifacts on have no token.
 * @throws UserError when it is asked for without one.
 */
export function apiOnDemand(token: string, apiUrl: string, log: Log): () => GitHubApi {
  let api: GitHubApi | null = null
  return () => {
    if (token === '')
      throw new UserError({
        found: 'no token for the GitHub API',
        expected: 'the input `github-token`',
        mend: 'Leave it to its default, ${{ github.token }}, or give a token.',
      })
    api ??= createApi(token, apiUrl, log)
    return api
  }
}

/** GitHub's REST API through the runner's proxy; server errors and rate limits are tried again after a pause, and logged. */
function createApi(token: string, apiUrl: string, log: Log): GitHubApi {
  const mayWait = (what: string) => (seconds: number, _options: object, _api: object, retries: number) => {
    const again = retries < retriesOfRateLimits && seconds <= longestWaitSeconds
    log.warning(`GitHub's ${what} is reached; ${again ? `trying again in ${seconds} s` : 'giving up'}.`)
    return again
  }
  return getOctokit(
    token,
    {
      baseUrl: apiUrl,
      throttle: {
        write: writes,
        notifications: writes,
        onRateLimit: mayWait('rate limit'),
        onSecondaryRateLimit: mayWait('secondary rate limit'),
      },
    },
    retry,
    throttling,
  )
}

/** The HTTP status of a refused request; null for any other failure. */
export function statusOf(thrown: unknown): number | null {
  return thrown instanceof Error && 'status' in thrown && typeof thrown.status === 'number'
    ? thrown.status
    : null
}

/** GitHub answers 403 where a token may not, and 404 where it may not even know. */
export function isRefused(thrown: unknown): boolean {
  const status = statusOf(thrown)
  return status === 401 || status === 403 || status === 404
}
