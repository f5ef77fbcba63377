import { UserError } from '../../errors/user-error.ts'
import type { ClusterClient } from '../../kubernetes/cluster-client.ts'
import { deploymentPath, deploymentSchema } from '../../kubernetes/objects.ts'
import { commonLabels, deploymentName, pipelineAnnotation, variantLabels } from '../../manifests/workload.ts'
import type { CanaryPlace } from './held-canary.ts'

const variants = ['stable', 'canary', 'green', 'preflight'] as const
const managed = 'app.kubernetes.io/managed-by'

/**
 * Checks whether the Deployments of a pipeline belong to another one. The canary of `digits` has the name of the pipeline `digits-canary`,
 * and the names of the pipelines `a.b` and `a_b` differ only in characters that a Deployment cannot have.
 * @throws UserError if a Deployment belongs to another pipeline
 */
export async function requireOwnNames(
  client: ClusterClient,
  { namespace, pipeline }: CanaryPlace,
): Promise<void> {
  for (const variant of variants) {
    const name = deploymentName({ pipeline, variant })
    const found = await client.find(deploymentSchema, deploymentPath(namespace, name))
    const labels = found?.metadata.labels ?? {}
    const own = Object.entries(variantLabels({ pipeline, variant }))
    if (labels[managed] !== commonLabels(pipeline)[managed]) continue
    // Earlier releases wrote no annotation.
    const owner = found?.metadata.annotations[pipelineAnnotation]
    if ((owner ?? pipeline) === pipeline && own.every(([key, value]) => labels[key] === value)) continue
    throw new UserError({
      code: 'DEPLOY_NAME_TAKEN',
      found: `a Deployment ${name} of another pipeline (${owner ?? labels['app.kubernetes.io/name'] ?? 'no name'}) in the namespace ${namespace}`,
      expected: `a name for the ${variant} version of ${pipeline} that no other pipeline has`,
      hint: 'Set `name` or `deploy.namespace` to another value.',
      key: ['deploy', 'namespace'],
    })
  }
}
