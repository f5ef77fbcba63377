import { getOctokit } from '@actions/github'
import { retry } from '@octokit/plugin-retry'
import { throttling } from '@octokit/plugin-throttling'
import Bottleneck from 'bottleneck'
import { attempts } from '../../files/http-retry.ts'
import type { Log } from '../host.ts'

export type GitHubApi = ReturnType<typeof getOctokit>

const retriesOfRateLimits = 2
const longestWaitSeconds = 120
/** A server that does not respond is retried like one that cannot be reached. */
const longestRequestMs = 30_000
/** Statuses that another attempt does not change; the throttling plugin waits after 429 and 403. */
const doNotRetry = [400, 401, 403, 404, 410, 422, 429, 451]

/** Ends each attempt of a request in time. A release asset, which may be large, has no limit. */
function limitTime(octokit: Pick<GitHubApi, 'hook'>): void {
  octokit.hook.wrap('request', (request, options) => {
    // All hooks share the options, and ignore others that one passes on.
    if (options.headers.accept !== 'application/octet-stream')
      Object.assign(options.request, { signal: AbortSignal.timeout(longestRequestMs) })
    return request(options)
  })
}

/**
 * Writes run one after another, but without the plugin's pause of one to three seconds each, because a step writes only a
 * few times.
 */
const writes = new Bottleneck.Group({ maxConcurrent: 1 })

/**
 * Returns a client of GitHub's REST API that uses the runner's proxy. Server errors, requests without a response and rate
 * limits are retried after a pause; rate limits are logged.
 */
export function createApi(token: string, apiUrl: string, log: Log): GitHubApi {
  const mayWait = (what: string) => (seconds: number, _options: object, _api: object, retries: number) => {
    const again = retries < retriesOfRateLimits && seconds <= longestWaitSeconds
    log.warning(`GitHub's ${what} is reached; ${again ? `trying again in ${seconds} s` : 'giving up'}.`)
    return again
  }
  return getOctokit(
    token,
    {
      baseUrl: apiUrl,
      retry: { retries: attempts - 1, doNotRetry },
      throttle: {
        write: writes,
        notifications: writes,
        onRateLimit: mayWait('rate limit'),
        onSecondaryRateLimit: mayWait('secondary rate limit'),
      },
    },
    // The first plugin is the innermost one: it gets each attempt.
    limitTime,
    retry,
    throttling,
  )
}
