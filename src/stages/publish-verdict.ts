import type { InputValues } from '../config/action.ts'
import type { publishVerdict as action } from '../config/fork-actions.ts'
import { Cancellation, UserError } from '../errors/user-error.ts'
import type { ForkRun, Host } from '../host/host.ts'
import { withTimeToFinish } from '../host/cancellation.ts'
import { blocks, link, md, paragraph } from '../report/markdown.ts'
import { hostFor, readBasePipeline } from './fork/post-verdict.ts'
import { postInProcess } from './fork/verdict-process.ts'
import { checkName, gateKey, postToReview } from './gate/report-verdict.ts'
import type { ContextWithoutPipeline, StageResult } from './context.ts'

/** Milliseconds in which a cancelled run may post that it was cancelled. */
const timeToFinish = 5000

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
 * Posts the verdict on a fork's pull request, from a run that has write permission and therefore runs none of the
 * fork's code. The pull request comes from the event and the API, and the gate from its base branch; everything else is
 * untrusted data. On any failure, the pull request gets a failed check and a comment with the reason, and the job
 * fails.
 */
export async function publishVerdict(
  run: ContextWithoutPipeline,
  inputs: InputValues<typeof action>,
): Promise<Result> {
  const { forkRun, log } = run.host
  if (forkRun === null) {
    log.info('Nothing to post: this run was not triggered by a run of a fork’s pull request.')
    return nothingPosted
  }
  // Without a pull request, the check is attached to the commit of the fork's run.
  const destination: Destination = {
    host: run.host,
    check: 'tensorline / publish-verdict',
    key: 'publish-verdict',
  }
  return withTimeToFinish(timeToFinish, async () => {
    try {
      return await publish(run, forkRun, inputs, destination)
    } catch (error) {
      await postReason(destination, forkRun, error, inputs)
      throw error
    }
  })
}

/** The place where the reason for a failure is posted, with the parts that are known. */
interface Destination {
  host: Host
  check: string
  key: string
}

async function publish(
  run: ContextWithoutPipeline,
  forkRun: ForkRun,
  inputs: InputValues<typeof action>,
  destination: Destination,
): Promise<Result> {
  const { log } = run.host
  const pull = await forkRun.pullRequest()
  if (!pull.found) {
    log.info(`Nothing to post: ${pull.reason}.`)
    return nothingPosted
  }
  destination.host = hostFor(run.host, pull)
  const pipeline = await readBasePipeline(run, pull)
  const gate = { name: pipeline.name, gate: pipeline.gate.id }
  destination.check = checkName(gate)
  destination.key = gateKey(gate)
  const posted = await postInProcess(run, inputs)
  if (posted === null) {
    log.info(`Nothing to post: ${forkRun.runUrl} has no such artifact; it may have failed before its gate.`)
    return nothingPosted
  }
  return {
    failure: null,
    outputs: { ...nothingPosted.outputs, ...posted, 'pull-request': pull.pullRequest.number },
  }
}

async function postReason(
  { host, check, key }: Destination,
  { runUrl, followingRunUrl }: ForkRun,
  error: unknown,
  where: { readonly comment: boolean; readonly check: boolean },
): Promise<void> {
  const title = 'The fork’s run cannot be evaluated'
  const markdown = blocks(
    md`## ❌ ${title}`,
    paragraph(reasonOf(error)),
    md`${link('The run of the fork', runUrl)} was evaluated by ${link('this run', followingRunUrl)}, whose log contains the details.`,
  ).text
  await postToReview(
    host,
    key,
    { name: check, conclusion: 'failure', title, markdown, annotations: [] },
    where,
  )
}

const longestReason = 5000

/** The message of an internal error may contain anything, so only the log shows it. */
function reasonOf(error: unknown): string {
  if (error instanceof UserError) return error.message.slice(0, longestReason)
  if (error instanceof Cancellation) return `The run was ${error.message}.`
  return 'Internal error: this is a bug in Tensorline, not in this pull request.'
}
