import { describe, expect, it } from '@jest/globals'
import { readServerToken, tokenRights, withTokenVersion } from '../../../src/kubernetes/server-token.ts'
import { userError } from '../../harness/user-error.ts'
import { withApiServer } from './api-server.ts'

const objectsWith = (...env: unknown[]) => [
  { apiVersion: 'v1', kind: 'Service', metadata: { name: 'digits' } },
  {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'digits' },
    spec: { template: { spec: { containers: [{ env: [{ name: 'THREADS', value: '1' }, ...env] }] } } },
  },
]
const direct = objectsWith({ name: 'AUTH_TOKEN', value: 'a-token' })
const referring = objectsWith({
  name: 'AUTH_TOKEN',
  valueFrom: { secretKeyRef: { name: 'digits', key: 'token' } },
})
const answers = {
  '/api/v1/namespaces/models/secrets/digits': {
    metadata: { resourceVersion: '12' },
    data: { token: Buffer.from('secret').toString('base64') },
  },
}
const read = (objects: Parameters<typeof tokenRights>[0], served: Parameters<typeof withApiServer>[0] = {}) =>
  withApiServer(served, (client) => readServerToken(client, 'models', objects))

describe('the token of a server', () => {
  it('is null without AUTH_TOKEN', async () => {
    expect(await read(objectsWith())).toBeNull()
    expect(tokenRights(objectsWith())).toEqual([])
  })

  it('is the value in the Deployment', async () => {
    expect(await read(direct)).toBe('a-token')
    expect(tokenRights(direct)).toEqual([])
  })

  it('is read from a secret, which needs a right', async () => {
    expect(await read(referring, answers)).toBe('secret')
    expect(tokenRights(referring)).toEqual([{ group: '', resource: 'secrets', verb: 'get' }])
  })

  it('fails for a secret that does not exist or has no such key', async () => {
    await expect(read(referring)).rejects.toThrow(userError('DEPLOY_SECRET_NOT_FOUND', 'no secret digits'))
    const other = { '/api/v1/namespaces/models/secrets/digits': { data: {} } }
    await expect(read(referring, other)).rejects.toThrow(userError('DEPLOY_SECRET_NOT_FOUND', 'no key token'))
  })
})

describe('withTokenVersion', () => {
  const annotate = (objects: typeof direct) =>
    withApiServer(answers, (client) =>
      Promise.all(objects.map((object) => withTokenVersion(client, 'models', object))),
    )

  it('adds the version of the secret to the pods of its Deployment, and nothing to other objects', async () => {
    const [service, deployment] = await annotate(referring)
    expect(service).toEqual(referring[0])
    expect(deployment).toEqual({
      ...referring[1],
      spec: {
        template: {
          ...referring[1]?.spec?.template,
          metadata: { annotations: { 'tensorline.dev/token-version': '12' } },
        },
      },
    })
  })

  it('adds nothing to a Deployment without a secret', async () => {
    expect(await annotate(direct)).toEqual(direct)
  })
})
