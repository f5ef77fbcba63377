import { performance } from 'node:perf_hooks'
import { comparedOutputs } from '../../canary/compare-responses.ts'
import { judgeSteps, type StepVerdict } from '../../canary/judge-steps.ts'
import { canaryPolicy } from '../../canary/policy.ts'
import { canarySection } from '../../config/canary.ts'
import { UserError } from '../../errors/user-error.ts'
import type { ClusterClient } from '../../kubernetes/cluster-client.ts'
import type { StableVersion } from '../../kubernetes/last-good.ts'
import { restoreVersion } from '../../kubernetes/roll-out.ts'
import { readServerToken } from '../../kubernetes/server-token.ts'
import { canaryReason } from '../../report/canary-table.ts'
import { CanaryPods } from './canary-pods.ts'
import type { ClusterCanary } from './cluster-canary.ts'
import { runPreflight } from './preflight.ts'

/**
 * Judges a canary beside the stable version at each of its steps, and reports the verdicts. Its pods stay.
 * @throws UserError if it is not as good as the stable version
 */
export async function judgeInCluster(
  client: ClusterClient,
  canary: ClusterCanary,
  stable: StableVersion,
): Promise<'promote' | 'hold'> {
  const { rollout, workload, model, golden, requests } = canary
  const { namespace, log, cancelled } = rollout
  // A killed deployment or a manual edit can have changed the stable version.
  const replicas = await restoreVersion(client, rollout, stable)
  const tokens = {
    stable: await readServerToken(client, namespace, stable.objects),
    canary: await readServerToken(client, namespace, rollout.objects),
  }
  await runPreflight(client, canary, tokens.canary)
  const pods = new CanaryPods(client, canary, { version: stable, replicas, tokens })
  const verdicts = await judgeSteps({
    requests,
    outputs: comparedOutputs(model.label, golden, requests),
    policy: canaryPolicy(workload.settings.canary ?? canarySection.parse({})),
    clock: performance,
    cancelled,
    log,
    mirror: (share) => pods.mirrorRequests(share),
    enter: (share) => pods.takeShare(share),
  })
  await canary.report(verdicts)
  const last = verdicts.at(-1)
  if (last === undefined || last.action === 'roll-back') throw canaryFailed(last)
  return last.action
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
