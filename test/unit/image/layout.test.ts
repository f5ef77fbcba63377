import { describe, expect, it } from '@jest/globals'
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { blobPath, readLayout, verifyBlobs, writeLayout } from '../../../src/image/layout.ts'
import { digestOf } from '../../../src/artifacts/digest.ts'
import { userError } from '../../harness/user-error.ts'
import { layoutOf, rawTar } from './tar-layout.ts'
import { temporaryFolder } from './temporary-folder.ts'

const folder = temporaryFolder()
const whole = await layoutOf(join(folder, 'whole'), [await rawTar([{ name: 'a', content: 'a' }])])

function damagedCopy(damage: (layout: string) => void): string {
  const copy = join(folder, crypto.randomUUID())
  cpSync(whole, copy, { recursive: true })
  damage(copy)
  return copy
}

describe('an image layout', () => {
  it('is read back with its manifest and config', async () => {
    const image = await readLayout(whole)
    expect(image.manifest.layers).toHaveLength(1)
    expect(image.config.architecture).toBe('amd64')
    expect(digestOf(readFileSync(blobPath(whole, image.descriptor.digest)))).toBe(image.descriptor.digest)
    await expect(verifyBlobs(whole, image.manifest)).resolves.toBeUndefined()
  })

  it('appears complete or not at all', async () => {
    const into = join(folder, 'failing')
    const failing = writeLayout(into, async (blobs) => {
      await blobs.putBytes('text/plain', Buffer.from('half'))
      throw new Error('disk full')
    })
    await expect(failing).rejects.toThrow('disk full')
    expect(existsSync(into)).toBe(false)
    expect(readdirSync(folder).filter((name) => name.includes('failing'))).toEqual([])
  })

  it.each([
    ['no index', (layout: string) => rmSync(join(layout, 'index.json')), 'index.json'],
    ['an index that is not JSON', (layout: string) => writeFileSync(join(layout, 'index.json'), '{'), 'JSON'],
    [
      'an index of nothing',
      (layout: string) => writeFileSync(join(layout, 'index.json'), '{"schemaVersion":2,"manifests":[]}'),
      '0 images',
    ],
    [
      'an index that leads out of it',
      (layout: string) =>
        writeFileSync(
          join(layout, 'index.json'),
          '{"schemaVersion":2,"manifests":[{"mediaType":"x","size":1,"digest":"sha256:../../../etc/passwd"}]}',
        ),
      'at manifests[0].digest',
    ],
  ])('with %s is refused', async (_, damage, value) => {
    const layout = damagedCopy(damage)
    await expect(readLayout(layout)).rejects.toThrow(userError('IMAGE_DAMAGED', value))
  })

  it('with an altered manifest, or an altered or lost layer, is refused', async () => {
    const { descriptor, manifest } = await readLayout(whole)
    const [layer] = manifest.layers
    if (layer === undefined) throw new Error('the layout has a layer')
    const otherManifest = damagedCopy((copy) => writeFileSync(blobPath(copy, descriptor.digest), '{}'))
    await expect(readLayout(otherManifest)).rejects.toThrow(userError('IMAGE_DAMAGED'))
    const otherLayer = damagedCopy((copy) => writeFileSync(blobPath(copy, layer.digest), 'x'))
    await expect(verifyBlobs(otherLayer, (await readLayout(otherLayer)).manifest)).rejects.toThrow(
      userError('IMAGE_DAMAGED'),
    )
    const lostLayer = damagedCopy((copy) => rmSync(blobPath(copy, layer.digest)))
    await expect(verifyBlobs(lostLayer, (await readLayout(lostLayer)).manifest)).rejects.toThrow(
      userError('IMAGE_DAMAGED'),
    )
  })
})
