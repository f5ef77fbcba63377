import { z } from 'zod'
import type { StepMirror } from '../../canary/judge-steps.ts'
import { MirroredPairs, type MirroredVersion } from '../../canary/mirrored-pairs.ts'
import { mirrorVariables } from '../../config/deploy.ts'
import { outputsOf } from '../../dataset/label-target.ts'
import { ObjectWriter } from '../../kubernetes/apply.ts'
import type { ClusterClient } from '../../kubernetes/cluster-client.ts'
import { LogFollower } from '../../kubernetes/follow-log.ts'
import type { StableVersion } from '../../kubernetes/last-good.ts'
import type { KubernetesObject, Pod } from '../../kubernetes/objects.ts'
import type { ClusterRollout } from '../../kubernetes/roll-out.ts'
import { awaitRoute } from '../../kubernetes/route-status.ts'
import { awaitEndpoints } from '../../kubernetes/service-endpoints.ts'
import { mirroringRoute, mirrorService } from '../../manifests/mirror-objects.ts'
import { variantLabels } from '../../manifests/workload.ts'
import type { EvaluableDetails } from '../../model/evaluable-model.ts'

const routeSchema = z.looseObject({
  apiVersion: z.string(),
  kind: z.literal('HTTPRoute'),
  metadata: z.looseObject({ name: z.string() }),
  spec: z.looseObject({ rules: z.array(z.looseObject({ filters: z.array(z.unknown()).optional() })) }),
})
type Route = z.infer<typeof routeSchema>

const loggingDeployment = z.object({
  kind: z.literal('Deployment'),
  spec: z.object({
    template: z.object({
      spec: z.object({ containers: z.array(z.object({ env: z.array(z.object({ name: z.string() })) })) }),
    }),
  }),
})

export interface Mirroring {
  readonly rollout: Pick<ClusterRollout, 'namespace' | 'name' | 'log' | 'cancelled' | 'lost'>
  readonly pipeline: string
  readonly model: Pick<EvaluableDetails, 'label'>
  /** Percent of the live requests. */
  readonly share: number
  readonly route: Route
  readonly pods: Readonly<Record<MirroredVersion, readonly Pod[]>>
  readonly requirePods: () => Promise<void>
  /** Milliseconds for which a pair waits; default 10,000. */
  readonly settle?: number | undefined
}

/** Returns the HTTPRoute of a version whose requests can be mirrored: its server logs the responses. Null for another version. */
export function routeToMirror({ objects }: Pick<StableVersion, 'objects'>): Route | null {
  const isLogging = objects.some((object) => {
    const deployment = loggingDeployment.safeParse(object)
    const env = deployment.data?.spec.template.spec.containers.flatMap((container) => container.env) ?? []
    return mirrorVariables.every((variable) => env.some(({ name }) => name === variable))
  })
  const routes = objects.map((object) => routeSchema.safeParse(object).data)
  return isLogging ? (routes.find((route) => route !== undefined) ?? null) : null
}

/**
 * Copies a share of the live requests to the pods of the canary, which get no other requests, and follows the logs of both versions. The end
 * of the step removes the copies, even after a cancellation.
 */
export async function mirrorRequests(client: ClusterClient, mirroring: Mirroring): Promise<StepMirror> {
  const { rollout, pipeline, model, share, route, pods, requirePods, settle } = mirroring
  const { namespace, log, cancelled } = rollout
  const writer = new ObjectWriter(client, namespace)
  const service = mirrorService(pipeline)
  const outputs = outputsOf(model.label).map(({ name }) => name)
  const pairs = new MirroredPairs({ outputs, now: () => performance.now(), settle })
  const follow = (version: MirroredVersion) =>
    pods[version].map(
      ({ metadata }) =>
        new LogFollower(client, {
          ...{ namespace, pod: metadata.name, container: 'server', log },
          onLine: (line) => pairs.add(version, line),
        }),
    )
  const followers = [...follow('stable'), ...follow('canary')]
  const close = async (): Promise<void> => {
    await Promise.all(followers.map((follower) => follower.stop()))
    await stopMirroring(client, { namespace, pipeline, objects: [route], lost: rollout.lost })
  }
  try {
    await writer.apply(service)
    const labels = variantLabels({ pipeline, variant: 'canary' })
    await awaitEndpoints(client, { namespace, service: service.metadata.name, labels, cancelled })
    await writer.apply(mirroringRoute(route, pipeline, share))
    await awaitRoute(client, { namespace, route, cancelled })
    log.info(`The gateway mirrors ${share} % of the requests to the canary`)
  } catch (error) {
    await close()
    throw error
  }
  return { take: () => pairs.take(), requirePods, close }
}

export interface MirrorPlace {
  readonly namespace: string
  readonly pipeline: string
  /** Objects of the stable version. */
  readonly objects: readonly KubernetesObject[]
  /** Aborts if another run took over the lease. */
  readonly lost: AbortSignal
}

/** Removes the filter from the HTTPRoute, and then its Service. Does not depend on the cancellation of the run. */
export async function stopMirroring(
  client: ClusterClient,
  { namespace, pipeline, objects, lost }: MirrorPlace,
): Promise<void> {
  const writer = new ObjectWriter(client.with({ cancelled: lost }), namespace)
  for (const object of objects) if (object.kind === 'HTTPRoute') await writer.apply(object)
  await writer.delete(mirrorService(pipeline))
}
