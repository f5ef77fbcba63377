import { getOctokit } from '@actions/github'
import { retry } from '@octokit/plugin-retry'
import { throttling } from '@octokit/plugin-throttling'
import Bottleneck from 'bottleneck'
import { attempts } from '../../files/http-retry.ts'
import type { Log } from '../host.ts'

export type GitHubApi = ReturnType<typeof getOctokit>

const retriesOfRateLimits = 2
const longestWaitSeconds = 120
/**
 * Writes run one after another, but without the plugin's pause of one to three seconds each, because a step writes only a
 * few times.
 */
const writes = new Bottleneck.Group({ maxConcurrent: 1 })

/**
 * Returns a client of GitHub's REST API that uses the runner's proxy. Server errors and rate limits are retried after a
 * pause, and logged.
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
      retry: { retries: attempts - 1 },
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
