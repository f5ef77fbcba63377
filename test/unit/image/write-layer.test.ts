import { describe, expect, it } from '@jest/globals'
import { chmodSync, existsSync, mkdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { extract, type Header } from 'tar-stream'
import { tar, writeLayer } from '../../../src/image/write-layer.ts'
import { folderEntries, type LayerEntry } from '../../../src/image/layer-entry.ts'
import { openBlobStore } from '../../../src/image/layout.ts'
import { temporaryFolder } from './temporary-folder.ts'

const folder = temporaryFolder()

const entries: readonly LayerEntry[] = [
  { type: 'symlink', path: 'lib/b.so', target: 'b.so.1' },
  { type: 'file', path: 'lib/b.so.1', mode: 0o755, source: { bytes: Buffer.from('library') } },
  { type: 'file', path: `deep/${'d'.repeat(120)}/ä`, mode: 0o644, source: { bytes: new Uint8Array() } },
]

async function headersOf(content: Buffer): Promise<Header[]> {
  const archive = extract()
  archive.end(content)
  const headers: Header[] = []
  for await (const entry of archive) {
    headers.push(entry.header)
    entry.resume()
  }
  return headers
}

describe('a layer', () => {
  it('has the same digest on every machine', async () => {
    const layer = await writeLayer(entries, 'test', await openBlobStore(join(folder, 'pinned')))
    expect(layer).toEqual({
      createdBy: 'test',
      descriptor: {
        mediaType: 'application/vnd.oci.image.layer.v1.tar+gzip',
        digest: 'sha256:aa740927079a38ea6cee144cb10411cafddd5a1fbbcafc3475358d341532bd01',
        size: 272,
      },
      diffId: 'sha256:eb353d7d5581bd96d0821df847449eceb51790ed62f745babf4b6d5631acfea7',
    })
  })

  it('belongs to root and to the epoch, and keeps long and non-ASCII names', async () => {
    const headers = await headersOf(await buffer(tar(entries)))
    expect(headers.map(({ name, type, mode, linkname }) => ({ name, type, mode, linkname }))).toEqual([
      { name: 'deep', type: 'directory', mode: 0o755, linkname: null },
      { name: `deep/${'d'.repeat(120)}`, type: 'directory', mode: 0o755, linkname: null },
      { name: `deep/${'d'.repeat(120)}/ä`, type: 'file', mode: 0o644, linkname: null },
      { name: 'lib', type: 'directory', mode: 0o755, linkname: null },
      { name: 'lib/b.so', type: 'symlink', mode: 0o777, linkname: 'b.so.1' },
      { name: 'lib/b.so.1', type: 'file', mode: 0o755, linkname: null },
    ])
    for (const { uid, gid, mtime } of headers)
      expect({ uid, gid, mtime }).toEqual({ uid: 0, gid: 0, mtime: new Date(0) })
  })

  it('does not depend on the folder, modes and times of its files', async () => {
    const digests = []
    for (const [name, mode, time] of [
      ['one', 0o644, 1],
      ['two/deeper', 0o600, 1_900_000_000],
    ] as const) {
      const source = join(folder, name)
      mkdirSync(source, { recursive: true })
      writeFileSync(join(source, 'index.js'), 'serve()')
      chmodSync(join(source, 'index.js'), mode)
      utimesSync(join(source, 'index.js'), time, time)
      const blobs = await openBlobStore(join(folder, `${name}-blobs`))
      digests.push((await writeLayer(await folderEntries(source, 'app'), 'test', blobs)).descriptor.digest)
    }
    expect(digests[0]).toBe(digests[1])
  })

  it('refuses a file that differs from its sha256, and leaves no files', async () => {
    const source = join(folder, 'changed.bin')
    writeFileSync(source, 'other bytes')
    const entry = {
      type: 'file',
      path: 'model/x',
      mode: 0o644,
      source: { file: source, sha256: '0'.repeat(64) },
    } as const
    const blobs = await openBlobStore(join(folder, 'changed'))
    await expect(writeLayer([entry], 'test', blobs)).rejects.toThrow(/it was changed/)
    expect(existsSync(join(folder, 'changed', 'blobs'))).toBe(true)
    expect(await folderEntries(join(folder, 'changed'), 'x')).toEqual([])
  })

  it('fails for a missing file', async () => {
    const entry = { type: 'file', path: 'x', mode: 0o644, source: { file: join(folder, 'none') } } as const
    await expect(buffer(tar([entry]))).rejects.toThrow(/ENOENT/)
  })
})
