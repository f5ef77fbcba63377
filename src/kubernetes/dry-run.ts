import { z } from 'zod'
import { UserError, type Problem } from '../errors/user-error.ts'
import { ApiFailure } from './api-status.ts'
import type { ObjectWriter } from './apply.ts'
import type { KubernetesObject } from './objects.ts'

/** A field that an apply would change, with its values as JSON. */
export interface FieldChange {
  /** Kind and name of the object, such as `Deployment digits`. */
  readonly object: string
  /** Path of the field, such as `spec.replicas`; empty for an object that would be created or deleted. */
  readonly field: string
  /** Null if the field or the object does not exist in the cluster. */
  readonly before: string | null
  /** Null if the field would be removed. */
  readonly after: string | null
}

/**
 * Returns the fields that applying the objects would change, by a server-side dry run, which includes manual edits and excludes the defaults of
 * the API server. Changes nothing.
 * @param obsolete objects of an earlier version that the deployment would delete
 */
export async function findChanges(
  writer: ObjectWriter,
  objects: readonly KubernetesObject[],
  obsolete: readonly KubernetesObject[] = [],
): Promise<FieldChange[]> {
  const nameOf = ({ kind, metadata }: KubernetesObject) => `${kind} ${metadata.name}`
  const changes: FieldChange[] = []
  for (const object of obsolete)
    if (await writer.exists(object))
      changes.push({ object: nameOf(object), field: '', before: 'exists', after: 'deleted' })
  for (const object of objects) {
    const { live, applied } = await writer.dryRun(object)
    const name = nameOf(object)
    if (live === null) changes.push({ object: name, field: '', before: null, after: 'created' })
    else for (const change of compareFields(live, applied)) changes.push({ object: name, ...change })
  }
  return changes
}

/**
 * Returns the rejections of the objects by the cluster, by a server-side dry run. Ignores an object that an admission webhook without dry
 * runs handles.
 */
export async function findRejections(
  writer: ObjectWriter,
  objects: readonly KubernetesObject[],
): Promise<Problem[]> {
  const problems: Problem[] = []
  for (const object of objects)
    try {
      await writer.dryRun(object)
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      if (error.problems.some(({ code }) => code !== 'CLUSTER_REJECTED')) throw error
      if (!isWithoutDryRun(error)) problems.push(...error.problems)
    }
  return problems
}

function isWithoutDryRun({ cause }: UserError): boolean {
  return cause instanceof ApiFailure && cause.status === 400 && /dry.?run/i.test(cause.body.message)
}

type Change = Omit<FieldChange, 'object'>

/** Returns the different fields of two versions of an object, without those that the API server itself sets. */
export function compareFields(live: unknown, applied: unknown): Change[] {
  const after = leavesOf(applied)
  const before = leavesOf(live)
  const secret = new Set([...secretFields(live), ...secretFields(applied)])
  return [...new Set([...after.keys(), ...before.keys()])]
    .filter((field) => !isServerOwned(field) && before.get(field) !== after.get(field))
    .map((field) => {
      const shown = (value: string | undefined) =>
        value !== undefined && secret.has(field) ? hidden : (value ?? null)
      return { field, before: shown(before.get(field)), after: shown(after.get(field)) }
    })
}

/** Text in place of a value that a comment of a pull request must not disclose. */
const hidden = 'hidden'

const variable = z.object({ name: z.string(), value: z.string() })

/** Names of variables with credentials, such as `AUTH_TOKEN` and `OTEL_EXPORTER_OTLP_HEADERS`. */
const secretName = /TOKEN|SECRET|PASSWORD|CREDENTIAL|HEADERS|KEY/i

/** Returns the paths of the values of variables with credentials. */
function secretFields(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return []
  const { success, data } = variable.safeParse(value)
  if (success && secretName.test(data.name)) return [`${path}.value`]
  return Object.entries(value).flatMap(([key, each]: [string, unknown]) =>
    secretFields(each, path === '' ? key : `${path}.${key}`),
  )
}

const serverOwned = ['status', 'metadata.managedFields', 'metadata.generation', 'metadata.resourceVersion']

function isServerOwned(field: string): boolean {
  return serverOwned.some((each) => field === each || field.startsWith(`${each}.`))
}

/** Returns the values of all fields that contain no other field, by their paths. */
function leavesOf(value: unknown, path = ''): Map<string, string> {
  if (typeof value !== 'object' || value === null || Object.keys(value).length === 0)
    return new Map([[path, JSON.stringify(value)]])
  const below = Object.entries(value).flatMap(([key, each]: [string, unknown]) => [
    ...leavesOf(each, path === '' ? key : `${path}.${key}`),
  ])
  return new Map(below)
}
