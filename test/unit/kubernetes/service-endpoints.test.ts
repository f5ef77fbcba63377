import { describe, expect, it } from '@jest/globals'
import { awaitEndpoints, awaitServices, withSelector } from '../../../src/kubernetes/service-endpoints.ts'
import { workloadObjects } from '../../../src/manifests/workload-objects.ts'
import { userError } from '../../harness/user-error.ts'
import { digits } from '../manifests/digits.ts'
import { Computed, withApiServer, type Answers } from './api-server.ts'

const labels = { variant: 'green' }
const slices = '/apis/discovery.k8s.io/v1/namespaces/models/endpointslices'

function endpoint(pod: string, ready = true): unknown {
  return { conditions: { ready }, targetRef: { kind: 'Pod', name: pod } }
}

/** Returns an API server whose Service routes requests to these endpoints, one list after another, and whose pods with the labels are these. */
function answers(pods: readonly string[], ...lists: readonly unknown[][]): Answers {
  let request = 0
  return {
    [slices]: new Computed(() => ({
      items: [{ endpoints: lists[Math.min(request++, lists.length - 1)] }, { endpoints: null }],
    })),
    '/api/v1/namespaces/models/pods': { items: pods.map((name) => ({ metadata: { name } })) },
  }
}

function waitFor(server: Answers, limit: number): Promise<void> {
  const cancelled = new AbortController().signal
  return withApiServer(server, (client) =>
    awaitEndpoints(client, { namespace: 'models', service: 'digits', labels, cancelled, limit }),
  )
}

describe('awaitEndpoints', () => {
  it('waits until the Service routes requests to no other ready pod', async () => {
    await waitFor(
      answers(
        ['green-1', 'green-2'],
        [endpoint('blue-1')],
        [endpoint('blue-1'), endpoint('green-1')],
        [endpoint('blue-1', false), endpoint('green-1'), endpoint('green-2')],
      ),
      60_000,
    )
  })

  it.each([
    ['another pod stays ready', [endpoint('green-1'), endpoint('blue-1')]],
    ['no pod is ready', [endpoint('green-1', false)]],
    ['the Service has no pod', []],
  ])('fails if %s', async (_, endpoints) => {
    await expect(waitFor(answers(['green-1'], endpoints), 200)).rejects.toThrow(
      userError('ROLLOUT_NOT_READY'),
    )
  })
})

describe('awaitServices', () => {
  const waitForAll = (endpoints: readonly unknown[]) =>
    withApiServer(answers(['digits-1'], [...endpoints]), (client) => {
      const cancelled = new AbortController().signal
      const objects = workloadObjects(digits())
      return awaitServices(client, { namespace: 'models', objects, cancelled, limit: 500 })
    })

  it('fails if the Service of a version has no endpoint', async () => {
    await expect(waitForAll([])).rejects.toThrow(userError('ROLLOUT_NOT_READY'))
  })

  it('ends when the Service of a version has a ready endpoint', async () => {
    await waitForAll([endpoint('digits-1')])
  })
})

describe('withSelector', () => {
  it('changes the selector of the Service only', () => {
    const objects = workloadObjects(digits())
    const changed = withSelector(objects, labels)
    for (const [index, object] of objects.entries()) {
      if (object.kind !== 'Service') expect(changed[index]).toEqual(object)
      else expect(changed[index]).toMatchObject({ metadata: object.metadata, spec: { selector: labels } })
    }
    expect(changed.find(({ kind }) => kind === 'Service')).toHaveProperty('spec.ports')
  })
})
