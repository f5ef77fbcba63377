import type { StepClients } from '../../canary/judge-steps.ts'
import { httpVersionClient } from '../../canary/version-client.ts'
import { outputsOf } from '../../dataset/label-target.ts'
import type { ClusterClient } from '../../kubernetes/cluster-client.ts'
import type { Pod } from '../../kubernetes/objects.ts'
import { forwardToPod } from '../../kubernetes/port-forward.ts'
import type { ClusterRollout } from '../../kubernetes/roll-out.ts'
import type { EvaluableDetails } from '../../model/evaluable-model.ts'

/** Pods that run the same version. */
export interface VersionPods {
  readonly pods: readonly Pod[]
  /** Bearer token; null for a server without one. */
  readonly token: string | null
}

interface Target {
  readonly rollout: Pick<ClusterRollout, 'namespace' | 'port'>
  readonly model: Pick<EvaluableDetails, 'name' | 'label'>
}

/** Connects to the newest pod of each version. If one connection fails, the other one is closed. */
export async function connectToVersions(
  client: ClusterClient,
  target: Target,
  stable: VersionPods,
  canary: VersionPods,
): Promise<Omit<StepClients, 'requirePods'>> {
  const one = await connect(client, target, stable)
  try {
    const other = await connect(client, target, canary)
    return {
      stable: one.version,
      canary: other.version,
      close: async () => {
        await Promise.all([one.close(), other.close()])
      },
    }
  } catch (error) {
    await one.close()
    throw error
  }
}

async function connect(
  client: ClusterClient,
  { rollout: { namespace, port }, model }: Target,
  { pods, token }: VersionPods,
) {
  const name = pods.at(-1)?.metadata.name ?? ''
  const forward = await forwardToPod(client, { namespace, name, port })
  const version = httpVersionClient({
    url: forward.url,
    model: model.name,
    outputs: outputsOf(model.label).map((output) => output.name),
    token,
  })
  const close = async () => {
    try {
      await version.close()
    } finally {
      forward.close()
    }
  }
  return { version, close }
}
