import { rm } from 'node:fs/promises'
import { messageOf, UserError } from '../../errors/user-error.ts'
import { installFolder } from '../../files/install-folder.ts'
import { unpackZip } from '../../files/unpack-archive.ts'
import { digestOfFile } from '../../artifacts/digest.ts'
import type { ForkPullRequest, ForkRun, PullRequest, UntrustedLimits } from '../host.ts'
import type { GitHubApi, GitHubParts } from './api.ts'
import { createBase } from './base-branch.ts'
import type { StartingRun } from './workflow-context.ts'
import { createReview } from './review.ts'
import { saveResponse } from './save-response.ts'

type Listed = Awaited<
  ReturnType<GitHubApi['rest']['actions']['listWorkflowRunArtifacts']>
>['data']['artifacts'][number]

/** Returns the fork's run that started this one; null if another run did, because its data is not verified by GitHub. */
export function createForkRun(parts: GitHubParts): ForkRun | null {
  const { startedBy: run, codeOrigin, serverUrl, owner, repo } = parts.context
  if (run?.event !== 'pull_request' || !codeOrigin.fromFork) return null
  return {
    runUrl: `${serverUrl}/${owner}/${repo}/actions/runs/${run.id}`,
    followingRunUrl: parts.context.runUrl,
    pullRequest: () => pullRequestOf(parts, run),
    fetchArtifact: (name, into, limits) => fetchArtifact(parts, run, name, into, limits),
  }
}

async function pullRequestOf(
  parts: GitHubParts,
  { headCommit, headBranch, headRepository }: StartingRun,
): Promise<ForkPullRequest | { readonly found: false; readonly reason: string }> {
  if (headRepository === null || headBranch === null)
    return { found: false, reason: 'the fork or its branch no longer exists' }
  const { api, context } = parts
  const { owner, repo } = context
  const github = await api()
  const open = await github.paginate(github.rest.pulls.list, {
    owner,
    repo,
    state: 'open',
    head: `${headRepository.owner}:${headBranch}`,
    per_page: 100,
  })
  const [pull, ...others] = open.filter(
    ({ head, base }) =>
      head.sha === headCommit &&
      isRepository(head.repo, headRepository.id) &&
      !isRepository(base.repo, headRepository.id),
  )
  if (!pull)
    return {
      found: false,
      reason: `no open pull request has the head ${headCommit}: it has newer commits or is closed`,
    }
  if (others.length > 0)
    return { found: false, reason: `${others.length + 1} open pull requests have the head ${headCommit}` }
  // The pull request's base commit may be older than the current tip of its base branch.
  const tip = await github.rest.repos.getCommit({ owner, repo, ref: `heads/${pull.base.ref}` })
  const pullRequest: PullRequest = {
    number: pull.number,
    headCommit,
    baseCommit: tip.data.sha,
    baseBranch: pull.base.ref,
  }
  return {
    found: true,
    pullRequest,
    base: createBase(parts, pullRequest, async () => pullRequest.baseCommit),
    review: createReview({ ...parts, context: { ...context, pullRequest, reviewedCommit: headCommit } }),
  }
}

/**
 * Returns true for the repository with this id. After its owner has deleted it, the API returns null, although GitHub's
 * documentation does not mention this.
 */
function isRepository(repository: { readonly id: number } | null, id: number): boolean {
  return repository?.id === id
}

async function fetchArtifact(
  parts: GitHubParts,
  run: StartingRun,
  name: string,
  into: string,
  limits: UntrustedLimits,
): Promise<boolean> {
  const artifact = await findArtifact(parts, run, name)
  if (artifact === null) return false
  if (artifact.expired) throw refused(name, 'which has expired')
  if (artifact.size_in_bytes > limits.archiveBytes)
    throw refused(name, `of ${artifact.size_in_bytes} bytes, more than the limit of ${limits.archiveBytes}`)
  const archive = `${into}.zip`
  try {
    await download(parts, artifact, archive, limits)
    if (artifact.digest !== (await digestOfFile(archive)))
      throw refused(name, 'whose bytes differ from the uploaded ones')
    await installFolder(into, (draft) => unpackZip(archive, draft, limits))
    return true
  } finally {
    await rm(archive, { force: true })
  }
}

/** Returns the newest artifact of the name; a re-run may list two. */
async function findArtifact(
  { api, context: { owner, repo } }: GitHubParts,
  { id }: StartingRun,
  name: string,
): Promise<Listed | null> {
  const { data } = await (
    await api()
  ).rest.actions.listWorkflowRunArtifacts({ owner, repo, run_id: id, name })
  return data.artifacts.filter((artifact) => artifact.name === name).sort((a, b) => b.id - a.id)[0] ?? null
}

async function download(
  { api, context: { owner, repo } }: GitHubParts,
  { id, name }: Listed,
  file: string,
  { archiveBytes }: UntrustedLimits,
): Promise<void> {
  try {
    const response = await (
      await api()
    ).rest.actions.downloadArtifact({
      owner,
      repo,
      artifact_id: id,
      archive_format: 'zip',
      request: { redirect: 'manual' },
    })
    await saveResponse(response, file, archiveBytes)
  } catch (error) {
    throw refused(name, `which cannot be downloaded (${messageOf(error)})`, error)
  }
}

function refused(name: string, how: string, cause?: unknown): UserError {
  return new UserError(
    {
      code: 'FORK_INVALID_REPORT',
      found: `in the run of the fork, an artifact ${name} ${how}`,
      expected: 'an artifact that the gate published',
      hint: 'Run the workflow of the pull request again.',
    },
    { cause },
  )
}
