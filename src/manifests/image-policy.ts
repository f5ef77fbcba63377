import type { TrustedRoot } from '@sigstore/protobuf-specs'
import { predicateTypes } from '../image/evidence/in-toto.ts'
import { dockerHub, type Repository } from '../image/reference.ts'
import { trustRoot } from './trust-root.ts'
import type { KubernetesObject } from './workload.ts'

/** The signer that a policy requires. */
export type PolicySigner =
  | {
      readonly kind: 'key'
      /** Public key in PEM. */
      readonly key: string
      /** Hash of its signatures, such as `sha256`. */
      readonly hash: string
    }
  | {
      readonly kind: 'workflow'
      readonly issuer: string
      /** Addresses of the workflow, exactly or as a regular expression. */
      readonly subject: { readonly subject: string } | { readonly subjectRegExp: string }
      /** Roots of the Sigstores of which any may sign; empty for the public one. */
      readonly roots: readonly TrustedRoot[]
    }

export interface ImagePolicyParts {
  /** Repository of the images. */
  readonly repository: Repository
  readonly signer: PolicySigner
  /** Longest age of the verdict, in milliseconds; null if any age is accepted. */
  readonly maxAge: number | null
}

/**
 * Returns the ClusterImagePolicy by which Sigstore's policy-controller admits an image only if the trusted signer states that the gate
 * accepted its model, and a TrustRoot for each Sigstore except the public one.
 */
export function imagePolicy({ repository, signer, maxAge }: ImagePolicyParts): KubernetesObject[] {
  const name = policyName(repository)
  const metadata = { name, labels: { 'app.kubernetes.io/managed-by': 'tensorline' } }
  const roots = signer.kind === 'workflow' ? signer.roots : []
  const trusted = roots.map((root, index) =>
    trustRoot({ ...metadata, name: index === 0 ? name : `${name}-${index + 1}` }, root),
  )
  const attestations = [
    {
      name: 'verdict',
      predicateType: predicateTypes.lineage,
      policy: { type: 'rego', data: acceptedVerdict(maxAge) },
    },
  ]
  const policy = {
    apiVersion: 'policy.sigstore.dev/v1beta1',
    kind: 'ClusterImagePolicy',
    metadata,
    spec: {
      images: globs(repository),
      authorities: authorities(signer, trusted).map((authority) => ({ ...authority, attestations })),
    },
  }
  return [...trusted, policy]
}

function authorities(signer: PolicySigner, roots: readonly KubernetesObject[]): object[] {
  if (signer.kind === 'key')
    return [{ name: 'key', key: { data: signer.key, hashAlgorithm: signer.hash }, signatureFormat: 'legacy' }]
  const identities = [{ issuer: signer.issuer, ...signer.subject }]
  if (roots.length === 0) return [{ name: 'sigstore', keyless: { identities }, signatureFormat: 'bundle' }]
  return roots.map(({ metadata: { name } }) => ({
    name,
    // policy-controller 0.14 does not find the logs of such a root by their ids, so the signed timestamp is required instead.
    keyless: { identities, trustRootRef: name, insecureIgnoreSCT: true },
    rfc3161timestamp: { trustRootRef: name },
    signatureFormat: 'bundle',
  }))
}

/** Returns patterns of references to a repository by tag and by digest. policy-controller uses the index host for Docker Hub. */
function globs({ registry, path }: Repository): { glob: string }[] {
  const repository = `${registry === dockerHub.host ? 'index.docker.io' : registry}/${path}`
  return [{ glob: `${repository}@**` }, { glob: `${repository}:**` }]
}

/** Returns a name that no other repository has, because the objects belong to no namespace. */
function policyName({ registry, path }: Repository): string {
  return `${registry}-${path}`.toLowerCase().replaceAll(/[^a-z0-9.-]/g, '-')
}

/** Returns a rule in the Rego of policy-controller, version 0. An undefined value does not fulfil it. */
function acceptedVerdict(maxAge: number | null): string {
  const limit =
    maxAge === null
      ? []
      : [
          `  time.now_ns() - time.parse_rfc3339_ns(input.predicate.finishedOn) <= ${BigInt(maxAge) * 1_000_000n}`,
        ]
  const age = maxAge === null ? '' : `, or more than ${maxAge / 3_600_000} hours ago`
  return [
    'package sigstore',
    '',
    'default accepted = false',
    '',
    'accepted {',
    '  input.predicate.verdict.accepted == true',
    ...limit,
    '}',
    '',
    'isCompliant[response] {',
    '  response := {',
    '    "result": accepted,',
    `    "error": "the gate did not accept the model in this image${age}",`,
    '  }',
    '}',
    '',
  ].join('\n')
}
