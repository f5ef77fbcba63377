import { Document, stringify, visit } from 'yaml'
import type { KubernetesObject } from './workload.ts'

/** Texts of files by their paths. */
export type RenderedFiles = Readonly<Record<string, string>>

/**
 * Returns a document of YAML without aliases, which some tools do not read. Parsers of Go mix YAML 1.1, in which an unquoted `yes` is a boolean,
 * with YAML 1.2, in which `0o17` is a number: texts that either reads as another value are quoted.
 */
export function manifestYaml(content: object): string {
  const document = new Document(content, { version: '1.1', aliasDuplicateObjects: false })
  visit(document, {
    Scalar(_, node) {
      if (typeof node.value === 'string' && /^[-+]?0o/.test(node.value)) node.type = 'QUOTE_DOUBLE'
    },
  })
  return stringify(document, { lineWidth: 0 })
}

/** Kinds of the objects of all deployments. */
export const objectKinds = [
  'ServiceAccount',
  'NetworkPolicy',
  'PodDisruptionBudget',
  'Service',
  'Deployment',
  'HorizontalPodAutoscaler',
  'Ingress',
  'HTTPRoute',
] as const

/** Returns the name of the file of an object: its kind, of which each deployment has one. */
export function manifestFile({ kind }: Pick<KubernetesObject, 'kind'>): string {
  return `${kind.toLowerCase()}.yaml`
}
