import { rm } from 'node:fs/promises'
import type { Artifact } from '../../artifacts/artifact.ts'
import type { buildImage as action } from '../../config/release-actions.ts'
import type { EvidenceDocument } from '../../image/evidence/evidence-files.ts'
import { readManifests } from '../../image/layout.ts'
import type { Descriptor } from '../../image/oci.ts'
import type { Reference } from '../../image/reference.ts'
import { pushImage } from '../../image/registry/push-image.ts'
import type { RegistryOptions } from '../../image/registry/registry-client.ts'
import { attachEvidence } from './attach-evidence.ts'
import { attestImage, type AttestedImage } from './attest-image.ts'
import type { StageContext, StageResult } from '../context.ts'

/**
 * Pushes the image or ModelPack in a layout under the configured tags, and deletes the layout.
 * @param base the image on which it is based; null without one
 * @returns the manifest or index to which the tags refer
 */
export async function pushLayout(
  { host, pipeline }: StageContext,
  layout: string,
  name: string,
  registry: RegistryOptions,
  base: Reference | null,
): Promise<Descriptor> {
  await host.log.group(`Push to ${name}`, () => pushImage(layout, name, pipeline.image.tags, registry, base))
  const { root } = await readManifests(layout)
  await rm(layout, { recursive: true })
  return root
}

export interface PublishedImage extends Omit<AttestedImage, 'artifact'> {
  /** Name under which the artifact is published. */
  readonly artifactName: string
  readonly artifact: Artifact<{ readonly bytes: number; readonly pushed: boolean }>
  /** The manifest or index that was pushed; empty without a push. */
  readonly pushed: readonly Descriptor[]
  /** The bills of materials in the artifact. */
  readonly documents: readonly EvidenceDocument[]
  readonly registry: RegistryOptions
}

/**
 * Publishes the artifact of an image or a ModelPack, signs its evidence and attaches it to the pushed manifest.
 * @returns the outputs of the action
 */
export async function publishImage(
  context: StageContext,
  { artifactName, artifact, pushed, documents, registry, ...attested }: PublishedImage,
): Promise<StageResult<typeof action>['outputs']> {
  const { folder, digest, details } = artifact
  const { name, digest: image } = attested.subject
  await context.host.artifacts.publish(artifactName, folder, digest)
  const signed = await attestImage(context, { ...attested, artifact: { name: artifactName, digest } })
  for (const subject of pushed)
    await attachEvidence(context, registry, { name, subject, artifact: folder, documents, signed })
  return {
    digest,
    artifact: artifactName,
    path: folder,
    image: `${name}@${image}`,
    'image-digest': image,
    bytes: details.bytes,
    pushed: details.pushed,
  }
}
