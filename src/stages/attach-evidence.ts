import { join } from 'node:path'
import { messageOf } from '../errors/user-error.ts'
import { evidenceFiles, evidenceFolder } from '../image/evidence/evidence-files.ts'
import { predicateTypes } from '../image/evidence/in-toto.ts'
import type { Descriptor } from '../image/oci.ts'
import { attachReferrers, type Referrer } from '../image/registry/attach-referrers.ts'
import type { RegistryOptions } from '../image/registry/registry-client.ts'
import { signedFiles } from './attest-image.ts'
import type { StageContext } from './context.ts'

export interface AttachedEvidence {
  /** Repository of the image. */
  readonly name: string
  /** The manifest or index to which the tags of the image refer. */
  readonly image: Descriptor
  /** Folder of the image artifact. */
  readonly evidence: string
  /** Folder of the signed evidence; null without a signature. */
  readonly signed: string | null
}

const bundleType = 'application/vnd.dev.sigstore.bundle.v0.3+json'

/** Attaches the evidence to the pushed image. A registry that refuses it leaves the image without it, and fails no build. */
export async function attachEvidence(
  { host }: StageContext,
  registry: RegistryOptions,
  { name, image, evidence, signed }: AttachedEvidence,
): Promise<void> {
  const document = (file: string, artifactType: string): Referrer => ({
    file: join(evidence, evidenceFolder, file),
    artifactType,
    annotations: {},
  })
  const referrers = [
    document(evidenceFiles.cyclonedx, 'application/vnd.cyclonedx+json'),
    document(evidenceFiles.spdx, 'application/spdx+json'),
    document(evidenceFiles.model, 'application/vnd.cyclonedx+json'),
    ...(signed === null ? [] : bundlesIn(signed)),
  ]
  try {
    await attachReferrers(name, image, referrers, registry)
  } catch (error) {
    host.log.warning(`The evidence is not attached to the image: ${messageOf(error)}`)
  }
}

/** Returns the bundles with the annotations by which cosign finds them. */
function bundlesIn(folder: string): Referrer[] {
  return (['provenance', 'lineage'] as const).map((kind) => ({
    file: join(folder, signedFiles[kind]),
    artifactType: bundleType,
    annotations: {
      'dev.sigstore.bundle.content': 'dsse-envelope',
      'dev.sigstore.bundle.predicateType': predicateTypes[kind],
    },
  }))
}
