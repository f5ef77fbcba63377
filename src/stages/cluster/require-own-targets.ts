import { z } from 'zod'
import type { ObjectWriter } from '../../kubernetes/apply.ts'
import type { KubernetesObject } from '../../kubernetes/objects.ts'
import { objectName, serverLabels } from '../../manifests/workload.ts'
import type { CanaryPlace } from './held-canary.ts'
import { nameTaken, textOfSelector } from './require-own-names.ts'

const selector = z.object({ matchLabels: z.record(z.string(), z.string()).default({}) }).prefault({})
const backend = z.object({ service: z.object({ name: z.string() }).optional() }).optional()

/** The fields of the kinds below that name the pods, the Deployment or the Services that an object is about. */
const targetSchema = z.object({
  spec: z
    .object({
      podSelector: selector,
      selector,
      scaleTargetRef: z.object({ kind: z.string(), name: z.string() }).optional(),
      defaultBackend: backend,
      rules: z
        .array(
          z.object({
            http: z.object({ paths: z.array(z.object({ backend })) }).prefault({ paths: [] }),
            backendRefs: z.array(z.object({ name: z.string() })).default([]),
          }),
        )
        .default([]),
    })
    .prefault({}),
})
type Spec = z.infer<typeof targetSchema>['spec']

/** Returns the target of an object if it is about another server than the one of the pipeline; else null. */
const otherTargets: Readonly<Record<string, (spec: Spec, pipeline: string) => string | null>> = {
  NetworkPolicy: (spec, pipeline) => otherPods(spec.podSelector.matchLabels, pipeline),
  PodDisruptionBudget: (spec, pipeline) => otherPods(spec.selector.matchLabels, pipeline),
  HorizontalPodAutoscaler: ({ scaleTargetRef: target }, pipeline) =>
    target === undefined || (target.kind === 'Deployment' && target.name === objectName(pipeline))
      ? null
      : `for the ${target.kind} ${target.name}`,
  Ingress: otherService,
  HTTPRoute: otherService,
}

/**
 * Checks whether the objects beside the Deployment and the Service belong to another program: writing them would take its requests, its
 * isolation or its number of pods.
 * @param objects of the pipeline that would be written
 * @throws UserError if one of them exists and is about other pods, before a rollout changes it
 */
export async function requireOwnTargets(
  writer: Pick<ObjectWriter, 'read'>,
  place: CanaryPlace,
  objects: readonly KubernetesObject[],
): Promise<void> {
  for (const object of objects) {
    const { kind, metadata } = object
    const otherTarget = otherTargets[kind]
    if (otherTarget === undefined) continue
    const found = await writer.read(targetSchema, object)
    const target = found === null ? null : otherTarget(found.spec, place.pipeline)
    if (target !== null) throw nameTaken(place, `the object ${kind} ${metadata.name} ${target}`)
  }
}

function otherPods(labels: Readonly<Record<string, string>>, pipeline: string): string | null {
  const isOwn = Object.entries(serverLabels(pipeline)).every(([key, value]) => labels[key] === value)
  return isOwn ? null : `with the selector ${textOfSelector(labels)}`
}

function otherService({ defaultBackend, rules }: Spec, pipeline: string): string | null {
  const backends = [defaultBackend, ...rules.flatMap(({ http }) => http.paths.map((path) => path.backend))]
  const services = [
    ...backends.flatMap((each) => each?.service?.name ?? []),
    ...rules.flatMap(({ backendRefs }) => backendRefs.map(({ name }) => name)),
  ]
  const other = services.find((name) => name !== objectName(pipeline))
  return other === undefined ? null : `for the Service ${other}`
}
