import { z } from 'zod'
import type { Problem } from '../errors/user-error.ts'
import type { ClusterClient } from './cluster-client.ts'
import { collectionPath, type KubernetesObject } from './objects.ts'
import { isForbidden } from './require-rights.ts'

const variable = z.object({
  name: z.string(),
  valueFrom: z.object({ secretKeyRef: z.object({ name: z.string(), key: z.string() }) }),
})

const deployment = z.object({
  kind: z.literal('Deployment'),
  spec: z.object({
    template: z.object({
      spec: z.object({
        imagePullSecrets: z.array(z.object({ name: z.string() })).default([]),
        containers: z.array(z.object({ env: z.array(z.unknown()).default([]) })).default([]),
      }),
    }),
  }),
})

const secret = z.object({ data: z.record(z.string(), z.unknown()).default({}) })

/** A setting that refers to a secret, and the keys of which the secret must have one. */
interface Reference {
  readonly key: readonly string[]
  readonly name: string
  readonly oneOf: readonly string[]
}

/** Keys of the login of a registry, in the current and the former format. */
const loginKeys = ['.dockerconfigjson', '.dockercfg']

/** Returns a problem for each secret, or key of one, to which the objects refer and that does not exist. A secret that the identity may not read is not checked. */
export async function findMissingSecrets(
  client: ClusterClient,
  namespace: string,
  objects: readonly KubernetesObject[],
): Promise<Problem[]> {
  const problems: Problem[] = []
  for (const { key, name, oneOf } of objects.flatMap(referencesIn)) {
    const keys = await keysOf(client, namespace, name)
    if (keys === 'unknown' || oneOf.some((each) => keys?.includes(each))) continue
    problems.push({
      code: 'DEPLOY_SECRET_NOT_FOUND',
      found:
        keys === null
          ? `no secret ${name} in the namespace ${namespace}`
          : `no key ${oneOf.join(' or ')} in the secret ${name} of the namespace ${namespace}`,
      expected: `the secret that \`${key.join('.')}\` names`,
      hint: `Create the secret, or correct \`${key.join('.')}\`.`,
      key,
    })
  }
  return problems
}

function referencesIn(object: KubernetesObject): Reference[] {
  const { success, data } = deployment.safeParse(object)
  if (!success) return []
  const { imagePullSecrets, containers } = data.spec.template.spec
  const variables = containers.flatMap(({ env }) => env).map((each) => variable.safeParse(each))
  return [
    ...imagePullSecrets.map(({ name }) => ({ key: ['deploy', 'pull-secret'], name, oneOf: loginKeys })),
    ...variables.flatMap(({ data: found }) => {
      if (found === undefined) return []
      const { name, key } = found.valueFrom.secretKeyRef
      return [{ key: ['deploy', 'env', found.name], name, oneOf: [key] }]
    }),
  ]
}

/** Returns the keys of a secret; null if it does not exist. */
async function keysOf(
  client: ClusterClient,
  namespace: string,
  name: string,
): Promise<readonly string[] | null | 'unknown'> {
  try {
    const found = await client.find(secret, `${collectionPath('v1', namespace, 'secrets')}/${name}`)
    return found && Object.keys(found.data)
  } catch (error) {
    if (isForbidden(error)) return 'unknown'
    throw error
  }
}
