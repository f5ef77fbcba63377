import { expect, it } from '@jest/globals'
import { findMissingSecrets } from '../../../src/kubernetes/missing-secrets.ts'
import { withApiServer, type Answers } from './api-server.ts'

const reference = (name: string, secret: string, key: string) => ({
  name,
  valueFrom: { secretKeyRef: { name: secret, key } },
})
const env = [{ name: 'THREADS', value: '1' }, reference('AUTH_TOKEN', 'digits', 'token')]
const pods = { spec: { imagePullSecrets: [{ name: 'login' }], containers: [{ env }] } }
const deployment = {
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: 'digits' },
  spec: { template: pods },
}
const secrets = '/api/v1/namespaces/models/secrets'
const find = (answers: Answers) =>
  withApiServer(answers, (client) => findMissingSecrets(client, 'models', [deployment]))

it('findMissingSecrets returns all secrets and keys that do not exist, with their settings', async () => {
  expect(await find({})).toMatchObject([
    { code: 'DEPLOY_SECRET_NOT_FOUND', key: ['deploy', 'pull-secret'] },
    { code: 'DEPLOY_SECRET_NOT_FOUND', key: ['deploy', 'env', 'AUTH_TOKEN'] },
  ])
  const keyless = { [`${secrets}/digits`]: { data: { other: '' } }, [`${secrets}/login`]: {} }
  expect(await find(keyless)).toMatchObject([
    { found: 'no key .dockerconfigjson or .dockercfg in the secret login of the namespace models' },
    { found: 'no key token in the secret digits of the namespace models' },
  ])
})

it('findMissingSecrets returns nothing for complete secrets, or those that must not be read', async () => {
  const complete = {
    [`${secrets}/digits`]: { data: { token: '' } },
    [`${secrets}/login`]: { data: { '.dockerconfigjson': '' } },
  }
  expect(await find(complete)).toEqual([])
  const forbidden = { status: 403, body: { message: 'cannot get resource "secrets"', reason: 'Forbidden' } }
  expect(await find({ [`${secrets}/digits`]: forbidden, [`${secrets}/login`]: forbidden })).toEqual([])
})
