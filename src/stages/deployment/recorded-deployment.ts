import { setTimeout as sleep } from 'node:timers/promises'
import type { Digest } from '../../artifacts/digest.ts'
import { cancellationIn, messageOf, UserError } from '../../errors/user-error.ts'
import type { DeployedVersion, DeploymentRecord, DeploymentState } from '../../host/deployments.ts'
import type { Host } from '../../host/host.ts'

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

/** Milliseconds that a failed deployment waits for its record after a cancellation. */
const longestWaitWhenCancelled = 4000

/**
 * Runs a deployment between the records of its start and its end. A failure is recorded with its reason; a cancellation at once, because
 * the runner may kill the job before the rollback ends. What serves decides: without a record of its end, a deployment is no failure.
 * @throws UserError before the deployment starts, if its start cannot be recorded
 */
export async function withDeploymentRecord<Result>(
  host: Host,
  { environment, image, resumes = false, allowUnrecorded, ...version }: RecordedVersion,
  deploy: () => Promise<DeploymentEnd<Result>>,
): Promise<Result> {
  host.cancelled.throwIfAborted()
  const record = await unlessCancelled(
    host.cancelled,
    beginRecord(host, allowUnrecorded, async () => {
      const resumed = resumes ? await host.deployments.resume(environment, version) : null
      return resumed ?? host.deployments.begin(environment, image, version)
    }),
  )
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
        `${description}, and GitHub does not show it. \`promote\`, \`rollback\` and \`plan\` of ${environment} need the record: the next deployment writes it.`,
      )
    return result
  } catch (error) {
    const written = recordState('failure', { description: reasonOf(error), url: null })
    await (host.cancelled.aborted
      ? Promise.race([written, sleep(longestWaitWhenCancelled, undefined, { ref: false })])
      : written)
    throw error
  } finally {
    host.cancelled.removeEventListener('abort', onCancelled)
  }
}

/** Returns the description of a deployment that succeeded. */
export function servesText(image: Digest, unverified: readonly string[]): string {
  return `${unverified.length > 0 ? 'NOT VERIFIED: ' : ''}Serves ${image}`
}

async function beginRecord(
  { log }: Pick<Host, 'log'>,
  allowUnrecorded: boolean,
  begin: () => Promise<DeploymentRecord>,
): Promise<DeploymentRecord> {
  try {
    return await begin()
  } catch (error) {
    if (!allowUnrecorded || !(error instanceof UserError)) throw error
    log.warning(messageOf(error))
    return { setState: () => Promise.resolve(true) }
  }
}

/** Rejects at a cancellation, so that a request that is repeated does not hold up the end of the step. */
function unlessCancelled<Result>(cancelled: AbortSignal, work: Promise<Result>): Promise<Result> {
  const waiting = Promise.withResolvers<never>()
  const onAbort = () => {
    waiting.reject(cancelled.reason)
  }
  cancelled.addEventListener('abort', onAbort, { once: true })
  return Promise.race([work, waiting.promise]).finally(() => {
    cancelled.removeEventListener('abort', onAbort)
  })
}

/** Returns the reason of a failure in the order of its importance: GitHub shows 140 characters. */
function reasonOf(error: unknown): string {
  if (!(error instanceof UserError)) return messageOf(cancellationIn(error) ?? error)
  return error.problems.map(({ code, found }) => `${code}: ${found}`).join('; ')
}
