import { z } from 'zod'
import { digestOf, type Digest } from '../../artifacts/digest.ts'
import { descriptorSchema, imageIndexSchema, imageManifestSchema, mediaTypes } from '../oci.ts'
import type { Repository } from '../reference.ts'
import { alteredContent } from './registry-errors.ts'
import { RegistryClient, type RegistryOptions } from './registry-client.ts'

/** A file about an image in its registry. */
export interface ReadReferrer {
  readonly annotations: Readonly<Record<string, string>>
  readonly text: string
}

const indexSchema = imageIndexSchema.extend({
  manifests: z.array(
    z.looseObject({
      ...descriptorSchema.shape,
      artifactType: z.string().optional(),
      annotations: z.record(z.string(), z.string()).optional(),
    }),
  ),
})

/** Limit of a file about an image, in bytes; signed statements are much smaller. */
const largestFile = 4 * 1024 * 1024

/**
 * Reads the files of a type that are attached to an image: those that the referrers API lists, or the index under the tag
 * for registries without it (OCI distribution specification 1.1). Those that cannot be read are left out.
 */
export async function readReferrers(
  repository: Repository,
  subject: Digest,
  artifactType: string,
  options: RegistryOptions,
): Promise<ReadReferrer[]> {
  const client = await RegistryClient.open(repository, 'pull', options)
  try {
    const listed = await listReferrers(client, subject)
    const files: ReadReferrer[] = []
    for (const entry of listed) {
      if (entry.artifactType !== artifactType || entry.size > largestFile) continue
      const manifest = imageManifestSchema.safeParse(
        parsed(await getText(client, `manifests/${entry.digest}`, entry.digest)),
      )
      const [layer] = manifest.data?.layers ?? []
      if (layer === undefined || layer.size > largestFile) continue
      const text = await getText(client, `blobs/${layer.digest}`, layer.digest)
      if (text === null) continue
      files.push({ annotations: entry.annotations ?? {}, text })
    }
    return files
  } finally {
    await client.close()
  }
}

async function listReferrers(client: RegistryClient, subject: Digest) {
  for (const path of [`referrers/${subject}`, `manifests/${subject.replace(':', '-')}`]) {
    const index = await client.retrying(async () => {
      const headers = { accept: mediaTypes.index }
      const response = await client.request(client.url(path), { headers }, [200, 404])
      if (response.status === 200) return indexSchema.safeParse(parsed(await response.text())).data ?? null
      await response.body?.cancel()
      return null
    })
    if (index !== null && index.manifests.length > 0) return index.manifests
  }
  return []
}

/** Returns a text by its digest; null if the registry lists it but does not have it. */
async function getText(client: RegistryClient, path: string, digest: Digest): Promise<string | null> {
  const text = await client.retrying(async () => {
    const headers = { accept: `${mediaTypes.manifest}, */*` }
    const response = await client.request(client.url(path), { headers }, [200, 404])
    if (response.status === 200) return response.text()
    await response.body?.cancel()
    return null
  })
  if (text !== null && digestOf(text) !== digest) throw alteredContent(digest, 'other bytes')
  return text
}

/** Returns the value of a JSON text; undefined for another text, because anyone with push access can attach files. */
function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '')
  } catch {
    return undefined
  }
}
