import { setTimeout as sleep } from 'node:timers/promises'
import { ObjectWriter } from '../../kubernetes/apply.ts'
import type { ClusterClient } from '../../kubernetes/cluster-client.ts'
import { findStable, type StableVersion } from '../../kubernetes/last-good.ts'
import { deploymentPath, deploymentSchema, type KubernetesObject } from '../../kubernetes/objects.ts'
import {
  replacePods,
  restoreVersion,
  rollOutToCluster,
  type ClusterRollout,
} from '../../kubernetes/roll-out.ts'
import { awaitEndpoints, propagation, withSelector } from '../../kubernetes/service-endpoints.ts'
import { isServing } from '../../kubernetes/workload-status.ts'
import { deploymentName, variantLabels, type Variant, type Workload } from '../../manifests/workload.ts'
import { workloadObjects } from '../../manifests/workload-objects.ts'
import { rollOutByPods } from './preflight.ts'
import { verifyAgain, verifyVariant } from './verify-variant.ts'

export interface BlueGreen {
  readonly rollout: ClusterRollout
  readonly workload: Workload
}

/** Milliseconds in which the new version serves all requests before the old one is replaced. */
const trial = 10_000

/**
 * Starts all pods of the new version beside the stable one and without requests, verifies them, switches the Service to them, and verifies
 * them again while they serve. Then the stable Deployment gets the new version, the Service switches back to it, and the pods beside it
 * are deleted. Until then, a failure switches the Service back to the old version. If no recorded version serves, the pods are replaced directly.
 */
export async function rollOutByBlueGreen(client: ClusterClient, deployment: BlueGreen): Promise<void> {
  const { rollout } = deployment
  const stable = await findStable(client, rollout)
  if (stable === null || !(await isServing(client, rollout))) {
    rollout.log.info('No recorded version serves: the pods are replaced one after another')
    return rollOutByPods(client, deployment)
  }
  await rollOutToCluster(client, rollout, {
    replace: (_client, _rollout, token) => replaceByGreen(client, deployment, { stable, token }),
    undo: (steady) => removeGreen(steady, deployment),
  })
  await removeGreen(client, deployment)
}

/**
 * Replaces the pods of the stable Deployment while the Service routes requests to the green pods, which a killed deployment left. The Service
 * switches only to new pods that were verified.
 */
export async function rollOutBesideGreen(client: ClusterClient, deployment: BlueGreen): Promise<void> {
  const { rollout } = deployment
  const { namespace, log } = rollout
  log.info(
    'No pod of the stable version is available: the Service stays as it is until new pods are verified',
  )
  await rollOutToCluster(client, rollout, {
    replace: async (_client, { objects }, token) => {
      const others = objects.filter(({ kind }) => kind !== 'Service')
      await replacePods(client, { ...rollout, objects: others }, token)
      const writer = new ObjectWriter(client, namespace)
      for (const object of objects) await writer.apply(object)
    },
    undo: (steady) => removeGreen(steady, deployment),
  })
}

async function replaceByGreen(
  client: ClusterClient,
  deployment: BlueGreen,
  { stable, token }: { readonly stable: StableVersion; readonly token: string | null },
): Promise<void> {
  const { rollout, workload } = deployment
  const { namespace, log, cancelled } = rollout
  // A killed deployment or a manual edit can have changed the stable version.
  const replicas = await restoreVersion(client, rollout, stable)
  await switchService(client, deployment, 'stable', cancelled)
  const writer = new ObjectWriter(client, namespace)
  for (const object of greenObjects(workload, replicas)) await writer.apply(object)
  const green = { ...deployment, variant: 'green', token } as const
  const pods = await verifyVariant(client, green)
  await switchService(client, deployment, 'green', cancelled)
  log.info(`The Service routes requests to the new version: the old one is kept for ${trial / 1000} s`)
  await verifyAgain(client, green, pods, trial)
  await replacePods(client, { ...rollout, objects: besideGreen(deployment) }, token)
  for (const object of rollout.objects) await writer.apply(object)
}

/**
 * Switches the Service to the stable Deployment and deletes the pods beside it, if both exist. Does not depend on the cancellation of
 * the run, since it restores the service.
 * @returns false if the pods are kept, because no pod of the stable Deployment is available
 */
export async function removeGreen(client: ClusterClient, deployment: BlueGreen): Promise<boolean> {
  const { rollout, workload } = deployment
  const { namespace, log, lost } = rollout
  const steady = client.with({ cancelled: lost })
  const name = deploymentName({ ...workload, variant: 'green' })
  if ((await steady.find(deploymentSchema, deploymentPath(namespace, name))) === null) return true
  if (!(await isServing(steady, rollout))) {
    log.warning(`No pod of ${rollout.name} is available: keeping ${name}`)
    return false
  }
  await switchService(steady, deployment, 'stable', lost)
  await sleep(propagation)
  const writer = new ObjectWriter(steady, namespace)
  for (const object of greenObjects(workload, 0)) await writer.delete(object)
  log.info(`The Service routes requests to the Deployment ${rollout.name}; deleted ${name}`)
  return true
}

/** Switches the Service to a variant and waits until it routes requests to no other pod. */
async function switchService(
  client: ClusterClient,
  deployment: BlueGreen,
  variant: Variant,
  cancelled: AbortSignal,
): Promise<void> {
  const { rollout, workload } = deployment
  const writer = new ObjectWriter(client, rollout.namespace)
  const services = rollout.objects.filter(({ kind }) => kind === 'Service')
  for (const object of withSelector(services, labelsOf(workload, variant))) await writer.apply(object)
  await awaitVariant(client, deployment, variant, cancelled)
}

function awaitVariant(
  client: ClusterClient,
  { rollout: { namespace, name }, workload }: BlueGreen,
  variant: Variant,
  cancelled: AbortSignal,
): Promise<void> {
  const labels = labelsOf(workload, variant)
  return awaitEndpoints(client, { namespace, service: name, labels, cancelled })
}

function labelsOf(workload: Workload, variant: Variant): Record<string, string> {
  return variantLabels({ ...workload, variant })
}

function greenObjects(workload: Workload, replicas: number): KubernetesObject[] {
  return workloadObjects({ ...workload, variant: 'green', replicas })
}

/** Returns the objects of the stable version while the green one serves. */
function besideGreen({ rollout, workload }: BlueGreen): KubernetesObject[] {
  return withSelector(rollout.objects, labelsOf(workload, 'green'))
}
