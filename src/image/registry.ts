import { openAsBlob } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { z } from 'zod'
import { messageOf, UserError } from '../errors/user-error.ts'
import { digestOf, type Digest } from '../artifacts/digest.ts'
import { blobPath, readLayout, verifyLayers, writeLayout, type BlobStore } from './layout.ts'
import {
  dockerMediaTypes,
  imageIndexSchema,
  imageManifestSchema,
  imagePlatform,
  mediaTypes,
  type Descriptor,
} from './oci.ts'
import { assertTag, parseReference, parseRepository } from './reference.ts'
import { RegistryClient } from './registry-client.ts'

/**
 * Size limit of a manifest, in bytes. Registries reject manifests larger than 4 MiB, so larger ones are not
 * read.
 */
const largestManifest = 4 * 1024 * 1024

const indexTypes: readonly string[] = [mediaTypes.index, dockerMediaTypes.index]
const manifestTypes: readonly string[] = [mediaTypes.manifest, dockerMediaTypes.manifest]

export interface Pushed {
  readonly digest: Digest
  /** Size of the blobs that were uploaded, and of those that the registry already had. */
  readonly uploadedBytes: number
  readonly presentBytes: number
}

export interface RegistryOptions {
  readonly signal: AbortSignal
  readonly environment: NodeJS.ProcessEnv
}

/**
 * Pushes the image of a layout folder to a repository (OCI distribution specification 1.1): first the missing
 * blobs, then the manifest by its digest and under each tag.
 * @param name repository without tag, for example `ghcr.io/acme/mnist`
 * @throws UserError for an invalid name or tag, a missing permission, or an unreachable registry
 */
export async function pushImage(
  layout: string,
  name: string,
  tags: readonly string[],
  { signal, environment }: RegistryOptions,
): Promise<Pushed> {
  const repository = parseRepository(name)
  for (const tag of tags) assertTag(tag)
  const image = await readLayout(layout)
  await verifyLayers(image)
  const client = new RegistryClient(repository, 'push', signal, environment)
  try {
    const bytes = { uploadedBytes: 0, presentBytes: 0 }
    for (const blob of distinct([image.manifest.config, ...image.manifest.layers]))
      if (await hasBlob(client, blob)) bytes.presentBytes += blob.size
      else {
        await client.retrying(() => uploadBlob(client, layout, blob))
        bytes.uploadedBytes += blob.size
      }
    const manifest = await readFile(blobPath(layout, image.descriptor.digest))
    for (const name of [image.descriptor.digest, ...tags])
      await client.retrying(() => putManifest(client, name, image.descriptor, manifest))
    return { digest: image.descriptor.digest, ...bytes }
  } finally {
    await client.close()
  }
}

async function hasBlob(client: RegistryClient, { digest }: Descriptor): Promise<boolean> {
  return client.retrying(async () => {
    const response = await client.request(client.url(`blobs/${digest}`), { method: 'HEAD' }, [200, 404])
    return response.status === 200
  })
}

/**
 * Uploads a blob by one POST for its location and one PUT with all bytes, which every registry supports. A
 * retry starts with a new location.
 */
async function uploadBlob(client: RegistryClient, layout: string, { digest }: Descriptor): Promise<void> {
  const opened = await client.request(client.url('blobs/uploads/'), { method: 'POST' }, [202])
  await opened.body?.cancel()
  const location = new URL(opened.headers.get('location') ?? '', client.url('blobs/uploads/'))
  location.searchParams.set('digest', digest)
  const body = await openAsBlob(blobPath(layout, digest))
  const headers = { 'content-type': 'application/octet-stream' }
  const stored = await client.request(location, { method: 'PUT', body, headers }, [201])
  await stored.body?.cancel()
}

async function putManifest(
  client: RegistryClient,
  name: string,
  { mediaType, digest }: Descriptor,
  body: Uint8Array,
): Promise<void> {
  const init = { method: 'PUT', body, headers: { 'content-type': mediaType } }
  const response = await client.request(client.url(`manifests/${name}`), init, [201])
  await response.body?.cancel()
  const stored = response.headers.get('docker-content-digest')
  if (stored !== null && stored !== digest)
    throw new Error(`the registry stored the manifest ${digest} as ${stored}`)
}

/**
 * Pulls an image by digest into a new OCI image layout. An index resolves to its image for linux/amd64. Every
 * byte is verified against the requested digest.
 * @param reference with digest, for example `ghcr.io/acme/mnist@sha256:…`
 * @returns the digest of the image manifest
 */
