import { z } from 'zod'
import { UserError } from '../errors/user-error.ts'
import { roleText, type Right } from './rights.ts'

/** The body of an unsuccessful response of the API server. */
const statusSchema = z.object({
  message: z.string().default(''),
  reason: z.string().default(''),
  details: z
    .object({
      name: z.string().optional(),
      group: z.string().optional(),
      kind: z.string().optional(),
      retryAfterSeconds: z.number().optional(),
    })
    .default({}),
})
export type ApiStatus = z.infer<typeof statusSchema>

export function readStatus(text: string): ApiStatus {
  try {
    return statusSchema.parse(JSON.parse(text))
  } catch {
    return { message: text.slice(0, 300), reason: '', details: {} }
  }
}

/** An unsuccessful response of the API server. */
export class ApiFailure extends Error {
  override readonly name: string = 'ApiFailure'
  readonly status: number
  readonly body: ApiStatus

  constructor(status: number, body: ApiStatus) {
    super(`${status} ${body.message}`)
    this.status = status
    this.body = body
  }
}

/** Returns true for the error of a request whose object changed meanwhile. */
export function isConflict(error: unknown): boolean {
  return error instanceof UserError && error.cause instanceof ApiFailure && error.cause.status === 409
}

/** A request, described for error messages. */
export interface RequestSubject {
  readonly server: string
  readonly method: string
  readonly path: string
}

/** Returns the error of a response that a retry cannot change, with a fix for the user. */
export function explainFailure({ server, method, path }: RequestSubject, failure: ApiFailure): UserError {
  const { status, body } = failure
  const found = `${status} ${body.reason} from ${server} to ${method} ${path}${body.message && `: ${body.message}`}`
  const options = { cause: failure }
  if (status === 401)
    return new UserError(
      {
        code: 'CLUSTER_UNAUTHORIZED',
        found,
        expected: 'credentials that the cluster accepts',
        hint: 'Log in to the cluster again and renew the kubeconfig. Its certificate or token may have expired.',
      },
      options,
    )
  // A Role for anonymous users would grant access to everyone.
  if (status === 403 && body.message.includes('User "system:anonymous"'))
    return new UserError(
      {
        code: 'CLUSTER_UNAUTHORIZED',
        found,
        expected: 'a request with credentials',
        hint: 'Add a token or a client certificate to the user of the context in the kubeconfig.',
      },
      options,
    )
  if (status === 403) {
    const right = missingRight(body.message)
    return new UserError(
      {
        code: right === null ? 'CLUSTER_REJECTED' : 'CLUSTER_FORBIDDEN',
        found,
        expected:
          right === null
            ? 'an object that the policies and quotas of the cluster accept'
            : 'the right for this request',
        hint:
          right === null
            ? 'Change the setting in the message, or change the policy or quota.'
            : `Apply this role and bind it to the identity: ${roleText([right], namespaceIn(path))}`,
      },
      options,
    )
  }
  const namespace = status === 404 ? /^namespaces "(.+)" not found$/.exec(body.message)?.[1] : undefined
  if (namespace !== undefined) return noNamespace(server, namespace, options)
  if (status === 404)
    return new UserError(
      {
        code: 'CLUSTER_NOT_FOUND',
        found,
        expected: 'an existing namespace and object',
        hint: 'Create the namespace, or check `deploy.context` and `deploy.namespace`.',
      },
      options,
    )
  return new UserError(
    {
      code: 'CLUSTER_REJECTED',
      found,
      expected: 'an object that the cluster accepts',
      hint: 'Change the setting in the message.',
    },
    options,
  )
}

/** Returns the error of a namespace that does not exist. */
export function noNamespace(server: string, namespace: string, options: ErrorOptions = {}): UserError {
  return new UserError(
    {
      code: 'CLUSTER_NOT_FOUND',
      found: `no namespace ${namespace} at ${server}`,
      expected: 'an existing namespace',
      hint: `Correct \`deploy.namespace\` or \`deploy.context\`, or create the namespace: kubectl create namespace ${namespace}`,
      key: ['deploy', 'namespace'],
    },
    options,
  )
}

/** Returns the namespace in the path of a request; undefined for a request to the whole cluster. */
function namespaceIn(path: string): string | undefined {
  const name = /\/namespaces\/([^/?]+)/.exec(path)?.[1]
  return name === undefined ? undefined : decodeURIComponent(name)
}

/** Returns the missing right in a message of the API server; null if the API server rejected the content of an object. */
function missingRight(message: string): Right | null {
  const match = /cannot (\w+) resource "([^"]+)"(?: in API group "([^"]*)")?/.exec(message)
  if (match === null) return null
  const [, verb = '', resource = '', group = ''] = match
  return { group, resource, verb }
}

/** Returns the error of an object whose kind the cluster does not have. */
export function notServed(server: string, apiVersion: string, kind: string): UserError {
  return new UserError({
    code: 'CLUSTER_NOT_FOUND',
    found: `no kind ${kind} of ${apiVersion} at ${server}`,
    expected: 'a cluster that serves this kind',
    hint: 'Install its resource definition in the cluster, or remove the setting that needs it.',
  })
}
