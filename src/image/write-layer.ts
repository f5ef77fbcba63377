import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { pack, type Pack } from 'tar-stream'
import { digestOfHex, type Digest } from '../artifacts/digest.ts'
import { bytesOf } from '../files/bytes.ts'
import { gzip } from './gzip.ts'
import { inOrder, type LayerEntry } from './layer-entry.ts'
import type { BlobStore } from './layout.ts'
import { mediaTypes, type Descriptor } from './oci.ts'

/** A layer in the form in which an image refers to it. */
export interface Layer {
  readonly descriptor: Descriptor
  /** Digest of the uncompressed tar. */
  readonly diffId: Digest
  /** Description of its source, for the image's history. */
  readonly createdBy: string
}

/**
 * Compresses the entries into a layer that has the same digest on every machine, and adds it to the blobs.
 */
export async function writeLayer(
  entries: readonly LayerEntry[],
  createdBy: string,
  blobs: BlobStore,
): Promise<Layer> {
  const uncompressed = createHash('sha256')
  const descriptor = await blobs.putStream(
    mediaTypes.layer,
    gzip(observed(tar(entries), (chunk) => uncompressed.update(chunk))),
  )
  return { descriptor, diffId: digestOfHex(uncompressed.digest('hex')), createdBy }
}

/** Returns the digest of the uncompressed layer of the entries, without compressing them. */
export async function digestOfTar(entries: readonly LayerEntry[]): Promise<Digest> {
  const hash = createHash('sha256')
  for await (const chunk of tar(entries)) hash.update(chunk)
  return digestOfHex(hash.digest('hex'))
}

/** Returns the entries as a POSIX tar stream with fixed order, owner and time. */
export function tar(entries: readonly LayerEntry[]): AsyncIterable<Uint8Array> {
  const ordered = inOrder(entries)
  const archive = pack()
  fill(archive, ordered).catch((error: unknown) => {
    archive.destroy(error instanceof Error ? error : new Error(String(error)))
  })
  return bytesOf(archive)
}

async function fill(archive: Pack, entries: readonly LayerEntry[]): Promise<void> {
  for (const entry of entries) await add(archive, entry)
  archive.finalize()
}

async function add(archive: Pack, entry: LayerEntry): Promise<void> {
  const header = { name: entry.path, uid: 0, gid: 0, mtime: new Date(0) }
  switch (entry.type) {
    case 'directory':
      archive.entry({ ...header, type: 'directory', mode: entry.mode })
      return
    case 'symlink':
      archive.entry({ ...header, type: 'symlink', mode: 0o777, linkname: entry.target })
      return
    case 'file':
      if ('bytes' in entry.source)
        archive.entry({ ...header, type: 'file', mode: entry.mode }, Buffer.from(entry.source.bytes))
      else await addFile(archive, { ...header, mode: entry.mode }, entry.source.file, entry.source.sha256)
  }
}

async function addFile(
  archive: Pack,
  header: { name: string; uid: number; gid: number; mtime: Date; mode: number },
  file: string,
  sha256: string | undefined,
): Promise<void> {
  const { size } = await stat(file)
  const content = createHash('sha256')
  const sink = archive.entry({ ...header, type: 'file', size })
  await pipeline(
    observed(createReadStream(file), (chunk) => content.update(chunk)),
    sink,
  )
  if (sha256 !== undefined && content.digest('hex') !== sha256)
    throw new Error(`${file} does not have the SHA-256 ${sha256}: it was changed`)
}

async function* observed(
  chunks: AsyncIterable<Uint8Array>,
  see: (chunk: Uint8Array) => void,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    see(chunk)
    yield chunk
  }
}
