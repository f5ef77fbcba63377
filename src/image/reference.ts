import { UserError } from '../errors/user-error.ts'
import { isDigest, type Digest } from '../artifacts/digest.ts'

/** A repository in a registry. */
export interface Repository {
  /** Host and port of the registry's API, for example `ghcr.io` or `127.0.0.1:5000`. */
  readonly registry: string
  /** Path of the repository in its registry, for example `acme/mnist`. */
  readonly path: string
}

export interface Reference extends Repository {
  readonly tag: string | null
  readonly digest: Digest | null
}

/** The name of Docker Hub in references, and the host of its API. */
export const dockerHub = { name: 'docker.io', host: 'registry-1.docker.io' } as const

const hostPattern = /^(?:[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?|\[[0-9A-Fa-f:]+\])(?::[0-9]{1,5})?$/
const pathPattern = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/
const tagPattern = /^\w[\w.-]{0,127}$/

/**
 * Parses `[registry/]path[:tag][@digest]` by the grammar of the distribution specification. A reference
 * without a registry means Docker Hub, as in Docker.
 * @throws UserError that names the invalid part
 */
export function parseReference(text: string): Reference {
  const [named = '', digest, ...more] = text.split('@')
  if (more.length > 0) throw problem(text, 'more than one @', 'one digest after the name')
  if (digest !== undefined && !isDigest(digest))
    throw problem(text, `the digest "${digest}"`, 'sha256: and 64 hexadecimal digits')
  const { rest, tag } = splitTag(named)
  if (tag !== null && !tagPattern.test(tag))
    throw problem(text, `the tag "${tag}"`, 'up to 128 letters, digits, _ . - not starting with . or -')
  const { registry, path } = splitRegistry(rest)
  if (!hostPattern.test(registry) || !URL.canParse(`https://${registry}`))
    throw problem(text, `the registry "${registry}"`, 'a host name and optionally a port')
  if (!pathPattern.test(path) || path.length > 255)
    throw problem(text, `the repository "${path}"`, 'lower-case letters and digits, separated by / . _ or -')
  return { registry, path, tag, digest: digest ?? null }
}

/** Parses the name of a repository: a reference without tag and digest. */
export function parseRepository(text: string): Repository {
  const { registry, path, tag, digest } = parseReference(text)
  const named = { registry, path }
  if (tag !== null || digest !== null)
    throw new UserError({
      code: 'IMAGE_INVALID_REFERENCE',
      found: `${tag === null ? 'a digest' : `the tag "${tag}"`} in the repository "${text}"`,
      expected: 'a repository without tag and digest',
      hint: `Write ${formatRepository(named)}. Tags go into \`image.tags\`.`,
    })
  return named
}

/** Throws a UserError when a tag contains characters that registries do not allow. */
export function assertTag(tag: string): void {
  if (!tagPattern.test(tag))
    throw problem(tag, `the tag "${tag}"`, 'up to 128 letters, digits, _ . - not starting with . or -')
}

/** Returns the repository in the form that users write. */
export function formatRepository({ registry, path }: Repository): string {
  return registry === dockerHub.host ? `${dockerHub.name}/${path}` : `${registry}/${path}`
}

function splitTag(named: string): { rest: string; tag: string | null } {
  const colon = named.lastIndexOf(':')
  if (colon <= named.lastIndexOf('/')) return { rest: named, tag: null }
  return { rest: named.slice(0, colon), tag: named.slice(colon + 1) }
}

function splitRegistry(rest: string): Repository {
  const slash = rest.indexOf('/')
  const first = rest.slice(0, Math.max(slash, 0))
  const namesHost = /[.:[]/.test(first) || first === 'localhost'
  if (namesHost && first !== dockerHub.name) return { registry: first, path: rest.slice(slash + 1) }
  const path = namesHost ? rest.slice(slash + 1) : rest
  return { registry: dockerHub.host, path: path.includes('/') ? path : `library/${path}` }
}

function problem(text: string, found: string, expected: string): UserError {
  return new UserError({
    code: 'IMAGE_INVALID_REFERENCE',
    found: `${found} in the image reference "${text}"`,
    expected,
    hint: 'Write a reference like ghcr.io/acme/mnist:v1 or ghcr.io/acme/mnist@sha256:….',
  })
}
