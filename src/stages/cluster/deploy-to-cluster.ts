import type { StepVerdict } from '../../canary/judge-steps.ts'
import type { ShadowRequest } from '../../canary/shadow-request.ts'
import type { InputValues } from '../../config/action.ts'
import type { KubernetesSection } from '../../config/deploy.ts'
import { durationMilliseconds } from '../../config/duration.ts'
import type { deploy as action } from '../../config/release-actions.ts'
import type { Digest } from '../../artifacts/digest.ts'
import { digestSchema } from '../../artifacts/manifest.ts'
import type { Log } from '../../host/host.ts'
import { ObjectWriter } from '../../kubernetes/apply.ts'
import { warnOfExpiry } from '../../kubernetes/credential-expiry.ts'
import { findStable, obsoleteObjects, type StableVersion } from '../../kubernetes/last-good.ts'
import type { OpenCluster } from '../../kubernetes/open-cluster.ts'
import type { KubernetesObject } from '../../kubernetes/objects.ts'
import { requireRights, withRightsExplained } from '../../kubernetes/require-rights.ts'
import type { ClusterRollout } from '../../kubernetes/roll-out.ts'
import { imageParts } from '../../manifests/image-parts.ts'
import { objectName, recordedServer, serverPort, type Workload } from '../../manifests/workload.ts'
import { workloadObjects } from '../../manifests/workload-objects.ts'
import { readGolden } from '../../model/artifact.ts'
import type { Golden } from '../../model/model-schema.ts'
import { canarySummary } from '../../report/canary-table.ts'
import { deploymentSummary } from '../../report/deployment-summary.ts'
import { deployedText } from '../../report/deployment-text.ts'
import { verifyGolden } from '../../rollout/verify.ts'
import { requestsOfCanary } from './canary-requests.ts'
import { rollOutByStrategy } from './roll-out-by-strategy.ts'
import { rightsFor } from './command-rights.ts'
import { withDeploymentLease } from './deployment-lease.ts'
import { promoteHeld, requireHeld } from './held-canary.ts'
import { servesText, withDeploymentRecord } from '../deployment/recorded-deployment.ts'
import { openHeld, removeHeld } from './remove-held.ts'
import { requireGolden } from '../deployment/require-golden.ts'
import { requireModelNamed } from '../deployment/require-model.ts'
import { openNamespace } from './open-namespace.ts'
import { requireAcceptable } from './require-acceptable.ts'
import { requireOwnNames } from './require-own-names.ts'
import { requireOwnTargets } from './require-own-targets.ts'
import { accessTo, addressOf, publicUrl } from './service-access.ts'
import { openServedVersion, stableWorkload, type ServedVersion } from '../deployment/served-version.ts'
import type { StageContext, StageResult } from '../context.ts'

/** A version on its way to a cluster. */
interface Candidate {
  readonly settings: KubernetesSection
  readonly version: ServedVersion
  readonly golden: Golden | null
  readonly workload: Workload
  readonly objects: readonly KubernetesObject[]
  /** Requests by which a canary is judged; empty with another strategy, or if the canary was judged before. */
  readonly requests: readonly ShadowRequest[]
  /** `promote held` replaces the stable version by the held canary, which must run the image; otherwise, a held canary is removed. */
  readonly command: 'deploy' | 'promote held'
}

/** The end of a deployment to a cluster. */
interface Outcome {
  /** True if a canary that was not decided stays beside the stable version. */
  readonly isHeld: boolean
  /** Image of the stable version before; null without one. */
  readonly before: Digest | null
}

/** Rolls the image out to a cluster, verifies it there, and rolls back if it fails. */
export async function deployToCluster(
  context: StageContext,
  settings: KubernetesSection,
  inputs: InputValues<typeof action>,
  command: Candidate['command'] = 'deploy',
): Promise<StageResult<typeof action>> {
  const { host } = context
  logUnusedCanary(settings, host.log)
  const candidate = await openCandidate(context, settings, inputs.image, command)
  const cluster = await openNamespace(settings, host)
  warnOfExpiry(cluster.client.credentials, longestDeployment(settings), host.log)
  await requireDeployable(context, cluster, candidate)
  const outcome = await withDeploymentLease(context, cluster, (own, lost) =>
    deployUnderLease(context, own, candidate, lost),
  )
  const url = await reportOutcome(context, cluster, candidate, outcome)
  const { version, golden } = candidate
  return {
    failure: null,
    outputs: {
      url,
      'image-digest': version.image,
      'model-digest': version.model.digest,
      'golden-requests': golden?.requests.length ?? 0,
      rendered: '',
      result: '',
    },
  }
}

/** Opens the image, verifies its chain, and reads the files that its rollout needs. */
async function openCandidate(
  context: StageContext,
  settings: KubernetesSection,
  image: string,
  command: Candidate['command'],
): Promise<Candidate> {
  const version = await openServedVersion(context, image)
  const golden = settings.verify === 'golden' ? await readGolden(version.model.folder) : null
  const workload = stableWorkload(context, settings, version)
  const objects = workloadObjects(workload)
  const requests = command === 'deploy' ? await requestsOfCanary(context, settings, version.model) : []
  return { settings, version, golden, workload, objects, requests, command }
}

