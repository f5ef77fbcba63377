import { z } from 'zod'
import { canonicalJson, digestOf, hexOf } from '../../artifacts/digest.ts'
import { descriptorSchema, imageManifestSchema, mediaTypes, type Descriptor } from '../oci.ts'
import { parseRepository } from '../reference.ts'
import { putManifest } from './put-manifest.ts'
import { RegistryClient, type RegistryOptions } from './registry-client.ts'
import { uploadContent } from './upload-blob.ts'

/** A signed statement about an image. */
export interface Attestation {
  /** Its DSSE envelope as JSON. */
  readonly envelope: string
  readonly predicateType: string
}

/**
 * Attaches a signed statement in the form of cosign 2: as a layer of the manifest under the tag `sha256-….att`. It replaces the statement of
 * the same type; statements of other types stay.
 * @param subject the manifest or index to which the tags of the image refer
 */
export async function attachAttestation(
  name: string,
  subject: Descriptor,
  { envelope, predicateType }: Attestation,
  options: RegistryOptions,
): Promise<void> {
  const client = await RegistryClient.open(parseRepository(name), 'push', options)
  try {
    const content = new Blob([envelope])
    const layer = {
      mediaType: 'application/vnd.dsse.envelope.v1+json',
      digest: digestOf(envelope),
      size: content.size,
      annotations: { 'dev.cosignproject.cosign/signature': '', predicateType },
    }
    await uploadContent(client, content, layer)
    const tag = `sha256-${hexOf(subject.digest)}.att`
    const others = (await layersAt(client, tag)).filter(
      ({ annotations }) => annotations?.['predicateType'] !== predicateType,
    )
    const layers = [...others, layer]
    const config = canonicalJson({
      architecture: '',
      os: '',
      config: {},
      rootfs: { type: 'layers', diff_ids: layers.map(({ digest }) => digest) },
    })
    const configuration = {
      mediaType: mediaTypes.config,
      digest: digestOf(config),
      size: Buffer.byteLength(config),
    }
    await uploadContent(client, new Blob([config]), configuration)
    const { manifest: mediaType } = mediaTypes
    const manifest = canonicalJson({ schemaVersion: 2, mediaType, config: configuration, layers })
    await putManifest(client, tag, mediaType, manifest)
  } finally {
    await client.close()
  }
}

const manifestSchema = imageManifestSchema.extend({
  layers: z.array(
    z.looseObject({
      ...descriptorSchema.shape,
      annotations: z.record(z.string(), z.string()).optional(),
    }),
  ),
})

async function layersAt(client: RegistryClient, tag: string) {
  return client.retrying(async () => {
    const headers = { accept: mediaTypes.manifest }
    const response = await client.request(client.url(`manifests/${tag}`), { headers }, [200, 404])
    if (response.status === 200) return manifestSchema.parse(await response.json()).layers
    await response.body?.cancel()
    return []
  })
}
