import { startGitHubApi, type GitHubApi } from './github-api.ts'
import { startResultsService, type ResultsService } from './results-service.ts'

/** The services that a runner reaches: GitHub's REST API and the services for artifacts and caches. */
export interface Services {
  readonly results: ResultsService
  readonly github: GitHubApi
  close(): Promise<void>
}

/** Starts both; seconds, and some 450 MB while they run, so once for a test file. Any number may run side by side. */
export async function startServices(): Promise<Services> {
  const results = await startResultsService()
  const github = await startGitHubApi(results.artifacts)
  return {
    results,
    github,
    async close() {
      await github.close()
      await results.close()
    },
  }
}
