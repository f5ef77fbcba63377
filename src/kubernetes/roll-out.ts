import type { Digest } from '../artifacts/digest.ts'
import { cancellationIn, messageOf, UserError } from '../errors/user-error.ts'
import type { Log } from '../host/host.ts'
import { ObjectWriter } from './apply.ts'
import { checkPods } from './check-pods.ts'
import type { ClusterClient } from './cluster-client.ts'
import { forgetFormer, giveBack, keepFormer, restoreContent, type FormerState } from './former-state.ts'
import { identityOf, obsoleteObjects, readLastGood, recordLastGood, type LastGood } from './last-good.ts'
import { deploymentPath, deploymentSchema, type KubernetesObject } from './objects.ts'
import { readServerToken } from './server-token.ts'
import { awaitServices } from './service-endpoints.ts'
import { watchRollout } from './watch-rollout.ts'

export interface ClusterRollout {
  readonly namespace: string
  /** Name of the Deployment. */
  readonly name: string
  /** Reference of the image by its digest. */
  readonly image: string
  readonly model: Digest
  /** All objects of the deployment, the Deployment included. */
  readonly objects: readonly KubernetesObject[]
  /** Port of the server in its container. */
  readonly port: number
  /** Throws when the server at this address, with this bearer token, does not serve the new version. */
  readonly verify: (url: string, token: string | null) => Promise<void>
  /** Throws when the server at this address does not serve this model. */
  readonly verifyModel: (url: string, model: Digest, token: string | null) => Promise<void>
  readonly log: Log
  readonly cancelled: AbortSignal
  /** Aborts if another run took over the lease, and with it all objects. A cancellation of this run does not abort it. */
  readonly lost: AbortSignal
}

/** A Deployment whose version was verified. */
export type VerifiedPlace = Pick<
  ClusterRollout,
  'namespace' | 'name' | 'port' | 'verifyModel' | 'log' | 'cancelled'
>

/** The way in which a new version replaces the one that runs. */
export interface Replacement {
  /** Replaces the running version by the new one, whose pods require this token. Throws if the new version fails its verification. */
  readonly replace: (client: ClusterClient, rollout: ClusterRollout, token: string | null) => Promise<void>
  /**
   * Reverts the changes of `replace` beyond the objects of the rollout, before the last good version is restored.
   * @returns false if other pods must serve until the last good version is available; then it is called again
   */
  readonly undo: (client: ClusterClient, rollout: ClusterRollout) => Promise<boolean>
}

/** Replaces the pods one after another. */
const rolling: Replacement = { replace: replacePods, undo: () => Promise.resolve(true) }

/**
 * Replaces the running version: applies the objects, waits until the new pods are ready, verifies each, and waits until the Service
 * routes requests to them. If anything fails, or the run is cancelled, restores the last good version and verifies it, unless another
 * run took over the lease.
 * @throws the reason of the failure after the rollback
 */
export async function rollOutToCluster(
  client: ClusterClient,
  rollout: ClusterRollout,
  { replace, undo }: Replacement = rolling,
): Promise<void> {
  const { namespace, name, objects, log, cancelled, image, model } = rollout
  const writer = new ObjectWriter(client, namespace)
  const token = await readServerToken(client, namespace, objects)
  const before = await client.find(deploymentSchema, deploymentPath(namespace, name))
  const lastGood = before && readLastGood(before)
  const current = before?.spec.template.spec.containers[0]?.image
  if (lastGood && current !== lastGood.image)
    log.warning(
      `An earlier deployment did not finish and left ${String(current)}; the last good image is ${lastGood.image}`,
    )
  const created: KubernetesObject[] = []
  for (const object of objects) if (!(await writer.exists(object))) created.push(object)
  const good = new Set(lastGood?.objects.map(identityOf))
  const former = await keepFormer(
    writer,
    objects.filter((object) => !good.has(identityOf(object))),
  )
  try {
    await replace(client, rollout, token)
    await awaitServices(client, { namespace, objects, cancelled })
    cancelled.throwIfAborted()
    for (const object of obsoleteObjects(lastGood, objects)) await writer.delete(object)
    await recordLastGood(writer, name, { image, model, objects })
    await forgetFormer(writer, objects)
  } catch (error) {
    await rollBack(client, rollout, { lastGood, created, former, undo, cause: error })
    throw error
  }
}

/** Applies the objects, waits until the new pods are ready, and verifies each. */
export async function replacePods(
  client: ClusterClient,
  rollout: ClusterRollout,
  token: string | null,
): Promise<void> {
  const { namespace, objects, log, cancelled } = rollout
  const writer = new ObjectWriter(client, namespace)
  for (const object of objects) await writer.apply(object)
  const pods = await watchRollout(client, rollout, { log, cancelled })
  await checkPods(client, rollout, pods, (url) => rollout.verify(url, token))
}

