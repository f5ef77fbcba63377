import type { Artifact, ArtifactClient } from '@actions/artifact'
import { UserError } from '../../errors.ts'
import type { BaselineQuery, BaselineResult, BaselineSource, Log } from '../host.ts'
import { installFolder } from '../install-folder.ts'
import { isRefused, statusOf, type GitHubApi } from './api.ts'
import type { GitHubContext } from './context.ts'
import { downloadArtifact } from './download.ts'
import { permissionAdvice } from './permission.ts'

export interface BaselineParts {
  readonly api: () => Promise<GitHubApi>
  readonly client: ArtifactClient
  readonly context: GitHubContext
  readonly token: string
  readonly log: Log
}

/** Events that only those who may write to the repository can cause. */
const trustedEvents = ['push', 'schedule', 'workflow_dispatch', 'release']
const perPage = 100
/** A thousand artifacts of one name: beyond that, what is left has mostly expired. */
const mostPages = 10

type Listed = Awaited<
  ReturnType<GitHubApi['rest']['actions']['listArtifactsForRepo']>
>['data']['artifacts'][number]
type Run = Awaited<ReturnType<GitHubApi['rest']['actions']['getWorkflowRun']>>['data']

interface Candidate {
  readonly artifact: Listed
  readonly run: Run
}

/**
 * The artifact of the newest successful run on a branch. It is looked for by its name over all runs, whichever workflow
 * made it, which takes one request for a hundred artifacts instead of one for each run.
 */
export function createBaselineSource(parts: BaselineParts): BaselineSource {
  return {
    async find(query, into) {
      const search = await withPermission(parts, () => newestOf(parts, query))
      if (search.candidate === null) return { found: false, reason: search.reason }
      const { artifact, run } = search.candidate
      await installFolder(into, (draft) =>
        downloadArtifact(parts.client, toArtifact(artifact), draft, {
          findBy: {
            token: parts.token,
            workflowRunId: run.id,
            repositoryOwner: parts.context.owner,
            repositoryName: parts.context.repo,
          },
        }),
      )
      return found(into, run)
    },
  }
}

function found(folder: string, run: Run): BaselineResult {
  return {
    found: true,
    folder,
    commit: run.head_sha,
    createdAt: new Date(run.created_at),
    runUrl: run.html_url,
  }
}

type Search = { readonly candidate: Candidate } | { readonly candidate: null; readonly reason: string }

async function newestOf(parts: BaselineParts, query: BaselineQuery): Promise<Search> {
  const expired: Listed[] = []
  const releases = await releaseRuns(parts)
  for (let page = 1; page <= mostPages; page += 1) {
    const listed = await listPage(parts, query.artifact, page)
    const candidates = newestRunFirst(listed).filter((artifact) =>
      mayBeBaseline(artifact, parts.context, query, releases),
    )
    for (const artifact of candidates) {
      const run = await acceptedRun(parts, artifact, query)
      if (run === null) continue
      if (!artifact.expired) return { candidate: { artifact, run } }
      expired.push(artifact)
      parts.log.info(`Baseline: ${describe(artifact)} has expired: looking further back.`)
    }
    if (listed.length < perPage) break
  }
  return { candidate: null, reason: reasonFor(query, expired) }
}

function reasonFor({ artifact, branch }: BaselineQuery, expired: readonly Listed[]): string {
  const [newest] = expired
  const none = `no successful run on ${branch} has an artifact ${artifact}`
  return newest ? `${none} that is still kept: the newest, ${describe(newest)}, has expired` : `${none} yet`
}

function describe({ id, workflow_run: run, created_at: at }: Listed): string {
  return `artifact ${id} of run ${run?.id ?? '?'} (${at?.slice(0, 10) ?? 'undated'})`
}

async function listPage({ api, context }: BaselineParts, name: string, page: number): Promise<Listed[]> {
  const { owner, repo } = context
  const { data } = await (
    await api()
  ).rest.actions.listArtifactsForRepo({
    owner,
    repo,
    name,
    per_page: perPage,
    page,
  })
  return data.artifacts
}

/** A re-run of an old run makes a new artifact of an old commit: runs, not artifacts, tell what is newest. */
function newestRunFirst(artifacts: readonly Listed[]): Listed[] {
  return artifacts.toSorted((a, b) => (b.workflow_run?.id ?? 0) - (a.workflow_run?.id ?? 0) || b.id - a.id)
}

/** Their runs bear the tag where others bear the branch, so the artifacts' listing alone cannot tell them. */
async function releaseRuns({ api, context }: BaselineParts): Promise<ReadonlySet<number>> {
  const { owner, repo } = context
  const { data } = await (
    await api()
  ).rest.actions.listWorkflowRunsForRepo({
    owner,
    repo,
    event: 'release',
    status: 'success',
    per_page: perPage,
  })
  return new Set(data.workflow_runs.map((run) => run.id))
}

/** What the listing rules out without a request for each run: other branches, forks, this run itself. */
function mayBeBaseline(
  { workflow_run: run }: Listed,
  { runId, repositoryId }: GitHubContext,
  { branch }: BaselineQuery,
  releases: ReadonlySet<number>,
): boolean {
  if (run?.id === undefined || run.id === runId) return false
  if (run.head_branch !== branch && !releases.has(run.id)) return false
  if (run.head_repository_id !== run.repository_id) return false
  return repositoryId === null || run.repository_id === repositoryId
}

async function acceptedRun(
  parts: BaselineParts,
  artifact: Listed,
  query: BaselineQuery,
): Promise<Run | null> {
  const run = await getRun(parts, artifact.workflow_run?.id)
  if (run === null) return null
  const trusted =
    run.conclusion === 'success' &&
    trustedEvents.includes(run.event) &&
    (run.event === 'release' || run.head_branch === query.branch)
  return trusted && (await branchContains(parts, query.branch, run.head_sha)) ? run : null
}

/** Null for a run that was deleted after the listing. */
async function getRun({ api, context }: BaselineParts, id: number | undefined): Promise<Run | null> {
  if (id === undefined) return null
  const { owner, repo } = context
  try {
    return (await (await api()).rest.actions.getWorkflowRun({ owner, repo, run_id: id })).data
  } catch (error) {
    if (statusOf(error) === 404) return null
    throw error
  }
}

/** A branch contains a commit that is ahead of it by nothing; a commit that is gone is nowhere. */
async function branchContains(
  { api, context }: BaselineParts,
  branch: string,
  commit: string,
): Promise<boolean> {
  const { owner, repo } = context
  try {
    const { data } = await (
      await api()
    ).rest.repos.compareCommitsWithBasehead({
      owner,
      repo,
      basehead: `${branch}...${commit}`,
      per_page: 1,
    })
    return data.ahead_by === 0
  } catch (error) {
    if (statusOf(error) === 404) return false
    throw error
  }
}

function toArtifact({ id, name, size_in_bytes: size, digest }: Listed): Artifact {
  return { id, name, size, ...(typeof digest === 'string' ? { digest } : {}) }
}

/** A baseline that may not be read is an error: without one a gate would pass what it never compared. */
async function withPermission<Result>(
  { context }: BaselineParts,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    if (!isRefused(error)) throw error
    throw new UserError(
      {
        found: `no permission to look for a baseline: ${permissionAdvice('actions: read', context)}`,
        expected: 'a token that may list the artifacts of earlier runs',
        mend: 'Add the permission to the job, or compare with a model in the repository: `baseline: ./` and its folder.',
      },
      { cause: error },
    )
  }
}
