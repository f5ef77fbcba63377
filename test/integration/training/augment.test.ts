import { beforeAll, describe, expect, it } from '@jest/globals'
import { augmentSchema } from '../../../src/config/augment.ts'
import { augmentation, checkAugmentation } from '../../../src/training/augment.ts'
import { StepRandomness } from '../../../src/training/randomness.ts'
import { userError } from '../../harness/user-error.ts'
import { expectAgreement } from './agreement.ts'
import { nativeEngine, threeClasses, type NativeEngine, type Setting } from './setting.ts'

let engine: NativeEngine

beforeAll(async () => {
  engine = await nativeEngine()
})

const side = 15

/** Returns 64 black images `[64, side, side, 1]`, each with a white square of 3 × 3 whose centre is at (x, y). */
function squares(x: number, y: number) {
  const one = Array.from({ length: side * side }, (_, at) =>
    Math.abs((at % side) - x) <= 1 && Math.abs(Math.floor(at / side) - y) <= 1 ? 1 : 0,
  )
  return engine.tf.tensor4d(Array.from({ length: 64 }, () => one).flat(), [64, side, side, 1])
}

interface Picture {
  readonly x: number
  readonly y: number
  readonly mass: number
  readonly values: readonly number[]
}

/** Returns the centre of mass and the mass of each square after the steps. */
function augmented(steps: unknown, { x = 7, y = 7, iteration = 1, seed = 3, scale = 1 } = {}): Picture[] {
  const { tf } = engine
  const augment = augmentation(augmentSchema.parse(steps), {
    steps: [{ step: 'scale', by: scale }],
    shape: [side, side, 1],
  })
  const random = new StepRandomness(engine, seed)
  const all = tf.tidy(() => {
    const batch = { features: [squares(x, y)], labels: [] }
    const { features } = random.inStep(tf.scalar(iteration, 'int32'), () => augment(engine, batch, random))
    return features.flatMap((tensor) => [...tensor.dataSync()])
  })
  return Array.from({ length: 64 }, (_, image) => {
    const values = all.slice(image * side * side, (image + 1) * side * side)
    const mass = values.reduce((sum, value) => sum + value, 0)
    const mean = (place: (at: number) => number) =>
      values.reduce((sum, value, at) => sum + value * place(at), 0) / mass
    return { mass, values, x: mean((at) => at % side), y: mean((at) => Math.floor(at / side)) }
  })
}

const extent = (values: readonly number[]) => [Math.min(...values), Math.max(...values)] as const
const radius = ({ x, y }: Picture) => Math.hypot(x - 7, y - 7)

