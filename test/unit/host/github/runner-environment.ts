import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The variables of a runner in a fresh folder, with an event's payload. */
export function runnerEnvironment(event: unknown, changes: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const folder = mkdtempSync(join(tmpdir(), 'tensorline-runner-'))
  const eventPath = join(folder, 'event.json')
  writeFileSync(eventPath, JSON.stringify(event))
  return {
    GITHUB_REPOSITORY: 'acme/mnist',
    GITHUB_REPOSITORY_ID: '77',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: eventPath,
    GITHUB_RUN_ID: '900',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_JOB: 'train',
    GITHUB_SHA: 'merge-commit',
    GITHUB_WORKSPACE: folder,
    RUNNER_TEMP: folder,
    RUNNER_ENVIRONMENT: 'github-hosted',
    ACTIONS_RUNTIME_TOKEN: 'runtime-token',
    ACTIONS_RESULTS_URL: 'https://results.example/',
    ...changes,
  }
}

export function pullRequestEvent({ headRepository }: { headRepository: number | null }): unknown {
  return {
    action: 'synchronize',
    repository: { id: 77 },
    pull_request: {
      number: 5,
      head: { sha: 'head-commit', repo: headRepository === null ? null : { id: headRepository } },
      base: { sha: 'base-commit', ref: 'main', repo: { id: 77 } },
    },
  }
}
