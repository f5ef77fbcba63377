import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { messageOf, UserError } from '../../errors/user-error.ts'
import type { CodeOrigin, PullRequest } from '../host.ts'

export type Edition = 'github.com' | 'ghe.com' | 'enterprise-server'

/** The context of a job: the runner's variables and the event that started it. */
export interface GitHubContext {
  readonly owner: string
  readonly repo: string
  /** Null if the runner does not set it. */
  readonly repositoryId: number | null
  /** True if anyone may read the repository; false if the event does not contain this. */
  readonly isPublic: boolean
  /** True if an organization owns the repository; false if a user does, or if the event does not contain this. */
  readonly ownedByOrganization: boolean
  readonly edition: Edition
  readonly serverUrl: string
  readonly apiUrl: string
  readonly runId: number
  /** Number of the attempt, from 1; 2 and more are re-runs. */
  readonly runAttempt: number
  readonly runUrl: string
  readonly job: string
  /** The checked-out commit; for a pull request the merge commit. */
  readonly commit: string
  /** The tag that was pushed or released; null for a branch. */
  readonly tag: string | null
  /** The commit that a check run belongs to. */
  readonly reviewedCommit: string
  readonly pullRequest: PullRequest | null
  /** The finished run that started this one (`workflow_run`). */
  readonly startedBy: StartingRun | null
  readonly codeOrigin: CodeOrigin
  readonly workspace: string
  readonly temporaryFolder: string
  readonly summaryFile: string | null
  /** True if the runner gives this step the address and the token of its artifact service. */
  readonly hasArtifactAccess: boolean
}

export interface StartingRun {
  readonly id: number
  /** The event of that run. */
  readonly event: string
  readonly headCommit: string
  readonly headBranch: string | null
  /** Null if its owner has deleted it. */
  readonly headRepository: { readonly id: number; readonly owner: string } | null
}

const environmentSchema = z.object({
  GITHUB_REPOSITORY: z.string().regex(/^[^/]+\/[^/]+$/, 'owner/name'),
  GITHUB_REPOSITORY_ID: z.coerce.number().int().positive().optional(),
  GITHUB_SERVER_URL: z.url().default('https://github.com'),
  GITHUB_API_URL: z.url().default('https://api.github.com'),
  GITHUB_EVENT_NAME: z.string().min(1),
  GITHUB_EVENT_PATH: z.string().optional(),
  GITHUB_RUN_ID: z.coerce.number().int().positive(),
  GITHUB_RUN_ATTEMPT: z.coerce.number().int().positive().default(1),
  GITHUB_JOB: z.string().min(1),
  GITHUB_SHA: z.string().min(1),
  GITHUB_REF: z.string().default(''),
  GITHUB_WORKSPACE: z.string().min(1),
  GITHUB_STEP_SUMMARY: z.string().optional(),
  RUNNER_TEMP: z.string().min(1),
  RUNNER_ENVIRONMENT: z.string().optional(),
  ACTIONS_RUNTIME_TOKEN: z.string().optional(),
  ACTIONS_RESULTS_URL: z.string().optional(),
})

const repositorySchema = z.object({ id: z.number() })

/** A head repository, which is null if its owner has deleted the fork. */
const headRepositorySchema = repositorySchema.nullable()

const eventSchema = z.object({
  repository: repositorySchema
    .extend({
      private: z.boolean().optional(),
      owner: z.object({ type: z.string().optional() }).optional(),
    })
    .optional(),
  pull_request: z
    .object({
      number: z.number(),
      head: z.object({ sha: z.string(), repo: headRepositorySchema }),
      base: z.object({ sha: z.string(), ref: z.string(), repo: repositorySchema }),
    })
    .optional(),
  workflow_run: z
    .object({
      id: z.number(),
      event: z.string(),
      head_sha: z.string(),
      head_branch: z.string().nullable(),
      head_repository: repositorySchema.extend({ owner: z.object({ login: z.string() }) }).nullable(),
    })
    .optional(),
})

type Environment = z.infer<typeof environmentSchema>
type Event = z.infer<typeof eventSchema>

/**
 * Reads the context of this job.
 * @throws UserError if the runner's variables are missing or the event is not one that GitHub sends
 */
