/** Numbers of one column in chunks, which can be read as often as needed. */
export type NumberChunks = Iterable<Float64Array>

/** Returns the numbers changed one by one, computed anew at each reading. */
export function mapNumbers(chunks: NumberChunks, change: (value: number) => number): NumberChunks {
  return mapChunks(chunks, (chunk) => {
    const changed = new Float64Array(chunk.length)
    for (let index = 0; index < chunk.length; index++) changed[index] = change(chunk[index] ?? Number.NaN)
    return changed
  })
}

/** Returns the numbers without NaN. */
export function presentNumbers(chunks: NumberChunks): NumberChunks {
  return mapChunks(chunks, (chunk) => {
    const first = chunk.findIndex(Number.isNaN)
    if (first < 0) return chunk
    const present = chunk.slice()
    let count = first
    // Loops over typed arrays by `for … of` take several times as long.
    for (let index = first; index < chunk.length; index++) {
      const value = chunk[index] ?? Number.NaN
      if (!Number.isNaN(value)) present[count++] = value
    }
    return present.subarray(0, count)
  })
}

/** Returns true if there are no numbers. */
export function hasNoNumbers(chunks: NumberChunks): boolean {
  for (const { length } of chunks) if (length > 0) return false
  return true
}

function countNumbers(chunks: NumberChunks): number {
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
