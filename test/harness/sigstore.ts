import {
  fulcioHandler,
  initializeCA,
  initializeCTLog,
  initializeTLog,
  initializeTSA,
  rekorHandler,
  tsaHandler,
} from '@sigstore/mock'
import { SignJWT } from 'jose'
import { createHash, generateKeyPairSync, randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'

/** The claims about a workflow run in the token that GitHub issues. */
export interface RunClaims {
  readonly repository: string
  /** `acme/mnist/.github/workflows/model.yml@refs/heads/main`. */
  readonly workflow: string
  readonly ref: string
}

export const mainRun: RunClaims = {
  repository: 'acme/mnist',
  workflow: 'acme/mnist/.github/workflows/model.yml@refs/heads/main',
  ref: 'refs/heads/main',
}

export const githubIssuer = 'https://token.actions.githubusercontent.com'

/**
 * A whole Sigstore on this machine, by Sigstore's own mock: real keys, certificates, log entries and timestamps. Beside it an
 * issuer of identity tokens, as a runner gives a job access to one.
 */
export interface SigstoreStandIn {
  /** Address of its certificate authority, its log and its timestamp authority. */
  readonly url: string
  /** The variables that the runner sets for a job with `id-token: write`. */
  readonly environment: Readonly<Record<string, string>>
  /** The content of a trusted root file. */
  readonly trustedRoot: unknown
  /** Returns a token as the runner gets it. */
  readonly token: (audience: string) => Promise<string>
  /** Sets the run for which tokens are issued from now on. */
  runAs(claims: RunClaims): void
  close(): Promise<void>
}

type Answer = Awaited<ReturnType<ReturnType<typeof fulcioHandler>['fn']>>

export async function startSigstore(): Promise<SigstoreStandIn> {
  const handlers = new Map<string, (body: string) => Promise<Answer>>()
  let claims = mainRun
  const requestToken = randomBytes(16).toString('hex')
  const server = createServer((request, response) => {
    void answer(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  const url = `http://127.0.0.1:${address.port}`
  const trust = await startAuthorities(url, handlers)

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const asked = new URL(request.url ?? '/', url)
    if (asked.pathname === '/token') {
      const allowed = request.headers.authorization === `Bearer ${requestToken}`
      const value = allowed ? await issue(claims, asked.searchParams.get('audience') ?? '') : ''
      response.writeHead(allowed ? 200 : 401).end(JSON.stringify({ value }))
      return
    }
    const handler = handlers.get(asked.pathname)
    if (!handler) {
      response.writeHead(404).end()
      return
    }
    const { statusCode, contentType, response: body } = await handler(await text(request))
    response.writeHead(statusCode, { 'content-type': contentType ?? 'text/plain' }).end(body)
  }

  return {
    url,
    environment: {
      ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/token?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken,
    },
    trustedRoot: trust,
    token: (audience) => issue(claims, audience),
    runAs(other) {
      claims = other
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function startAuthorities(
  url: string,
  handlers: Map<string, (body: string) => Promise<Answer>>,
): Promise<unknown> {
  const keys = () => generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const ctlog = await initializeCTLog(keys())
  const ca = await initializeCA(keys(), ctlog)
  const tlog = await initializeTLog(url, keys())
  // Whole seconds: the mock writes fractions without their last zeros, which Sigstore's own parser refuses.
  const clock = new Date()
  const tsa = await initializeTSA(keys(), clock)
  const timestamps = tsaHandler(tsa, { strict: true })
  const served = [
    fulcioHandler(ca, { strict: true, subjectClaim }),
    rekorHandler(tlog, { strict: true }),
    {
      path: timestamps.path,
      fn(body: string) {
        clock.setTime(Math.floor(Date.now() / 1000) * 1000)
        return timestamps.fn(body)
      },
    },
  ]
  for (const { path, fn } of served) handlers.set(path, fn)
  return {
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    tlogs: [trustedLog(url, tlog.publicKey)],
    ctlogs: [trustedLog(url, ctlog.publicKey)],
    certificateAuthorities: [authority(url, [bytesOf(ca.rootCertificate)])],
    timestampAuthorities: [authority(url, [bytesOf(tsa.intCertificate), bytesOf(tsa.rootCertificate)])],
  }
}

const always = { start: '2020-01-01T00:00:00Z' }

function trustedLog(baseUrl: string, publicKey: Buffer) {
  return {
    baseUrl,
    hashAlgorithm: 'SHA2_256',
    publicKey: {
      rawBytes: publicKey.toString('base64'),
      keyDetails: 'PKIX_ECDSA_P256_SHA_256',
      validFor: always,
    },
    logId: { keyId: createHash('sha256').update(publicKey).digest('base64') },
  }
}

function authority(uri: string, certificates: readonly Buffer[]) {
  return {
    subject: { organization: 'sigstore.mock', commonName: 'sigstore' },
    uri,
    certChain: { certificates: certificates.map((bytes) => ({ rawBytes: bytes.toString('base64') })) },
    validFor: always,
  }
}

function bytesOf(view: ArrayBufferView): Buffer {
  return Buffer.from(view.buffer, view.byteOffset, view.byteLength)
}

/** Fulcio makes the address of the workflow the subject of a certificate; its mock takes the subject from one claim. */
const subjectClaim = 'workflow_address'

function issue({ repository, workflow, ref }: RunClaims, audience: string): Promise<string> {
  return new SignJWT({
    [subjectClaim]: `https://github.com/${workflow}`,
    repository,
    ref,
    job_workflow_ref: workflow,
    sha: '0123456789abcdef0123456789abcdef01234567',
    event_name: 'push',
    runner_environment: 'github-hosted',
    repository_id: '77',
    repository_owner: repository.split('/')[0],
    repository_owner_id: '7',
    repository_visibility: 'public',
    workflow_ref: workflow,
    workflow_sha: '0123456789abcdef0123456789abcdef01234567',
    run_id: '1',
    run_attempt: '1',
  })
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuer(githubIssuer)
    .setSubject(`repo:${repository}:ref:${ref}`)
    .setAudience(audience)
    .setIssuedAt()
    .setExpirationTime('10m')
    .sign(randomBytes(32))
}
