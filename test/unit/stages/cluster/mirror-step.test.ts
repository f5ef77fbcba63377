import { describe, expect, it } from '@jest/globals'
import { awaitRoute } from '../../../../src/kubernetes/route-status.ts'
import { mirroringRoute } from '../../../../src/manifests/mirror-objects.ts'
import { workloadObjects } from '../../../../src/manifests/workload-objects.ts'
import { routeToMirror, stopMirroring } from '../../../../src/stages/cluster/mirror-step.ts'
import { userError } from '../../../harness/user-error.ts'
import { Computed, withApiServer } from '../../kubernetes/api-server.ts'
import { digits } from '../../manifests/digits.ts'

const gateway = { host: 'digits.example.com', gateway: 'public', strategy: 'canary' }
const mirrored = workloadObjects(digits({ ...gateway, canary: { mirror: 20 } }))
const routes = '/apis/gateway.networking.k8s.io/v1/namespaces/models/httproutes'

describe('routeToMirror', () => {
  it('returns the HTTPRoute of a version that logs its predictions, without a filter', () => {
    const route = routeToMirror({ objects: mirrored })
    expect(route?.spec.rules).toEqual([{ backendRefs: [{ name: 'digits', port: 80 }] }])
  })

  it.each([
    ['without a gateway', { host: 'digits.example.com' }],
    ['without mirroring', gateway],
  ])('returns null for a version %s', (_, settings) => {
    expect(routeToMirror({ objects: workloadObjects(digits(settings)) })).toBeNull()
  })
})

it('mirroringRoute copies a share of the requests to the Service of the canary', () => {
  const route = routeToMirror({ objects: mirrored })
  expect(route && mirroringRoute(route, 'digits', 20).spec.rules).toEqual([
    {
      backendRefs: [{ name: 'digits', port: 80 }],
      filters: [
        {
          type: 'RequestMirror',
          requestMirror: { backendRef: { name: 'digits--mirror', port: 8080 }, percent: 20 },
        },
      ],
    },
  ])
})

it('stopMirroring removes the filter before the Service to which it leads', async () => {
  const changes: string[] = []
  const changed = (change: string) =>
    new Computed(() => {
      changes.push(change)
      return {}
    })
  const services = '/api/v1/namespaces/models/services'
  const answers = {
    [`PATCH ${routes}/digits`]: changed('remove filter'),
    [`GET ${services}/digits--mirror`]: {},
    [`DELETE ${services}/digits--mirror`]: changed('delete Service'),
    '/api/v1': { resources: [{ name: 'services', kind: 'Service' }] },
    '/apis/gateway.networking.k8s.io/v1': { resources: [{ name: 'httproutes', kind: 'HTTPRoute' }] },
  }
  const lost = new AbortController().signal
  const place = { namespace: 'models', pipeline: 'digits', objects: mirrored, lost }
  await withApiServer(answers, (client) => stopMirroring(client, place))
  expect(changes).toEqual(['remove filter', 'delete Service'])
})

it('awaitRoute ends with the message of a gateway that refuses the filter', async () => {
  const condition = { observedGeneration: 2, status: 'True' }
  const conditions = [
    { ...condition, type: 'Accepted' },
    { ...condition, type: 'ResolvedRefs', status: 'False', message: 'no such filter' },
  ]
  const answers = {
    [`${routes}/digits`]: { metadata: { generation: 2 }, status: { parents: [{ conditions }] } },
  }
  const route = routeToMirror({ objects: mirrored })
  if (route === null) throw new TypeError('no route')
  const { signal } = new AbortController()
  const awaited = { namespace: 'models', route, cancelled: signal, limit: 0 }
  await withApiServer(answers, (client) =>
    expect(awaitRoute(client, awaited)).rejects.toThrow(userError('ROLLOUT_NOT_READY', 'no such filter')),
  )
})
