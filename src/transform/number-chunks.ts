/** Numbers of one column in chunks, which can be read as often as needed. */
export type NumberChunks = Iterable<Float64Array>

/** Returns the numbers changed one by one, computed anew at each reading. */
export function mapNumbers(chunks: NumberChunks, change: (value: number) => number): NumberChunks {
  return mapChunks(chunks, (chunk) => chunk.map(change))
}

/** Returns the numbers without NaN. */
export function presentNumbers(chunks: NumberChunks): NumberChunks {
  return mapChunks(chunks, (chunk) => {
    const present = new Float64Array(chunk.length)
    let count = 0
    for (const value of chunk) if (!Number.isNaN(value)) present[count++] = value
    return present.subarray(0, count)
  })
}

export function countNumbers(chunks: NumberChunks): number {
  let count = 0
  for (const { length } of chunks) count += length
  return count
}

/** Returns the numbers in ascending order, all in memory. */
export function sortNumbers(chunks: NumberChunks): Float64Array {
  const sorted = new Float64Array(countNumbers(chunks))
  let end = 0
  for (const chunk of chunks) {
    sorted.set(chunk, end)
    end += chunk.length
  }
  return sorted.sort()
}

function mapChunks(chunks: NumberChunks, change: (chunk: Float64Array) => Float64Array): NumberChunks {
  return {
    *[Symbol.iterator]() {
      for (const chunk of chunks) yield change(chunk)
    },
  }
}
