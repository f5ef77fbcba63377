import { expect, it } from '@jest/globals'
import { findRefusedNodePort } from '../../../src/kubernetes/node-port.ts'
import { withApiServer, type Answers } from './api-server.ts'

const path = '/api/v1/namespaces/models/services'
const live = { [`GET ${path}/digits`]: { spec: { ports: [{ nodePort: 30080 }] } } }
const refused = (status: number, message: string) => ({
  [`POST ${path}`]: { status, body: { message, reason: 'Invalid' } },
})
const find = (nodePort: number | undefined, answers: Answers) => {
  const metadata = { name: 'digits' }
  const service = { apiVersion: 'v1', kind: 'Service', metadata, spec: { ports: [{ port: 80, nodePort }] } }
  return withApiServer(answers, (client) => findRefusedNodePort(client, 'models', [service]))
}
const range = 'spec.ports[0].nodePort: Invalid value: 80: provided port is not in the valid range'

it('findRefusedNodePort returns the refusal of a port that a dry run accepts', async () => {
  expect(await find(80, { ...live, ...refused(422, range) })).toMatchObject([
    { code: 'CLUSTER_REJECTED', key: ['deploy', 'service', 'node-port'] },
  ])
})

it('findRefusedNodePort accepts a port for which only the name is taken, and other refusals', async () => {
  expect(await find(30081, { ...live, ...refused(409, 'services "digits" already exists') })).toEqual([])
  expect(await find(30081, { ...live, ...refused(403, 'exceeded quota: services') })).toEqual([])
})

it('findRefusedNodePort sends nothing that could create a Service, and nothing for the port in use', async () => {
  expect(await find(80, refused(422, range))).toEqual([])
  expect(await find(30080, { ...live, ...refused(422, range) })).toEqual([])
  expect(await find(undefined, { ...live, ...refused(422, range) })).toEqual([])
})
