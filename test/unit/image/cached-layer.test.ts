import { beforeEach, describe, expect, it } from '@jest/globals'
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { digestOf } from '../../../src/artifacts/digest.ts'
import { cachedLayersFolder, putCachedLayer } from '../../../src/image/cached-layer.ts'
import type { LayerEntry } from '../../../src/image/layer-entry.ts'
import { blobPath, openBlobStore } from '../../../src/image/layout.ts'
import { writeLayer, type Layer } from '../../../src/image/write-layer.ts'
import { temporaryFolder } from './temporary-folder.ts'

const folder = temporaryFolder()
const entries: readonly LayerEntry[] = [
  {
    type: 'file',
    path: 'app/index.js',
    mode: 0o644,
    source: { bytes: Buffer.from('serve()\n'.repeat(100)) },
  },
]
const layout = join(folder, 'layout')
let toolCache: string
let expected: Layer

const put = async () => putCachedLayer(entries, 'test', { blobs: await openBlobStore(layout), toolCache })

async function cachedFile(): Promise<string> {
  const files = await readdir(cachedLayersFolder(toolCache), { recursive: true, withFileTypes: true })
  const [file, ...others] = files.filter((entry) => entry.isFile())
  if (file === undefined || others.length > 0) throw new Error(`${files.length} files`)
  return join(file.parentPath, file.name)
}

beforeEach(async () => {
  toolCache = await mkdtemp(join(folder, 'tools-'))
  expected = await writeLayer(entries, 'test', await openBlobStore(join(folder, 'expected')))
})

describe('putCachedLayer', () => {
  it('writes the same layer as writeLayer, and keeps it in the tool cache', async () => {
    expect(await put()).toEqual(expected)
    const layer = await readFile(blobPath(layout, expected.descriptor.digest))
    expect(await readFile(await cachedFile())).toEqual(layer)
  })

  it('takes the layer from the tool cache without compressing it again', async () => {
    await put()
    const file = await cachedFile()
    const stored = gzipSync(gunzipSync(await readFile(file)), { level: 0 })
    await writeFile(file, stored)
    const descriptor = { ...expected.descriptor, digest: digestOf(stored), size: stored.length }
    expect(await put()).toEqual({ ...expected, descriptor })
    expect(await readFile(blobPath(layout, descriptor.digest))).toEqual(stored)
  })

  it.each([
    ['other content', gzipSync('other content')],
    ['no gzip format', Buffer.from('damaged')],
    ['an early end', gzipSync('serve()').subarray(0, 12)],
  ])('replaces a cached file with %s', async (_, bytes) => {
    await put()
    await writeFile(await cachedFile(), bytes)
    expect(await put()).toEqual(expected)
    expect(digestOf(await readFile(await cachedFile()))).toBe(expected.descriptor.digest)
  })

  it('writes the layer without a tool cache that cannot be written to', async () => {
    toolCache = join(toolCache, 'file')
    await writeFile(toolCache, '')
    expect(await put()).toEqual(expected)
  })
})
