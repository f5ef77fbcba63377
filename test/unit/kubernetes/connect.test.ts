import { beforeAll, describe, expect, it } from '@jest/globals'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findCredentials } from '../../../src/kubernetes/connect.ts'
import { namespaceOf, openCluster } from '../../../src/kubernetes/open-cluster.ts'
import { userError } from '../../harness/user-error.ts'
import { temporaryFolder } from '../image/temporary-folder.ts'
import { silentLog } from './api-server.ts'

const root = temporaryFolder()
const kubeconfig = join(root, 'kubeconfig')
const environment = { HOME: root }

beforeAll(() => {
  const account = join(root, 'var/run/secrets/kubernetes.io/serviceaccount')
  mkdirSync(account, { recursive: true })
  const files = { token: 'a-token', namespace: 'models', 'ca.crt': 'certificates' }
  for (const [name, content] of Object.entries(files)) writeFileSync(join(account, name), content)
  const cluster = { name: 'test', cluster: { server: 'https://127.0.0.1:6443' } }
  const context = (name: string, namespace?: string) => ({
    name,
    context: { cluster: 'test', user: 'ci', namespace },
  })
  const file = {
    apiVersion: 'v1',
    kind: 'Config',
    'current-context': 'production',
    clusters: [cluster],
    users: [{ name: 'ci', user: { token: 'other' } }],
    contexts: [context('production', 'served'), context('plain')],
  }
  writeFileSync(kubeconfig, JSON.stringify(file))
})

describe('findCredentials in a pod', () => {
  it('uses the service account and its namespace', async () => {
    const credentials = await findCredentials(environment, undefined, root)
    expect(namespaceOf(credentials)).toBe('models')
    const options: { headers?: Record<string, string> } = {}
    await credentials.applyToHTTPSOptions(options)
    expect(options.headers).toEqual({ Authorization: 'Bearer a-token' })
  })

  it('rejects a context, which only a kubeconfig has', async () => {
    await expect(findCredentials(environment, 'production', root)).rejects.toThrow(
      userError('CLUSTER_UNKNOWN_CONTEXT'),
    )
  })

  it('prefers a kubeconfig', async () => {
    const credentials = await findCredentials({ KUBECONFIG: kubeconfig }, undefined, root)
    expect(credentials.getCurrentContext()).toBe('production')
  })
})

describe('openCluster', () => {
  const open = async (selection: Parameters<typeof openCluster>[1]) => {
    const options = { log: silentLog, cancelled: new AbortController().signal }
    return (await openCluster({ KUBECONFIG: kubeconfig }, selection, options)).namespace
  }

  it('returns the configured namespace, or that of the context, or `default`', async () => {
    expect(await open({ namespace: 'own' })).toBe('own')
    expect(await open({})).toBe('served')
    expect(await open({ context: 'plain' })).toBe('default')
  })
})
