import { setTimeout as sleep } from 'node:timers/promises'
import type { z } from 'zod'
import { UserError } from '../errors/user-error.ts'
import type { Log } from '../host/host.ts'
import { pollUntil } from '../waiting/poll.ts'
import { isConflict } from './api-status.ts'
import type { ClusterClient } from './cluster-client.ts'
import { anyObject, collectionPath, leaseSchema } from './objects.ts'

export interface LeaseOptions {
  readonly namespace: string
  /** Name of the deployment, which the lease protects. */
  readonly name: string
  /** Identity of this run; a lease that a killed attempt of the same run holds is taken over at once. */
  readonly holder: string
  readonly log: Log
  readonly cancelled: AbortSignal
  /** Seconds after which a lease that nobody renews is free. */
  readonly seconds?: number
}

type Lease = z.infer<typeof leaseSchema>

const defaultSeconds = 15
const pollEvery = 1000

/**
 * Does the work while no other run deploys the same name in the namespace. A lease counts as abandoned when it has not
 * changed for its duration by the clock of this process, so that clocks need not agree.
 * @param work gets a signal that aborts when another run took over the lease, and a client that changes something only while this run
 *   holds it
 */
export async function withLease<Result>(
  client: ClusterClient,
  options: LeaseOptions,
  work: (lost: AbortSignal, held: ClusterClient) => Promise<Result>,
): Promise<Result> {
  await acquire(client, options)
  const finished = new AbortController()
  const holding: Holding = { lost: new AbortController(), renewedAt: performance.now() }
  const { lost } = holding
  const own = client.with({ cancelled: finished.signal })
  const renewing = keepRenewed(own.with({ patience: 0 }), options, holding, finished.signal)
  const beforeChange = () => requireHeld(own, options, holding)
  try {
    return await work(lost.signal, client.with({ beforeChange }))
  } catch (error) {
    // An interrupted pause contains no reason.
    if (lost.signal.aborted && !(error instanceof UserError)) throw lost.signal.reason
    throw error
  } finally {
    finished.abort()
    await renewing
    if (!lost.signal.aborted)
      await release(client.with({ cancelled: new AbortController().signal, patience: 3000 }), options)
  }
}

interface Holding {
  readonly lost: AbortController
  /** Time of the clock of this process after which no other run can have begun to count the duration of the lease. */
  renewedAt: number
}

/**
 * Reads the lease again if it was not renewed for half of its duration, for example because the process or the network was suspended.
 * @throws UserError if another run took over the lease
 */
async function requireHeld(client: ClusterClient, options: LeaseOptions, holding: Holding): Promise<void> {
  const { seconds = defaultSeconds } = options
  for (;;) {
    holding.lost.signal.throwIfAborted()
    if (performance.now() - holding.renewedAt < (seconds * 1000) / 2) return
    await renew(client, options, holding)
  }
}

function pathOf({ namespace, name }: LeaseOptions): string {
  return `${leasesPath(namespace)}/${leaseName(name)}`
}

function leasesPath(namespace: string): string {
  return collectionPath('coordination.k8s.io/v1', namespace, 'leases')
}

function leaseName(name: string): string {
  return `tensorline-${name}`
}

async function acquire(client: ClusterClient, options: LeaseOptions): Promise<void> {
  const { holder, log, cancelled } = options
  let version = ''
  let seenAt = performance.now()
  await pollUntil({ every: pollEvery, cancelled }, async () => {
    const lease = await client.find(leaseSchema, pathOf(options))
    const owner = lease?.spec.holderIdentity ?? ''
    const current = lease?.metadata.resourceVersion ?? ''
    if (current !== version) {
      if (version === '' && owner !== '' && owner !== holder)
        log.info(`Waiting for another deployment of ${options.name} (${owner})`)
      version = current
      seenAt = performance.now()
    }
    const duration = (lease?.spec.leaseDurationSeconds ?? defaultSeconds) * 1000
    const expired = performance.now() - seenAt > duration
    if (owner !== '' && owner !== holder && !expired) return false
    if (expired && owner !== '') log.warning(`Taking over the lease of ${owner}, which has not renewed it`)
    return write(client, options, lease)
  })
}

/** Writes the lease with this run as its holder; returns false if another run was faster. */
async function write(client: ClusterClient, options: LeaseOptions, before: Lease | null): Promise<boolean> {
  const { namespace, name, holder, seconds = defaultSeconds } = options
  const now = new Date().toISOString().replace('Z', '000Z')
  const renewed = before?.spec.holderIdentity === holder ? before.spec : null
  const body = {
    apiVersion: 'coordination.k8s.io/v1',
    kind: 'Lease',
    metadata: { name: leaseName(name), namespace, resourceVersion: before?.metadata.resourceVersion },
    spec: {
      holderIdentity: holder,
      leaseDurationSeconds: seconds,
      acquireTime: renewed?.acquireTime ?? now,
      renewTime: now,
      leaseTransitions: renewed?.leaseTransitions ?? (before?.spec.leaseTransitions ?? -1) + 1,
    },
  }
  try {
    if (before === null) await client.send(anyObject, { method: 'POST', path: leasesPath(namespace), body })
    else await client.send(anyObject, { method: 'PUT', path: pathOf(options), body })
    return true
  } catch (error) {
    if (isConflict(error)) return false
    throw error
  }
}

/** Renews the lease three times in its duration. A server that is unavailable for a while does not stop the work. */
async function keepRenewed(
  client: ClusterClient,
  options: LeaseOptions,
  holding: Holding,
  finished: AbortSignal,
): Promise<void> {
  const { seconds = defaultSeconds } = options
  const isOver = () => finished.aborted || holding.lost.signal.aborted
  while (!isOver())
    try {
      await sleep((seconds * 1000) / 3, undefined, { signal: finished })
      await renew(client, options, holding)
    } catch (error) {
      if (!isOver()) options.log.debug(`The lease was not renewed: ${String(error)}`)
    }
}

/** Renews the lease, or ends the work if another run took it over. */
async function renew(client: ClusterClient, options: LeaseOptions, holding: Holding): Promise<void> {
  const renewedAt = performance.now()
  const lease = await client.find(leaseSchema, pathOf(options))
  const owner = lease?.spec.holderIdentity ?? ''
  if (owner !== '' && owner !== options.holder) holding.lost.abort(lockLost(options, owner))
  // A lease that was deleted, or that nobody holds, is taken again.
  else if (await write(client, options, lease)) holding.renewedAt = renewedAt
}

function lockLost({ name }: LeaseOptions, owner: string): UserError {
  return new UserError({
    code: 'ROLLOUT_LOCK_LOST',
    found: `the lease of ${name} held by ${owner}`,
    expected: 'the lease held by this deployment until its end',
    hint: 'Run the deployments of one environment one after another, for example with `concurrency` in the workflow.',
  })
}

/** Releases the lease, so that the next deployment need not wait. If this fails, the lease expires. */
async function release(client: ClusterClient, options: LeaseOptions): Promise<void> {
  try {
    const lease = await client.find(leaseSchema, pathOf(options))
    if (lease?.spec.holderIdentity === options.holder)
      await client.sendText({
        method: 'DELETE',
        path: pathOf(options),
        body: { preconditions: { resourceVersion: lease.metadata.resourceVersion } },
      })
  } catch (error) {
    options.log.debug(`The lease was not released: ${String(error)}`)
  }
}
