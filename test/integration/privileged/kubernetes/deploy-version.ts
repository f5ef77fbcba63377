import { randomUUID } from 'node:crypto'
import type { Digest } from '../../../../src/artifacts/digest.ts'
import type { StepVerdict } from '../../../../src/canary/judge-steps.ts'
import type { ShadowRequest } from '../../../../src/canary/shadow-request.ts'
import { deploySection } from '../../../../src/config/deploy.ts'
import { ClusterClient } from '../../../../src/kubernetes/cluster-client.ts'
import { findCredentials } from '../../../../src/kubernetes/connect.ts'
import { withLease } from '../../../../src/kubernetes/lease.ts'
import type { ServerMeasurement } from '../../../../src/image/server-measurement.ts'
import { serverPort, type Workload } from '../../../../src/manifests/workload.ts'
import { workloadObjects } from '../../../../src/manifests/workload-objects.ts'
import type { EvaluableDetails } from '../../../../src/model/evaluable-model.ts'
import { fetchModelDigest, verifyGolden } from '../../../../src/rollout/verify.ts'
import { rollOutByStrategy } from '../../../../src/stages/cluster/roll-out-by-strategy.ts'
import { requireGolden } from '../../../../src/stages/deployment/require-golden.ts'
import { silentLog } from '../../../unit/kubernetes/api-server.ts'
import type { ModelImage } from './model-images.ts'

/** A deployment of an image to the cluster of a test. It can be written as JSON, for another process. */
export interface VersionDeployment {
  readonly kubeconfig: string
  readonly namespace: string
  readonly image: ModelImage
  readonly model: Pick<EvaluableDetails, 'name' | 'label'>
  /** Further keys of `deploy`. */
  readonly settings: Readonly<Record<string, unknown>>
  readonly requests: readonly ShadowRequest[]
  /** Measured needs of the server; default: none. */
  readonly measured?: ServerMeasurement
  /** Milliseconds after the first verification of a preflight pod; default: a short time. */
  readonly preflightTime?: number
  /** Seconds after which a lease that nobody renews is free; default: those of the product. */
  readonly leaseSeconds?: number
  /** Milliseconds for which the responses to a mirrored request wait for later ones. */
  readonly settle?: number
}

/** Functions that run during a deployment, and its cancellation. */
export interface DeploymentHooks {
  /** Runs before each verification of a pod of the new version. */
  readonly beforeVerify?: () => void | Promise<void>
  readonly report?: (verdicts: readonly StepVerdict[]) => Promise<void>
  readonly cancelled?: AbortSignal
}

/** Deploys an image as the stage does after it verified the chain. */
export async function deployVersion(
  {
    kubeconfig,
    namespace,
    image,
    model,
    settings: keys,
    requests,
    measured,
    preflightTime = 200,
    leaseSeconds,
    settle,
  }: VersionDeployment,
  hooks: DeploymentHooks = {},
): Promise<'promoted' | 'held'> {
  const settings = deploySection.parse({ target: 'kubernetes', namespace, ...keys })
  if (settings.target === 'local') throw new TypeError('another target than the configured one')
  const { cancelled: stop = new AbortController().signal, report = () => Promise.resolve() } = hooks
  const credentials = await findCredentials({ KUBECONFIG: kubeconfig }, undefined)
  const client = new ClusterClient(credentials, { log: silentLog, cancelled: stop })
  const workload: Workload = {
    pipeline: 'digits',
    variant: 'stable',
    image: image.reference,
    model: { name: model.name, digest: image.model },
    evidence: {},
    measured: measured ?? null,
    settings,
    replicas: null,
  }
  const verifyModel = async (url: string, digest: Digest, token: string | null) => {
    const served = await fetchModelDigest(url, model.name, token)
    if (served !== digest) throw new Error(`${served} is served instead of ${digest}`)
  }
  const duration = leaseSeconds === undefined ? {} : { seconds: leaseSeconds }
  const lease = { namespace, name: 'digits', holder: randomUUID(), ...duration }
  return withLease(client, { ...lease, log: silentLog, cancelled: stop }, (lost, held) =>
    rollOutByStrategy(held, {
      rollout: {
        namespace,
        name: 'digits',
        image: image.reference,
        model: image.model,
        objects: workloadObjects(workload),
        port: serverPort,
        verify: async (url, token) => {
          await hooks.beforeVerify?.()
          await verifyModel(url, image.model, token)
          requireGolden(await verifyGolden(url, model.name, image.golden, token), image.digest)
        },
        verifyModel,
        log: silentLog,
        cancelled: AbortSignal.any([stop, lost]),
        lost,
      },
      workload,
      model,
      golden: image.golden,
      requests,
      report,
      preflightTime,
      ...(settle === undefined ? {} : { settle }),
    }),
  )
}
