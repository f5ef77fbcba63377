import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { ExampleRange } from '../../../src/dataset/examples.ts'
import { shardLimits } from '../../../src/dataset/shard-files.ts'
import { SplitWriter } from '../../../src/dataset/split-writer.ts'
import { StoredExamples } from '../../../src/dataset/stored-examples.ts'
import { permutation, randomStream } from '../../../src/random/philox.ts'
import { orderedWindows, shuffledWindows, WindowReader, type Window } from '../../../src/training/windows.ts'
import { folderWith } from '../data/sources.ts'
import { filesOf, rowRange } from '../dataset/splits.ts'

const exampleBytes = 8

/** Returns the position in the split of each example of a window, in the order of the batches. */
function positionsIn({ ranges, order }: Window): number[] {
  const positions = ranges.flatMap(({ start, count }: ExampleRange) => [...rowRange(start, count)])
  return Array.from(order, (index) => positions[index] ?? -1)
}

const drawn = fc.record({
  size: fc.integer({ min: 1, max: 3000 }),
  batchSize: fc.integer({ min: 1, max: 200 }),
  bytes: fc.integer({ min: 1, max: 16_000 }),
  seed: fc.nat(1000),
  epoch: fc.integer({ min: 1, max: 5 }),
})

describe('shuffledWindows', () => {
  it('yields each example once, in full batches until the last one, and in windows of the given size', () => {
    fc.assert(
      fc.property(drawn, ({ size, batchSize, bytes, ...draw }) => {
        const windows = [...shuffledWindows({ size, exampleBytes }, draw, { batchSize, bytes })]
        const all = windows.flatMap(positionsIn)
        expect(all.toSorted((a, b) => a - b)).toEqual([...rowRange(0, size)])
        for (const { order } of windows.slice(0, -1)) expect(order.length % batchSize).toBe(0)
        const most = Math.max(bytes / exampleBytes, batchSize)
        for (const { order } of windows) expect(order.length).toBeLessThanOrEqual(most)
      }),
    )
  })

  it('yields the rest of an epoch after its first batches', () => {
    fc.assert(
      fc.property(drawn, fc.nat(100), ({ size, batchSize, bytes, ...draw }, batches) => {
        const done = Math.min(batches * batchSize, size - 1)
        const rest = shuffledWindows({ size, exampleBytes }, draw, { batchSize, bytes, done })
        const whole = shuffledWindows({ size, exampleBytes }, draw, { batchSize, bytes })
        expect([...rest].flatMap(positionsIn)).toEqual([...whole].flatMap(positionsIn).slice(done))
      }),
    )
  })

  it('permutes all examples of a split that fits into one window', () => {
    const [window, ...others] = shuffledWindows(
      { size: 500, exampleBytes },
      { seed: 3, epoch: 2 },
      { batchSize: 32 },
    )
    expect(others).toEqual([])
    expect(window?.order).toEqual(permutation(500, randomStream(3, 'shuffle', 2)))
  })

  it('mixes distant examples in each window, differently in each epoch', () => {
    const settings = { batchSize: 10, bytes: 400 * exampleBytes }
    const epochs = [1, 2].map((epoch) =>
      Array.from(shuffledWindows({ size: 4000, exampleBytes }, { seed: 3, epoch }, settings), positionsIn),
    )
    expect(epochs[0]).not.toEqual(epochs[1])
    for (const positions of epochs.flat())
      expect(Math.max(...positions) - Math.min(...positions)).toBeGreaterThan(1000)
    const [first] = epochs
    const ofFirst = new Set(first?.[0])
    expect(epochs[1]?.some((positions) => positions.every((position) => ofFirst.has(position)))).toBe(false)
  })

  it('gives the same examples in the same order for any number of shards', async () => {
    const rows = 1000
    const reading = async (limits: Partial<typeof shardLimits>) => {
      const folder = await folderWith({})
      const writer = new SplitWriter(folder, 'train', { ...shardLimits, ...limits })
      writer.append([
        { kind: 'text', name: 'example_id', values: Array.from({ length: rows }, (_, row) => `#${row}`) },
        { kind: 'number', name: 'x', values: Float64Array.from(rowRange(0, rows), (row) => row / 8) },
        {
          kind: 'text',
          name: 't',
          values: Array.from({ length: rows }, (_, row) => (row % 3 ? `text ${row}` : null)),
        },
        { kind: 'number', name: 'y', values: Float64Array.from(rowRange(0, rows)) },
        {
          kind: 'category',
          name: 'c',
          categories: ['a', 'b'],
          codes: rowRange(0, rows).map((row) => row % 2),
        },
        { kind: 'number', name: 'w', values: Float64Array.from(rowRange(0, rows), (row) => row + 1) },
      ])
      writer.close()
      const files = await filesOf(folder, 'train', rows)
      const source = new StoredExamples(
        {
          ...files,
          details: {
            ...files.details,
            features: {
              kind: 'table',
              columns: [
                { name: 'x', type: 'number' },
                { name: 't', type: 'text', optional: true },
                { name: 'c', type: 'category', categories: ['b', 'a'] },
              ],
            },
            label: { kind: 'number', column: 'y' },
            weight: 'w',
          },
        },
        'train',
      )
      const reader = new WindowReader(source)
      const settings = { batchSize: 16, bytes: 200 * source.exampleBytes }
      return {
        shards: files.manifest.files.length,
        examples: Array.from(shuffledWindows(source, { seed: 1, epoch: 1 }, settings), (window) => {
          const { features, texts = [], labels, weights } = reader.read(window)
          return Array.from(window.order, (at) => {
            const [x, text = NaN, category] = features.subarray(3 * at, 3 * at + 3)
            return [x, texts[text] ?? null, category, labels[at], weights?.[at]]
          })
        }).flat(),
      }
    }
    const one = await reading({})
    const isMultiOutput = await reading({ rows: 90, batchRows: 7 })
    expect([one.shards, isMultiOutput.shards]).toEqual([1, 12])
    expect(isMultiOutput.examples).toEqual(one.examples)
    const y = one.examples.map(([, , , label]) => Number(label))
    expect(y.toSorted((a, b) => a - b)).toEqual([...rowRange(0, rows)])
    expect(one.examples).toEqual(
      y.map((row) => [row / 8, row % 3 ? `text ${row}` : null, 1 - (row % 2), row, row + 1]),
    )
  })
})

describe('orderedWindows', () => {
  it('yields all examples in the order of the split, in full batches until the last one', () => {
    fc.assert(
      fc.property(drawn, ({ size, batchSize, bytes }) => {
        const windows = [...orderedWindows({ size, exampleBytes }, { batchSize, bytes })]
        expect(windows.flatMap(positionsIn)).toEqual([...rowRange(0, size)])
        for (const { order } of windows.slice(0, -1)) expect(order.length % batchSize).toBe(0)
        for (const { order } of windows)
          expect(order.length).toBeLessThanOrEqual(Math.max(bytes / exampleBytes, batchSize))
      }),
    )
  })

  it('yields nothing without examples', () => {
    expect([...orderedWindows({ size: 0, exampleBytes }, { batchSize: 4 })]).toEqual([])
  })
})
