import { describe, expect, it } from '@jest/globals'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import type { S3Server } from '../../../harness/s3-server.ts'
import { userError } from '../../../harness/user-error.ts'
import { folderWith } from '../../../unit/data/sources.ts'
import { download, flowerStore, read, rows } from './flower-store.ts'

const store = flowerStore()

describe('credentials of a store of objects', () => {
  it('come from an identity token and a role, as `configure-aws-credentials` and Kubernetes set them up', async () => {
    const service = await startTokenService('token-of-the-job', store.server.environment)
    const folder = await folderWith({ token: 'token-of-the-job' })
    store.forgetKeys()
    Object.assign(process.env, {
      AWS_WEB_IDENTITY_TOKEN_FILE: join(folder, 'token'),
      AWS_ROLE_ARN: role,
      AWS_ENDPOINT_URL_STS: service.url,
      AWS_REGION: 'us-east-1',
    })
    try {
      // VersityGW accepts no temporary credentials, so the requests themselves are checked.
      store.proxy.faultOf = () => ({ status: 404 })
      await expect(read(store.source('daily/'))).rejects.toThrow(userError('DATA_SOURCE_NOT_FOUND'))
      expect(store.proxy.seen[0]?.headers).toMatchObject({
        'x-amz-security-token': 'session',
        authorization: expect.stringContaining(
          `Credential=${store.server.environment['AWS_ACCESS_KEY_ID']}/`,
        ),
      })
      await writeFile(join(folder, 'token'), 'another token')
      await expect(read(store.source('daily/'))).rejects.toThrow(
        userError('DATA_ACCESS_DENIED', 'InvalidIdentityToken'),
      )
    } finally {
      await service.close()
    }
  })

  it('come from a profile of the shared file', async () => {
    const { AWS_ACCESS_KEY_ID: id = '', AWS_SECRET_ACCESS_KEY: secret = '' } = store.server.environment
    const folder = await folderWith({
      credentials: `[data]\naws_access_key_id = ${id}\naws_secret_access_key = ${secret}\n`,
    })
    store.forgetKeys()
    Object.assign(process.env, {
      AWS_SHARED_CREDENTIALS_FILE: join(folder, 'credentials'),
      AWS_PROFILE: 'data',
    })
    expect(await download(store.source('daily/2026-01.csv'))).toEqual([rows(0, 300)])
  })
})

const role = 'arn:aws:iam::123456789012:role/read-flowers'

/** Starts a service that gives the credentials of the store for a token, as the token service of AWS does. */
async function startTokenService(
  token: string,
  { AWS_ACCESS_KEY_ID: id, AWS_SECRET_ACCESS_KEY: secret }: S3Server['environment'],
) {
  const service = createServer((request, response) => {
    void text(request).then((body) => {
      const asked = new URLSearchParams(body)
      const isGranted =
        asked.get('Action') === 'AssumeRoleWithWebIdentity' &&
        asked.get('RoleArn') === role &&
        asked.get('WebIdentityToken') === token
      const expiration = new Date(Date.now() + 3_600_000).toISOString()
      const namespace = 'xmlns="https://sts.amazonaws.com/doc/2011-06-15/"'
      response.writeHead(isGranted ? 200 : 400, { 'content-type': 'text/xml' })
      response.end(
        isGranted
          ? `<AssumeRoleWithWebIdentityResponse ${namespace}><AssumeRoleWithWebIdentityResult><Credentials><AccessKeyId>${id}</AccessKeyId><SecretAccessKey>${secret}</SecretAccessKey><SessionToken>session</SessionToken><Expiration>${expiration}</Expiration></Credentials></AssumeRoleWithWebIdentityResult></AssumeRoleWithWebIdentityResponse>`
          : `<ErrorResponse ${namespace}><Error><Type>Sender</Type><Code>InvalidIdentityToken</Code><Message>refused</Message></Error></ErrorResponse>`,
      )
    })
  }).listen(0, '127.0.0.1')
  await once(service, 'listening')
  const address = service.address()
  if (address === null || typeof address === 'string') throw new TypeError('no port')
  return {
    url: `http://127.0.0.1:${address.port}`,
    async close() {
      service.closeAllConnections()
      service.close()
      await once(service, 'close')
    },
  }
}
