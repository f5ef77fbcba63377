import type { ErrorTable } from './error-table.ts'

export const githubErrors = {
  GITHUB_INVALID_CONTEXT: {
    meaning:
      'A variable, the event payload or the matrix of the GitHub Actions runner is missing or invalid.',
    fix: 'Run the action in a workflow and `tensorline` in a terminal, and leave the input `matrix` to its default.',
  },
  GITHUB_NO_PERMISSION: {
    meaning: 'No token for the GitHub API was given, or the token lacks a permission.',
    fix: 'Add the permission that the message names to the job, and leave the input `github-token` to its default.',
  },
  GITHUB_UNAVAILABLE: {
    meaning: 'The GitHub API cannot be reached, returns server errors, or limits the rate of requests.',
    fix: 'See https://www.githubstatus.com, and run the job again later.',
  },
  GITHUB_NO_ARTIFACT_SERVICE: {
    meaning: 'The artifact service of GitHub cannot be used here.',
    fix: 'Use the action with `uses:` on github.com, or pass folders on by path.',
  },
  GITHUB_INVALID_RELEASE_ASSET: {
    meaning: 'A release asset cannot be used as it was uploaded.',
    fix: 'Run the job again; if the error stays, upload the asset again.',
  },
  FORK_BASE_INCOMPLETE: {
    meaning: 'The base branch has no configuration of the gate, or no successful run with the dataset.',
    fix: 'Merge the configuration into the base branch, run its workflow again, or name the artifact as input `dataset`.',
  },
  FORK_INVALID_REPORT: {
    meaning: 'An artifact or report of the run of a fork is not what the gate publishes.',
    fix: 'Run the workflow of the pull request again with the same version of Tensorline.',
  },
  FORK_LIMIT_EXCEEDED: {
    meaning: 'The model or report of a fork exceeds the memory or time of the job.',
    fix: 'Make the model smaller, or use a larger runner.',
  },
  FORK_ENDPOINT_NOT_ALLOWED: {
    meaning:
      'A pull request from a fork names an endpoint that could be a service of the network of the runner.',
    fix: 'Use an https endpoint, or run the workflow on a branch of the repository itself.',
  },
  FORK_CODE_NOT_ALLOWED: {
    meaning: 'Code of a fork may not run here.',
    fix: 'Run it in a workflow `on: pull_request` on a GitHub-hosted runner.',
  },
  MODULE_FAILED: {
    meaning: 'A custom module failed, returned something unexpected, or threw an error that nothing catches.',
    fix: 'Correct the module; await its promises, and catch the errors of its timers.',
  },
} as const satisfies ErrorTable
