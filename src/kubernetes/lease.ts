import { setTimeout as sleep } from 'node:timers/promises'
import type { z } from 'zod'
import { UserError } from '../errors/user-error.ts'
import type { Log } from '../host/host.ts'
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
 * @param work gets a signal that aborts when another run took over the lease
 */
export async function withLease<Result>(
  client: ClusterClient,
  options: LeaseOptions,
  work: (lost: AbortSignal) => Promise<Result>,
): Promise<Result> {
  await acquire(client, options)
  const lost = new AbortController()
  const finished = new AbortController()
  const renewing = keepRenewed(
    client.with({ cancelled: finished.signal, patience: 0 }),
    options,
    lost,
    finished.signal,
  )
  try {
    return await work(lost.signal)
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
  for (;;) {
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
    if (owner === '' || owner === holder || expired) {
      if (expired && owner !== '') log.warning(`Taking over the lease of ${owner}, which has not renewed it`)
      if (await write(client, options, lease)) return
    }
    await sleep(pollEvery, undefined, { signal: cancelled })
  }
}

/** Writes the lease with this run as its holder; returns false if another run was faster. */
async function write(client: ClusterClient, options: LeaseOptions, before: Lease | null): Promise<boolean> {
  const { namespace, name, holder, seconds = defaultSeconds } = options
  const now = new Date().toISOString().replace('Z', '000Z')
  const body = {
    apiVersion: 'coordination.k8s.io/v1',
    kind: 'Lease',
    metadata: { name: leaseName(name), namespace, resourceVersion: before?.metadata.resourceVersion },
    spec: {
      holderIdentity: holder,
      leaseDurationSeconds: seconds,
      acquireTime: now,
      renewTime: now,
      leaseTransitions: (before?.spec.leaseTransitions ?? -1) + 1,
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

/** Renews the lease three times in its duration. A server that is away for a while is no reason to stop the work. */
async function keepRenewed(
  client: ClusterClient,
  options: LeaseOptions,
  lost: AbortController,
  finished: AbortSignal,
): Promise<void> {
  const { holder, seconds = defaultSeconds } = options
  const isOver = () => finished.aborted
  while (!isOver())
    try {
      await sleep((seconds * 1000) / 3, undefined, { signal: finished })
      const lease = await client.find(leaseSchema, pathOf(options))
      const owner = lease?.spec.holderIdentity ?? ''
      if (owner !== '' && owner !== holder) {
        lost.abort(lockLost(options, owner))
        return
      }
      // A lease that was deleted, or that nobody holds, is taken again.
      await write(client, options, lease)
    } catch (error) {
      if (!isOver()) options.log.debug(`The lease was not renewed: ${String(error)}`)
    }
}

function lockLost({ name }: LeaseOptions, owner: string): UserError {
  return new UserError({
    code: 'ROLLOUT_LOCK_LOST',
    found: `the lease of ${name} held by ${owner}`,
    expected: 'the lease held by this deployment until its end',
    hint: 'Run the deployments of one environment one after another, for example with `concurrency` in the workflow.',
  })
}

/** Gives the lease up, so that the next deployment need not wait; without success, it expires. */
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
