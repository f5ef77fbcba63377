import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Tensor } from '@tensorflow/tfjs'
import { augmentSchema } from '../../../src/config/augment.ts'
import { trainSection } from '../../../src/config/training.ts'
import type {
  ChannelTransform,
  Features,
  FittedTransform,
  Label,
} from '../../../src/dataset/dataset-schema.ts'
import type { Examples } from '../../../src/dataset/examples.ts'
import type { Engine } from '../../../src/engine/engine.ts'
import { randomStream } from '../../../src/random/philox.ts'
import { augmentedPictures, type AugmentedPicture } from '../../../src/training/augmented-pictures.ts'
import { fit } from '../../../src/training/fit.ts'
import { sampleExamples } from '../../../src/training/sampling.ts'
import { pixelsOfTransformed } from '../../../src/transform/channel-range.ts'
import { inMemory } from '../../harness/in-memory.ts'
import { recordingLog } from '../../harness/libraries/small-runtime.ts'
import { wasmEngine } from '../../harness/wasm-engine.ts'

const shape = [6, 5, 3]
const pixelsPerImage = 90
const size = 53
const label: Label = { kind: 'class', column: 'kind', classes: ['cat', 'dog', 'owl'] }
const scaled: ChannelTransform = { steps: [{ step: 'scale', by: 255 }], shape }
const everything = [
  { rotate: { degrees: 20 } },
  { flip: { horizontal: true } },
  { brightness: { fraction: 0.1 } },
  { cutout: { fraction: 0.4 } },
  { noise: { stddev: 0.05 } },
  { mixup: { alpha: 0.4 } },
]

const pixelsOf = (row: number) => {
  const random = randomStream(4, 'pixels', row)
  return Uint8Array.from({ length: pixelsPerImage }, (_, index) => Math.floor(256 * random.draw(index)))
}
const common = {
  size,
  ids: Array.from({ length: size }, (_, row) => `photos/${row}.png`),
  labels: Int32Array.from({ length: size }, (_, row) => (row % 7 === 0 ? 2 : row % 2)),
}

interface Kind {
  readonly features: Features
  readonly transform: FittedTransform
  readonly examples: Examples
}

const images: Kind = {
  features: { kind: 'image', encoding: 'raw', height: 6, width: 5, channels: 3 },
  transform: scaled,
  examples: {
    ...common,
    features: Uint8Array.from(Array.from({ length: size }, (_, row) => [...pixelsOf(row)]).flat()),
  },
}

let engine: Engine
beforeAll(async () => {
  engine = await wasmEngine()
})

/** Trains a network that records its inputs, and returns the pictures that it received in training. */
async function receivedPictures(
  kind: Kind,
  settings: object,
  sampling?: 'undersample',
): Promise<Set<string>> {
  const { tf } = engine
  const received: Float32Array[] = []
  class Recorder extends tf.layers.Layer {
    static readonly className = `Recorder${received.length}`
    override call(inputs: Tensor | Tensor[], { training }: { training?: boolean }): Tensor | Tensor[] {
      const [tensor] = [inputs].flat()
      if (training === true && tensor) received.push(tensor.dataSync<'float32'>().slice())
      return inputs
    }
    override computeOutputShape<Shape>(of: Shape): Shape {
      return of
    }
  }
  const picture = tf.input({ shape })
  const dense = tf.layers.dense({ units: 3, activation: 'softmax' })
  const flat = tf.layers.flatten().apply(new Recorder().apply(picture))
  if (Array.isArray(flat)) throw new TypeError('several outputs')
  const output = dense.apply(flat)
  if (Array.isArray(output) || output instanceof tf.Tensor) throw new TypeError('no symbolic output')
  const model = tf.model({ inputs: picture, outputs: output })
  const train = inMemory(kind.examples)
  const draw = sampling && sampleExamples(train, sampling, label, 0).draw
  await fit(
    engine,
    model,
    {
      train: draw ? draw(1) : train,
      ...(draw && { draw }),
      validation: train,
      transform: kind.transform,
      label,
      augment: augmentSchema.parse(everything),
    },
    trainSection.parse(settings),
    { log: recordingLog([]), cancelled: AbortSignal.any([]) },
  )
  return new Set(
    received.flatMap((values) =>
      Array.from({ length: values.length / pixelsPerImage }, (_, row) =>
        pixelsOfTransformed(scaled, values.subarray(row * pixelsPerImage, (row + 1) * pixelsPerImage)).join(),
      ),
    ),
  )
}