export function readContext(env: NodeJS.ProcessEnv): GitHubContext {
  const environment = parseEnvironment(env)
  const event = readEvent(environment.GITHUB_EVENT_PATH)
  const [owner = '', repo = ''] = environment.GITHUB_REPOSITORY.split('/')
  const { GITHUB_SERVER_URL: serverUrl, GITHUB_RUN_ID: runId } = environment
  return {
    owner,
    repo,
    repositoryId: environment.GITHUB_REPOSITORY_ID ?? event.repository?.id ?? null,
    isPublic: event.repository?.private === false,
    ownedByOrganization: event.repository?.owner?.type === 'Organization',
    edition: editionOf(serverUrl),
    serverUrl,
    apiUrl: environment.GITHUB_API_URL,
    runId,
    runAttempt: environment.GITHUB_RUN_ATTEMPT,
    runUrl: `${serverUrl}/${owner}/${repo}/actions/runs/${runId}`,
    job: environment.GITHUB_JOB,
    commit: environment.GITHUB_SHA,
    tag: /^refs\/tags\/(.+)$/.exec(environment.GITHUB_REF)?.[1] ?? null,
    reviewedCommit: event.pull_request?.head.sha ?? event.workflow_run?.head_sha ?? environment.GITHUB_SHA,
    pullRequest: pullRequestOf(event),
    startedBy: startingRunOf(event),
    codeOrigin: codeOriginOf(environment, event),
    workspace: environment.GITHUB_WORKSPACE,
    temporaryFolder: environment.RUNNER_TEMP,
    summaryFile: environment.GITHUB_STEP_SUMMARY ?? null,
    hasArtifactAccess:
      environment.ACTIONS_RUNTIME_TOKEN !== undefined && environment.ACTIONS_RESULTS_URL !== undefined,
  }
}

function parseEnvironment(env: NodeJS.ProcessEnv): Environment {
  // A runner may set a variable without a value to the empty string.
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  const parsed = environmentSchema.safeParse(set)
  if (parsed.success) return parsed.data
  throw new UserError(
    parsed.error.issues.map((issue) => ({
      code: 'GITHUB_INVALID_CONTEXT',
      found: `the variable ${issue.path.join('.')}, which is missing or invalid (${issue.message})`,
      expected: 'the variables that a GitHub Actions runner sets',
      hint: 'Use the actions in a workflow, and `tensorline` in a terminal.',
    })),
  )
}

function readEvent(path: string | undefined): Event {
  if (path === undefined) return {}
  try {
    return eventSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch (error) {
    throw new UserError(
      {
        code: 'GITHUB_INVALID_CONTEXT',
        found: `an event payload in ${path} that cannot be read (${messageOf(error)})`,
        expected: 'the event payload that GitHub sends',
        hint: 'Check the file in GITHUB_EVENT_PATH: a runner other than GitHub’s may write it differently.',
      },
      { cause: error },
    )
  }
}

/** Returns the edition by host name, as GitHub's own toolkit does; names under .localhost stand for a test server. */
export function editionOf(serverUrl: string): Edition {
  const host = new URL(serverUrl).hostname.toLowerCase()
  if (host === 'github.com' || host.endsWith('.localhost')) return 'github.com'
  return host.endsWith('.ghe.com') ? 'ghe.com' : 'enterprise-server'
}

function pullRequestOf({ pull_request: pull }: Event): PullRequest | null {
  if (!pull) return null
  return {
    number: pull.number,
    headCommit: pull.head.sha,
    baseCommit: pull.base.sha,
    baseBranch: pull.base.ref,
  }
}

function startingRunOf({ workflow_run: run }: Event): StartingRun | null {
  if (!run) return null
  const { id, event, head_sha: headCommit, head_branch: headBranch, head_repository: head } = run
  return {
    id,
    event,
    headCommit,
    headBranch,
    headRepository: head && { id: head.id, owner: head.owner.login },
  }
}

function codeOriginOf(environment: Environment, event: Event): CodeOrigin {
  const { pull_request: pull, workflow_run: run, repository } = event
  return {
    fromFork:
      (pull !== undefined && pull.head.repo?.id !== pull.base.repo.id) ||
      (run !== undefined && run.head_repository?.id !== repository?.id),
    privileged: ['pull_request_target', 'workflow_run'].includes(environment.GITHUB_EVENT_NAME),
    // Runners that do not set this are not GitHub's.
    selfHosted: environment.RUNNER_ENVIRONMENT !== 'github-hosted',
  }
}
