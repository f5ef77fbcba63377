import { once } from 'node:events'
import { expect, it } from '@jest/globals'
import { z } from 'zod'
import { ObjectWriter } from '../../../src/kubernetes/apply.ts'
import type { ClusterClient } from '../../../src/kubernetes/cluster-client.ts'
import { withLease, type LeaseOptions } from '../../../src/kubernetes/lease.ts'
import { eventually } from '../../harness/eventually.ts'
import { userError } from '../../harness/user-error.ts'
import { Computed, silentLog, withApiServer } from './api-server.ts'

const collection = '/apis/coordination.k8s.io/v1/namespaces/models/leases'
const path = `${collection}/tensorline-digits`
const options = {
  namespace: 'models',
  name: 'digits',
  holder: 'run 1',
  seconds: 0.06,
  log: silentLog,
  cancelled: new AbortController().signal,
}
const deletion = z.object({
  preconditions: z.object({ uid: z.string(), resourceVersion: z.string() }),
})
const written = z.object({
  spec: z.object({ holderIdentity: z.string(), acquireTime: z.string(), leaseTransitions: z.int() }),
})

const service = '/api/v1/namespaces/models/services/digits'

interface Holder {
  name: string | null
  /** Contents of the lease, in the order in which they were written. */
  readonly specs: z.infer<typeof written>['spec'][]
  /** Deletions of the Service. */
  readonly deletions: unknown[]
}

/** Does work while a deployment holds a lease, whose holder the work can change. */
async function withHolder(
  work: (holder: Holder, lost: AbortSignal, held: ClusterClient) => Promise<void>,
  changes: Partial<LeaseOptions> = {},
) {
  const holder: Holder = { name: null, specs: [], deletions: [] }
  const write = new Computed((body) => {
    const { spec } = written.parse(JSON.parse(body))
    holder.name = spec.holderIdentity
    holder.specs.push(spec)
    return {}
  })
  const read = new Computed(() =>
    holder.name === null
      ? { status: 404, body: { message: 'not found', reason: 'NotFound' } }
      : {
          metadata: { name: 'tensorline-digits' },
          spec: { ...holder.specs.at(-1), holderIdentity: holder.name },
        },
  )
  let resourceVersion = 1
  const answers = {
    [`GET ${path}`]: read,
    [`PUT ${path}`]: write,
    [`POST ${collection}`]: write,
    '/api/v1': { resources: [{ name: 'services', kind: 'Service' }] },
    // Another run changes the Service after it was read for the first time.
    [`GET ${service}`]: new Computed(() => {
      const metadata = { name: 'digits', uid: 'service', resourceVersion: `${resourceVersion}` }
      resourceVersion = 2
      return { metadata }
    }),
    [`DELETE ${service}`]: new Computed((body) => {
      const { preconditions } = deletion.parse(JSON.parse(body))
      if (preconditions.resourceVersion !== `${resourceVersion}`)
        return { status: 409, body: { message: 'changed', reason: 'Conflict' } }
      holder.deletions.push(preconditions)
      return {}
    }),
  }
  await withApiServer(answers, (client) =>
    withLease(client, { ...options, ...changes }, (lost, held) => work(holder, lost, held)),
  )
}

it('withLease creates a lease again that was deleted, and continues its work', async () => {
  await withHolder(async (holder, lost) => {
    holder.name = null
    await eventually(() => expect(holder.name).toBe('run 1'))
    expect(lost.aborted).toBe(false)
  })
})

it('withLease keeps the time and the count of acquisitions when it renews the lease', async () => {
  await withHolder(async ({ specs }) => {
    await eventually(() => expect(specs.length).toBeGreaterThan(2))
    const acquisitions = specs.map(({ acquireTime, leaseTransitions }) => [acquireTime, leaseTransitions])
    expect(new Set(acquisitions.map(String)).size).toBe(1)
  })
})

it('withLease ends its work if another run took over the lease', async () => {
  const held = withHolder(async (holder, lost) => {
    holder.name = 'run 2'
    await once(lost, 'abort')
    lost.throwIfAborted()
  })
  await expect(held).rejects.toThrow(userError('ROLLOUT_LOCK_LOST', 'run 2'))
})

const digits = { apiVersion: 'v1', kind: 'Service', metadata: { name: 'digits' } }

it('A deployment that was suspended deletes nothing after another run took over its lease', async () => {
  let deletions: readonly unknown[] = []
  const held = withHolder(
    async (holder, _lost, client) => {
      deletions = holder.deletions
      holder.name = 'run 2'
      // The process stands still, so that no timer renews the lease.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 400)
      await new ObjectWriter(client, 'models').delete(digits)
    },
    { seconds: 0.4 },
  )
  await expect(held).rejects.toThrow(userError('ROLLOUT_LOCK_LOST', 'run 2'))
  expect(deletions).toEqual([])
})

it('A deletion requires the object as it was read, and is repeated after a conflict', async () => {
  // On a slow machine, the lease would need to be renewed again as soon as it is.
  const changes = { seconds: 60 }
  await withHolder(async (holder, _lost, client) => {
    await new ObjectWriter(client, 'models').delete(digits)
    expect(holder.deletions).toEqual([{ uid: 'service', resourceVersion: '2' }])
  }, changes)
})
