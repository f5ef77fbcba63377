import { beforeAll, describe, expect, it } from '@jest/globals'
import { augmentSchema } from '../../../src/config/augment.ts'
import { trainSection } from '../../../src/config/training.ts'
import type { ColumnTransform } from '../../../src/dataset/dataset-schema.ts'
import type { LabeledBatch } from '../../../src/dataset/examples.ts'
import { randomStream } from '../../../src/random/philox.ts'
import { augmentation, checkAugmentation } from '../../../src/training/augment.ts'
import { batchGroups } from '../../../src/training/batches.ts'
import { CompiledSteps } from '../../../src/training/compiled-steps.ts'
import { defaultLayers } from '../../../src/training/default-layers.ts'
import { eagerSteps } from '../../../src/training/eager-steps.ts'
import { buildNetwork } from '../../../src/training/network.ts'
import { ruleOf } from '../../../src/training/optimizers/optimizer.ts'
import { StepRandomness } from '../../../src/training/randomness.ts'
import { inputsAt, stepFeeds } from '../../../src/training/step-feeds.ts'
import { stepGroup } from '../../../src/training/step-inputs.ts'
import { TrainingStep } from '../../../src/training/step.ts'
import { recordingLog } from '../../harness/libraries/small-runtime.ts'
import { userError } from '../../harness/user-error.ts'
import { largestDifference, nativeEngine, threeClasses, weightsOf, type NativeEngine } from './setting.ts'

let engine: NativeEngine

beforeAll(async () => {
  engine = await nativeEngine()
})

const shape = [8, 8, 3]
const common = { missing: null, indicator: false } as const
const transform: ColumnTransform = {
  columns: [
    { encoding: 'number', name: 'area', ...common, steps: [{ step: 'scale', by: 2 }] },
    {
      encoding: 'image',
      name: 'photo',
      ...common,
      shape,
      steps: [{ step: 'standardize', mean: [90, 120, 150], deviation: [70, 60, 50] }],
    },
    {
      encoding: 'text',
      name: 'word',
      ...common,
      lowerCase: true,
      tokens: 'words',
      ngrams: [1, 1],
      vocabulary: ['big', 'small'],
      output: { values: 'ids', length: 2 },
    },
  ],
  shape: [3],
  inputs: [
    { name: 'columns', positions: [0] },
    { name: 'photo', image: 'photo', shape },
    { name: 'word', positions: [1, 2] },
  ],
}
const withoutText: ColumnTransform = {
  columns: transform.columns.slice(0, 2),
  shape: [1],
  inputs: transform.inputs?.slice(0, 2),
}

/** Returns rows whose class depends on the number and on the brightness of the image. */
function examples(size: number, columns: number): LabeledBatch {
  const images = Array.from({ length: size }, (_, row) => {
    const random = randomStream(7, 'image', row)
    const base = Math.floor(100 * random.draw(1000))
    return Uint8Array.from({ length: 8 * 8 * 3 }, (_, at) => base + Math.floor(100 * random.draw(at)))
  })
  const area = (row: number) => randomStream(7, 'area', row).draw(0)
  return {
    size,
    features: Float64Array.from({ length: size * columns }, (_, at) => {
      const row = Math.floor(at / columns)
      return [area(row), size - 1 - row, row % 2][at % columns] ?? 0
    }),
    texts: ['a big house', 'small'],
    images,
    labels: Int32Array.from({ length: size }, (_, row) =>
      Math.min(2, Math.floor(1.5 * area(row) + (images[size - 1 - row]?.[0] ?? 0) / 140)),
    ),
  }
}

const section = trainSection.parse({ optimizer: { adam: {} }, 'batch-size': 24 })

/** Trains three epochs of 60 examples, whose last batch is smaller. */
async function train(kind: 'eager' | 'compiled', augment: unknown = []) {
  const model = buildNetwork(engine.tf, defaultLayers(transform, threeClasses), {
    inputShape: transform.shape,
    inputs: transform.inputs,
    label: threeClasses,
    seed: 3,
  })
  const step = new TrainingStep(engine, model, {
    label: threeClasses,
    inputs: transform.inputs,
    rule: ruleOf(section.optimizer),
    clip: null,
    seed: 5,
    augment: augmentation(augmentSchema.parse(augment), transform),
  })
  const lines: string[] = []
  const form = { transform, label: threeClasses }
  const steps =
    kind === 'eager'
      ? eagerSteps(engine.tf, form, step)
      : new CompiledSteps(engine, engine.native, step, {
          log: recordingLog(lines),
          form,
          batchSizes: [24, 12],
          exampleBytes: 1e5,
        })
  const losses: number[] = []
  try {
    let iteration = 0
    for (let epoch = 0; epoch < 3; epoch++) {
      const order = Uint32Array.from({ length: 60 }, (_, row) => (row * 7 + epoch) % 60)
      const sizes = { batchSize: 24, groupSize: () => 2 }
      for (const batches of batchGroups({ examples: examples(60, 3) }, sizes, order)) {
        const means = await steps.run(stepGroup(section, 60, batches, { iteration, plateau: 1 }))
        losses.push(...means.map(({ loss }) => loss))
        iteration += batches.count
      }
    }
    steps.finish()
    return { losses, weights: weightsOf(model), lines }
  } finally {
    steps.close()
    step.close()
    model.dispose()
  }
}

