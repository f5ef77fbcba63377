import type { KubernetesSection } from '../../config/deploy.ts'
import type { KubernetesObject } from '../../kubernetes/objects.ts'
import { deploymentRights, objectRights, type Right } from '../../kubernetes/rights.ts'
import { secretRight, tokenRights } from '../../kubernetes/server-token.ts'
import { objectKinds } from '../../manifests/workload-objects.ts'

/** Returns the rights that a deployment of these objects needs. */
export function rightsFor(objects: readonly KubernetesObject[]): readonly Right[] {
  return [...deploymentRights(objects), ...tokenRights(objects)]
}

/** Returns the rights that a deployment with these settings needs, before its image is known. */
export function rightsWith(settings: KubernetesSection): readonly Right[] {
  const kinds = objectKinds(settings).map((kind) => ({ kind }))
  const hasSecret = typeof settings.env['AUTH_TOKEN'] === 'object'
  return [...deploymentRights(kinds), ...(hasSecret ? [secretRight] : [])]
}

/** Returns the rights of a plan: it reads each object and applies it by a dry run. */
export function planRights(objects: readonly KubernetesObject[]): readonly Right[] {
  const planned = new Set(['get', 'create', 'patch'])
  return [...objectRights(objects).filter(({ verb }) => planned.has(verb)), ...tokenRights(objects)]
}
