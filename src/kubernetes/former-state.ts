import { z } from 'zod'
import { tryParseJson } from '../files/parse-json.ts'
import type { ObjectWriter } from './apply.ts'
import { ownedObject } from './field-ownership.ts'
import { recorder } from './last-good.ts'
import { deploymentSchema, type KubernetesObject } from './objects.ts'
import { repeatOnConflict } from './repeat-on-conflict.ts'

/** Annotation of an object with its state before a deployment changed it, until the deployment succeeds or has restored that state. */
const annotation = 'tensorline.dev/former-state'

/** Attempts to restore an object that others change at the same time. */
const attempts = 20

const fields = z.record(z.string(), z.unknown())
const live = z.looseObject({
  metadata: z.looseObject({
    name: z.string(),
    labels: z.record(z.string(), z.string()).default({}),
    annotations: z.record(z.string(), z.string()).default({}),
    managedFields: ownedObject.shape.metadata.shape.managedFields,
  }),
})
type Live = z.infer<typeof live>
const formerSchema = z.object({
  /** True if all pods of a Deployment were available. */
  ready: z.boolean(),
  object: live.extend({ apiVersion: z.string(), kind: z.string() }),
})

/** An object that kubectl, Helm or a person made, as it was before the first deployment changed it. */
export type FormerState = z.infer<typeof formerSchema>

/**
 * Records the state of objects that exist and that no earlier deployment recorded, in an annotation of each, so that the next run can
 * restore it too if this one is killed. The state that a killed run recorded is kept.
 */
export async function keepFormer(
  writer: ObjectWriter,
  objects: readonly KubernetesObject[],
): Promise<FormerState[]> {
  const kept: FormerState[] = []
  for (const wanted of objects) {
    const found = await writer.read(live, wanted)
    if (found === null) continue
    const { apiVersion, kind } = wanted
    const earlier = formerSchema.safeParse(tryParseJson(found.metadata.annotations[annotation] ?? ''))
    const object = { ...withoutStatus(found), apiVersion, kind }
    const former = earlier.data ?? { ready: isAvailable(found), object }
    if (!earlier.success)
      await writer.apply(named(wanted, { [annotation]: JSON.stringify(former) }), recorder)
    kept.push(former)
  }
  return kept
}

/** Restores the content of objects, without the owners of their fields. */
export async function restoreContent(writer: ObjectWriter, former: readonly FormerState[]): Promise<void> {
  for (const { object } of former) {
    const found = await writer.read(live, object)
    const { apiVersion, kind, metadata } = object
    const content = contentOf(object)
    if (found === null)
      await writer.apply({
        ...content,
        apiVersion,
        kind,
        metadata: { name: metadata.name, ...content.metadata },
      })
    else await writer.patch(object, difference(contentOf(found), content))
  }
}

/** Makes the former owners of the fields of restored objects their owners again, and removes the records of their state. */
export async function giveBack(writer: ObjectWriter, former: readonly FormerState[]): Promise<void> {
  for (const { object } of former)
    await repeatOnConflict(attempts, async () => {
      const found = await writer.read(ownedObject, object)
      if (found === null) return
      const { resourceVersion, managedFields } = found.metadata
      const ofStatus = managedFields.filter(isOfStatus)
      await writer.patch(object, {
        metadata: {
          resourceVersion,
          annotations: { [annotation]: null },
          managedFields: [...object.metadata.managedFields, ...ofStatus],
        },
      })
    })
}

/** Removes the records of the former state of objects, which a verified version has replaced. */
export async function forgetFormer(
  writer: ObjectWriter,
  objects: readonly KubernetesObject[],
): Promise<void> {
  for (const object of objects) {
    const found = await writer.read(live, object)
    if (found !== null && annotation in found.metadata.annotations)
      await writer.apply(named(object), recorder)
  }
}

function named(
  { apiVersion, kind, metadata: { name } }: KubernetesObject,
  annotations = {},
): KubernetesObject {
  return { apiVersion, kind, metadata: { name, annotations } }
}

function isAvailable(found: Live): boolean {
  const { success, data } = deploymentSchema.safeParse(found)
  if (!success) return false
  const { spec, status } = data
  return !spec.paused && spec.replicas > 0 && status.availableReplicas >= spec.replicas
}

function isOfStatus({ subresource = '' }: { readonly subresource?: string | undefined }): boolean {
  return subresource !== ''
}

function withoutStatus({ metadata, ...object }: Live): Live {
  const { name, labels, annotations, managedFields } = metadata
  const owners = managedFields.filter((each) => !isOfStatus(each))
  return { ...without(object, ['status']), metadata: { name, labels, annotations, managedFields: owners } }
}

/** Returns the fields that a person or a tool wrote, without those that name the object. */
function contentOf({ metadata: { labels, annotations }, ...object }: Live) {
  const written = without(annotations, [annotation, 'deployment.kubernetes.io/revision'])
  return { ...without(object, ['apiVersion', 'kind', 'status']), metadata: { labels, annotations: written } }
}

function without<Value>(
  object: Readonly<Record<string, Value>>,
  keys: readonly string[],
): Record<string, Value> {
  return Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)))
}

/** Returns the JSON merge patch (RFC 7386) that makes one value of another. */
function difference(from: unknown, to: unknown): unknown {
  const [one, other] = [fields.safeParse(from), fields.safeParse(to)]
  if (!one.success || !other.success) return to
  const removed = Object.keys(one.data).filter((key) => !(key in other.data))
  return Object.fromEntries([
    ...removed.map((key) => [key, null]),
    ...Object.entries(other.data).map(([key, value]) => [key, difference(one.data[key], value)]),
  ])
}
