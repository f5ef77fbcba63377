import type { Artifact } from '@actions/artifact'
import { join } from 'node:path'
import type { BaselineQuery } from '../baseline-source.ts'
import { unlessMissing, type GitHubApi } from './api.ts'
import type { BaselineParts, Candidate } from './baseline-candidate.ts'
import type { GitHubContext } from './workflow-context.ts'
import { downloadArtifact } from './download-artifact.ts'

type RunQuery = Extract<BaselineQuery, { from: 'run' }>

/** Events that only users with write access to the repository can trigger. */
const trustedEvents = ['push', 'schedule', 'workflow_dispatch', 'release']
const perPage = 100
/** Limit of a thousand artifacts of one name; older ones have mostly expired. */
const mostPages = 10

type Listed = Awaited<
  ReturnType<GitHubApi['rest']['actions']['listArtifactsForRepo']>
>['data']['artifacts'][number]
type Run = Awaited<ReturnType<GitHubApi['rest']['actions']['getWorkflowRun']>>['data']

/**
 * Returns the artifacts of a branch's successful runs, newest run first. They are listed by name over all runs, which
 * takes one request for a hundred artifacts instead of one for each run.
 */
export async function* candidatesOfRuns(
  parts: BaselineParts,
  query: RunQuery,
): AsyncGenerator<Candidate, void, void> {
  const releases = await releaseRuns(parts)
  for (let page = 1; page <= mostPages; page += 1) {
    const listed = await listPage(parts, query.artifact, page)
    const possible = newestRunFirst(listed).filter((artifact) =>
      mayBeBaseline(artifact, parts.context, query, releases),
    )
    for (const artifact of possible) {
      const run = await acceptedRun(parts, artifact, query)
      if (run !== null) yield await candidateOf(parts, artifact, run, query.alongside ?? [])
    }
    if (listed.length < perPage) break
  }
}

/** @param alongside further artifacts of the run that are also required */
async function candidateOf(
  parts: BaselineParts,
  artifact: Listed,
  run: Run,
  alongside: readonly string[],
): Promise<Candidate> {
  const others = await Promise.all(alongside.map((name) => artifactOfRun(parts, run, name)))
  const missing = alongside.find((_, index) => !others[index] || others[index].expired)
  return {
    name: `artifact ${artifact.id} of run ${run.id} (${artifact.created_at?.slice(0, 10) ?? 'undated'})`,
    commit: run.head_sha,
    createdAt: new Date(run.created_at),
    url: run.html_url,
    unusable: artifact.expired
      ? 'it has expired'
      : missing === undefined
        ? null
        : `its run has no artifact ${missing}, or the artifact has expired`,
    async fetch(folder) {
      if (alongside.length === 0) await fetchOne(parts, artifact, run, folder)
      else
        for (const each of [artifact, ...others])
          if (each) await fetchOne(parts, each, run, join(folder, each.name))
      return folder
    },
  }
}

async function artifactOfRun(
  { api, context }: BaselineParts,
  { id }: Run,
  name: string,
): Promise<Listed | undefined> {
  const { owner, repo } = context
  const { actions } = (await api()).rest
  const { data } = await actions.listWorkflowRunArtifacts({ owner, repo, run_id: id, name })
  return data.artifacts.toSorted((a, b) => b.id - a.id)[0]
}

async function fetchOne(
  { client, context, token }: BaselineParts,
  artifact: Listed,
  { id }: Run,
  folder: string,
): Promise<void> {
  await downloadArtifact(client, toArtifact(artifact), folder, {
    findBy: { token, workflowRunId: id, repositoryOwner: context.owner, repositoryName: context.repo },
  })
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

/**
 * Returns the artifacts, newest run first. A re-run of an old run creates a new artifact of an old commit, so runs, not
 * artifacts, determine the order.
 */
function newestRunFirst(artifacts: readonly Listed[]): Listed[] {
  return artifacts.toSorted((a, b) => (b.workflow_run?.id ?? 0) - (a.workflow_run?.id ?? 0) || b.id - a.id)
}

/**
 * Returns the runs of releases. They have the tag in place of a branch, so the list of artifacts alone does not identify
 * them.
 */
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

/** Returns true if the branch has successful runs that could have written a baseline. */
export async function branchHasRuns(
  { api, context }: BaselineParts,
  { branch, workflow }: RunQuery,
): Promise<boolean> {
  const { owner, repo } = context
  const { data } = await (
    await api()
  ).rest.actions.listWorkflowRunsForRepo({ owner, repo, branch, status: 'success', per_page: perPage })
  return data.workflow_runs.some(
    ({ id, event, path }) =>
      id !== context.runId &&
      trustedEvents.includes(event) &&
      (workflow === null || fileNameOf(path) === workflow),
  )
}

/**
 * Returns false for artifacts that the list alone excludes, without a request for each run: other branches, forks, and
 * this run itself.
 */
function mayBeBaseline(
  { workflow_run: run }: Listed,
  { runId, repositoryId }: GitHubContext,
  { branch }: RunQuery,
  releases: ReadonlySet<number>,
): boolean {
  if (run?.id === undefined || run.id === runId) return false
  if (run.head_branch !== branch && !releases.has(run.id)) return false
  if (run.head_repository_id !== run.repository_id) return false
  return repositoryId === null || run.repository_id === repositoryId
}

async function acceptedRun(parts: BaselineParts, artifact: Listed, query: RunQuery): Promise<Run | null> {
  const run = await getRun(parts, artifact.workflow_run?.id)
  if (run === null) return null
  const trusted =
    run.conclusion === 'success' &&
    trustedEvents.includes(run.event) &&
    (query.workflow === null || fileNameOf(run.path) === query.workflow) &&
    (run.event === 'release' || run.head_branch === query.branch)
  return trusted && (await branchContains(parts, query.branch, run.head_sha)) ? run : null
}

/**
 * Returns the file name of a workflow: `model.yml` for `.github/workflows/model.yml@main`; the part after @ may be
 * missing.
 */
function fileNameOf(path: string): string {
  return path.replace(/@.*$/, '').replace(/^.*\//, '')
}

/** Returns the run; null if it was deleted after the list was read. */
async function getRun({ api, context }: BaselineParts, id: number | undefined): Promise<Run | null> {
  if (id === undefined) return null
  const { owner, repo } = context
  const { actions } = (await api()).rest
  const response = await unlessMissing(() => actions.getWorkflowRun({ owner, repo, run_id: id }))
  return response?.data ?? null
}

/** Returns true if the commit is an ancestor of the branch, or its tip; false if it no longer exists. */
async function branchContains(
  { api, context }: BaselineParts,
  branch: string,
  commit: string,
): Promise<boolean> {
  const { owner, repo } = context
  const { repos } = (await api()).rest
  const response = await unlessMissing(() =>
    repos.compareCommitsWithBasehead({ owner, repo, basehead: `${branch}...${commit}`, per_page: 1 }),
  )
  return response?.data.ahead_by === 0
}

function toArtifact({ id, name, size_in_bytes: size, digest }: Listed): Artifact {
  return { id, name, size, ...(typeof digest === 'string' ? { digest } : {}) }
}
