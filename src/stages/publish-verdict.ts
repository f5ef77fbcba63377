import type { InputValues } from '../config/action.ts'
import type { publishVerdict as action } from '../config/fork-actions.ts'
import type { Line } from '../config/line.ts'
import { parseLine } from '../config/read-line.ts'
import { UserError } from '../errors.ts'
import type { ForkPullRequest, Host } from '../host/host.ts'
import { escapeMarkdown } from '../report/markdown.ts'
import type { ForkCase } from './fork/fork-case.ts'
import { reportFork } from './fork/report-fork.ts'
import { rescoreFork } from './fork/rescore-fork.ts'
import { checkName, gateKey, postToReview } from './gate/announce-verdict.ts'
import type { Run, StageResult } from './run.ts'

type Result = StageResult<typeof action>

const nothingPosted: Result = {
  failure: null,
  outputs: {
    digest: '',
    artifact: '',
    path: '',
    'pull-request': '',
    verdict: '',
    verified: '',
    reason: '',
    'comment-url': '',
    'check-url': '',
  },
}

/**
 * Posts what became of a fork's pull request, from a run that may write and therefore runs none of the fork's code. Which
 * pull request that is, the event and the API say; the gate is that of its base; the rest is data that anybody may have
 * written.
 */
export async function publishVerdict(run: Run, inputs: InputValues<typeof action>): Promise<Result> {
  const { forkRun, log } = run.host
  if (forkRun === null) {
    log.info('Nothing to post: this run does not follow one of a fork’s pull request.')
    return nothingPosted
  }
  const pull = await forkRun.pullRequest()
  if (!pull.found) {
    log.info(`Nothing to post: ${pull.reason}.`)
    return nothingPosted
  }
  const fork: ForkCase = {
    ...run,
    forkRun,
    pull,
    line: await baseLine(run, pull),
    host: hostOf(run.host, pull),
  }
  const posted = await orTellWhy(fork, inputs, () =>
    inputs.verify === 'rescore' ? rescoreOrReport(fork, inputs) : reportFork(fork, inputs),
  )
  if (posted === null) {
    log.info(`Nothing to post: ${forkRun.runUrl} has no such artifact; it may have failed before its gate.`)
    return nothingPosted
  }
  return {
    failure: null,
    outputs: { ...nothingPosted.outputs, ...posted, 'pull-request': pull.pullRequest.number },
  }
}

/** Predictions and models of other kinds have nothing to ask again. */
async function rescoreOrReport(fork: ForkCase, inputs: InputValues<typeof action>) {
  const rescored = await rescoreFork(fork, inputs)
  if (rescored !== null) return rescored
  fork.host.log.info(`There is no ${inputs.model} to rescore: what the fork’s run reported is posted.`)
  return reportFork(fork, inputs)
}

async function baseLine({ file, overrides }: Run, { base, pullRequest }: ForkPullRequest): Promise<Line> {
  const text = await base.readFile(file)
  if (text !== null) return parseLine(text, file, overrides)
  throw new UserError({
    found: `no ${file} on ${pullRequest.baseBranch}`,
    expected: 'the gate that a fork is held to on the base branch',
    mend: 'Merge it there first: a fork cannot bring its own gate.',
  })
}

/** This run works on the default branch; what it posts is about the pull request. */
function hostOf(host: Host, { pullRequest, review }: ForkPullRequest): Host {
  const revision = host.revision && { ...host.revision, commit: pullRequest.headCommit }
  return { ...host, pullRequest, review, revision, base: null }
}

/** Who sends something broken or hostile is told so on the pull request, and the job fails. */
async function orTellWhy<Outcome>(
  { host, line, forkRun }: ForkCase,
  where: { readonly comment: boolean; readonly check: boolean },
  work: () => Promise<Outcome>,
): Promise<Outcome> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    const gate = { name: line.name, gate: line.gate.id }
    const title = 'What the fork’s run left cannot be used'
    const why = escapeMarkdown(error.message)
    const markdown = `## ❌ ${title}\n\n${why}\n\nIt comes from [the run of the fork](${forkRun.runUrl}).`
    await postToReview(
      host,
      gateKey(gate),
      { name: checkName(gate), conclusion: 'failure', title, markdown, annotations: [] },
      where,
    )
    throw error
  }
}
