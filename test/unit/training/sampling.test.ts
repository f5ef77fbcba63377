import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Target } from '../../../src/dataset/dataset-schema.ts'
import type { Examples } from '../../../src/dataset/examples.ts'
import { trainSection } from '../../../src/config/training.ts'
import { sampleText } from '../../../src/model/class-sample.ts'
import { sampleExamples } from '../../../src/training/sampling.ts'
import { inMemory } from '../../harness/in-memory.ts'
import { userError } from '../../harness/user-error.ts'

const target: Target = { kind: 'class', column: 'kind', classes: ['ham', 'spam', 'none'] }

/** Examples of two values, by which each can be recognized. */
function examplesOf(labels: readonly number[]): Examples {
  return {
    size: labels.length,
    ids: labels.map((_, row) => `e${row}`),
    features: Float64Array.from(labels.flatMap((label, row) => [row, label])),
    labels: Int32Array.from(labels),
    weights: Float32Array.from(labels, (_, row) => row),
  }
}

type Setting = Parameters<typeof sampleExamples>[1]

function sample(labels: readonly number[], setting: Setting, seed = 0, epoch = 1) {
  const { draw, classes } = sampleExamples(inMemory(examplesOf(labels)), setting, target, seed)
  const source = draw(epoch)
  const whole = source.readWithIds([{ start: 0, count: source.size }])
  return { source, classes, whole, counts: countsOf(whole.labels) }
}

function countsOf(labels: Iterable<number>): number[] {
  const counts = [0, 0, 0]
  for (const label of labels) counts[label] = (counts[label] ?? 0) + 1
  return counts
}

const unbalanced = Array.from({ length: 50 }, (_, row) => (row % 7 === 0 ? 1 : 0))

describe('sampleExamples', () => {
  it.each<[string, Setting, number[]]>([
    ['oversample repeats examples up to the most frequent class', 'oversample', [42, 42, 0]],
    ['undersample leaves examples out down to the least frequent class', 'undersample', [8, 8, 0]],
    ['a factor multiplies the number of a class, and others stay', { spam: 2.5 }, [42, 20, 0]],
  ])('%s', (_, setting, expected) => {
    const { counts, source, classes } = sample(unbalanced, setting)
    expect(counts).toEqual(expected)
    expect(source.size).toBe(expected.reduce((one, other) => one + other))
    expect([...source.labels()].flatMap((labels) => [...labels])).toHaveLength(source.size)
    expect(sampleText(classes)).toBe(
      `${source.size} drawn from 50: ham ${expected[0]} of 42, spam ${expected[1]} of 8, none 0 of 0`,
    )
  })

  it('draws each example of a class equally often, up to one more, with its own values', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 1, maxLength: 60 }),
        fc.oneof(
          fc.constantFrom('oversample' as const, 'undersample' as const),
          fc.record({ ham: fc.double({ min: 0.1, max: 4, noNaN: true }) }),
        ),
        fc.nat(),
        (labels, setting, seed) => {
          const { whole, source } = sample(labels, setting, seed)
          const times = labels.map(() => 0)
          for (let example = 0; example < whole.size; example++) {
            const row = whole.features[example * 2] ?? -1
            times[row] = (times[row] ?? NaN) + 1
            expect([whole.labels[example], whole.weights?.[example], whole.ids[example]]).toEqual([
              labels[row],
              row,
              `e${row}`,
            ])
          }
          for (const label of [0, 1, 2]) {
            const ofClass = times.filter((_, row) => labels[row] === label)
            if (ofClass.length > 0) expect(Math.max(...ofClass) - Math.min(...ofClass)).toBeLessThanOrEqual(1)
          }
          const [middle, end] = [source.size >> 1, source.size]
          const parts = source.read([
            { start: middle, count: end - middle },
            { start: 0, count: middle },
          ])
          const swapped = [...whole.features.subarray(2 * middle), ...whole.features.subarray(0, 2 * middle)]
          expect([...parts.features]).toEqual(swapped)
        },
      ),
    )
  })

  it('draws the same examples for a seed and an epoch, and others for another seed or epoch', () => {
    const idsOf = (seed: number, epoch = 1) => sample(unbalanced, 'undersample', seed, epoch).whole.ids
    expect(idsOf(3)).toEqual(idsOf(3))
    expect(idsOf(4)).not.toEqual(idsOf(3))
    expect(idsOf(3, 2)).not.toEqual(idsOf(3))
  })

  it('draws each example in some epoch, and as many of each class in all', () => {
    const epochs = Array.from({ length: 40 }, (_, index) => sample(unbalanced, 'undersample', 0, index + 1))
    expect(new Set(epochs.flatMap(({ whole }) => whole.ids)).size).toBe(unbalanced.length)
    expect(epochs.map(({ counts }) => counts)).toEqual(epochs.map(() => [8, 8, 0]))
  })

  it('accounts for the examples between those that were drawn in the memory of one', () => {
    const original = inMemory(examplesOf(unbalanced))
    const { source } = sample(unbalanced, 'undersample')
    expect(source.exampleBytes * source.size).toBe(original.exampleBytes * original.size)
  })

  it('refuses numbers and several outputs as label, and an unknown class', () => {
    const source = inMemory(examplesOf(unbalanced))
    const number: Target = { kind: 'number', column: 'price' }
    expect(() => sampleExamples(source, 'oversample', number, 0)).toThrow(
      userError('TRAIN_SAMPLING_MISMATCH', 'price'),
    )
    const outputs: Target = { kind: 'multi-output', outputs: [{ name: 'a', label: number }] }
    expect(() => sampleExamples(source, 'oversample', outputs, 0)).toThrow(
      userError('TRAIN_SAMPLING_MISMATCH'),
    )
    expect(() => sampleExamples(source, { eggs: 2 }, target, 0)).toThrow(
      userError('TRAIN_SAMPLING_MISMATCH', 'eggs', 'ham, spam'),
    )
  })

  it('is configured as `train.sampling`', () => {
    expect(trainSection.parse({ sampling: 'oversample' }).sampling).toBe('oversample')
    for (const sampling of ['smote', { spam: 0 }, { spam: -1 }])
      expect(trainSection.safeParse({ sampling }).success).toBe(false)
  })
})
