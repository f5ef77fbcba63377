import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { copyFile, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { z } from 'zod'
import { hasCode, UserError } from '../errors/user-error.ts'
import { parseFailure } from '../artifacts/artifact-json.ts'
import { createFolder } from '../files/create-folder.ts'
import { installFolder } from '../files/install-folder.ts'
import {
  canonicalJson,
  digestOf,
  digestOfFile,
  digestOfHex,
  hexOf,
  type Digest,
} from '../artifacts/digest.ts'
import {
  imageConfigSchema,
  imageIndexSchema,
  imageManifestSchema,
  mediaTypes,
  type Descriptor,
  type ImageConfig,
  type ImageManifest,
} from './oci.ts'
import { isOfPlatform, localPlatform, type Platform } from './platform.ts'

/** The content-addressed files of an image layout while it is written. */
export interface BlobStore {
  putStream(mediaType: string, chunks: AsyncIterable<Uint8Array>): Promise<Descriptor>
  /** Copies a file whose digest is already verified. */
  putFile(descriptor: Descriptor, file: string): Promise<void>
  /** Copies a blob to a file. */
  copyTo(descriptor: Descriptor, file: string): Promise<void>
  putBytes(mediaType: string, bytes: Uint8Array): Promise<Descriptor>
  /** Stores canonical JSON, so that equal values give equal blobs. */
  putJson(mediaType: string, value: unknown): Promise<Descriptor>
}

/**
 * Creates an OCI image layout (image-spec 1.1, `image-layout.md`): `fill` adds its blobs and returns the descriptor of
 * its one manifest, or of its index of platforms. The folder is replaced atomically.
 */
export async function writeLayout(
  folder: string,
  fill: (blobs: BlobStore) => Promise<Descriptor>,
): Promise<Digest> {
  return installFolder(folder, async (draft) => {
    const root = await fill(await openBlobStore(draft))
    await writeFile(join(draft, 'oci-layout'), canonicalJson({ imageLayoutVersion: '1.0.0' }))
    await writeFile(
      join(draft, 'index.json'),
      canonicalJson({ schemaVersion: 2, mediaType: mediaTypes.index, manifests: [root] }),
    )
    return root.digest
  })
}

/** Opens the blobs of a layout folder, and creates the folder if it does not exist. */
export async function openBlobStore(layout: string): Promise<BlobStore> {
  await createFolder(join(layout, 'blobs', 'sha256'))
  const store: BlobStore = {
    async putStream(mediaType, chunks) {
      const draft = join(layout, 'blobs', `draft-${crypto.randomUUID()}`)
      try {
        const written = await writeHashed(draft, chunks)
        await rename(draft, blobPath(layout, written.digest))
        return { mediaType, ...written }
      } finally {
        await rm(draft, { force: true })
      }
    },
    async putFile(descriptor, file) {
      await copyFile(file, blobPath(layout, descriptor.digest))
    },
    async copyTo(descriptor, file) {
      await copyFile(blobPath(layout, descriptor.digest), file)
    },
    async putBytes(mediaType, bytes) {
      const digest = digestOf(bytes)
      await writeFile(blobPath(layout, digest), bytes)
      return { mediaType, digest, size: bytes.length }
    },
    putJson: (mediaType, value) => store.putBytes(mediaType, Buffer.from(canonicalJson(value))),
  }
  return store
}

/** Writes a file and returns its digest and size. */
async function writeHashed(
  path: string,
  chunks: AsyncIterable<Uint8Array>,
): Promise<{ digest: Digest; size: number }> {
  const hash = createHash('sha256')
  let size = 0
  await pipeline(async function* () {
    for await (const chunk of chunks) {
      hash.update(chunk)
      size += chunk.length
      yield chunk
    }
  }, createWriteStream(path))
  return { digest: digestOfHex(hash.digest('hex')), size }
}

/** Returns the path of a blob in an image layout. */
export function blobPath(layout: string, digest: Digest): string {
  return join(layout, 'blobs', 'sha256', hexOf(digest))
}

/** An image in a layout folder. */
export interface StoredImage {
  readonly layout: string
  /** The manifest of the image. */
  readonly descriptor: Descriptor
  readonly manifest: ImageManifest
  readonly config: ImageConfig
}

/** A manifest in a layout folder: of an image, or of another artifact. */
export interface StoredManifest {
  readonly descriptor: Descriptor
  readonly manifest: ImageManifest
}

/** All manifests of a layout folder: one for each platform. */
export interface StoredManifests {
  /** Target of a tag: the one manifest, or the index of the platforms. */
  readonly root: Descriptor
  readonly manifests: readonly [StoredManifest, ...StoredManifest[]]
}

/**
 * Reads the manifests of a layout folder, which are verified against their digests; `verifyBlobs` verifies the rest.
 * @throws UserError when the folder contains no manifest or a damaged one
 */
export async function readManifests(layout: string): Promise<StoredManifests> {
  const index = parse(await readPart(layout, join(layout, 'index.json')), imageIndexSchema, layout)
  const [root, ...others] = index.manifests
  if (root === undefined || others.length > 0)
    throw damaged(layout, `an index of ${index.manifests.length} images instead of one`)
  const read = async (descriptor: Descriptor): Promise<StoredManifest> => ({
    descriptor,
    manifest: await readJsonBlob(layout, descriptor, imageManifestSchema),
  })
  if (root.mediaType !== mediaTypes.index) return { root, manifests: [await read(root)] }
  const { manifests } = await readJsonBlob(layout, root, imageIndexSchema)
  const [first, ...rest] = await Promise.all(manifests.map(read))
  if (first === undefined) throw damaged(layout, 'an index without a platform')
  return { root, manifests: [first, ...rest] }
}

/**
 * Reads the image of a layout folder: the only one, or that of a platform.
 * @throws UserError when the folder contains no image, a damaged one, or none for the platform
 */
export async function readLayout(layout: string, platform: Platform = localPlatform): Promise<StoredImage> {
  const { manifests } = await readManifests(layout)
  const images = await Promise.all(manifests.map((stored) => readImage(layout, stored)))
  const [only, ...others] = images
  if (only !== undefined && others.length === 0) return only
  const found = images.find(({ config }) => isOfPlatform(config, platform))
  if (found !== undefined) return found
  const offered = images.map(({ config }) => `${config.os}/${config.architecture}`)
  throw new UserError({
    code: 'IMAGE_WRONG_PLATFORM',
    found: `images for ${offered.join(', ')} in ${layout}`,
    expected: `an image for ${platform}`,
    hint: 'Add the platform to `image.platforms` and build the image again.',
  })
}

async function readImage(layout: string, { descriptor, manifest }: StoredManifest): Promise<StoredImage> {
  const config = await readJsonBlob(layout, manifest.config, imageConfigSchema)
  if (config.rootfs.diff_ids.length !== manifest.layers.length)
    throw damaged(
      layout,
      `${manifest.layers.length} layers where its config lists ${config.rootfs.diff_ids.length}`,
    )
  return { layout, descriptor, manifest, config }
}

/** Throws a UserError when a layer or the config is missing or its bytes do not match its digest. */
export async function verifyBlobs(layout: string, { config, layers }: ImageManifest): Promise<void> {
  for (const { digest } of [config, ...layers]) {
    const actual = await digestOfFile(blobPath(layout, digest)).catch((error: unknown) => {
      if (hasCode(error, 'ENOENT')) throw damaged(layout, `no layer ${digest}`)
      throw error
    })
    if (actual !== digest) throw damaged(layout, `a layer ${digest} whose bytes have the digest ${actual}`)
  }
}

async function readJsonBlob<Value>(
  layout: string,
  { digest }: Descriptor,
  schema: z.ZodType<Value>,
): Promise<Value> {
  const text = await readPart(layout, blobPath(layout, digest))
  if (digestOf(text) !== digest)
    throw damaged(layout, `a blob ${digest} whose bytes have the digest ${digestOf(text)}`)
  return parse(text, schema, layout)
}

async function readPart(layout: string, path: string): Promise<Buffer> {
  try {
    return await readFile(path)
  } catch (error) {
    if (hasCode(error, 'ENOENT') || hasCode(error, 'ENOTDIR')) throw damaged(layout, `no ${path}`)
    throw error
  }
}

function parse<Value>(text: Buffer, schema: z.ZodType<Value>, layout: string): Value {
  try {
    return schema.parse(JSON.parse(text.toString('utf8')))
  } catch (error) {
    throw damaged(layout, `JSON that does not follow the OCI format (${parseFailure(error)})`)
  }
}

function damaged(layout: string, found: string): UserError {
  return new UserError({
    code: 'IMAGE_DAMAGED',
    found: `in ${layout} ${found}`,
    expected: 'a complete OCI image layout with one image',
    hint: 'Build or pull the image again.',
  })
}