function shownPictures(kind: Kind, settings: object, sampling?: 'undersample'): AugmentedPicture[] {
  const train = inMemory(kind.examples)
  const source = {
    train,
    draw: sampling && sampleExamples(train, sampling, label, 0).draw,
    features: kind.features,
    transform: kind.transform,
    label,
    augment: augmentSchema.parse(everything),
  }
  return augmentedPictures(engine, source, trainSection.parse(settings), { pictures: 4, epochs: 3 })
}

const settings = { epochs: 3, 'batch-size': 8, seed: 5 }

describe('augmentedPictures', () => {
  it('returns exactly the pictures that the network receives in the training', async () => {
    const received = await receivedPictures(images, settings)
    const shown = shownPictures(images, settings)
    expect(shown.map(({ id }) => id)).toEqual([6, 19, 33, 46].map((row) => `photos/${row}.png`))
    for (const { id, pixels, labels, versions } of shown) {
      const row = common.ids.indexOf(id)
      expect(pixels).toEqual(pixelsOf(row))
      expect(labels).toEqual([
        {
          output: 'kind',
          kind: 'class',
          shares: [{ class: label.classes[common.labels[row] ?? 0], share: 1 }],
        },
      ])
      expect(versions.map(({ epoch }) => epoch)).toEqual([1, 2, 3])
      for (const version of versions) expect(received).toContain(version.pixels.join())
    }
    expect(new Set(shown.flatMap(({ versions }) => versions.map((one) => one.pixels.join()))).size).toBe(12)
  })

  it('mixes the labels of a picture with those of another one, in shares whose sum is 1', () => {
    const labels = shownPictures(images, settings).flatMap(({ versions }) =>
      versions.flatMap((one) => one.labels),
    )
    for (const mixed of labels)
      if (mixed.kind === 'class')
        expect(mixed.shares.reduce((all, { share }) => all + share, 0)).toBeCloseTo(1, 5)
    expect(labels.some((one) => one.kind === 'class' && (one.shares[1]?.share ?? 0) > 0.02)).toBe(true)
  })

  it('follows a picture through the epochs in which it is drawn', async () => {
    const received = await receivedPictures(images, settings, 'undersample')
    const shown = shownPictures(images, settings, 'undersample')
    const versions = shown.flatMap((one) => one.versions)
    expect(versions.length).toBeGreaterThanOrEqual(4)
    expect(versions.length).toBeLessThan(12)
    for (const version of versions) expect(received).toContain(version.pixels.join())
  })

  it('returns other pictures for another seed', () => {
    expect(shownPictures(images, settings)).not.toEqual(shownPictures(images, { ...settings, seed: 6 }))
  })

  it('returns the same pictures of a column of images beside numbers', () => {
    const columns: Kind = {
      features: {
        kind: 'table',
        columns: [
          { name: 'weight', type: 'number' },
          { name: 'photo', type: 'image', height: 6, width: 5, channels: 3 },
        ],
      },
      transform: {
        columns: [
          { name: 'weight', encoding: 'number', steps: [], missing: null, indicator: false },
          { name: 'photo', encoding: 'image', steps: scaled.steps, shape, missing: null, indicator: false },
        ],
        inputs: [
          { name: 'columns', positions: [0] },
          { name: 'photo', image: 'photo', shape },
        ],
        shape: [1],
      },
      examples: {
        ...common,
        features: Float64Array.from(Array.from({ length: size }, (_, row) => [row / 7, row]).flat()),
        images: Array.from({ length: size }, (_, row) => pixelsOf(row)),
      },
    }
    expect(shownPictures(columns, settings)).toEqual(shownPictures(images, settings))
  })

  it('leaves no tensors behind', () => {
    const before = engine.tf.memory().numTensors
    shownPictures(images, settings)
    expect(engine.tf.memory().numTensors).toBe(before)
  })
})
