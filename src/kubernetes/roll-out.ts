import type { Digest } from '../artifacts/digest.ts'
import { cancellationIn, messageOf, UserError } from '../errors/user-error.ts'
import type { Log } from '../host/host.ts'
import { ObjectWriter } from './apply.ts'
import { checkPods } from './check-pods.ts'
import type { ClusterClient } from './cluster-client.ts'
import { identityOf, obsoleteObjects, readLastGood, recordLastGood, type LastGood } from './last-good.ts'
import { deploymentPath, deploymentSchema, type KubernetesObject } from './objects.ts'
import { readServerToken } from './server-token.ts'
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
  /** Throws when the server at this address, with this bearer token, does not answer as the new version must. */
  readonly verify: (url: string, token: string | null) => Promise<void>
  /** Throws when the server at this address does not serve this model. */
  readonly verifyModel: (url: string, model: Digest, token: string | null) => Promise<void>
  readonly log: Log
  readonly cancelled: AbortSignal
  /** Aborts if another run took over the lease, and with it all objects. A cancellation of this run does not abort it. */
  readonly lost: AbortSignal
}

/** A Deployment whose version is proven to answer. */
export type VerifiedPlace = Pick<
  ClusterRollout,
  'namespace' | 'name' | 'port' | 'verifyModel' | 'log' | 'cancelled'
>

/** The way in which a new version replaces the one that runs. */
export interface Replacement {
  /** Brings the new version into service, whose pods require this token; throws if it is not as it must be. */
  readonly replace: (client: ClusterClient, rollout: ClusterRollout, token: string | null) => Promise<void>
  /**
   * Takes back the changes of `replace` beyond the objects of the rollout, before the last good version is restored.
   * @returns false if other pods must serve until the last good version is available; then it is called again
   */
  readonly undo: (client: ClusterClient, rollout: ClusterRollout) => Promise<boolean>
}

/** Replaces the pods one after another. */
const rolling: Replacement = { replace: replacePods, undo: () => Promise.resolve(true) }

/**
 * Replaces the running version: applies the objects, waits until the new pods are ready, and verifies each. If anything fails, or the
 * run is cancelled, restores the last good version and proves that it answers, unless another run took over the lease.
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
  try {
    await replace(client, rollout, token)
    cancelled.throwIfAborted()
    for (const object of obsoleteObjects(lastGood, objects)) await writer.delete(object)
    await recordLastGood(writer, name, { image, model, objects })
  } catch (error) {
    await rollBack(client, rollout, { lastGood, created, undo, cause: error })
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
  readonly cause: unknown
}

/** Restores the last good version and proves that it answers; without one, deletes created objects and warns of the others. */
async function rollBack(
  client: ClusterClient,
  rollout: ClusterRollout,
  { lastGood, created, undo, cause }: Rollback,
): Promise<void> {
  const { log, namespace, lost } = rollout
  if (lost.aborted) {
    log.warning('The rollout failed: the deployment that took over its lease replaces what it changed')
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
      log.warning(`${ended} and no good version exists: deleting the objects that it created`)
    } else {
      log.warning(`${ended}: rolling back to ${lastGood.image}`)
      undone = await undo(steady, rollout)
      for (const object of lastGood.objects) if (undone || !isService(object)) await writer.apply(object)
    }
    for (const object of created) if (!kept.has(identityOf(object))) await writer.delete(object)
    if (lastGood === null) {
      warnOfChanged(rollout, created)
      return
    }
    const count = await requireVersion(steady, { ...rollout, cancelled: lost }, lastGood)
    if (!undone) {
      await undo(steady, rollout)
      for (const object of lastGood.objects.filter(isService)) await writer.apply(object)
    }
    // A record of the new version without a response can have been written.
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

/** Names the objects that no record can restore, because they existed before the first deployment or the record was damaged. */
function warnOfChanged(
  { log, namespace, name, objects }: ClusterRollout,
  created: readonly KubernetesObject[],
): void {
  const changed = objects.filter((object) => !created.includes(object))
  if (changed.length === 0) return
  const names = changed.map(({ kind, metadata }) => `${kind} ${metadata.name}`).join(', ')
  const hint = changed.some(({ kind }) => kind === 'Deployment')
    ? `Restore the pods with \`kubectl -n ${namespace} rollout undo deployment/${name}\` if they have the new image, and apply`
    : 'Apply'
  log.warning(
    `These objects existed before and are not restored, since no good version is recorded: ${names}. ${hint} their earlier manifests.`,
  )
}

function isService({ kind }: KubernetesObject): boolean {
  return kind === 'Service'
}

/**
 * Applies the objects of a version again and proves that it answers. Without a difference in the cluster, nothing changes.
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
