import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import { withTimeToFinish } from '../../host/cancellation.ts'
import { withLease } from '../../kubernetes/lease.ts'
import type { OpenCluster } from '../../kubernetes/open-cluster.ts'
import { objectName } from '../../manifests/workload.ts'
import type { StageContext } from '../context.ts'

/** Milliseconds in which a cancelled deployment may roll back. GitHub ends a job earlier; then the next run repairs. */
const timeToFinish = 60_000

/**
 * Does the work while no other deployment of the pipeline changes the namespace.
 * @param work gets access to the cluster that changes something only while this deployment holds the lease, and a signal that aborts if
 *   the lease is lost
 */
export function withDeploymentLease<Result>(
  { host, pipeline }: Pick<StageContext, 'host' | 'pipeline'>,
  cluster: OpenCluster,
  work: (own: OpenCluster, lost: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const { client, namespace } = cluster
  const { log, cancelled } = host
  const holder = `${hostname()}:${process.pid}:${randomUUID()}`
  const lease = { namespace, name: objectName(pipeline.name), holder, log, cancelled }
  return withTimeToFinish(timeToFinish, () =>
    withLease(client, lease, (lost, held) => work({ ...cluster, client: held }, lost)),
  )
}
