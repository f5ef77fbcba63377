import type { InputValues } from '../../config/action.ts'
import type { publishVerdict as action } from '../../config/fork-actions.ts'
import type { PipelineConfig } from '../../config/pipeline.ts'
import { parsePipeline } from '../../config/read-pipeline.ts'
import { UserError } from '../../errors/user-error.ts'
import type { ForkPullRequest, Host } from '../../host/host.ts'
import type { ContextWithoutPipeline } from '../context.ts'
import type { ForkCase } from './fork-case.ts'
import { postDiff } from './post-diff.ts'
import { reportFork } from './report-fork.ts'
import { rescoreFork } from './rescore-fork.ts'

export type PostedVerdict = NonNullable<Awaited<ReturnType<typeof rescoreFork | typeof reportFork>>>

/**
 * Posts the verdict on a fork's pull request.
 * @returns null if the fork's run left neither a model nor a report, or its pull request has been closed or pushed to
 */
export async function postVerdict(
  run: ContextWithoutPipeline,
  inputs: InputValues<typeof action>,
): Promise<PostedVerdict | null> {
  const { forkRun, log } = run.host
  const pull = await forkRun?.pullRequest()
  if (!forkRun || !pull?.found) return null
  const pipeline = await readBasePipeline(run, pull)
  const fork: ForkCase = { ...run, forkRun, pull, pipeline, host: hostFor(run.host, pull) }
  await postDiff(fork, inputs)
  const rescored = inputs.verify === 'rescore' ? await rescoreFork(fork, inputs) : null
  if (rescored !== null) return rescored
  // Predictions and models of other kinds cannot be rescored.
  if (inputs.verify === 'rescore')
    log.info(
      `The fork’s run has no artifact ${inputs.model} to rescore. Its reported verdict is posted instead.`,
    )
  return reportFork(fork, inputs)
}

/**
 * Reads `tensorline.yml` of the base branch.
 * @throws UserError if it does not exist there or is unreadable
 */
export async function readBasePipeline(
  { file, overrides }: Omit<ContextWithoutPipeline, 'host'>,
  { base, pullRequest }: ForkPullRequest,
): Promise<PipelineConfig> {
  const text = await base.readFile(file)
  if (text !== null) return parsePipeline(text, file, overrides)
  throw new UserError({
    code: 'FORK_BASE_INCOMPLETE',
    found: `no ${file} on ${pullRequest.baseBranch}`,
    expected: 'a `tensorline.yml` on the base branch, whose gate applies to forks',
    hint: 'Merge the file into the base branch first. A fork cannot define its own gate.',
  })
}

/** Returns the host with the pull request as its subject, because this run itself belongs to the default branch. */
export function hostFor(host: Host, { pullRequest, review }: ForkPullRequest): Host {
  const revision = host.revision && { ...host.revision, commit: pullRequest.headCommit }
  return { ...host, pullRequest, review, revision, base: null }
}
