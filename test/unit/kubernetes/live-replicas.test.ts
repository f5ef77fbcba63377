import { describe, expect, it } from '@jest/globals'
import { withLiveReplicas } from '../../../src/kubernetes/live-replicas.ts'
import { deploymentObject, withApiServer } from './api-server.ts'

const path = '/apis/apps/v1/namespaces/models/deployments/digits'
const live = {
  [path]: deploymentObject('image', {
    spec: {
      replicas: 3,
      selector: { matchLabels: {} },
      template: { spec: { containers: [{ name: 'server', image: 'image' }] } },
    },
  }),
}
const object = (kind: string, spec: object) => ({
  apiVersion: 'apps/v1',
  kind,
  metadata: { name: 'digits' },
  spec,
})

describe('withLiveReplicas', () => {
  it('adds the number of pods to a Deployment that has none', async () => {
    const autoscaled = object('Deployment', { paused: false })
    const applied = await withApiServer(live, (client) => withLiveReplicas(client, 'models', autoscaled))
    expect(applied).toEqual(object('Deployment', { paused: false, replicas: 3 }))
  })

  it.each([
    ['a fixed number of pods', live, object('Deployment', { replicas: 2 })],
    ['another kind', live, object('Service', {})],
    ['no Deployment in the cluster', {}, object('Deployment', {})],
  ])('changes nothing for %s', async (_, answers, unchanged) => {
    const applied = await withApiServer(answers, (client) => withLiveReplicas(client, 'models', unchanged))
    expect(applied).toEqual(unchanged)
  })
})
