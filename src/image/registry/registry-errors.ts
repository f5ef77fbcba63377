import { z } from 'zod'
import { isDigest, type Digest } from '../../artifacts/digest.ts'
import { UserError } from '../../errors/user-error.ts'
import { attempts, type TemporaryFailure } from '../../files/http-retry.ts'
import { dockerHub, formatRepository, type Repository } from '../reference.ts'

export type Access = 'pull' | 'push'

/** A repository, and the access to it. */
export interface Operation {
  readonly repository: Repository
  readonly access: Access
}

/** A response with an unexpected status. */
export interface RefusedRequest {
  readonly method: string
  readonly url: URL
  readonly status: number
  /** The beginning of its body. */
  readonly text: string
}

const errorsSchema = z.looseObject({
  errors: z.array(z.looseObject({ code: z.string().default(''), message: z.string().default('') })),
})

/** Returns the error of a response that a retry would not change. */
export function refusedResponse({ repository, access }: Operation, refused: RefusedRequest): UserError {
  const name = formatRepository(repository)
  const { status } = refused
  const reason = reasonIn(refused.text)
  const response = `${refused.method} ${refused.url.origin}${refused.url.pathname} returned ${status}${reason === '' ? '' : `: ${reason}`}`
  if (/quota|storage limit|data limit|insufficient storage/i.test(reason) || status === 507)
    return new UserError({
      code: 'REGISTRY_QUOTA_EXCEEDED',
      found: `that the quota of ${name} is exhausted (${response})`,
      expected: 'enough room for the layers of the image',
      hint: 'Delete old images of the repository, or increase the quota.',
    })
  if (/immutable|cannot be overwritten|already exists/i.test(reason))
    return new UserError({
      code: 'REGISTRY_TAG_IMMUTABLE',
      found: `a tag of ${name} that exists and cannot be changed (${response})`,
      expected: 'a new tag, because the repository keeps its tags',
      hint: 'Set other `image.tags`, or remove them: every image can be used by its digest.',
    })
  if (status === 429) return rateLimited(repository, response)
  if (status === 401 || status === 403)
    return new UserError({
      code: 'REGISTRY_UNAUTHORIZED',
      found: `no permission to ${access === 'push' ? 'push to' : 'pull from'} ${name} (${response})`,
      expected: `a login at ${loginName(repository)} with this permission`,
      hint: 'Log in first (docker login, podman login, or docker/login-action). On GitHub, a job that pushes needs `permissions: packages: write`.',
    })
  if (status === 404) return notFound(name, refused.url, response)
  return unusableRegistry(
    repository,
    `that ${response}`,
    'a registry that follows the OCI distribution specification',
  )
}

/** Returns the error of an image, by its tag or its digest, or of other content that a repository does not contain. */
function notFound(name: string, { pathname }: URL, response: string): UserError {
  const version = /\/manifests\/([^/]+)$/.exec(pathname)?.[1]
  const kind = version === undefined || isDigest(version) ? 'digest' : 'tag'
  return new UserError({
    code: 'REGISTRY_NOT_FOUND',
    found:
      version === undefined
        ? `that ${name} does not contain the requested content (${response})`
        : `no ${kind} ${version} in ${name} (${response})`,
    expected: `an existing repository and ${kind}`,
    hint: `Check the name, the ${kind}, and the read permission of the login. build-image outputs the digests of the images that it pushed.`,
  })
}

/** Returns the code and the message of each error in a response of the OCI specification, or the text of any other response. */
function reasonIn(text: string): string {
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch {
    return text.trim()
  }
  const parsed = errorsSchema.safeParse(body)
  if (!parsed.success) return text.trim()
  return parsed.data.errors.map(({ code, message }) => [code, message].filter(Boolean).join(' ')).join(', ')
}

function loginName({ registry }: Repository): string {
  return registry === dockerHub.host ? dockerHub.name : registry
}

/** Returns the error of a registry whose response violates the specification. */
export function unusableRegistry(repository: Repository, found: string, expected: string): UserError {
  return new UserError({
    code: 'REGISTRY_UNAVAILABLE',
    found,
    expected,
    hint: `Check the address and state of ${loginName(repository)}.`,
  })
}

function rateLimited(repository: Repository, response: string): UserError {
  return new UserError({
    code: 'REGISTRY_RATE_LIMITED',
    found: `that ${loginName(repository)} limits the number of requests (${response})`,
    expected: 'a request within the limit',
    hint: 'Run again later, or log in: registries allow more requests to users than to anonymous clients.',
  })
}

/** OpenSSL's error for a server that responds to a TLS handshake in plain text. */
const plainAnswer = /wrong version number|packet length too long|record layer failure/i

/** Returns the error of a registry that serves plain HTTP where TLS was expected; null for any other failure. */
export function plainHttpRegistry({ registry }: Repository, cause: TemporaryFailure): UserError | null {
  if (!plainAnswer.test(cause.message)) return null
  return new UserError(
    {
      code: 'REGISTRY_PLAIN_HTTP',
      found: `that ${registry} does not respond in TLS`,
      expected: 'a registry with https',
      hint: `If it serves plain http on purpose, add \`image.registries: { '${registry}': { insecure: true } }\`.`,
    },
    { cause },
  )
}

/** Returns the error of the last attempt. */
export function unreachableRegistry(repository: Repository, cause: TemporaryFailure): UserError {
  if (cause.status === 429) return rateLimited(repository, cause.message)
  return new UserError(
    {
      code: 'REGISTRY_UNAVAILABLE',
      found: `no usable response from ${loginName(repository)} in ${attempts} attempts (${cause.message})`,
      expected: 'a reachable registry',
      hint: 'Check its address, the proxy (HTTPS_PROXY, NO_PROXY) and the state of the registry, then run again.',
    },
    { cause },
  )
}

/** Returns the error of a tag that refers to another image than the pushed one. */
export function movedTag(tag: string, pushed: string, found: string): UserError {
  return new UserError({
    code: 'REGISTRY_TAG_MOVED',
    found: `that the tag ${tag} refers to ${found} after the push of ${pushed}`,
    expected: 'the pushed image, which the registry has under its digest',
    hint: 'Another push set the tag at the same time. Give the workflows a `concurrency` group, and push the image again that the tag should refer to.',
  })
}

/** Returns the error of content that differs from its digest or format. */
export function alteredContent(digest: Digest, found: string): UserError {
  return new UserError({
    code: 'REGISTRY_DIGEST_MISMATCH',
    found: `that the registry returned for ${digest} ${found}`,
    expected: 'exactly the bytes of that digest',
    hint: 'The registry or a proxy in front of it changes content. Push the image again, or contact the operator of the registry.',
  })
}
