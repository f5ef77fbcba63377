import { createReadStream } from 'node:fs'
import { open, readFile } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { extract } from 'tar-stream'
import { z } from 'zod'
import type { Digest } from '../../artifacts/digest.ts'
import { messageOf, UserError } from '../../errors/user-error.ts'
import { bytesOf } from '../../files/bytes.ts'
import { createFolder } from '../../files/create-folder.ts'
import { gzip } from '../gzip.ts'
import { LayerTarget } from '../layer-target.ts'
import { writeLayout, type BlobStore } from '../layout.ts'
import { imageConfigSchema, mediaTypes, type Descriptor, type ImageConfig } from '../oci.ts'
import { namesOf, resolveInRoot } from '../root-path.ts'

const listSchema = z.tuple([z.object({ Config: z.string(), Layers: z.array(z.string()) })])

export interface ArchivedImage {
  /** The tar that `docker save`, `podman save` or `buildah push docker-archive:` wrote. */
  readonly archive: string
  /** Folder for its files. */
  readonly unpacked: string
  readonly created: Date
  readonly annotations: Readonly<Record<string, string>>
}

/**
 * Converts the archive of an image to an OCI image layout. Layers are compressed, and the times of the build are replaced.
 * @returns the digest of the image, and the compressed size of its layers
 * @throws UserError for an archive of another form
 */
export async function readArchive(
  { archive, unpacked, created, annotations }: ArchivedImage,
  into: string,
): Promise<{ readonly digest: Digest; readonly bytes: number; readonly config: ImageConfig }> {
  await unpackArchive(archive, unpacked)
  const [list] = await readPart(unpacked, 'manifest.json', listSchema)
  const config = await readPart(unpacked, list.Config, imageConfigSchema)
  let bytes = 0
  const digest = await writeLayout(into, async (blobs) => {
    const layers: Descriptor[] = []
    for (const path of list.Layers)
      layers.push(await putLayer(await resolveInRoot(unpacked, namesOf(path)), blobs))
    bytes = layers.reduce((sum, { size }) => sum + size, 0)
    return blobs.putJson(mediaTypes.manifest, {
      schemaVersion: 2,
      mediaType: mediaTypes.manifest,
      config: await blobs.putJson(mediaTypes.config, withoutTimes(config, created)),
      layers,
      annotations,
    })
  })
  return { digest, bytes, config }
}

async function unpackArchive(archive: string, into: string): Promise<void> {
  await createFolder(into)
  const entries = extract()
  const target = new LayerTarget(into)
  const applied = (async () => {
    for await (const entry of entries) {
      await target.apply(entry.header, bytesOf(entry))
      entry.resume()
    }
  })()
  await Promise.all([pipeline(createReadStream(archive), entries), applied])
}

async function readPart<Value>(root: string, path: string, schema: z.ZodType<Value>): Promise<Value> {
  try {
    return schema.parse(JSON.parse(await readFile(await resolveInRoot(root, namesOf(path)), 'utf8')))
  } catch (error) {
    throw new UserError(
      {
        code: 'IMAGE_DAMAGED',
        found: `an archive of the built image whose ${path} cannot be read (${messageOf(error)})`,
        expected: 'an archive as `docker save` writes it',
        hint: 'Update docker, podman or buildah.',
      },
      { cause: error },
    )
  }
}

/** Adds a layer, compressed if it is not compressed yet. */
async function putLayer(file: string, blobs: BlobStore): Promise<Descriptor> {
  const content = bytesOf(createReadStream(file))
  return blobs.putStream(mediaTypes.layer, (await isGzip(file)) ? content : gzip(content))
}

async function isGzip(file: string): Promise<boolean> {
  const handle = await open(file)
  try {
    const { buffer } = await handle.read(Buffer.alloc(2), 0, 2, 0)
    return buffer[0] === 0x1f && buffer[1] === 0x8b
  } finally {
    await handle.close()
  }
}

/** Settings of the OCI image specification; Docker adds settings of the container in which it built the image. */
const settings = [
  'User',
  'Env',
  'Entrypoint',
  'Cmd',
  'WorkingDir',
  'Labels',
  'ExposedPorts',
  'Volumes',
  'StopSignal',
]

function withoutTimes(
  { os, architecture, config, rootfs, history }: ImageConfig,
  created: Date,
): ImageConfig {
  const time = created.toISOString()
  return {
    os,
    architecture,
    created: time,
    config: Object.fromEntries(
      Object.entries(config ?? {}).filter(([name, value]) => settings.includes(name) && value !== null),
    ),
    rootfs,
    history: (history ?? []).map(({ created_by, empty_layer }) => ({
      created: time,
      ...(created_by !== undefined && { created_by }),
      ...(empty_layer === true && { empty_layer }),
    })),
  }
}
