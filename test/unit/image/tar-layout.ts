import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { buffer } from 'node:stream/consumers'
import { pack } from 'tar-stream'
import { bytesOf } from '../../../src/files/bytes.ts'
import { writeLayout } from '../../../src/image/layout.ts'
import { mediaTypes } from '../../../src/image/oci.ts'
import type { Digest } from '../../../src/artifacts/digest.ts'

/** A tar entry as a builder, even a hostile one, may write it. */
export type RawEntry = {
  readonly name: string
  readonly mode?: number
  readonly content?: string | Buffer
} & (
  | { readonly type?: 'file' | 'directory' | 'fifo' | 'character-device' | 'block-device' }
  | { readonly type: 'symlink' | 'link'; readonly linkname: string }
)

/** Returns a tar of exactly these entries in this order. */
export async function rawTar(entries: readonly RawEntry[]): Promise<Buffer> {
  const archive = pack()
  for (const { content = '', ...given } of entries) {
    // Equal entries make equal archives, whenever they are written.
    const header = { mtime: new Date(0), ...given }
    if ((header.type ?? 'file') === 'file') archive.entry({ ...header, type: 'file' }, content)
    else archive.entry(header)
  }
  archive.finalize()
  return buffer(bytesOf(archive))
}

/** Writes an image of these layers, each a tar, to a layout folder. */
export async function layoutOf(
  folder: string,
  tars: readonly Buffer[],
  config: Record<string, unknown> = {},
  compress: { mediaType: string; by: (tar: Buffer) => Buffer } = {
    mediaType: mediaTypes.layer,
    by: gzipSync,
  },
): Promise<string> {
  await writeLayout(folder, async (blobs) => {
    const layers = []
    for (const tar of tars) layers.push(await blobs.putBytes(compress.mediaType, compress.by(tar)))
    const configBlob = await blobs.putJson(mediaTypes.config, {
      os: 'linux',
      architecture: 'amd64',
      rootfs: { type: 'layers', diff_ids: tars.map(sha256) },
      ...config,
    })
    return blobs.putJson(mediaTypes.manifest, {
      schemaVersion: 2,
      mediaType: mediaTypes.manifest,
      config: configBlob,
      layers,
    })
  })
  return folder
}

function sha256(bytes: Buffer): Digest {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`
}
