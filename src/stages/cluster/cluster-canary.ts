import { performance } from 'node:perf_hooks'
import { comparedOutputs } from '../../canary/compare-responses.ts'
import { canaryReplicas, judgeSteps, type StepVerdict } from '../../canary/judge-steps.ts'
import { canaryPolicy } from '../../canary/policy.ts'
import type { ShadowRequest } from '../../canary/shadow-request.ts'
import { canarySection } from '../../config/canary.ts'
import { UserError } from '../../errors/user-error.ts'
import { ObjectWriter } from '../../kubernetes/apply.ts'
import type { ClusterClient } from '../../kubernetes/cluster-client.ts'
import { findStable, type StableVersion } from '../../kubernetes/last-good.ts'
import type { Pod } from '../../kubernetes/objects.ts'
import { restoreVersion, rollOutToCluster, type ClusterRollout } from '../../kubernetes/roll-out.ts'
import { requireNamespace } from '../../kubernetes/require-namespace.ts'
import { readServerToken } from '../../kubernetes/server-token.ts'
import { withSelector } from '../../kubernetes/service-endpoints.ts'
import { watchRollout } from '../../kubernetes/watch-rollout.ts'
import { deploymentName, serverLabels, type Workload } from '../../manifests/workload.ts'
import { workloadObjects } from '../../manifests/workload-objects.ts'
import type { EvaluableDetails } from '../../model/evaluable-model.ts'
import type { Golden } from '../../model/model-schema.ts'
import { canaryReason } from '../../report/canary-table.ts'
import { removeGreen, rollOutBesideGreen, rollOutByBlueGreen } from './blue-green.ts'
import { cleanUpAfterFailure, withCleanUp } from './clean-up.ts'
import { connectToVersions } from './connect-to-versions.ts'
import { holdCanary } from './held-canary.ts'
import { routeToMirror, mirrorRequests } from './mirror-step.ts'
import { removePreflight, rollOutByPods, runPreflight } from './preflight.ts'
import { removeCanary } from './remove-canary.ts'
import { verifyVariant } from './verify-variant.ts'

/** Milliseconds in which a pod of the canary that is not ready must become ready again while it is judged. */
const longestUnready = 10_000

export interface ClusterCanary {
  /** The rollout that follows a canary that passes. */
  readonly rollout: ClusterRollout
  readonly workload: Workload
  readonly model: Pick<EvaluableDetails, 'name' | 'label'>
  readonly golden: Golden | null
  /** Requests by which the canary is judged. */
  readonly requests: readonly ShadowRequest[]
  readonly report: (verdicts: readonly StepVerdict[]) => Promise<void>
  /** Milliseconds in which the first pod of a new version must not restart, before any gets requests; default 5,000. */
  readonly preflightTime?: number
  /** Milliseconds for which a pair of mirrored responses waits, so that pairs count in the order of their requests; default 10,000. */
  readonly settle?: number
}

/**
 * Rolls out by the configured strategy. No version of an earlier deployment, which was killed or held, stays beside the stable one.
 * @returns `held` if a canary was not decided and stays beside the stable version
 */
export async function rollOutByStrategy(
  client: ClusterClient,
  canary: ClusterCanary,
): Promise<'promoted' | 'held'> {
  const isGreenGone = await removeGreen(client, canary)
  await removePreflight(client, canary)
  const { rollout, workload } = canary
  const { strategy } = workload.settings
  const rollOut = async (): Promise<'promoted' | 'held'> => {
    if (strategy === 'canary' && isGreenGone) return rollOutByCanary(client, canary)
    const usual = strategy === 'blue-green' ? rollOutByBlueGreen : rollOutByPods
    const replace = isGreenGone ? usual : rollOutBesideGreen
    const remove = () => removeCanary(client, rollout, workload.pipeline, rollout.lost)
    await withCleanUp(rollout.log, () => replace(client, canary), remove)
    return 'promoted'
  }
  try {
    return await withCleanUp(rollout.log, rollOut, () => removeGreen(client, canary))
  } catch (error) {
    await requireNamespace(client, rollout.namespace, error)
    throw error
  }
}

/**
 * Starts the new version beside the stable one, judges it at each step, and replaces the stable version if it passes. A canary that
 * does not pass is deleted, and the stable version is verified. The first version is rolled out without a canary.
 * @returns `held` if the canary was not decided and stays beside the stable version
 * @throws UserError if the canary fails
 */