describe('an augmentation step', () => {
  it('rotate turns an image about its centre by up to the angle, in both directions', () => {
    const pictures = augmented([{ rotate: { degrees: 30 } }], { x: 12 })
    const angles = pictures.map(({ x, y }) => (Math.atan2(y - 7, x - 7) * 180) / Math.PI)
    expect(angles.every((angle) => Math.abs(angle) <= 30.5)).toBe(true)
    expect(extent(angles)[0]).toBeLessThan(-20)
    expect(extent(angles)[1]).toBeGreaterThan(20)
    expect(pictures.every((picture) => Math.abs(radius(picture) - 5) < 0.1)).toBe(true)
  })

  it('shift moves an image by up to the fraction of each side, independently in x and y', () => {
    const pictures = augmented([{ shift: { fraction: 0.2 } }])
    for (const moves of [pictures.map(({ x }) => x - 7), pictures.map(({ y }) => y - 7)]) {
      expect(moves.every((move) => Math.abs(move) <= 3.0001)).toBe(true)
      expect(extent(moves)[0]).toBeLessThan(-2)
      expect(extent(moves)[1]).toBeGreaterThan(2)
    }
    expect(pictures.some(({ x, y }) => Math.abs(x - y) > 1)).toBe(true)
  })

  it('zoom changes the size and keeps the centre', () => {
    const pictures = augmented([{ zoom: { fraction: 0.3 } }])
    const [least, most] = extent(pictures.map(({ mass }) => Math.sqrt(mass / 9)))
    expect(least).toBeGreaterThan(0.6)
    expect(least).toBeLessThan(0.85)
    expect(most).toBeGreaterThan(1.15)
    expect(most).toBeLessThan(1.4)
    expect(pictures.every((picture) => radius(picture) < 1e-3)).toBe(true)
  })

  it('shear moves along the rows only, and farther with the distance from the middle', () => {
    const pictures = augmented([{ shear: { degrees: 20 } }], { y: 11 })
    const reach = 4 * Math.tan((20 * Math.PI) / 180)
    expect(pictures.every(({ x, y }) => Math.abs(x - 7) <= reach + 0.01 && Math.abs(y - 11) < 0.01)).toBe(
      true,
    )
    expect(extent(pictures.map(({ x }) => Math.abs(x - 7)))[1]).toBeGreaterThan(1)
  })

  it('flip mirrors half of the images exactly, in the configured directions', () => {
    const pictures = augmented([{ flip: { horizontal: true } }], { x: 3, y: 4 })
    const places = pictures.map(({ x, y }) => `${x.toFixed(4)} ${y.toFixed(4)}`)
    expect(new Set(places)).toEqual(new Set(['3.0000 4.0000', '11.0000 4.0000']))
    const mirrored = places.filter((place) => place.startsWith('11')).length
    expect(Math.abs(mirrored - 32)).toBeLessThan(16)
  })

  it('brightness adds one value to all pixels, up to the fraction of the distance from black to white', () => {
    const pictures = augmented([{ brightness: { fraction: 0.2 } }], { scale: 255 })
    const added = pictures.map(({ values }) => values[0] ?? NaN)
    expect(added.every((value) => Math.abs(value) <= 0.2)).toBe(true)
    expect(extent(added)[1] - extent(added)[0]).toBeGreaterThan(0.3)
    for (const [image, { values }] of pictures.entries())
      expect((values[7 * side + 7] ?? NaN) - (added[image] ?? NaN)).toBeCloseTo(1, 5)
  })

  it('contrast scales the distances from the mean and keeps the mean', () => {
    const pictures = augmented([{ contrast: { fraction: 0.5 } }])
    const spans = pictures.map(({ values }) => (values[7 * side + 7] ?? NaN) - (values[0] ?? NaN))
    expect(spans.every((span) => span >= 0.4999 && span <= 1.5001)).toBe(true)
    expect(extent(spans)[1] - extent(spans)[0]).toBeGreaterThan(0.7)
    expect(pictures.every(({ mass }) => Math.abs(mass - 9) < 1e-3)).toBe(true)
  })

  it('crop enlarges a part of the image at a random place', () => {
    const pictures = augmented([{ crop: { fraction: 0.3 } }])
    const masses = extent(pictures.map(({ mass }) => mass))
    expect(masses[0]).toBeGreaterThan(8.5)
    expect(masses[1]).toBeGreaterThan(14)
    // The area grows by at most 1 / 0.7².
    expect(masses[1]).toBeLessThan(19)
    expect(extent(pictures.map(radius))[1]).toBeGreaterThan(1.5)
    for (const { x, mass } of pictures)
      expect(Math.abs(x - 7)).toBeLessThan((Math.sqrt(mass / 9) - 1) * (side / 2) + 0.5)
  })

  it('mixup mixes features and labels in the same shares of at least a half', () => {
    const { tf } = engine
    const augment = augmentation(augmentSchema.parse([{ mixup: { alpha: 0.3 } }]), { steps: [], shape: [1] })
    const random = new StepRandomness(engine, 3)
    const size = 4000
    const [features = [], labels = []] = tf.tidy(() => {
      const ones = tf.concat([tf.zeros([size / 2, 1]), tf.ones([size / 2, 1])])
      const batch = { features: [ones], labels: [tf.concat([tf.sub(1, ones), ones], 1)] }
      const mixed = random.inStep(tf.scalar(1, 'int32'), () => augment(engine, batch, random))
      return [...mixed.features, ...mixed.labels].map((tensor) => [...tensor.dataSync()])
    })
    const shares = features.map((value, row) => (row < size / 2 ? 1 - value : value))
    expect(labels.filter((_, at) => at % 2 === 1)).toEqual(
      features.map((value): unknown => expect.closeTo(value, 5)),
    )
    expect(extent(shares)[0]).toBeGreaterThanOrEqual(0.5)
    // scipy: 2 · ∫ x · beta(0.3, 0.3).pdf(x) over [0.5, 1]
    const expectedMean = 0.8659
    const mean = shares.reduce((sum, share) => sum + share, 0) / size
    expect(Math.abs(mean - expectedMean)).toBeLessThan(0.01)
  })

  it('cutout covers one square of the configured side with the mean', () => {
    const pictures = augmented([{ cutout: { fraction: 0.4 } }])
    const covered = pictures.map(
      ({ values }) => values.filter((value) => Math.abs(value - 9 / side ** 2) < 1e-6).length,
    )
    expect(extent(covered)[1]).toBe(36)
    expect(extent(covered)[0]).toBeGreaterThanOrEqual(9)
  })

  it('noise is normal with the configured deviation', () => {
    const values = augmented([{ noise: { stddev: 0.5 } }]).flatMap(({ values }) =>
      values.filter((_, at) => at < 5 * side),
    )
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length
    const error = 0.5 / Math.sqrt(values.length)
    expect(Math.abs(mean)).toBeLessThan(4 * error)
    expect(Math.abs(Math.sqrt(variance) - 0.5)).toBeLessThan(4 * error)
  })
})

