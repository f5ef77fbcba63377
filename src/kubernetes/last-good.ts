import { z } from 'zod'
import type { Digest } from '../artifacts/digest.ts'
import { digestSchema } from '../artifacts/manifest.ts'
import { tryParseJson } from '../files/parse-json.ts'
import type { ObjectWriter } from './apply.ts'
import type { ClusterClient } from './cluster-client.ts'
import { deploymentPath, deploymentSchema, type ClusterDeployment, type KubernetesObject } from './objects.ts'

/** The newest version of a deployment that was verified. */
export interface LastGood {
  /** Reference of the image by its digest. */
  readonly image: string
  readonly model: Digest
  /** All objects as they were applied. */
  readonly objects: readonly KubernetesObject[]
}

/** The last good version in the cluster. */
export interface StableVersion extends LastGood {
  /** Number of its pods. */
  readonly replicas: number
}

const annotations = {
  image: 'tensorline.dev/last-good-image',
  model: 'tensorline.dev/last-good-model',
  objects: 'tensorline.dev/last-good-objects',
}

/** Owner of the records. It differs from that of the objects, because applying them would otherwise remove the records. */
export const recorder = 'tensorline-record'

const objectsSchema = z.array(
  z.looseObject({
    apiVersion: z.string(),
    kind: z.string(),
    metadata: z.looseObject({ name: z.string() }),
  }),
)

/** Returns the record in the annotations of a Deployment; null if it is absent or was damaged by hand. */
export function readLastGood({ metadata }: ClusterDeployment): LastGood | null {
  const image = metadata.annotations[annotations.image]
  const model = digestSchema.safeParse(metadata.annotations[annotations.model])
  const objects = objectsSchema.safeParse(tryParseJson(metadata.annotations[annotations.objects] ?? ''))
  if (image === undefined || !model.success || !objects.success) return null
  return { image, model: model.data, objects: objects.data }
}

/** Returns the last good version with its number of pods; null before the first deployment. */
export async function findStable(
  client: ClusterClient,
  { namespace, name }: { readonly namespace: string; readonly name: string },
): Promise<StableVersion | null> {
  const deployment = await client.find(deploymentSchema, deploymentPath(namespace, name))
  const lastGood = deployment && readLastGood(deployment)
  if (deployment === null || lastGood === null) return null
  return { ...lastGood, replicas: deployment.spec.replicas }
}

/** Returns the objects of the last good version that a new version does not contain, such as an autoscaler that the settings no longer have. */
export function obsoleteObjects(
  lastGood: LastGood | null,
  objects: readonly KubernetesObject[],
): readonly KubernetesObject[] {
  const kept = new Set(objects.map(identityOf))
  return lastGood?.objects.filter((object) => !kept.has(identityOf(object))) ?? []
}

export function identityOf({ apiVersion, kind, metadata }: KubernetesObject): string {
  return `${apiVersion}/${kind}/${metadata.name}`
}

export async function recordLastGood(
  writer: ObjectWriter,
  name: string,
  { image, model, objects }: LastGood,
): Promise<void> {
  await writer.apply(
    {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: {
        name,
        annotations: {
          [annotations.image]: image,
          [annotations.model]: model,
          [annotations.objects]: JSON.stringify(objects),
        },
      },
    },
    recorder,
  )
}
