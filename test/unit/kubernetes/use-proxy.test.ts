import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findCredentials } from '../../../src/kubernetes/connect.ts'
import { temporaryFolder } from '../image/temporary-folder.ts'

const folder = temporaryFolder()
const names = ['https_proxy', 'HTTPS_PROXY', 'no_proxy', 'NO_PROXY']
let before: (string | undefined)[]
beforeEach(() => {
  before = names.map((name) => process.env[name])
  for (const name of names) Reflect.deleteProperty(process.env, name)
})
afterEach(() => {
  for (const [index, name] of names.entries()) {
    const value = before[index]
    if (value === undefined) Reflect.deleteProperty(process.env, name)
    else process.env[name] = value
  }
})

async function proxyOf(cluster: Readonly<Record<string, unknown>> = {}): Promise<string | undefined> {
  const file = join(folder, 'kubeconfig')
  const clusters = [{ name: 'c', cluster: { server: 'https://cluster.invalid', ...cluster } }]
  const contexts = [{ name: 'test', context: { cluster: 'c', user: 'u' } }]
  writeFileSync(file, JSON.stringify({ clusters, contexts, users: [], 'current-context': 'test' }))
  return (await findCredentials({ KUBECONFIG: file }, undefined)).getCurrentCluster()?.proxyUrl
}

describe('the proxy to a cluster', () => {
  it('is that of the environment', async () => {
    process.env['https_proxy'] = 'http://proxy.invalid:3128'
    expect(await proxyOf()).toBe('http://proxy.invalid:3128/')
  })

  it('is that of the kubeconfig, if it names one', async () => {
    process.env['https_proxy'] = 'http://proxy.invalid:3128'
    const own = 'socks5://gateway.invalid:1080'
    expect(await proxyOf({ 'proxy-url': own })).toBe(own)
  })

  it('is not used for a host in NO_PROXY', async () => {
    process.env['https_proxy'] = 'http://proxy.invalid:3128'
    process.env['no_proxy'] = 'cluster.invalid'
    expect(await proxyOf()).toBeUndefined()
  })
})
