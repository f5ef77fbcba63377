import { describe, expect, it } from '@jest/globals'
import { ObjectWriter } from '../../../src/kubernetes/apply.ts'
import { compareFields, findRejections } from '../../../src/kubernetes/dry-run.ts'
import { userError } from '../../harness/user-error.ts'
import { withApiServer } from './api-server.ts'

const withVariables = (...env: readonly object[]) => ({ spec: { containers: [{ env }] } })
const field = (index: number, name: string) => `spec.containers.0.env.${index}.${name}`

it('compareFields hides the values of variables with credentials', () => {
  const live = withVariables({ name: 'AUTH_TOKEN', value: 'one' }, { name: 'THREADS', value: '2' })
  const applied = withVariables({ name: 'AUTH_TOKEN', value: 'two' }, { name: 'THREADS', value: '4' })
  expect(compareFields(live, applied)).toEqual([
    { field: field(0, 'value'), before: 'hidden', after: 'hidden' },
    { field: field(1, 'value'), before: '"2"', after: '"4"' },
  ])
})

it('compareFields hides a credential in the place of another variable', () => {
  const live = withVariables({ name: 'OTEL_EXPORTER_OTLP_HEADERS', value: 'api-key=one' })
  const changes = compareFields(live, withVariables({ name: 'THREADS', value: '4' }))
  expect(JSON.stringify(changes)).not.toContain('api-key')
})

describe('findRejections', () => {
  const checking = (status: number, message: string) => {
    const path = '/api/v1/namespaces/models/services/digits'
    const answers = {
      '/api/v1': { resources: [{ name: 'services', kind: 'Service' }] },
      [`PATCH ${path}`]: { status, body: { message, reason: 'Invalid' } },
    }
    const service = { apiVersion: 'v1', kind: 'Service', metadata: { name: 'digits' } }
    return withApiServer(answers, (client) => findRejections(new ObjectWriter(client, 'models'), [service]))
  }

  it('returns the rejection of an object before it is applied', async () => {
    expect(await checking(422, 'spec.ports[0].nodePort: Invalid value')).toMatchObject([
      { code: 'CLUSTER_REJECTED', found: expect.stringContaining('nodePort') },
    ])
  })

  it('throws the absence of the namespace', async () => {
    await expect(checking(404, 'namespaces "models" not found')).rejects.toThrow(
      userError('CLUSTER_NOT_FOUND'),
    )
  })

  it('accepts an object that a webhook without dry runs handles', async () => {
    const message = 'admission webhook "mesh" does not support dry run'
    expect(await checking(400, message)).toEqual([])
  })
})
