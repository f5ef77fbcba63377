import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { messageOf } from '../../errors/user-error.ts'
import { evidenceFiles, evidenceFolder, type EvidenceDocument } from '../../image/evidence/evidence-files.ts'
import { predicateTypes } from '../../image/evidence/in-toto.ts'
import type { Descriptor } from '../../image/oci.ts'
import { attachAttestation, type Attestation } from '../../image/registry/attach-attestation.ts'
import { attachReferrers, type Referrer } from '../../image/registry/attach-referrers.ts'
import type { RegistryOptions } from '../../image/registry/registry-client.ts'
import { signedFiles } from './attest-image.ts'
import type { StageContext } from '../context.ts'

export interface AttachedEvidence {
  /** Repository of the image or ModelPack. */
  readonly name: string
  /** The manifest or index to which its tags refer. */
  readonly subject: Descriptor
  /** Folder of its artifact. */
  readonly artifact: string
  /** The bills of materials in that folder. */
  readonly documents: readonly EvidenceDocument[]
  /** Folder of the signed evidence; null without a signature. */
  readonly signed: string | null
}

const documentTypes = {
  cyclonedx: 'application/vnd.cyclonedx+json',
  spdx: 'application/spdx+json',
  model: 'application/vnd.cyclonedx+json',
  card: 'text/markdown',
} as const

/** Media type of a Sigstore bundle. */
export const bundleType = 'application/vnd.dev.sigstore.bundle.v0.3+json'

/**
 * Attaches the evidence to the pushed image or ModelPack. If a registry rejects the evidence, the build succeeds without it.
 */
export async function attachEvidence(
  { host }: StageContext,
  registry: RegistryOptions,
  { name, subject, artifact, documents, signed }: AttachedEvidence,
): Promise<void> {
  const referrers = [
    ...documents.map((kind) => ({
      file: join(artifact, evidenceFolder, evidenceFiles[kind]),
      artifactType: documentTypes[kind],
      annotations: {},
    })),
    ...(signed === null ? [] : bundlesIn(signed)),
  ]
  try {
    await attachReferrers(name, subject, referrers, registry)
    const lineage = signed === null ? null : await keySignedLineage(signed)
    if (lineage !== null) await attachAttestation(name, subject, lineage, registry)
  } catch (error) {
    host.log.warning(`The evidence is not attached to ${name}: ${messageOf(error)}`)
  }
}

/** Returns the lineage in the form that Sigstore's policy-controller reads for a key; null with a certificate, for which it reads bundles. */
async function keySignedLineage(folder: string): Promise<Attestation | null> {
  const text = await readFile(join(folder, signedFiles.lineage), 'utf8')
  const { verificationMaterial, dsseEnvelope } = keyBundleSchema.parse(JSON.parse(text))
  if (verificationMaterial.publicKey === undefined) return null
  return { envelope: JSON.stringify(dsseEnvelope), predicateType: predicateTypes.lineage }
}

const keyBundleSchema = z.looseObject({
  verificationMaterial: z.looseObject({ publicKey: z.looseObject({}).optional() }),
  dsseEnvelope: z.looseObject({}),
})

/** Returns the bundles with the annotations by which cosign finds them. */
function bundlesIn(folder: string): Referrer[] {
  return (['provenance', 'lineage', 'modelSignature'] as const).map((kind) => ({
    file: join(folder, signedFiles[kind]),
    artifactType: bundleType,
    annotations: {
      'dev.sigstore.bundle.content': 'dsse-envelope',
      'dev.sigstore.bundle.predicateType': predicateTypes[kind],
    },
  }))
}