export async function pullImage(
  reference: string,
  into: string,
  { signal, environment }: RegistryOptions,
): Promise<Digest> {
  const named = parseReference(reference)
  const { digest } = named
  if (digest === null)
    throw new UserError({
      code: 'IMAGE_INVALID_REFERENCE',
      found: `the image reference "${reference}" without a digest`,
      expected: 'a digest, because a tag can refer to a different image later',
      hint: `Append it: ${reference}@sha256:… (\`docker buildx imagetools inspect ${reference}\` shows it).`,
    })
  const client = new RegistryClient(named, 'pull', signal, environment)
  try {
    return await writeLayout(into, (blobs) => pullManifest(client, digest, blobs))
  } finally {
    await client.close()
  }
}

async function pullManifest(client: RegistryClient, digest: Digest, blobs: BlobStore): Promise<Descriptor> {
  const { mediaType, bytes } = await client.retrying(() => getManifest(client, digest))
  if (indexTypes.includes(mediaType)) {
    const { manifests } = parseDocument(bytes, imageIndexSchema, digest)
    return pullManifest(client, ofPlatform(manifests, digest), blobs)
  }
  const { config, layers } = parseDocument(bytes, imageManifestSchema, digest)
  for (const blob of distinct([config, ...layers])) await client.retrying(() => getBlob(client, blob, blobs))
  return blobs.putBytes(mediaType, bytes)
}

function ofPlatform(manifests: readonly Descriptor[], index: Digest): Digest {
  const { os, architecture } = imagePlatform
  const found = manifests.find(
    ({ platform }) => platform?.os === os && platform.architecture === architecture,
  )
  if (found !== undefined) return found.digest
  const offered = manifests.map(({ platform }) =>
    platform === undefined ? 'unknown' : `${platform.os}/${platform.architecture}`,
  )
  throw new UserError({
    code: 'IMAGE_WRONG_PLATFORM',
    found: `images for ${offered.join(', ')} in ${index}`,
    expected: `an image for ${os}/${architecture}`,
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
    throw altered(digest, 'a manifest larger than 4 MiB')
  const bytes = await buffer(client.body(response))
  if (digestOf(bytes) !== digest) throw altered(digest, `a manifest with the digest ${digestOf(bytes)}`)
  const content = parseDocument(bytes, z.looseObject({ mediaType: z.string().optional() }), digest)
  const mediaType = content.mediaType ?? response.headers.get('content-type')?.split(';')[0]
  if (mediaType === undefined || ![...indexTypes, ...manifestTypes].includes(mediaType))
    throw altered(digest, `a manifest of the type ${mediaType ?? 'unknown'}`)
  return { mediaType, bytes }
}

async function getBlob(client: RegistryClient, wanted: Descriptor, blobs: BlobStore): Promise<void> {
  const response = await client.request(client.url(`blobs/${wanted.digest}`), {}, [200])
  const chunks = bounded(client.body(response), wanted)
  const { digest, size } = await blobs.putStream(wanted.mediaType, chunks)
  if (digest !== wanted.digest || size !== wanted.size)
    throw altered(wanted.digest, `${size} bytes with the digest ${digest}`)
}

async function* bounded(
  chunks: AsyncIterable<Uint8Array>,
  { digest, size }: Descriptor,
): AsyncGenerator<Uint8Array> {
  let received = 0
  for await (const chunk of chunks) {
    received += chunk.length
    if (received > size) throw altered(digest, `more than the ${size} bytes of its descriptor`)
    yield chunk
  }
}

function parseDocument<Value>(bytes: Uint8Array, schema: z.ZodType<Value>, digest: Digest): Value {
  try {
    return schema.parse(JSON.parse(Buffer.from(bytes).toString('utf8')))
  } catch (error) {
    throw altered(digest, `JSON that does not follow the OCI format (${messageOf(error)})`)
  }
}

function distinct(descriptors: readonly Descriptor[]): Descriptor[] {
  return [...new Map(descriptors.map((descriptor) => [descriptor.digest, descriptor])).values()]
}

function altered(digest: Digest, found: string): UserError {
  return new UserError({
    code: 'REGISTRY_DIGEST_MISMATCH',
    found: `that the registry returned for ${digest} ${found}`,
    expected: 'exactly the bytes of that digest',
    hint: 'The registry or a proxy in front of it changes content. Push the image again, or contact the operator of the registry.',
  })
}
