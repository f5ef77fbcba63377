import type { ErrorTable } from './error-table.ts'

export const githubErrors = {
  GITHUB_ENVIRONMENT: {
    meaning: 'A variable of the GitHub Actions runner is missing or invalid.',
    fix: 'Run the action in a workflow, and `tensorline` in a terminal.',
  },
  GITHUB_EVENT: {
    meaning: 'The event payload cannot be read.',
    fix: 'Check the file that `GITHUB_EVENT_PATH` names.',
  },
  GITHUB_MATRIX: {
    meaning: 'The input `matrix` is not the JSON of the matrix context.',
    fix: 'Leave the input to its default.',
  },
  GITHUB_NO_TOKEN: {
    meaning: 'No token for the GitHub API was given.',
    fix: 'Leave the input `github-token` to its default, or give a token.',
  },
  GITHUB_NO_PERMISSION: {
    meaning: 'The token lacks a permission.',
    fix: 'Add the permission that the message names to the job.',
  },
  GITHUB_NO_ARTIFACT_SERVICE: {
    meaning: 'The artifact service of GitHub cannot be used here.',
    fix: 'Use the action with `uses:` on github.com, or pass folders on by path.',
  },
  GITHUB_RELEASE_ASSET: {
    meaning: 'A release asset cannot be used as it was uploaded.',
    fix: 'Run the job again; if the error stays, upload the asset again.',
  },
  FORK_NO_BASE_CONFIG: {
    meaning: 'The base branch does not have the configuration of the gate.',
    fix: 'Merge the configuration into the base branch first.',
  },
  FORK_NO_DATASET: {
    meaning: 'No successful run of the base branch has the dataset.',
    fix: 'Run the workflow on the base branch again, or name the artifact as input `dataset`.',
  },
  FORK_ARTIFACT: {
    meaning: 'An artifact of the run of a fork is not what the gate publishes.',
    fix: 'Run the workflow of the pull request again.',
  },
  FORK_REPORT: {
    meaning: 'The report of a fork does not fit its schema, or links to another repository.',
    fix: 'Use the same version of Tensorline in the workflow of the pull request, and run it again.',
  },
  FORK_LIMIT_EXCEEDED: {
    meaning: 'The model or report of a fork exceeds the memory or time of the job.',
    fix: 'Make the model smaller, or use a larger runner.',
  },
  FORK_CODE_NOT_TRUSTED: {
    meaning: 'Code of a fork may not run here.',
    fix: 'Run it in a workflow `on: pull_request` on a GitHub-hosted runner.',
  },
  MODULE_FAILED: {
    meaning: 'A custom module failed or returned something unexpected.',
    fix: 'Correct the module.',
  },
  MODULE_UNCAUGHT: {
    meaning: 'A custom module threw an error that nothing catches.',
    fix: 'Await the promises of the module, and catch the errors of its timers.',
  },
} as const satisfies ErrorTable
