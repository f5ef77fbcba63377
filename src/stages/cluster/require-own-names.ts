import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import { UserError } from '../../errors/user-error.ts'
import type { ClusterClient } from '../../kubernetes/cluster-client.ts'
import { collectionPath, deploymentPath, deploymentSchema } from '../../kubernetes/objects.ts'
import {
  commonLabels,
  deploymentName,
  objectName,
  pipelineAnnotation,
  serverLabels,
  variantLabels,
} from '../../manifests/workload.ts'
import type { CanaryPlace } from './held-canary.ts'

const variants = ['stable', 'canary', 'green', 'preflight'] as const
const managed = 'app.kubernetes.io/managed-by'

const selectorsSchema = z.record(z.string(), z.string())
const serviceSchema = z.object({ spec: z.object({ selector: selectorsSchema.default({}) }) })

/**
 * Checks whether the Deployments and the Service of a pipeline belong to another one, or to another program. The canary of `digits` has the
 * name of the pipeline `digits-canary`, and the names of the pipelines `a.b` and `a_b` differ only in characters that a Deployment cannot have.
 * @throws UserError if an object belongs to another one, before a rollout changes it
 */
export async function requireOwnNames(client: ClusterClient, place: CanaryPlace): Promise<void> {
  const { namespace, pipeline } = place
  for (const variant of variants) {
    const name = deploymentName({ pipeline, variant })
    const found = await client.find(deploymentSchema, deploymentPath(namespace, name))
    if (found === null) continue
    const { labels, annotations } = found.metadata
    const own = variantLabels({ pipeline, variant })
    // Earlier releases wrote no annotation.
    const owner = annotations[pipelineAnnotation]
    const isOwn =
      (owner ?? pipeline) === pipeline && Object.entries(own).every(([key, value]) => labels[key] === value)
    if (labels[managed] === commonLabels(pipeline)[managed] && !isOwn)
      throw nameTaken(
        place,
        `a Deployment ${name} of another pipeline (${owner ?? labels['app.kubernetes.io/name'] ?? 'no name'})`,
      )
    // The selector of a Deployment is immutable, so another program wrote this one.
    const { matchLabels } = found.spec.selector
    if (!isDeepStrictEqual(matchLabels, own))
      throw nameTaken(place, `a Deployment ${name} with the selector ${textOfSelector(matchLabels)}`)
  }
  const name = objectName(pipeline)
  const path = `${collectionPath('v1', namespace, 'services')}/${name}`
  const service = await client.find(serviceSchema, path)
  if (service === null) return
  const { selector } = service.spec
  if (Object.entries(serverLabels(pipeline)).some(([key, value]) => selector[key] !== value))
    throw nameTaken(place, `a Service ${name} with the selector ${textOfSelector(selector)}`)
}

/** Returns a selector as text, such as `app=shop`. */
export function textOfSelector(selector: Readonly<Record<string, string>>): string {
  const terms = Object.entries(selector).map(([key, value]) => `${key}=${value}`)
  return terms.join(',') || 'of no pods'
}

/** Returns the error about a name that another pipeline or program has. */
export function nameTaken({ namespace, pipeline }: CanaryPlace, found: string): UserError {
  return new UserError({
    code: 'DEPLOY_NAME_TAKEN',
    found: `${found} in the namespace ${namespace}`,
    expected: `objects of ${pipeline} only`,
    hint: 'Set `name` or `deploy.namespace` to another value, or delete the object.',
    key: ['deploy', 'namespace'],
  })
}