/** Checks the rights, the objects and the secrets before anything changes. */
async function requireDeployable(
  { pipeline }: StageContext,
  cluster: OpenCluster,
  { objects }: Candidate,
): Promise<void> {
  const { client, namespace } = cluster
  const stable = await withRightsExplained(cluster, rightsFor(objects), () =>
    findStable(client, { namespace, name: objectName(pipeline.name) }),
  )
  // A rollback writes the objects of the last good version, and its obsolete objects are deleted.
  await requireRights(client, namespace, rightsFor([...objects, ...obsoleteObjects(stable, objects)]))
  await requireAcceptable(cluster, pipeline.name, objects)
}

/** Replaces the stable version, or starts a canary beside it, between the records of the start and the end. */
async function deployUnderLease(
  context: StageContext,
  cluster: OpenCluster,
  candidate: Candidate,
  lost: AbortSignal,
): Promise<Outcome> {
  const { host, pipeline } = context
  const { client, namespace } = cluster
  const { settings, version, workload, command } = candidate
  const { image, reference, unverified } = version
  const place = { namespace, pipeline: pipeline.name }
  await requireOwnNames(client, place)
  await requireOwnTargets(new ObjectWriter(client, namespace), place, candidate.objects)
  if (command === 'promote held') await requireHeld(client, place, reference)
  const earlier = command === 'deploy' ? await openHeld(context, cluster) : null
  const before = digestOfStable(await findStable(client, { namespace, name: objectName(pipeline.name) }))
  const recorded = {
    environment: settings.environment,
    image,
    reference,
    evidence: workload.evidence,
    server: recordedServer(namespace, pipeline.name),
    pipeline: pipeline.name,
    before,
    resumes: command === 'promote held',
    allowUnrecorded: settings['allow-unrecorded'],
  }
  return withDeploymentRecord(host, recorded, async () => {
    const reason = `Replaced by the deployment of ${image}`
    if (earlier !== null) await removeHeld(context, cluster, earlier, { reason, lost })
    const isHeld = await rollOut(context, cluster, candidate, lost)
    const result = { isHeld, before }
    const url = publicUrl(settings)
    if (!isHeld) return { state: 'success', description: servesText(image, unverified), url, result }
    const description = `Holds a canary of ${image} beside the stable version`
    host.log.warning(
      `${description}: run \`command: promote\` to promote it, or \`command: rollback\` to remove it`,
    )
    return { state: 'in_progress', description, url, result }
  })
}

/** @returns true if a canary that was not decided stays beside the stable version */
async function rollOut(
  { host, pipeline }: StageContext,
  { client, namespace }: OpenCluster,
  { version, golden, workload, objects, requests, command }: Candidate,
  lost: AbortSignal,
): Promise<boolean> {
  const { image, reference, model } = version
  const { name } = model.details
  const requireModel = requireModelNamed(name)
  const rollout: ClusterRollout = {
    namespace,
    name: objectName(pipeline.name),
    image: reference,
    model: model.digest,
    objects,
    port: serverPort,
    verify: async (url, token) => {
      await requireModel(url, model.digest, token)
      if (golden !== null) requireGolden(await verifyGolden(url, name, golden, token), image)
    },
    verifyModel: requireModel,
    log: host.log,
    cancelled: AbortSignal.any([host.cancelled, lost]),
    lost,
  }
  if (command === 'promote held') {
    await promoteHeld(client, rollout, pipeline.name)
    return false
  }
  const report = async (steps: readonly StepVerdict[]) => host.writeSummary(canarySummary(steps))
  const canary = { rollout, workload, model: model.details, golden, requests, report }
  return (await rollOutByStrategy(client, canary)) === 'held'
}

/**
 * Writes which version serves, and how to reach it, into the log and the job summary.
 * @returns the address of the server
 */
async function reportOutcome(
  { host, pipeline }: StageContext,
  { namespace }: OpenCluster,
  { settings, version, golden }: Candidate,
  { isHeld, before }: Outcome,
): Promise<string> {
  const { image, model, unverified } = version
  const { environment } = settings
  const service = { namespace, name: objectName(pipeline.name) }
  const url = addressOf(settings, service)
  if (isHeld) return url
  const access = accessTo(settings, service)
  host.log.info(deployedText({ environment, image, before, url, access }))
  await host.writeSummary(deploymentSummary({ url, image, model, golden, environment, unverified, access }))
  return url
}

function logUnusedCanary({ strategy, canary }: KubernetesSection, log: Log): void {
  if (canary === undefined || strategy === 'canary') return
  log.info(`\`deploy.canary\` is not used, because \`deploy.strategy\` is \`${String(strategy)}\``)
}

/** Returns the longest time of a deployment in milliseconds: a preflight, the judgement of a canary, a rollout and a rollback. */
function longestDeployment({ timeout, strategy, canary }: KubernetesSection): number {
  const judged = strategy === 'canary' && canary
  return 3 * durationMilliseconds(timeout) + (judged ? durationMilliseconds(canary.budget) : 0)
}

function digestOfStable(stable: StableVersion | null): Digest | null {
  return stable === null ? null : (digestSchema.safeParse(imageParts(stable.image).digest).data ?? null)
}
