import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { z } from 'zod'
import type { Features } from '../../../../src/dataset/dataset-schema.ts'
import { imageChange, type ImageRule } from '../../../../src/robustness/corruptions/change.ts'
import { randomStream } from '../../../../src/random/philox.ts'

const reference = z.object({
  images: z.record(
    z.string(),
    z.object({ height: z.int(), width: z.int(), pixels: z.array(z.int().min(0).max(255)) }),
  ),
  cases: z.array(
    z.object({
      test: z.enum(['blur', 'defocus-blur', 'brightness', 'contrast', 'pixelate']),
      size: z.int(),
      severity: z.int(),
      values: z.array(z.int()),
    }),
  ),
})

const folder = join(import.meta.dirname, '../../../fixtures/corruptions')
let expected: z.infer<typeof reference>
beforeAll(async () => {
  expected = reference.parse(JSON.parse(await readFile(join(folder, 'corruptions.json'), 'utf8')))
})

type Corruption = Extract<ImageRule, { severity: number }>['test']

const image = (height: number, width: number, channels: 1 | 3 = 3) =>
  ({ kind: 'image', height, width, channels, encoding: 'raw' }) satisfies Features

function change(
  test: Corruption,
  severity: number,
  features: ReturnType<typeof image>,
  pixels: Uint8Array,
): Uint8Array {
  return imageChange({ test, severity, name: test }, features)(pixels, randomStream(0, test, severity))
}

const mean = (values: ArrayLike<number>) =>
  Array.from(values).reduce((sum, value) => sum + value, 0) / values.length
const deviation = (values: ArrayLike<number>) => {
  const middle = mean(values)
  return Math.sqrt(mean(Array.from(values, (value) => (value - middle) ** 2)))
}

describe('deterministic corruptions', () => {
  it.each(['blur', 'defocus-blur', 'brightness', 'contrast', 'pixelate'] as const)(
    '%s equals the result of the libraries of ImageNet-C, for three sizes',
    (test) => {
      const cases = expected.cases.filter((one) => one.test === test)
      expect(cases).toHaveLength(6)
      for (const { size, severity, values } of cases) {
        const original = expected.images[String(size)]
        if (!original) throw new TypeError('no image')
        const changed = change(
          test,
          severity,
          image(original.height, original.width),
          Uint8Array.from(original.pixels),
        ).filter((_, index) => index % 11 === 0)
        // The libraries round in single precision, this code in double precision.
        const off = Math.max(...values.map((value, index) => Math.abs(value - (changed[index] ?? NaN))))
        expect({ size, severity, near: off <= 1 }).toEqual({ size, severity, near: true })
      }
    },
  )
})

describe('random corruptions', () => {
  const grey = (value: number) => new Uint8Array(32 * 32 * 3).fill(value)
  const small = image(32, 32)

  it('shot noise keeps the mean, and has the variance of a Poisson distribution', () => {
    for (const [severity, photons] of [
      [1, 500],
      [5, 50],
    ] as const) {
      const noisy = change('shot-noise', severity, small, grey(102))
      expect(Math.abs(mean(noisy) - 102)).toBeLessThan(1.5)
      expect(deviation(noisy) / 255 / Math.sqrt(0.4 / photons)).toBeCloseTo(1, 1)
    }
    expect(change('shot-noise', 5, small, grey(0))).toEqual(grey(0))
  })

  it('impulse noise makes the share of values for the severity black or white, equally often', () => {
    const noisy = change('impulse-noise', 5, image(200, 200), new Uint8Array(200 * 200 * 3).fill(100))
    const part = (value: number) => noisy.filter((one) => one === value).length / noisy.length
    expect(part(255)).toBeCloseTo(0.27 / 2, 2)
    expect(part(0)).toBeCloseTo(0.27 / 2, 2)
    expect(part(100)).toBeCloseTo(0.73, 2)
  })
})

describe('JPEG', () => {
  it('loses as much as Pillow loses at the same quality with full colour', () => {
    const original = expected.images['64']
    if (!original) throw new TypeError('no image')
    const pixels = Uint8Array.from(original.pixels)
    const loss = (severity: number) => {
      const changed = change('jpeg', severity, image(original.height, original.width), pixels)
      return mean(Float64Array.from(pixels, (value, index) => Math.abs(value - (changed[index] ?? 0))))
    }
    // Image.save(…, 'JPEG', quality=65 and 25, subsampling=0) of Pillow 13.
    expect(loss(1)).toBeCloseTo(14.926, 1)
    expect(loss(5)).toBeCloseTo(16.507, 1)
  })
})

describe('every corruption', () => {
  const all = [
    'noise',
    'shot-noise',
    'impulse-noise',
    'blur',
    'defocus-blur',
    'brightness',
    'contrast',
    'pixelate',
    'jpeg',
  ] as const

  it.each(all)('%s takes an image of one pixel, and leaves the one it was given as it is', (test) => {
    for (const channels of [1, 3] as const) {
      const pixels = new Uint8Array(channels).fill(77)
      expect(change(test, 5, image(1, 1, channels), pixels)).toHaveLength(channels)
      expect(pixels).toEqual(new Uint8Array(channels).fill(77))
    }
  })

  it.each(all)('%s changes an image more at severity 5 than at 1', (test) => {
    const original = expected.images['32']
    if (!original) throw new TypeError('no image')
    const pixels = Uint8Array.from(original.pixels)
    const distance = (severity: number) => {
      const changed = change(test, severity, image(original.height, original.width), pixels)
      return mean(Float64Array.from(pixels, (value, index) => (value - (changed[index] ?? 0)) ** 2))
    }
    expect(distance(1)).toBeGreaterThan(0)
    expect(distance(5)).toBeGreaterThan(distance(1))
  })
})
