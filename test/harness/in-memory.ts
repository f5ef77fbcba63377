import { gather } from '../../src/training/gather.ts'
import type { ExampleRange, Examples, ExampleSource } from '../../src/dataset/examples.ts'

/** Returns examples in memory as the source of a training. */
export function inMemory(examples: Examples): ExampleSource {
  const { size, features } = examples
  const pixels = features instanceof Uint8Array
  const readWithIds = (ranges: readonly ExampleRange[]) => {
    const [first] = ranges
    return ranges.length === 1 && first?.count === size ? examples : takeExamples(examples, ranges)
  }
  return {
    size,
    pixels,
    exampleBytes: (features.length / Math.max(size, 1)) * (pixels ? 1 : 8),
    read: readWithIds,
    load: async (ranges) => readWithIds(ranges),
    readWithIds,
    labels: () => [examples.labels],
  }
}

function takeExamples(examples: Examples, ranges: readonly ExampleRange[]): Examples {
  const rows = Uint32Array.from(
    ranges.flatMap(({ start, count }) => Array.from({ length: count }, (_, index) => start + index)),
  )
  const { size, ids, features, labels, weights } = examples
  return {
    ...examples,
    size: rows.length,
    ids: Array.from(rows, (row) => ids[row] ?? ''),
    features: gather(features, rows, features.length / size),
    labels: gather(labels, rows, labels.length / size),
    weights: weights ? gather(weights, rows, weights.length / size) : null,
  }
}