interface Rollback extends Pick<Replacement, 'undo'> {
  readonly lastGood: LastGood | null
  /** Objects that did not exist before the rollout. */
  readonly created: readonly KubernetesObject[]
  /** Existing objects without a last good version. */
  readonly former: readonly FormerState[]
  readonly cause: unknown
}

/** Restores the last good version and verifies it; without one, deletes created objects and restores the others. */
async function rollBack(
  client: ClusterClient,
  rollout: ClusterRollout,
  { lastGood, created, former, undo, cause }: Rollback,
): Promise<void> {
  const { log, namespace, lost } = rollout
  if (lost.aborted) {
    log.warning('The rollout failed: the deployment that took over its lease replaces its changes')
    return
  }
  const steady = client.with({ cancelled: lost })
  const writer = new ObjectWriter(steady, namespace)
  const kept = new Set(lastGood?.objects.map(identityOf))
  const cancellation = cancellationIn(cause)
  const ended = cancellation === null ? 'The rollout failed' : 'The rollout was cancelled'
  let undone = true
  try {
    if (lastGood === null) {
      log.warning(`${ended} and no good version is recorded: deleting the objects that it created`)
    } else {
      log.warning(`${ended}: rolling back to ${lastGood.image}`)
      undone = await undo(steady, rollout)
      for (const object of lastGood.objects) if (undone || !isService(object)) await writer.apply(object)
    }
    for (const object of created) if (!kept.has(identityOf(object))) await writer.delete(object)
    await restoreFormer(steady, rollout, former)
    if (lastGood === null) return
    const count = await requireVersion(steady, { ...rollout, cancelled: lost }, lastGood)
    if (!undone) {
      await undo(steady, rollout)
      for (const object of lastGood.objects.filter(isService)) await writer.apply(object)
    }
    // The record of the new version can have been written although its response was lost.
    await recordLastGood(writer, rollout.name, lastGood)
    log.info(`Rolled back: ${count} pods serve ${lastGood.model} again`)
  } catch (error) {
    lost.throwIfAborted()
    throw new UserError(
      {
        code: 'ROLLOUT_NOT_ROLLED_BACK',
        found: `${cancellation === null ? 'a failed' : 'a cancelled'} rollout (${messageOf(cancellation ?? cause)}) and a failed rollback (${messageOf(error)})`,
        expected: 'the last good version to be restored',
        hint: 'Restore the service by hand, for example with `kubectl rollout undo`.',
      },
      { cause: error },
    )
  }
}

/**
 * Restores the objects of kubectl, Helm or a person that the rollout changed, and waits until the pods of a Deployment that was available
 * are available again. Then their former owners own their fields again.
 */
async function restoreFormer(
  client: ClusterClient,
  { namespace, log, lost }: ClusterRollout,
  former: readonly FormerState[],
): Promise<void> {
  if (former.length === 0) return
  const writer = new ObjectWriter(client, namespace)
  const names = former.map(({ object: { kind, metadata } }) => `${kind} ${metadata.name}`).join(', ')
  log.warning(`Restoring the state of ${names} before the rollout`)
  await restoreContent(writer, former)
  for (const { ready, object } of former) {
    const { success, data } = deploymentSchema.safeParse(object)
    const image = data?.spec.template.spec.containers[0]?.image
    if (object.kind !== 'Deployment' || !success || image === undefined) continue
    const { name } = object.metadata
    if (ready) await watchRollout(client, { namespace, name, image }, { log, cancelled: lost })
    else log.warning(`The pods of the Deployment ${name} were not all available before the rollout`)
  }
  await giveBack(writer, former)
  log.info(`Restored ${names}`)
}

function isService({ kind }: KubernetesObject): boolean {
  return kind === 'Service'
}

/**
 * Applies the objects of a version again and verifies it. Without a difference in the cluster, nothing changes.
 * @returns number of pods
 */
export async function restoreVersion(
  client: ClusterClient,
  rollout: ClusterRollout,
  version: LastGood,
): Promise<number> {
  const writer = new ObjectWriter(client, rollout.namespace)
  for (const object of version.objects) await writer.apply(object)
  return requireVersion(client, rollout, version)
}

/**
 * Waits until all pods run a version, and checks the model in each.
 * @returns number of pods
 */
export async function requireVersion(
  client: ClusterClient,
  rollout: VerifiedPlace,
  { image, model, objects }: LastGood,
): Promise<number> {
  const token = await readServerToken(client, rollout.namespace, objects)
  const pods = await watchRollout(client, { ...rollout, image }, rollout)
  await checkPods(client, rollout, pods, (url) => rollout.verifyModel(url, model, token))
  return pods.length
}
