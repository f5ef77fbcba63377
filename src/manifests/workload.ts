import { createHash } from 'node:crypto'
import type { KubernetesSection } from '../config/deploy.ts'
import type { Digest } from '../artifacts/digest.ts'
import type { MeasuredServer } from './resources.ts'

/**
 * `stable` is the version that is kept; `canary` is the version that is being judged beside it; `green` is the version that a blue/green
 * deployment starts beside it, without requests until the Service switches; `preflight` is one pod of a new version that is verified
 * before others start, and never gets requests.
 */
export type Variant = 'stable' | 'canary' | 'green' | 'preflight'

/** One version of a model server in a cluster. */
export interface Workload {
  /** Name of the pipeline. */
  readonly pipeline: string
  readonly variant: Variant
  /** Image by its digest: `name@sha256:…`. */
  readonly image: string
  readonly model: { readonly name: string; readonly digest: Digest }
  /** Digests of the evidence behind the version by their names, such as `verdict`. */
  readonly evidence: Readonly<Record<string, string>>
  /** Measured needs of the server; null if it was not measured. */
  readonly measured: MeasuredServer | null
  readonly settings: KubernetesSection
  /** Number of pods; null for that of the settings. */
  readonly replicas: number | null
}

/** A Kubernetes object as it is written in a manifest. */
export interface KubernetesObject {
  readonly apiVersion: string
  readonly kind: string
  readonly metadata: {
    readonly name: string
    readonly namespace?: string
    readonly labels: Readonly<Record<string, string>>
    readonly annotations?: Readonly<Record<string, string>>
  }
}

/** Prefix of the labels and annotations of Tensorline. */
export const prefix = 'tensorline.dev'

/** Annotation with the name of the pipeline. The names of objects do not identify the pipeline: `a.b` and `a_b` have the same. */
export const pipelineAnnotation = `${prefix}/pipeline`

/** Port of the server in its container. */
export const serverPort = 8080

const longestName = 50

/**
 * Returns the name of the objects of a pipeline. A Service needs a DNS label, which is shorter than the name of a pipeline may be and
 * has neither dots nor underscores.
 */
export function objectName(pipeline: string): string {
  const label = pipeline.replaceAll(/[._]/g, '-')
  const name = /^[a-z]/.test(label) ? label : `model-${label}`
  if (name.length <= longestName) return name
  const hash = createHash('sha256').update(pipeline).digest('hex').slice(0, 8)
  return `${name.slice(0, longestName - hash.length - 1)}-${hash}`
}

/** Returns the name under which GitHub records the server of a pipeline in a namespace. */
export function recordedServer(namespace: string, pipeline: string): string {
  return `${namespace}-${objectName(pipeline)}-server`
}

/** Returns the name of the Deployment of a variant. */
export function deploymentName({ pipeline, variant }: Pick<Workload, 'pipeline' | 'variant'>): string {
  if (variant === 'preflight') return preflightName(pipeline)
  return variant === 'stable' ? objectName(pipeline) : `${objectName(pipeline)}-${variant}`
}

/** Returns a name that no other pipeline can have, since the name of a pipeline contains no two hyphens in a row before its last letters. */
function preflightName(pipeline: string): string {
  return `${objectName(pipeline)}--preflight`
}

/** Returns the labels that select the pods of all variants that can get requests. */
export function serverLabels(pipeline: string): Record<string, string> {
  return { 'app.kubernetes.io/name': objectName(pipeline) }
}

/** Returns the labels that select the pods of one variant. */
export function variantLabels({
  pipeline,
  variant,
}: Pick<Workload, 'pipeline' | 'variant'>): Record<string, string> {
  const labels = { [`${prefix}/variant`]: variant }
  // Services and disruption budgets select by the labels of the server.
  if (variant === 'preflight') return { 'app.kubernetes.io/name': preflightName(pipeline), ...labels }
  return { ...serverLabels(pipeline), ...labels }
}

/** Returns the labels of an object that belongs to all variants. */
export function commonLabels(pipeline: string): Record<string, string> {
  return {
    ...serverLabels(pipeline),
    'app.kubernetes.io/component': 'model-server',
    'app.kubernetes.io/managed-by': 'tensorline',
  }
}
