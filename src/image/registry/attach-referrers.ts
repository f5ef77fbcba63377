import { openAsBlob } from 'node:fs'
import { basename } from 'node:path'
import { z } from 'zod'
import { canonicalJson, digestOf, digestOfFile } from '../../artifacts/digest.ts'
import { descriptorSchema, imageIndexSchema, mediaTypes, type Descriptor } from '../oci.ts'
import { parseRepository } from '../reference.ts'
import { putManifest } from './put-manifest.ts'
import { RegistryClient, type RegistryOptions } from './registry-client.ts'
import { uploadContent } from './upload-blob.ts'

/** A file about an image. */
export interface Referrer {
  readonly file: string
  readonly artifactType: string
  readonly annotations: Readonly<Record<string, string>>
}

const empty = { mediaType: 'application/vnd.oci.empty.v1+json', content: '{}' } as const

/**
 * Attaches files to an image in a registry as referrers (OCI distribution specification 1.1). A registry without the referrers API
 * gets an index of them under the fallback tag of the specification.
 * @param subject the manifest or index to which the tags of the image refer
 */
export async function attachReferrers(
  name: string,
  subject: Descriptor,
  referrers: readonly Referrer[],
  options: RegistryOptions,
): Promise<void> {
  const client = await RegistryClient.open(parseRepository(name), 'push', options)
  try {
    const config = { mediaType: empty.mediaType, digest: digestOf(empty.content), size: empty.content.length }
    await uploadContent(client, new Blob([empty.content]), config)
    const unlisted: Attached['entry'][] = []
    for (const referrer of referrers) {
      const attached = await attach(client, subject, config, referrer)
      if (!attached.isListed) unlisted.push(attached.entry)
    }
    if (unlisted.length > 0) await listByTag(client, subject, unlisted)
  } finally {
    await client.close()
  }
}

interface Attached {
  /** Its entry in an index of referrers. */
  readonly entry: Descriptor & { readonly artifactType: string }
  /** True if the registry lists the referrer itself. */
  readonly isListed: boolean
}

async function attach(
  client: RegistryClient,
  { mediaType, digest, size }: Descriptor,
  config: Descriptor,
  { file, artifactType, annotations }: Referrer,
): Promise<Attached> {
  const content = await openAsBlob(file)
  const layer = {
    mediaType: artifactType,
    digest: await digestOfFile(file),
    size: content.size,
    annotations: { 'org.opencontainers.image.title': basename(file) },
  }
  await uploadContent(client, content, layer)
  const manifest = canonicalJson({
    schemaVersion: 2,
    mediaType: mediaTypes.manifest,
    artifactType,
    config,
    layers: [layer],
    subject: { mediaType, digest, size },
    annotations,
  })
  const entry = {
    mediaType: mediaTypes.manifest,
    digest: digestOf(manifest),
    size: Buffer.byteLength(manifest),
    artifactType,
    annotations,
  }
  const response = await putManifest(client, entry.digest, mediaTypes.manifest, manifest)
  return { entry, isListed: response.headers.has('oci-subject') }
}

/** Adds referrers to the index under the tag of their subject, for registries without the referrers API. */
async function listByTag(
  client: RegistryClient,
  { digest }: Descriptor,
  added: readonly Attached['entry'][],
): Promise<void> {
  const tag = digest.replace(':', '-')
  const present = await client.retrying(async () => {
    const headers = { accept: mediaTypes.index }
    const response = await client.request(client.url(`manifests/${tag}`), { headers }, [200, 404])
    if (response.status === 200) return indexSchema.parse(await response.json()).manifests
    await response.body?.cancel()
    return []
  })
  const others = present.filter((entry) => !added.some((other) => other.digest === entry.digest))
  const index = { schemaVersion: 2, mediaType: mediaTypes.index, manifests: [...others, ...added] }
  await putManifest(client, tag, mediaTypes.index, canonicalJson(index))
}

const indexSchema = imageIndexSchema.extend({ manifests: z.array(z.looseObject(descriptorSchema.shape)) })
