import { describe, expect, it } from '@jest/globals'
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { keepUnpacked } from '../../../src/image/keep-unpacked.ts'
import { layoutOf, rawTar } from './tar-layout.ts'
import { temporaryFolder } from './temporary-folder.ts'

const folder = temporaryFolder()

/** Unpacks an image with one file. */
async function unpacked() {
  const place = join(folder, crypto.randomUUID())
  mkdirSync(place)
  const layout = await layoutOf(join(place, 'layout'), [await rawTar([{ name: 'file', content: 'image' }])])
  const root = join(place, 'roots', 'one')
  const unpack = () => keepUnpacked(layout, root)
  const config = await unpack()
  return { roots: join(place, 'roots'), file: join(root, 'file'), root, unpack, config }
}

describe('keepUnpacked', () => {
  it('leaves the folder in which the image is unpacked already, and returns the same config', async () => {
    const { roots, root, unpack, config } = await unpacked()
    const before = statSync(root).ino
    expect(await unpack()).toEqual(config)
    expect(statSync(root).ino).toBe(before)
    expect(readdirSync(roots)).toEqual(['one'])
  })

  it('replaces a folder with a changed file or with one more', async () => {
    const { roots, root, file, unpack } = await unpacked()
    writeFileSync(file, 'changed')
    await unpack()
    expect(readFileSync(file, 'utf8')).toBe('image')
    writeFileSync(join(root, 'more'), '')
    await unpack()
    expect(readdirSync(root)).toEqual(['file'])
    expect(readdirSync(roots)).toEqual(['one'])
  })
})
