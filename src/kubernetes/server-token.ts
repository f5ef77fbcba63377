import { z } from 'zod'
import { UserError } from '../errors/user-error.ts'
import type { ClusterClient } from './cluster-client.ts'
import { collectionPath, type KubernetesObject } from './objects.ts'
import type { Right } from './rights.ts'

const tokenVariable = z.union([
  z.object({ name: z.literal('AUTH_TOKEN'), value: z.string() }),
  z.object({
    name: z.literal('AUTH_TOKEN'),
    valueFrom: z.object({ secretKeyRef: z.object({ name: z.string(), key: z.string() }) }),
  }),
])
type TokenVariable = z.infer<typeof tokenVariable>

const deployment = z.object({
  kind: z.literal('Deployment'),
  spec: z.object({
    template: z.object({
      spec: z.object({ containers: z.array(z.object({ env: z.array(z.unknown()).default([]) })) }),
    }),
  }),
})

const secret = z.object({
  metadata: z.object({ resourceVersion: z.string().optional() }).default({}),
  data: z.record(z.string(), z.base64()).default({}),
})

/** Annotation of pods with the version of the secret from which they read their token when they started. */
const versionAnnotation = 'tensorline.dev/token-version'

const annotated = z.looseObject({
  spec: z.looseObject({
    template: z.looseObject({
      metadata: z
        .looseObject({ annotations: z.record(z.string(), z.string()).default({}) })
        .default({ annotations: {} }),
    }),
  }),
})

/**
 * Returns the bearer token that the server of these objects requires; null without one.
 * @throws UserError if the token is in a secret that does not exist or has no such key
 */
export async function readServerToken(
  client: ClusterClient,
  namespace: string,
  objects: readonly KubernetesObject[],
): Promise<string | null> {
  const variable = findVariable(objects)
  if (variable === null) return null
  if ('value' in variable) return variable.value
  const { name, key } = variable.valueFrom.secretKeyRef
  const found = await client.find(secret, secretPath(namespace, name))
  const value = found?.data[key]
  if (value === undefined)
    throw new UserError({
      code: 'DEPLOY_SECRET_NOT_FOUND',
      found:
        found === null
          ? `no secret ${name} in the namespace ${namespace}`
          : `no key ${key} in the secret ${name} of the namespace ${namespace}`,
      expected: 'the token of the server (`AUTH_TOKEN`)',
      hint: 'Create the secret, or correct `deploy.env.AUTH_TOKEN`.',
      key: ['deploy', 'env', 'AUTH_TOKEN'],
    })
  return Buffer.from(value, 'base64').toString()
}

/**
 * Returns a Deployment with the version of the secret of its token in the annotations of its pods, so that pods with an earlier token
 * are replaced. Returns other objects unchanged. The version, unlike a digest, discloses nothing about the token.
 */
export async function withTokenVersion(
  client: ClusterClient,
  namespace: string,
  object: KubernetesObject,
): Promise<KubernetesObject> {
  const variable = findVariable([object])
  if (variable === null || 'value' in variable) return object
  const found = await client.find(secret, secretPath(namespace, variable.valueFrom.secretKeyRef.name))
  const version = found?.metadata.resourceVersion
  const { success, data } = annotated.safeParse(object)
  if (version === undefined || !success) return object
  const { template } = data.spec
  const annotations = { ...template.metadata.annotations, [versionAnnotation]: version }
  const metadata = { ...template.metadata, annotations }
  const changed = { ...object, spec: { ...data.spec, template: { ...template, metadata } } }
  return changed
}

function secretPath(namespace: string, name: string): string {
  return `${collectionPath('v1', namespace, 'secrets')}/${name}`
}

/** The right to read the secret of a token. */
export const secretRight: Right = { group: '', resource: 'secrets', verb: 'get' }

/** Returns the right to read the secret of the token, if the objects refer to one. */
export function tokenRights(objects: readonly KubernetesObject[]): readonly Right[] {
  const variable = findVariable(objects)
  if (variable === null || 'value' in variable) return []
  return [secretRight]
}

function findVariable(objects: readonly KubernetesObject[]): TokenVariable | null {
  for (const object of objects) {
    const { success, data } = deployment.safeParse(object)
    if (!success) continue
    for (const container of data.spec.template.spec.containers)
      for (const variable of container.env) {
        const parsed = tokenVariable.safeParse(variable)
        if (parsed.success) return parsed.data
      }
  }
  return null
}
