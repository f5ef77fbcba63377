import { once } from 'node:events'
import type { Digest } from '../../artifacts/digest.ts'
import { cancellationIn, messageOf, UserError } from '../../errors/user-error.ts'
import type { DeployedVersion, DeploymentRecord, DeploymentState } from '../../host/deployments.ts'
import type { Host } from '../../host/host.ts'
import { unlessCancelled } from '../../waiting/unless-cancelled.ts'

export interface RecordedVersion extends DeployedVersion {
  readonly environment: string
  readonly image: Digest
  /** Continue the record of a deployment of the image that is in progress. */
  readonly resumes?: boolean
  /** Deploy although the start cannot be recorded, with a warning. */
  readonly allowUnrecorded: boolean
}

/** State of a deployment at its end. */
export interface DeploymentEnd<Result> {
  readonly state: DeploymentState
  readonly description: string
  readonly url: string | null
  readonly result: Result
}

/** Milliseconds that a cancelled deployment waits for its record. */
const longestWaitWhenCancelled = 4000

/**
 * Runs a deployment between the records of its start and its end. A failure is recorded with its reason; a cancellation at once, because
 * the runner may kill the job before the rollback ends. The result is that of the rollout: a deployment whose end cannot be recorded does not fail.
 * @throws UserError before the deployment starts, if its start cannot be recorded
 */
export async function withDeploymentRecord<Result>(
  host: Host,
  { environment, image, resumes = false, allowUnrecorded, ...version }: RecordedVersion,
  deploy: () => Promise<DeploymentEnd<Result>>,
): Promise<Result> {
  host.cancelled.throwIfAborted()
  const record = await startRecord(host, allowUnrecorded, async () => {
    const resumed = resumes ? await host.deployments.resume(environment, version) : null
    host.cancelled.throwIfAborted()
    const started = resumed ?? (await host.deployments.begin(environment, image, version))
    return { record: started, isNew: resumed === null }
  })
  let recorded: Promise<unknown> = Promise.resolve()
  const recordState = (...state: Parameters<DeploymentRecord['setState']>) => {
    const after = recorded.then(() => record.setState(...state))
    recorded = after
    return after
  }
  const onCancelled = () =>
    void recordState('failure', {
      description: `${reasonOf(host.cancelled.reason)}; rolling back`,
      url: null,
    })
  host.cancelled.addEventListener('abort', onCancelled, { once: true })
  try {
    const { state, description, url, result } = await deploy()
    if (!(await recordState(state, { description, url })))
      host.log.warning(
        `${description}, and its record does not show it. \`promote\`, \`rollback\` and \`plan\` of ${environment} need the record: the next deployment writes it.`,
      )
    return result
  } catch (error) {
    const written = recordState('failure', { description: reasonOf(error), url: null })
    await (host.cancelled.aborted ? unlessTooLong(written) : written)
    throw error
  } finally {
    host.cancelled.removeEventListener('abort', onCancelled)
  }
}

/** Returns the description of a deployment that succeeded. */
export function servesText(image: Digest, unverified: readonly string[]): string {
  return `${unverified.length > 0 ? 'NOT VERIFIED: ' : ''}Serves ${image}`
}

/** A record, and whether this run created it. */
interface StartedRecord {
  readonly record: DeploymentRecord
  readonly isNew: boolean
}

/** Records the start. If the run is cancelled meanwhile and the start is recorded, records a failure too. */
async function startRecord(
  { log, cancelled }: Pick<Host, 'log' | 'cancelled'>,
  allowUnrecorded: boolean,
  start: () => Promise<StartedRecord>,
): Promise<DeploymentRecord> {
  const starting = start()
  try {
    // A repeated request must not delay the end of the step.
    return (await unlessCancelled(cancelled, starting)).record
  } catch (error) {
    if (cancelled.aborted) {
      const description = reasonOf(cancelled.reason)
      const ended = starting.then(({ record, isNew }) =>
        // A record of an earlier run belongs to a canary that is still held.
        isNew ? record.setState('failure', { description, url: null }) : true,
      )
      await unlessTooLong(ended.catch((cause: unknown) => log.debug(messageOf(cause))))
      throw error
    }
    if (!allowUnrecorded || !(error instanceof UserError)) throw error
    log.warning(messageOf(error))
    return { setState: () => Promise.resolve(true) }
  }
}

/** Waits for work, at most for the time limit of a cancelled deployment. */
async function unlessTooLong(work: Promise<unknown>): Promise<void> {
  await Promise.race([work, once(AbortSignal.timeout(longestWaitWhenCancelled), 'abort')])
}

/** Returns the reason of a failure in the order of its importance: GitHub shows 140 characters. */
function reasonOf(error: unknown): string {
  if (!(error instanceof UserError)) return messageOf(cancellationIn(error) ?? error)
  return error.problems.map(({ code, found }) => `${code}: ${found}`).join('; ')
}
