import type { StepVerdict } from '../../canary/judge-steps.ts'
import type { ShadowRequest } from '../../canary/shadow-request.ts'
import type { ClusterRollout } from '../../kubernetes/roll-out.ts'
import type { Workload } from '../../manifests/workload.ts'
import type { EvaluableDetails } from '../../model/evaluable-model.ts'
import type { Golden } from '../../model/model-schema.ts'

/** A new version on its way to a cluster, and what it is judged by beside the stable version. */
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
