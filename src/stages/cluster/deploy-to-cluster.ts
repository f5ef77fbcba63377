import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import type { StepVerdict } from '../../canary/judge-steps.ts'
import type { ShadowRequest } from '../../canary/shadow-request.ts'
import type { InputValues } from '../../config/action.ts'
import type { KubernetesSection } from '../../config/deploy.ts'
import { durationMilliseconds } from '../../config/duration.ts'
import type { deploy as action } from '../../config/release-actions.ts'
import type { Digest } from '../../artifacts/digest.ts'
import { digestSchema } from '../../artifacts/manifest.ts'
import { withTimeToFinish } from '../../host/cancellation.ts'
import type { Log } from '../../host/host.ts'
import { warnOfExpiry } from '../../kubernetes/credential-expiry.ts'
import { ObjectWriter } from '../../kubernetes/apply.ts'
import { requireAccepted } from '../../kubernetes/dry-run.ts'
import { findStable, obsoleteObjects, type StableVersion } from '../../kubernetes/last-good.ts'
import { openCluster, type OpenCluster } from '../../kubernetes/open-cluster.ts'
import { withLease } from '../../kubernetes/lease.ts'
import { requireRights, withRightsExplained } from '../../kubernetes/require-rights.ts'
import type { ClusterRollout } from '../../kubernetes/roll-out.ts'
import { imageParts } from '../../manifests/image-parts.ts'
import { objectName, recordedServer, serverPort } from '../../manifests/workload.ts'
import { workloadObjects } from '../../manifests/workload-objects.ts'
import { readGolden } from '../../model/artifact.ts'
import type { EvaluableModel } from '../../model/evaluable-model.ts'
import { canarySummary } from '../../report/canary-table.ts'
import { deploymentSummary } from '../../report/deployment-summary.ts'
import { deployedText } from '../../report/deployment-text.ts'
import { verifyGolden } from '../../rollout/verify.ts'
import { canaryRequests } from './canary-requests.ts'
import { rollOutByStrategy } from './cluster-canary.ts'
import { rightsFor } from './command-rights.ts'
import { promoteHeld, requireHeld } from './held-canary.ts'
import { servesText, withDeploymentRecord } from '../deployment/recorded-deployment.ts'
import { openHeld, removeHeld } from './remove-held.ts'
import { requireGolden } from '../deployment/require-golden.ts'
import { requireModelNamed } from '../deployment/require-model.ts'
import { requireOwnNames } from './require-own-names.ts'
import { accessTo, addressOf, publicUrl } from './service-access.ts'
import { openServedVersion, stableWorkload } from '../deployment/served-version.ts'
import type { StageContext, StageResult } from '../context.ts'

/** Milliseconds in which a cancelled deployment may roll back. GitHub ends a job earlier; then the next run repairs. */
export const timeToFinish = 60_000

/**
 * Rolls the image out to a cluster, verifies it there, and rolls back if it fails.
 * @param command `promote held` replaces the stable version by the held canary, which must run the image; else a held canary is removed
 */
