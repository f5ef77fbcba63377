import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { BadImage } from '../../../src/images/bad-image.ts'
import { imageNames } from '../../../src/images/image-names.ts'
import { readPixels } from '../../../src/images/read-pixels.ts'
import { mutated } from '../../harness/mutated-files.ts'

const folder = join(import.meta.dirname, '../../fixtures/images')
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => imageNames.test(name))
  .map((name) => ({ name, bytes: readFileSync(join(folder, name)) }))
const target = { width: 8, height: 8, channels: 3, fit: 'stretch' } as const

/** Set it for a long run; the last one had 20,000. */
const count = Number(process.env['MUTATED_IMAGES'] ?? 400)

it('readPixels decodes or refuses changed images of all formats, and then decodes whole ones', () => {
  const into = new Uint8Array(8 * 8 * 3)
  const pixelsOf = (bytes: Uint8Array) => {
    readPixels(bytes, target, into)
    return into.slice()
  }
  const outcomes = { decoded: 0, refused: 0 }
  for (let seed = 0; seed < count; seed++) {
    const { bytes } = files[seed % files.length] ?? { bytes: Buffer.alloc(0) }
    try {
      pixelsOf(mutated(bytes, seed))
      outcomes.decoded++
    } catch (error) {
      expect(error).toBeInstanceOf(BadImage)
      outcomes.refused++
    }
  }
  expect(outcomes.decoded).toBeGreaterThan(count / 20)
  expect(outcomes.refused).toBeGreaterThan(count / 2)
  const whole = files.find(({ name }) => name === 'rgb.png')
  const same = files.find(({ name }) => name === 'lossless.webp')
  expect(pixelsOf(whole?.bytes ?? Buffer.alloc(0))).toEqual(pixelsOf(same?.bytes ?? Buffer.alloc(0)))
})
