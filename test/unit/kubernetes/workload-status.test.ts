import { describe, expect, it } from '@jest/globals'
import { digestOf } from '../../../src/artifacts/digest.ts'
import { readWorkloadStatus } from '../../../src/kubernetes/workload-status.ts'
import { withApiServer } from './api-server.ts'

const deployments = '/apis/apps/v1/namespaces/models/deployments'
const labels = { 'app.kubernetes.io/name': 'digits' }
const [good, next] = ['first', 'second'].map((name) => `ghcr.io/acme/digits@${digestOf(name)}`)
const annotations = {
  'tensorline.dev/last-good-image': good,
  'tensorline.dev/last-good-model': digestOf('model'),
  'tensorline.dev/last-good-objects': '[]',
}
const deployment = {
  metadata: { name: 'digits', annotations },
  spec: {
    replicas: 2,
    selector: { matchLabels: labels },
    template: { metadata: { labels }, spec: { containers: [{ name: 'server', image: next }] } },
  },
  status: { readyReplicas: 1 },
}
const pod = (name: string, restartCount: number) => ({
  metadata: { name },
  status: { containerStatuses: [{ name: 'server', ready: true, restartCount }] },
})
const answers = {
  [`${deployments}/digits`]: deployment,
  '/api/v1/namespaces/models/pods': { items: [pod('digits-1', 2), pod('digits-2', 1)] },
}

describe('readWorkloadStatus', () => {
  it('returns the running image, pods, restarts and the last good image', async () => {
    await withApiServer(answers, async (client) => {
      expect(await readWorkloadStatus(client, 'models', 'digits')).toEqual({
        name: 'digits',
        image: next,
        ready: 1,
        desired: 2,
        restarts: 3,
        held: false,
        lastGood: good,
      })
    })
  })

  it('returns null for a Deployment that does not exist', async () => {
    await withApiServer(answers, async (client) => {
      expect(await readWorkloadStatus(client, 'models', 'digits-canary')).toBeNull()
    })
  })
})
