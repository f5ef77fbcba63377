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
    readWithIds,
    labels: () => [examples.labels],
  }
}

function takeExamples(examples: Examples, ranges: readonly ExampleRange[]): Examples {
  const rows = ranges.flatMap(({ start, count }) =>
    Array.from({ length: count }, (_, index) => start + index),
  )
  const { size, ids, labels, weights } = examples
  return {
    ...examples,
    size: rows.length,
    ids: rows.map((row) => ids[row] ?? ''),
    features: taken(examples.features, size, rows),
    labels: taken(labels, size, rows),
    weights: weights ? taken(weights, size, rows) : null,
  }
}

function taken<Values extends Float64Array | Float32Array | Int32Array | Uint8Array>(
  values: Values,
  size: number,
  rows: readonly number[],
): Values
function taken(
  values: Float64Array | Float32Array | Int32Array | Uint8Array,
  size: number,
  rows: readonly number[],
): typeof values {
  const width = values.length / size
  const result = values.slice(0, rows.length * width)
  for (const [position, row] of rows.entries())
    result.set(values.subarray(row * width, (row + 1) * width), position * width)
  return result
}
