import { canaryReplicas, type OpenStep, type StepClients, type StepMirror } from '../../canary/judge-steps.ts'
import { ObjectWriter } from '../../kubernetes/apply.ts'
import type { ClusterClient } from '../../kubernetes/cluster-client.ts'
import type { StableVersion } from '../../kubernetes/last-good.ts'
import type { Pod } from '../../kubernetes/objects.ts'
import { withSelector } from '../../kubernetes/service-endpoints.ts'
import { watchRollout } from '../../kubernetes/watch-rollout.ts'
import { deploymentName, serverLabels } from '../../manifests/workload.ts'
import { workloadObjects } from '../../manifests/workload-objects.ts'
import type { ClusterCanary } from './cluster-canary.ts'
import { connectToVersions } from './connect-to-versions.ts'
import { mirrorRequests, routeToMirror } from './mirror-step.ts'
import { verifyVariant } from './verify-variant.ts'

/** Milliseconds in which a pod of the canary that is not ready must become ready again while it is judged. */
const longestUnready = 10_000

/** The stable version beside a canary. */
export interface StableServer {
  readonly version: StableVersion
  readonly replicas: number
  /** Bearer tokens of both versions; null for a server without one. */
  readonly tokens: Readonly<Record<'stable' | 'canary', string | null>>
}

/** The running pods of both versions during one step. */
interface StepPods extends Pick<OpenStep, 'requirePods'> {
  readonly pods: Readonly<Record<'stable' | 'canary', readonly Pod[]>>
}

/** The pods of a canary in a cluster, whose number changes with each step. */
export class CanaryPods {
  readonly #client: ClusterClient
  readonly #canary: ClusterCanary
  readonly #stable: StableServer
  readonly #writer: ObjectWriter
  #running: readonly Pod[] = []

  constructor(client: ClusterClient, canary: ClusterCanary, stable: StableServer) {
    this.#client = client
    this.#canary = canary
    this.#stable = stable
    this.#writer = new ObjectWriter(client, canary.rollout.namespace)
  }

  /** Gives the canary a share of the clients' requests in percent, and connects to a pod of each version. */
  async takeShare(share: number): Promise<StepClients> {
    const { tokens } = this.#stable
    const replicas = canaryReplicas(share, this.#stable.replicas)
    this.#logStart(`at ${share} %`, replicas)
    const { pods, requirePods } = await this.#start(replicas)
    await this.#selectCanary()
    const clients = await connectToVersions(
      this.#client,
      this.#canary,
      { pods: pods.stable, token: tokens.stable },
      { pods: pods.canary, token: tokens.canary },
    )
    return { ...clients, requirePods }
  }

  /** Copies a share of the clients' requests in percent to the canary. Returns null if they cannot be mirrored. */
  async mirrorRequests(share: number): Promise<StepMirror | null> {
    const { rollout, workload, model, settle } = this.#canary
    const route = routeToMirror(this.#stable.version)
    if (route === null) {
      rollout.log.warning(
        'The stable version was deployed without `deploy.canary.mirror`: no request is mirrored',
      )
      return null
    }
    const replicas = Math.max(1, Math.ceil((this.#stable.replicas * share) / 100))
    this.#logStart('for mirrored requests', replicas)
    const { pipeline } = workload
    const place = { rollout, pipeline, model, share, route, settle }
    return mirrorRequests(this.#client, { ...place, ...(await this.#start(replicas)) })
  }

  /** Starts as many pods of the canary, verifies them, and returns the pods of both versions. */
  async #start(replicas: number): Promise<StepPods> {
    const { rollout, workload } = this.#canary
    const { namespace, log, cancelled } = rollout
    const token = this.#stable.tokens.canary
    const variant = { rollout, workload, variant: 'canary', token, kept: this.#running } as const
    for (const object of workloadObjects({ ...workload, variant: 'canary', replicas }))
      await this.#writer.apply(object)
    const pods = await verifyVariant(this.#client, variant)
    this.#running = pods
    const running = { ...rollout, image: this.#stable.version.image }
    const stable = await watchRollout(this.#client, running, { log, cancelled })
    const name = deploymentName({ ...workload, variant: 'canary' })
    const requirePods = async () => {
      const watched = { namespace, name, image: rollout.image }
      await watchRollout(this.#client, watched, { log, cancelled, limit: longestUnready, kept: pods })
    }
    return { pods: { stable, canary: pods }, requirePods }
  }

  /** Makes the Service select the pods of both versions. */
  async #selectCanary(): Promise<void> {
    const services = this.#stable.version.objects.filter(({ kind }) => kind === 'Service')
    const labels = serverLabels(this.#canary.workload.pipeline)
    for (const service of withSelector(services, labels)) await this.#writer.apply(service)
  }

  #logStart(step: string, replicas: number): void {
    this.#canary.rollout.log.info(`Canary ${step}: ${replicas} pods beside ${this.#stable.replicas}`)
  }
}
