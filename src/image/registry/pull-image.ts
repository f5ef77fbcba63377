import { buffer } from 'node:stream/consumers'
import { z } from 'zod'
import { digestOf, type Digest } from '../../artifacts/digest.ts'
import { messageOf, UserError } from '../../errors/user-error.ts'
import { writeLayout, type BlobStore } from '../layout.ts'
import {
  distinctBlobs,
  dockerMediaTypes,
  imageIndexSchema,
  imageManifestSchema,
  mediaTypes,
  type Descriptor,
} from '../oci.ts'
import { isOfPlatform, localPlatform, type Platform } from '../platform.ts'
import { parseReference } from '../reference.ts'
import { alteredContent } from './registry-errors.ts'
import { RegistryClient, type RegistryOptions } from './registry-client.ts'

/**
 * Size limit of a manifest, in bytes. Registries reject manifests larger than 4 MiB, so larger ones are not
 * read.
 */
const largestManifest = 4 * 1024 * 1024

const indexTypes: readonly string[] = [mediaTypes.index, dockerMediaTypes.index]
const manifestTypes: readonly string[] = [mediaTypes.manifest, dockerMediaTypes.manifest]

/**
 * Pulls an image by digest into a new OCI image layout. An index resolves to its image for linux/amd64. Every
 * byte is verified against the requested digest.
 * @param reference with digest, for example `ghcr.io/acme/mnist@sha256:…`
 * @param platform the image of an index of several platforms
 * @returns the digest of the image manifest
 */
export async function pullImage(
  reference: string,
  into: string,
  options: RegistryOptions,
  platform: Platform = localPlatform,
): Promise<Digest> {
  const named = parseReference(reference)
  const { digest } = named
  if (digest === null)
    throw new UserError({
      code: 'IMAGE_INVALID_REFERENCE',
      found: `the image reference "${reference}" without a digest`,
      expected: 'a digest, because a tag can later refer to a different image',
      hint: `Append it: ${reference}@sha256:… (\`docker buildx imagetools inspect ${reference}\` shows it).`,
    })
  const client = await RegistryClient.open(named, 'pull', options)
  try {
    return await writeLayout(into, (blobs) => pullManifest(client, digest, { platform, blobs }))
  } finally {
    await client.close()
  }
}

async function pullManifest(
  client: RegistryClient,
  digest: Digest,
  wanted: { readonly platform: Platform; readonly blobs: BlobStore },
): Promise<Descriptor> {
  const { platform, blobs } = wanted
  const { mediaType, bytes } = await client.retrying(() => getManifest(client, digest))
  if (indexTypes.includes(mediaType)) {
    const { manifests } = parseDocument(bytes, imageIndexSchema, digest)
    return pullManifest(client, ofPlatform(manifests, platform, digest), wanted)
  }
  const { config, layers } = parseDocument(bytes, imageManifestSchema, digest)
  for (const blob of distinctBlobs([config, ...layers]))
    await client.retrying(() => getBlob(client, blob, blobs))
  return blobs.putBytes(mediaType, bytes)
}

function ofPlatform(manifests: readonly Descriptor[], wanted: Platform, index: Digest): Digest {
  const found = manifests.find(({ platform }) => isOfPlatform(platform, wanted))
  if (found !== undefined) return found.digest
  const offered = manifests.map(({ platform }) =>
    platform === undefined ? 'unknown' : `${platform.os}/${platform.architecture}`,
  )
  throw new UserError({
    code: 'IMAGE_WRONG_PLATFORM',
    found: `images for ${offered.join(', ')} in ${index}`,
    expected: `an image for ${wanted}`,
    hint: 'Use an image that is built for this platform.',
  })
}

async function getManifest(
  client: RegistryClient,
  digest: Digest,
): Promise<{ mediaType: string; bytes: Uint8Array }> {
  const headers = { accept: [...indexTypes, ...manifestTypes].join(', ') }
  const response = await client.request(client.url(`manifests/${digest}`), { headers }, [200])
  if (Number(response.headers.get('content-length') ?? 0) > largestManifest)
    throw alteredContent(digest, 'a manifest larger than 4 MiB')
  const bytes = await buffer(client.body(response))
  if (digestOf(bytes) !== digest)
    throw alteredContent(digest, `a manifest with the digest ${digestOf(bytes)}`)
  const content = parseDocument(bytes, z.looseObject({ mediaType: z.string().optional() }), digest)
  const mediaType = content.mediaType ?? response.headers.get('content-type')?.split(';')[0]
  if (mediaType === undefined || ![...indexTypes, ...manifestTypes].includes(mediaType))
    throw alteredContent(digest, `a manifest of the type ${mediaType ?? 'unknown'}`)
  return { mediaType, bytes }
}

async function getBlob(client: RegistryClient, wanted: Descriptor, blobs: BlobStore): Promise<void> {
  const response = await client.request(client.url(`blobs/${wanted.digest}`), {}, [200])
  const chunks = bounded(client.body(response), wanted)
  const { digest, size } = await blobs.putStream(wanted.mediaType, chunks)
  if (digest !== wanted.digest || size !== wanted.size)
    throw alteredContent(wanted.digest, `${size} bytes with the digest ${digest}`)
}

async function* bounded(
  chunks: AsyncIterable<Uint8Array>,
  { digest, size }: Descriptor,
): AsyncGenerator<Uint8Array> {
  let received = 0
  for await (const chunk of chunks) {
    received += chunk.length
    if (received > size) throw alteredContent(digest, `more than the ${size} bytes of its descriptor`)
    yield chunk
  }
}

function parseDocument<Value>(bytes: Uint8Array, schema: z.ZodType<Value>, digest: Digest): Value {
  try {
    return schema.parse(JSON.parse(Buffer.from(bytes).toString('utf8')))
  } catch (error) {
    throw alteredContent(digest, `JSON that does not follow the OCI format (${messageOf(error)})`)
  }
}
