import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { ExampleRange, ExampleSource } from '../../../src/dataset/examples.ts'
import { shardLimits } from '../../../src/dataset/shard-files.ts'
import { SplitWriter } from '../../../src/dataset/split-writer.ts'
import { StoredExamples } from '../../../src/dataset/stored-examples.ts'
import { permutation, randomStream } from '../../../src/random/philox.ts'
import {
  orderedWindows,
  shuffledWindows,
  WindowReader,
  withNext,
  type Window,
} from '../../../src/training/windows.ts'
import { inMemory } from '../../harness/in-memory.ts'
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
      const examples = []
      for (const pair of withNext(shuffledWindows(source, { seed: 1, epoch: 1 }, settings))) {
        const { features, texts = [], labels, weights } = await reader.read(pair)
        for (const at of pair[0].order) {
          const [x, text = NaN, category] = features.subarray(3 * at, 3 * at + 3)
          examples.push([x, texts[text] ?? null, category, labels[at], weights?.[at]])
        }
      }
      return { shards: files.manifest.files.length, examples }
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

describe('WindowReader', () => {
  /** Returns the ranges of each load, and a reader of a split whose examples are one byte each. */
  function recording(pixels: boolean) {
    const loads: (readonly ExampleRange[])[] = []
    const size = 100
    const source: ExampleSource = {
      ...inMemory({
        size,
        ids: [],
        features: Uint8Array.from({ length: size }, (_, row) => row),
        labels: new Int32Array(size),
      }),
      pixels,
    }
    const load = (ranges: readonly ExampleRange[]) => {
      loads.push(ranges)
      return source.load(ranges)
    }
    return { loads, reader: new WindowReader({ ...source, load }), size }
  }
  const settings = { batchSize: 10, bytes: 30 }

  it.each([true, false])(
    'reads each window once, and the next one ahead if it has pixels: %s',
    async (pixels) => {
      const { loads, reader, size } = recording(pixels)
      const windows = [...withNext(orderedWindows(reader.source, settings))]
      const seen: number[] = []
      for (const [index, pair] of windows.entries()) {
        const { features } = await reader.read(pair)
        seen.push(...features)
        expect(loads).toHaveLength(Math.min(pixels ? index + 2 : index + 1, windows.length))
      }
      expect(seen).toEqual(Array.from({ length: size }, (_, row) => row))
    },
  )

  it('reads a window that is the whole split once', async () => {
    const { loads, reader } = recording(true)
    for (let epoch = 0; epoch < 3; epoch++)
      for (const pair of withNext(orderedWindows(reader.source, { batchSize: 10 }))) await reader.read(pair)
    expect(loads).toHaveLength(1)
  })

  it('reports an error of the next window when that window is read', async () => {
    const { reader } = recording(true)
    const broken: ExampleSource = {
      ...reader.source,
      load: async (ranges) => {
        if (ranges[0]?.start === 30) throw new RangeError('broken')
        return reader.source.load(ranges)
      },
    }
    const [first, second] = withNext(orderedWindows(broken, settings))
    if (!first || !second) throw new TypeError('no windows')
    const failing = new WindowReader(broken)
    expect(await failing.read(first)).toMatchObject({ size: 30 })
    await expect(failing.read(second)).rejects.toThrow('broken')
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
