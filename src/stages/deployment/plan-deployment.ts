import type { InputValues } from '../../config/action.ts'
import type { deploy as action } from '../../config/release-actions.ts'
import { messageOf, UserError } from '../../errors/user-error.ts'
import type { PastDeployment } from '../../host/deployments.ts'
import type { FieldChange } from '../../kubernetes/dry-run.ts'
import { notPushed } from '../../kubernetes/not-pushed.ts'
import { planRows, planSummary, planText } from '../../report/deployment-plan.ts'
import type { StageContext } from '../context.ts'
import { openVersion, versionEvidence, type OpenedVersion } from './served-version.ts'

export interface Plan {
  /** Names of the digests that change, then the fields of objects in the cluster, such as `Deployment digits spec.replicas`. */
  readonly changed: readonly string[]
  readonly version: OpenedVersion
  /** The differences for the log. */
  readonly text: string
}

/**
 * Compares the image with the last successful deployment to its environment, and writes the differences into the summary and into a comment
 * of the pull request. Changes nothing else.
 */
export async function planDeployment(
  context: StageContext,
  { image: name }: Pick<InputValues<typeof action>, 'image'>,
): Promise<Plan> {
  const { host, pipeline } = context
  const { environment } = pipeline.deploy
  const version = await openVersion(context, name)
  const past = await host.deployments.history(environment, pipeline.name)
  const served = past.find(({ succeeded }) => succeeded) ?? null
  const rows = planRows(described(served), { image: version.image, ...versionEvidence(version) })
  const digests = rows.filter(({ before, after }) => before !== after).map((row) => row.name)
  const fields = await changesInCluster(context, name, version)
  const changed = [...digests, ...(fields ?? []).map(({ object, field }) => `${object} ${field}`.trim())]
  const title = changed.length === 0 ? `${environment} stays the same` : `${environment} changes`
  const markdown = planSummary(title, rows, fields)
  await host.writeSummary(markdown)
  if (host.review && host.pullRequest) {
    const posted = await host.review.comment(`deploy-${environment}`, { title, markdown })
    if (!posted.posted) host.log.warning(`The plan was not posted: ${posted.reason}`)
  }
  return { changed, version, text: planText(title, rows, fields) }
}

/** Returns the fields that would change in the cluster; null for another target, or without access to it. */
async function changesInCluster(
  context: StageContext,
  image: string,
  { reference, ...version }: OpenedVersion,
): Promise<FieldChange[] | null> {
  const settings = context.pipeline.deploy
  if (settings.target !== 'kubernetes') return null
  if (reference === null) {
    const { message } = notPushed(image)
    context.host.log.warning(`The plan compares recorded deployments only. ${message}`)
    return null
  }
  // The client of Kubernetes is large, and few runs need it.
  const { planInCluster } = await import('../cluster/cluster-state.ts')
  try {
    return await planInCluster(context, settings, { ...version, reference })
  } catch (error) {
    // The job of a pull request from a fork has no access to the cluster.
    if (!(error instanceof UserError && error.problems.some(({ code }) => code === 'CLUSTER_NOT_CONFIGURED')))
      throw error
    context.host.log.warning(`The plan compares recorded deployments only: ${messageOf(error)}`)
    return null
  }
}

function described(served: PastDeployment | null): Readonly<Record<string, string>> {
  return served === null ? {} : { image: served.image, ...served.evidence }
}
