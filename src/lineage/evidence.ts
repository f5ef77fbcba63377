import type { Digest } from '../artifacts/digest.ts'
import type { Manifest } from '../artifacts/manifest.ts'
import type { Statement } from '../attestation/statement.ts'
import type { Verdict } from '../gate/verdict.ts'
import type { LineageStatement, ModelSignature, ProvenanceStatement } from './statements.ts'

/** The links of the chain from the data to the running image, in order. */
export const linkNames = [
  'dataset',
  'transform',
  'commit',
  'training run',
  'model',
  'verdict',
  'image',
  'digest',
] as const
export type LinkName = (typeof linkNames)[number]

/** A statement, and whether a trusted signer signed it. */
export interface Stated<Content> {
  readonly file: string
  readonly content: Content
  readonly isTrusted: boolean
  readonly signedAt: Date | null
}

/** All that is known about the chain of an image. */
export interface ChainEvidence {
  /** Digest by which the image was named. */
  readonly image: Digest
  /** Digests of the manifests in the image that is about to run: its own, and that of its index. */
  readonly running: readonly Digest[]
  /** Commit in the labels of the image; null without a label. */
  readonly commit: string | null
  /** The model in the image, whose files were verified against its manifest. */
  readonly model: {
    readonly digest: Digest
    readonly manifest: Pick<Manifest, 'parents' | 'files'>
    readonly transform: Digest
  }
  /** The artifact of the image; null for an image of a registry. */
  readonly artifact: { readonly image: Digest; readonly model: Digest | null } | null
  /** The dataset of this run; null without one. */
  readonly dataset: { readonly digest: Digest; readonly testSplit: Digest; readonly transform: Digest } | null
  /** The report of the gate of this run; null without one. */
  readonly report: { readonly digest: Digest; readonly verdict: Verdict } | null
  readonly lineage: Stated<LineageStatement> | null
  readonly provenance: Stated<ProvenanceStatement> | null
  readonly modelSignature: Stated<ModelSignature> | null
  readonly testResult: Stated<Statement> | null
}

/** Demands on a chain beyond equal digests. */
export interface ChainDemands {
  /** True if the links must be signed by a trusted signer. */
  readonly signed: boolean
  /** True if a verdict must exist. */
  readonly verdict: boolean
  /** Repository of the trusted workflow; null for any. */
  readonly repository: string | null
  /** Longest age of the verdict, in milliseconds; null for any. */
  readonly maxAge: number | null
}