async function rollOutByCanary(client: ClusterClient, canary: ClusterCanary): Promise<'promoted' | 'held'> {
  const { rollout } = canary
  const stable = await findStable(client, rollout)
  if (stable === null) rollout.log.info('No earlier version is recorded: no canary is needed')
  const rollOut = async (): Promise<'promoted' | 'held'> => {
    if (stable === null) await rollOutByPods(client, canary)
    else if ((await judge(client, canary, stable)) === 'hold') {
      const place = { namespace: rollout.namespace, pipeline: canary.workload.pipeline }
      await holdCanary(client, place, rollout.image)
      return 'held'
    } else await rollOutToCluster(client, rollout)
    return 'promoted'
  }
  const remove = () => removeCanary(client, rollout, canary.workload.pipeline, rollout.lost)
  const outcome = await cleanUpAfterFailure(rollout.log, rollOut, remove)
  if (outcome === 'promoted') await remove()
  return outcome
}

async function judge(
  client: ClusterClient,
  canary: ClusterCanary,
  stable: StableVersion,
): Promise<'promote' | 'hold'> {
  const { rollout, workload, model, golden, requests } = canary
  const { namespace, log, cancelled } = rollout
  // A killed deployment or a manual edit can have changed the stable version.
  const stableReplicas = await restoreVersion(client, rollout, stable)
  const tokens = {
    stable: await readServerToken(client, namespace, stable.objects),
    canary: await readServerToken(client, namespace, rollout.objects),
  }
  await runPreflight(client, canary, tokens.canary)
  const writer = new ObjectWriter(client, namespace)
  /** Makes the Service select the canary too. */
  const includeCanary = async (): Promise<void> => {
    const services = stable.objects.filter(({ kind }) => kind === 'Service')
    for (const object of withSelector(services, serverLabels(workload.pipeline))) await writer.apply(object)
  }
  let running: readonly Pod[] = []
  /** Starts as many pods of the canary, and returns the pods of both versions. */
  const start = async (replicas: number) => {
    for (const object of canaryObjects(workload, replicas)) await writer.apply(object)
    const { canary: token } = tokens
    const pods = await verifyVariant(client, { rollout, workload, variant: 'canary', token, kept: running })
    running = pods
    const others = await watchRollout(client, { ...rollout, image: stable.image }, { log, cancelled })
    const requirePods = async () => {
      const watched = {
        namespace,
        name: deploymentName({ ...workload, variant: 'canary' }),
        image: rollout.image,
      }
      await watchRollout(client, watched, { log, cancelled, limit: longestUnready, kept: pods })
    }
    return { pods: { stable: others, canary: pods }, requirePods }
  }
  const verdicts = await judgeSteps({
    requests,
    outputs: comparedOutputs(model.label, golden, requests),
    policy: canaryPolicy(workload.settings.canary ?? canarySection.parse({})),
    clock: performance,
    cancelled,
    log,
    mirror: async (share) => {
      const route = routeToMirror(stable)
      if (route === null) {
        log.warning('The stable version was deployed without `deploy.canary.mirror`: no request is mirrored')
        return null
      }
      const replicas = Math.max(1, Math.ceil((stableReplicas * share) / 100))
      log.info(`Canary for mirrored requests: ${replicas} pods beside ${stableReplicas}`)
      const { pipeline } = workload
      const place = { rollout, pipeline, model, share, route, settle: canary.settle }
      return mirrorRequests(client, { ...place, ...(await start(replicas)) })
    },
    enter: async (share) => {
      const replicas = canaryReplicas(share, stableReplicas)
      log.info(`Canary at ${share} %: ${replicas} pods beside ${stableReplicas}`)
      const { pods, requirePods } = await start(replicas)
      await includeCanary()
      const own = { pods: pods.canary, token: tokens.canary }
      const clients = await connectToVersions(
        client,
        canary,
        { pods: pods.stable, token: tokens.stable },
        own,
      )
      return { ...clients, requirePods }
    },
  })
  await canary.report(verdicts)
  const last = verdicts.at(-1)
  if (last === undefined || last.action === 'roll-back') throw canaryFailed(last)
  return last.action
}

function canaryObjects(workload: Workload, replicas: number) {
  return workloadObjects({ ...workload, variant: 'canary', replicas })
}

/** Returns the error of a canary that is not promoted. */
export function canaryFailed(verdict: StepVerdict | undefined): UserError {
  return new UserError({
    code: 'CANARY_FAILED',
    found: verdict === undefined ? 'a canary without a verdict' : canaryReason(verdict),
    expected: 'a canary that is as good as the stable version, within `deploy.canary`',
    hint: 'The stable version serves all requests. The job summary has a table of the canary; in a terminal, it is `.tensorline/summary.md`.',
  })
}