const everything = [
  { crop: { fraction: 0.2 } },
  { rotate: { degrees: 10 } },
  { shift: { fraction: 0.1 } },
  { zoom: { fraction: 0.1 } },
  { shear: { degrees: 5 } },
  { flip: { horizontal: true, vertical: true } },
  { brightness: { fraction: 0.1 } },
  { contrast: { fraction: 0.1 } },
  { cutout: { fraction: 0.25 } },
  { noise: { stddev: 0.05 } },
  { mixup: { alpha: 0.4 } },
]

it('augmentation applies its steps in their order', () => {
  const still = augmented([{ zoom: { fraction: 0.5 } }, { shift: { fraction: 0.1 } }])
  const other = augmented([{ shift: { fraction: 0.1 } }, { zoom: { fraction: 0.5 } }])
  expect(extent(still.map(({ x }) => Math.abs(x - 7)))[1]).toBeLessThanOrEqual(1.5001)
  expect(extent(other.map(({ x }) => Math.abs(x - 7)))[1]).toBeGreaterThan(1.5001)
})

describe('the random values of an augmentation', () => {
  it('are the same when the step is repeated', () => {
    expect(augmented(everything, { iteration: 7 })).toEqual(augmented(everything, { iteration: 7 }))
  })

  it.each([
    ['step', { iteration: 8 }],
    ['seed', { seed: 4 }],
  ])('differ with another %s', (_, change) => {
    const pictures = augmented(everything, { iteration: 7, ...change })
    expect(pictures).not.toEqual(augmented(everything, { iteration: 7 }))
  })
})

const learner = (augment: unknown, inputShape: readonly number[] = [8, 8, 3]): Setting => ({
  layers: [
    ...(inputShape.length > 1 ? [{ conv2d: { filters: 4, 'kernel-size': 3 } }, 'flatten'] : []),
    { dropout: { rate: 0.3 } },
    { dense: { units: 3, activation: 'softmax' } },
  ],
  inputShape,
  optimizer: { sgd: { 'learning-rate': 1e-30 } },
  label: threeClasses,
  augment,
})

describe('a compiled step augments as single operations do, and differently in each step', () => {
  it.each<[string, Setting]>([
    ['images', learner(everything)],
    ['rows of a table', learner([{ noise: { stddev: 0.2 } }], [12])],
  ])('%s', async (_, setting) => {
    const { found } = await expectAgreement(engine, setting, { sameBatch: true })
    expect(new Set(found.map(({ loss }) => loss)).size).toBe(found.length)
  })
})

describe('checkAugmentation', () => {
  const table = {
    features: { kind: 'table', columns: [{ name: 'height', type: 'number' }] },
    transform: { steps: [], shape: [1] },
  } satisfies Parameters<typeof checkAugmentation>[1]

  it('rejects a step for images on a table, and names its key', () => {
    const steps = augmentSchema.parse([{ noise: { stddev: 1 } }, { rotate: { degrees: 5 } }])
    expect(() => checkAugmentation(steps, table)).toThrow(
      userError('DATA_SETTING_NOT_APPLICABLE', 'data.augment[1]', 'rotate'),
    )
  })

  it('accepts noise on a table', () => {
    expect(() => checkAugmentation(augmentSchema.parse([{ noise: { stddev: 1 } }]), table)).not.toThrow()
  })
})
