import { describe, expect, it } from '@jest/globals'
import { KubeConfig, type User } from '@kubernetes/client-node'
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { credentialExpiry, warnOfExpiry } from '../../../src/kubernetes/credential-expiry.ts'
import { temporaryFolder } from '../image/temporary-folder.ts'
import { silentLog } from './api-server.ts'

const folder = temporaryFolder()

function credentialsOf(user: Partial<User>): KubeConfig {
  const credentials = new KubeConfig()
  const cluster = { name: 'test', server: 'https://cluster.invalid', skipTLSVerify: false }
  credentials.loadFromClusterAndUser(cluster, { name: 'test', ...user })
  return credentials
}

/** Returns a JSON Web Token with these claims. */
function token(claims: unknown): string {
  return ['{}', JSON.stringify(claims), ''].map((part) => Buffer.from(part).toString('base64url')).join('.')
}

function inSeconds(seconds: number): number {
  return Math.floor(Date.now() / 1000) + seconds
}

describe('credentialExpiry', () => {
  it('returns the end of a token', () => {
    expect(credentialExpiry(credentialsOf({ token: token({ exp: 1_800_000_000 }) }))).toEqual(
      new Date(1_800_000_000_000),
    )
  })

  it('returns the end of a certificate, given as data or as a file', () => {
    const [key, file] = [join(folder, 'ci.key'), join(folder, 'ci.crt')]
    const request = ['req', '-x509', '-newkey', 'ed25519', '-nodes', '-keyout', key, '-out', file]
    const before = inSeconds(0) * 1000
    execFileSync('openssl', [...request, '-subj', '/CN=ci', '-days', '2'], { stdio: 'ignore' })
    const certData = readFileSync(file).toString('base64')
    const end = credentialExpiry(credentialsOf({ certFile: file }))
    const made = (end?.getTime() ?? 0) - 2 * 86_400_000
    expect(made).toBeGreaterThanOrEqual(before)
    expect(made).toBeLessThanOrEqual(Date.now())
    expect(credentialExpiry(credentialsOf({ certData }))).toEqual(end)
  })

  it.each([
    ['a token without an end', { token: token({}) }],
    ['a token of another kind', { token: 'secret' }],
    ['credentials that a program prints', { token: token({ exp: 1 }), exec: { command: 'aws' } }],
    ['no credentials', {}],
  ])('returns null for %s', (_, user) => {
    expect(credentialExpiry(credentialsOf(user))).toBeNull()
  })
})

describe('warnOfExpiry', () => {
  it.each([
    [600, 1],
    [1200, 0],
  ])('warns of a token that ends in %i s before a deployment of 900 s: %i warnings', (seconds, count) => {
    const warnings: string[] = []
    const log = { ...silentLog, warning: (text: string) => warnings.push(text) }
    warnOfExpiry(credentialsOf({ token: token({ exp: inSeconds(seconds) }) }), 900_000, log)
    expect(warnings).toHaveLength(count)
  })
})
