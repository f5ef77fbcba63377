import { expect, it } from '@jest/globals'
import { ObjectWriter } from '../../../src/kubernetes/apply.ts'
import { userError } from '../../harness/user-error.ts'
import { Computed, withApiServer } from './api-server.ts'

it('apply rejects with the conflict after five attempts to take over an object that changes all the time', async () => {
  let attempts = 0
  const managedFields = [
    { manager: 'helm', operation: 'Update', apiVersion: 'v1', fieldsV1: { 'f:spec': {} } },
  ]
  const service = { apiVersion: 'v1', kind: 'Service', metadata: { name: 'digits' } }
  const answers = {
    '/api/v1': { resources: [{ name: 'services', kind: 'Service' }] },
    'GET /api/v1/namespaces/models/services/digits': { metadata: { managedFields } },
    'PATCH /api/v1/namespaces/models/services/digits': new Computed(() => {
      attempts++
      return { status: attempts < 10 ? 409 : 200, body: {} }
    }),
  }
  const applied = withApiServer(answers, (client) => new ObjectWriter(client, 'models').apply(service))
  await expect(applied).rejects.toEqual(userError('CLUSTER_REJECTED'))
  expect(attempts).toBe(5)
})
