import { describe, expect, it } from '@jest/globals'
import { KubeConfig } from '@kubernetes/client-node'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ClusterClient } from '../../../src/kubernetes/cluster-client.ts'
import { findCredentials } from '../../../src/kubernetes/connect.ts'
import { userError } from '../../harness/user-error.ts'
import { temporaryFolder } from '../image/temporary-folder.ts'
import { silentLog } from './api-server.ts'

const folder = temporaryFolder()

describe('a file that is no kubeconfig', () => {
  it.each([
    ['is empty', ''],
    ['is null', 'null'],
    ['is a list', '[]'],
    ['is a text', 'text'],
    ['is no YAML', 'a: [b'],
    ['has no contexts', 'current-context: production'],
  ])('is reported if it %s', async (_, content) => {
    const file = join(folder, 'kubeconfig')
    writeFileSync(file, content)
    await expect(findCredentials({ KUBECONFIG: file }, undefined)).rejects.toThrow(
      userError('CLUSTER_NOT_CONFIGURED', file),
    )
  })

  it('is reported if it is a folder', async () => {
    const file = join(folder, 'kubeconfig-folder')
    mkdirSync(file)
    await expect(findCredentials({ KUBECONFIG: file }, undefined)).rejects.toThrow(
      userError('CLUSTER_NOT_CONFIGURED', file),
    )
  })
})

describe('a request with an unusable kubeconfig', () => {
  const certificate = Buffer.from('no certificate').toString('base64')
  it.each([
    ['an address that is no URL', { server: 'garbage' }, {}],
    ['an address by another protocol', { server: 'ftp://127.0.0.1' }, {}],
    ['an impossible port', { server: 'https://127.0.0.1:99999' }, {}],
    [
      'an unreadable certificate',
      { server: 'https://127.0.0.1:1' },
      { certData: certificate, keyData: certificate },
    ],
    ['a token of two lines', { server: 'https://127.0.0.1:1' }, { token: 'a\nb' }],
  ])('is not repeated with %s', async (_, cluster, user) => {
    const credentials = new KubeConfig()
    credentials.loadFromClusterAndUser(
      { name: 'test', skipTLSVerify: false, ...cluster },
      { name: 'test', ...user },
    )
    const options = { log: silentLog, cancelled: new AbortController().signal, patience: 60_000 }
    await expect(new ClusterClient(credentials, options).sendText({ path: '/api' })).rejects.toThrow(
      userError('CLUSTER_NOT_CONFIGURED'),
    )
  })
})
