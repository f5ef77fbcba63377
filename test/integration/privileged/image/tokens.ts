import { execFileSync } from 'node:child_process'
import { createPrivateKey } from 'node:crypto'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { SignJWT } from 'jose'

export interface TokenService {
  /** The section `auth` of a registry that trusts this service. */
  readonly auth: unknown
  readonly seen: string[]
  close(): void
}

const issuer = 'tensorline-test'
const service = 'registry.test'

/** A key and a certificate of its own for a host name. */
export function makeCertificate(folder: string, host: string): { key: string; certificate: string } {
  const key = join(folder, `${host}.key`)
  const certificate = join(folder, `${host}.crt`)
  const subject = ['-subj', `/CN=${host}`, '-addext', `subjectAltName=DNS:${host}`]
  const files = ['-keyout', key, '-out', certificate]
  execFileSync(
    'openssl',
    ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', ...subject, ...files],
    {
      stdio: 'ignore',
    },
  )
  return { key, certificate }
}

/**
 * The token service of the distribution project's specification, by whose signatures docker-registry decides: anyone may
 * pull, `octo` with the password `secret` or the identity token `identity` may push.
 */
export async function startTokenService(folder: string): Promise<TokenService> {
  const { key, certificate } = makeCertificate(folder, 'token.test')
  const signingKey = createPrivateKey(readFileSync(key))
  const x5c = [readFileSync(certificate, 'utf8').replace(/-----[A-Z ]+-----|\s/g, '')]
  const seen: string[] = []

  async function tokenFor(request: IncomingMessage): Promise<string> {
    const form = request.method === 'POST' ? new URLSearchParams(await text(request)) : null
    const query = form ?? new URL(request.url ?? '', 'http://x').searchParams
    const known =
      form?.get('refresh_token') === 'identity' ||
      request.headers.authorization === `Basic ${Buffer.from('octo:secret').toString('base64')}`
    seen.push(`${request.method} ${known ? 'octo' : 'anyone'} ${query.get('scope')}`)
    const [type, name, actions = ''] = (query.get('scope') ?? '').split(':')
    const granted = actions.split(',').filter((action) => known || action === 'pull')
    return new SignJWT({ access: [{ type, name, actions: granted }] })
      .setProtectedHeader({ alg: 'RS256', typ: 'JWT', x5c })
      .setIssuer(issuer)
      .setSubject('octo')
      .setAudience(service)
      .setJti(crypto.randomUUID())
      .setIssuedAt()
      .setNotBefore('-10s')
      .setExpirationTime('5m')
      .sign(signingKey)
  }

  const server = createServer((request, response) => {
    void tokenFor(request).then((token) => response.end(JSON.stringify({ token })))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const realm = `http://127.0.0.1:${(server.address() as AddressInfo).port}/token`
  return {
    auth: { token: { realm, service, issuer, rootcertbundle: certificate } },
    seen,
    close: () => void server.close(),
  }
}