const everything = [
  { rotate: { degrees: 20 } },
  { brightness: { fraction: 0.2 } },
  { noise: { stddev: 0.1 } },
]

describe('a network of a number, an image and a text', () => {
  it.each([
    ['without augmentation', []],
    ['with augmented images', everything],
  ])('learns the same compiled and operation by operation, %s', async (_, augment) => {
    const eager = await train('eager', augment)
    const compiled = await train('compiled', augment)
    expect(compiled.lines).toEqual([])
    expect(largestDifference(compiled.losses, eager.losses)).toBeLessThan(1e-5)
    expect(compiled.losses.at(-1)).toBeLessThan(compiled.losses[0] ?? 0)
    for (const [index, { name, values }] of eager.weights.entries())
      expect([name, largestDifference(compiled.weights[index]?.values ?? [], values) < 1e-4]).toEqual([
        name,
        true,
      ])
  })

  it('learns the same bits each time', async () => {
    expect(await train('compiled', everything)).toEqual(await train('compiled', everything))
  })
})

/** Returns the parts of a batch before and after an augmentation. */
function augmented(steps: unknown) {
  const { tf } = engine
  const group = { ...examples(16, 2), count: 1, features: [examples(16, 2).features], weights: [] }
  const batch = { ...group, rates: Float32Array.of(1), iterations: Int32Array.of(1) }
  const feeds = stepFeeds({ transform: withoutText, label: threeClasses }, batch)
  const augment = augmentation(augmentSchema.parse(steps), withoutText)
  const random = new StepRandomness(engine, 9)
  return tf.tidy(() => {
    const inputs = inputsAt(tf, feeds, 0)
    const changed = random.inStep(inputs.iteration, () => augment(engine, inputs, random))
    const valuesOf = (tensors: readonly { dataSync: () => ArrayLike<number> }[]) =>
      tensors.map((tensor) => Array.from(tensor.dataSync()))
    return {
      before: valuesOf(inputs.features),
      after: valuesOf(changed.features),
      labels: { before: valuesOf(inputs.labels), after: valuesOf(changed.labels) },
    }
  })
}

describe('augmentation of images beside columns', () => {
  it('changes the images only', () => {
    for (const step of [...everything, { flip: { horizontal: true } }, { cutout: { fraction: 0.5 } }]) {
      const { before, after, labels } = augmented([step])
      expect(after[0]).toEqual(before[0])
      expect(after[1]).not.toEqual(before[1])
      expect(labels.after).toEqual(labels.before)
    }
  })

  it('mixes numbers, images and labels in the same shares', () => {
    const { before, after, labels } = augmented([{ mixup: { alpha: 1 } }])
    for (let row = 0; row < 16; row++) {
      const shareIn = (
        values: readonly number[][],
        mixed: readonly number[][],
        part: number,
        width: number,
      ) => {
        const [own, other] = [values[part]?.[row * width] ?? 0, values[part]?.[(15 - row) * width] ?? 0]
        return ((mixed[part]?.[row * width] ?? 0) - other) / (own - other)
      }
      const share = shareIn(before, after, 0, 1)
      expect(share).toBeGreaterThanOrEqual(0.5)
      expect(shareIn(before, after, 1, 192)).toBeCloseTo(share, 2)
      const sums = labels.after[0]?.slice(3 * row, 3 * row + 3).reduce((sum, value) => sum + value, 0)
      expect(sums).toBeCloseTo(1, 5)
    }
  })

  it('is refused as a mixture of ids of texts', () => {
    const steps = augmentSchema.parse([{ flip: { horizontal: true } }, { mixup: { alpha: 1 } }])
    const image = { name: 'photo', type: 'image', height: 8, width: 8, channels: 3 } as const
    const features = { kind: 'table' as const, columns: [image] }
    expect(() => checkAugmentation(steps, { features, transform })).toThrow(
      userError('DATA_SETTING_NOT_APPLICABLE', 'data.augment[1]', 'word'),
    )
    expect(() => checkAugmentation(steps, { features, transform: withoutText })).not.toThrow()
  })
})
