import { once } from 'node:events'
import { expect, it } from '@jest/globals'
import { z } from 'zod'
import { withLease } from '../../../src/kubernetes/lease.ts'
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
const written = z.object({ spec: z.object({ holderIdentity: z.string() }) })

/** Does work while a deployment holds a lease, whose holder the work can change. */
async function withHolder(work: (holder: { name: string | null }, lost: AbortSignal) => Promise<void>) {
  const holder: { name: string | null } = { name: null }
  const write = new Computed((body) => {
    holder.name = written.parse(JSON.parse(body)).spec.holderIdentity
    return {}
  })
  const read = new Computed(() =>
    holder.name === null
      ? { status: 404, body: { message: 'not found', reason: 'NotFound' } }
      : { metadata: { name: 'tensorline-digits' }, spec: { holderIdentity: holder.name } },
  )
  const answers = { [`GET ${path}`]: read, [`PUT ${path}`]: write, [`POST ${collection}`]: write }
  await withApiServer(answers, (client) => withLease(client, options, (lost) => work(holder, lost)))
}

it('withLease creates a lease again that was deleted, and continues its work', async () => {
  await withHolder(async (holder, lost) => {
    holder.name = null
    await eventually(() => expect(holder.name).toBe('run 1'))
    expect(lost.aborted).toBe(false)
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
