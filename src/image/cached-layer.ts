import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { rename } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { digestOfHex, hexOf, type Digest } from '../artifacts/digest.ts'
import { withCacheDraft } from '../files/cache-draft.ts'
import type { LayerEntry } from './layer-entry.ts'
import type { BlobStore } from './layout.ts'
import { nodeLayers } from './node-layer.ts'
import { mediaTypes, type Descriptor } from './oci.ts'
import { digestOfTar, writeLayer, type Layer } from './write-layer.ts'

/**
 * Adds the layer of the entries to the blobs, as `writeLayer` does. It comes from the tool cache if an earlier build
 * compressed the same entries, because compressing takes seconds. A tool cache that cannot be written to is not used.
 */
export async function putCachedLayer(
  entries: readonly LayerEntry[],
  createdBy: string,
  { blobs, toolCache }: { readonly blobs: BlobStore; readonly toolCache: string },
): Promise<Layer> {
  const diffId = await digestOfTar(entries)
  const file = cachedLayerFile(toolCache, diffId)
  const cached = await readCached(file, diffId)
  if (cached !== null) {
    await blobs.putFile(cached, file)
    return { descriptor: cached, diffId, createdBy }
  }
  const layer = await writeLayer(entries, createdBy, blobs)
  // All layers share the name of their drafts, so that the next one deletes those of killed processes.
  await withCacheDraft(join(dirname(file), 'layer'), false, async (draft) => {
    const copy = join(draft, 'layer')
    await blobs.copyTo(layer.descriptor, copy)
    await rename(copy, cachedLayerFile(toolCache, layer.diffId))
  }).catch((error: unknown) => {
    // Errors of the system have a code.
    if (!(error instanceof Error && 'code' in error)) throw error
  })
  return layer
}

/**
 * Returns the path of a compressed layer in the tool cache. The folder has the name of the pinned layer with Node, whose
 * digest changes with the compressor: so a layer of another compressor is never found.
 */
function cachedLayerFile(toolCache: string, diffId: Digest): string {
  const compressor = hexOf(nodeLayers['linux/amd64'].digest).slice(0, 12)
  return join(cachedLayersFolder(toolCache), compressor, `${hexOf(diffId)}.tar.gz`)
}

/** Returns the folder of the compressed layers in a tool cache, which the next build creates again. */
export function cachedLayersFolder(toolCache: string): string {
  return join(toolCache, 'image-layers', 'compressed')
}

/** Returns the descriptor of a cached layer; null if it does not exist, cannot be read or has other content. */
async function readCached(file: string, diffId: Digest): Promise<Descriptor | null> {
  const [compressed, content] = [createHash('sha256'), createHash('sha256')]
  let size = 0
  try {
    await pipeline(
      createReadStream(file),
      async function* (chunks: AsyncIterable<Buffer>) {
        for await (const chunk of chunks) {
          compressed.update(chunk)
          size += chunk.length
          yield chunk
        }
      },
      createGunzip(),
      async (chunks: AsyncIterable<Buffer>) => {
        for await (const chunk of chunks) content.update(chunk)
      },
    )
  } catch {
    return null
  }
  if (digestOfHex(content.digest('hex')) !== diffId) return null
  return { mediaType: mediaTypes.layer, digest: digestOfHex(compressed.digest('hex')), size }
}
