import { expect, it } from '@jest/globals'
import { podSchema } from '../../../src/kubernetes/objects.ts'
import { watchRollout } from '../../../src/kubernetes/watch-rollout.ts'
import { userError } from '../../harness/user-error.ts'
import {
  available,
  Computed,
  deploymentObject,
  podAnswers,
  podObject,
  readyPod,
  silentLog,
  withApiServer,
} from './api-server.ts'

const path = '/apis/apps/v1/namespaces/models/deployments/digits'
const image = 'registry.example/digits@sha256:1'
const watched = { namespace: 'models', name: 'digits', image }
const cancelled = new AbortController().signal

it('watchRollout returns as many ready pods as the Deployment has, so that each is verified', async () => {
  let reads = 0
  const unready = podObject({ conditions: [{ type: 'Ready', status: 'False' }] })
  const answers = {
    [path]: deploymentObject(image, { status: available }),
    ...podAnswers(new Computed(() => ({ items: [reads++ === 0 ? unready : readyPod] }))),
  }
  const found = await withApiServer(answers, (client) =>
    watchRollout(client, watched, { log: silentLog, cancelled }),
  )
  expect(found).toHaveLength(1)
})

it('watchRollout ignores failed pods of an earlier template until the cluster has processed the new one', async () => {
  let reads = 0
  const waiting = { reason: 'CreateContainerConfigError', message: 'secret "none" not found' }
  const failed = podObject({
    containerStatuses: [{ name: 'server', ready: false, restartCount: 0, state: { waiting }, lastState: {} }],
  })
  const metadata = { name: 'digits', uid: 'deployment', generation: 2 }
  const answers = {
    [path]: new Computed(() => {
      const observedGeneration = reads++ < 2 ? 1 : 2
      return deploymentObject(image, { metadata, status: { ...available, observedGeneration } })
    }),
    ...podAnswers(new Computed(() => ({ items: [reads < 3 ? failed : readyPod] }))),
  }
  const kept = [podSchema.parse(readyPod)]
  const found = await withApiServer(answers, (client) =>
    watchRollout(client, watched, { log: silentLog, cancelled, kept }),
  )
  expect(found).toHaveLength(1)
})

/** Returns a Deployment without an available pod that exceeded its progress deadline at a time. */
function exceededAt(lastUpdateTime: string): unknown {
  const condition = {
    type: 'Progressing',
    status: 'False',
    reason: 'ProgressDeadlineExceeded',
    lastUpdateTime,
  }
  return deploymentObject(image, {
    status: { ...available, availableReplicas: 0, conditions: [condition] },
  })
}

it('watchRollout ignores the exceeded progress deadline of an earlier rollout', async () => {
  let reads = 0
  const done = deploymentObject(image, { status: available })
  const answers = {
    [path]: new Computed(() => (reads++ < 2 ? exceededAt('2026-01-01T00:00:00Z') : done)),
    ...podAnswers({ items: [readyPod] }),
  }
  const found = await withApiServer(answers, (client) =>
    watchRollout(client, watched, { log: silentLog, cancelled }),
  )
  expect(found).toHaveLength(1)
})

it('watchRollout fails if the rollout exceeds its progress deadline', async () => {
  let reads = 0
  const answers = {
    [path]: new Computed(() => exceededAt(`2026-01-01T00:0${Math.min(reads++, 1)}:00Z`)),
    ...podAnswers({ items: [] }),
  }
  const watching = withApiServer(answers, (client) =>
    watchRollout(client, watched, { log: silentLog, cancelled }),
  )
  await expect(watching).rejects.toThrow(userError('ROLLOUT_NOT_READY'))
  expect(reads).toBe(2)
})

it('watchRollout names a pod that ended before its successor is ready', async () => {
  const successor = {
    metadata: { name: 'digits-2', uid: 'successor', ownerReferences: [{ uid: 'set' }] },
    status: { conditions: [{ type: 'Ready', status: 'False' }] },
  }
  const answers = {
    [path]: deploymentObject(image, { status: { ...available, availableReplicas: 0 } }),
    ...podAnswers({ items: [successor] }),
  }
  const kept = [podSchema.parse(readyPod)]
  const watching = withApiServer(answers, (client) =>
    watchRollout(client, watched, { log: silentLog, cancelled, limit: 0, kept }),
  )
  await expect(watching).rejects.toThrow(userError('ROLLOUT_CRASHED', 'it ended'))
})

it('watchRollout logs once why a pod waits', async () => {
  const message = '0/1 nodes are available: 1 Insufficient cpu.'
  const waits = podObject({
    conditions: [{ type: 'PodScheduled', status: 'False', reason: 'Unschedulable', message }],
  })
  let reads = 0
  const answers = {
    [path]: deploymentObject(image, { status: available }),
    ...podAnswers(new Computed(() => ({ items: [reads++ < 2 ? waits : readyPod] }))),
  }
  const lines: string[] = []
  const log = { ...silentLog, info: (line: string) => lines.push(line) }
  await withApiServer(answers, (client) => watchRollout(client, watched, { log, cancelled }))
  expect(lines.filter((line) => line.includes('Insufficient cpu'))).toHaveLength(1)
})