export async function deployToCluster(
  context: StageContext,
  settings: KubernetesSection,
  inputs: InputValues<typeof action>,
  command: 'deploy' | 'promote held' = 'deploy',
): Promise<StageResult<typeof action>> {
  const { host, pipeline } = context
  logUnusedCanary(settings, host.log)
  const version = await openServedVersion(context, inputs.image)
  const { image, reference, model, unverified } = version
  const golden = settings.verify === 'golden' ? await readGolden(model.folder) : null
  const cluster = await openCluster(process.env, settings, host)
  const { client, namespace } = cluster
  warnOfExpiry(client.credentials, longestDeployment(settings), host.log)
  const workload = stableWorkload(context, settings, version)
  const objects = workloadObjects(workload)
  const name = objectName(pipeline.name)
  const former = await withRightsExplained(cluster, rightsFor(objects), () =>
    findStable(client, { namespace, name }),
  )
  // A rollback writes the objects of the last good version, and its obsolete objects are deleted.
  await requireRights(client, namespace, rightsFor([...objects, ...obsoleteObjects(former, objects)]))
  await requireAccepted(new ObjectWriter(client, namespace), objects)
  const requireModel = requireModelNamed(model.details.name)
  const requests = command === 'deploy' ? await requestsOfCanary(context, settings, model) : []
  const isHeld = await withTimeToFinish(timeToFinish, () =>
    withDeploymentLease(context, cluster, async (lost, own) => {
      await requireOwnNames(own.client, { namespace, pipeline: pipeline.name })
      if (command !== 'deploy')
        await requireHeld(own.client, { namespace, pipeline: pipeline.name }, reference)
      const earlier = command === 'deploy' ? await openHeld(context, own) : null
      const rollout: ClusterRollout = {
        namespace,
        name,
        image: reference,
        model: model.digest,
        objects,
        port: serverPort,
        verify: async (url, token) => {
          await requireModel(url, model.digest, token)
          if (golden !== null)
            requireGolden(await verifyGolden(url, model.details.name, golden, token), image)
        },
        verifyModel: requireModel,
        log: host.log,
        cancelled: AbortSignal.any([host.cancelled, lost]),
        lost,
      }
      const report = async (steps: readonly StepVerdict[]) => host.writeSummary(canarySummary(steps))
      const canary = { rollout, workload, model: model.details, golden, requests, report }
      const recorded = {
        environment: settings.environment,
        image,
        reference,
        evidence: workload.evidence,
        server: recordedServer(namespace, pipeline.name),
        pipeline: pipeline.name,
        before: digestOfStable(await findStable(own.client, { namespace, name })),
        resumes: command === 'promote held',
        allowUnrecorded: settings['allow-unrecorded'],
      }
      return withDeploymentRecord(host, recorded, async () => {
        const url = publicUrl(settings)
        if (earlier !== null)
          await removeHeld(context, own, earlier, {
            reason: `Replaced by the deployment of ${image}`,
            lost,
          })
        let held = false
        if (command === 'deploy') held = (await rollOutByStrategy(own.client, canary)) === 'held'
        else await promoteHeld(own.client, rollout, pipeline.name)
        if (!held) return { state: 'success', description: servesText(image, unverified), url, result: held }
        const description = `Holds a canary of ${image} beside the stable version`
        host.log.warning(
          `${description}: run \`command: promote\` to promote it, or \`command: rollback\` to remove it`,
        )
        return { state: 'in_progress', description, url, result: held }
      })
    }),
  )
  const url = addressOf(settings, { namespace, name })
  const access = accessTo(settings, { namespace, name })
  const { environment } = settings
  if (!isHeld) {
    host.log.info(deployedText({ environment, image, before: digestOfStable(former), url, access }))
    await host.writeSummary(deploymentSummary({ url, image, model, golden, environment, unverified, access }))
  }
  return {
    failure: null,
    outputs: {
      url,
      'image-digest': image,
      'model-digest': model.digest,
      'golden-requests': golden?.requests.length ?? 0,
      rendered: '',
      result: '',
    },
  }
}

/** Returns the requests by which a canary is judged; none with another strategy. */
async function requestsOfCanary(
  context: StageContext,
  { strategy, canary }: KubernetesSection,
  model: EvaluableModel,
): Promise<readonly ShadowRequest[]> {
  if (strategy !== 'canary') return []
  return canaryRequests(context, canary ?? {}, model, await readGolden(model.folder))
}

/**
 * Does the work while no other deployment of the pipeline changes the namespace; aborts its signal if the lease is lost.
 * @param work gets access to the cluster that changes something only while this deployment holds the lease
 */
export function withDeploymentLease<Result>(
  { host, pipeline }: Pick<StageContext, 'host' | 'pipeline'>,
  cluster: OpenCluster,
  work: (lost: AbortSignal, own: OpenCluster) => Promise<Result>,
): Promise<Result> {
  const { client, namespace } = cluster
  const holder = `${hostname()}:${process.pid}:${randomUUID()}`
  const lease = { namespace, name: objectName(pipeline.name), holder }
  return withLease(client, { ...lease, log: host.log, cancelled: host.cancelled }, (lost, held) =>
    work(lost, { ...cluster, client: held }),
  )
}

function logUnusedCanary({ strategy, canary }: KubernetesSection, log: Log): void {
  if (canary === undefined || strategy === 'canary') return
  log.info(`\`deploy.canary\` is not used, because \`deploy.strategy\` is \`${String(strategy)}\``)
}

/** Returns the milliseconds of a preflight, the judgement of a canary, a rollout and a rollback, if each takes as long as it may. */
function longestDeployment({ timeout, strategy, canary }: KubernetesSection): number {
  const judged = strategy === 'canary' && canary
  return 3 * durationMilliseconds(timeout) + (judged ? durationMilliseconds(canary.budget) : 0)
}

function digestOfStable(stable: StableVersion | null): Digest | null {
  return stable === null ? null : (digestSchema.safeParse(imageParts(stable.image).digest).data ?? null)
}
