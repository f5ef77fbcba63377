/** Numbers of one column in chunks, which can be read as often as needed. A chunk is valid until the next one is read. */
export type NumberChunks = Iterable<Float64Array>

/** Returns the numbers changed one by one, computed anew at each reading. */
export function mapNumbers(chunks: NumberChunks, change: (value: number) => number): NumberChunks {
  return mapChunks(chunks, (chunk, changed) => {
    for (let index = 0; index < chunk.length; index++) changed[index] = change(chunk[index] ?? Number.NaN)
    return changed
  })
}

/** Returns the numbers without NaN. */
export function presentNumbers(chunks: NumberChunks): NumberChunks {
  return mapChunks(chunks, (chunk, present) => {
    if (!chunk.includes(Number.NaN)) return chunk
    let count = 0
    // Loops over typed arrays by `for … of` take several times as long.
    for (let index = 0; index < chunk.length; index++) {
      const value = chunk[index] ?? Number.NaN
      if (!Number.isNaN(value)) present[count++] = value
    }
    return present.subarray(0, count)
  })
}

/** Returns the numbers with another one in place of NaN. */
export function fillNumbers(chunks: NumberChunks, missing: number): NumberChunks {
  return mapChunks(chunks, (chunk, filled) => {
    if (!chunk.includes(Number.NaN)) return chunk
    for (let index = 0; index < chunk.length; index++) {
      const value = chunk[index] ?? Number.NaN
      filled[index] = Number.isNaN(value) ? missing : value
    }
    return filled
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

/** @param change receives an array of the length of the chunk, which it may fill and return */
export function mapChunks(
  chunks: NumberChunks,
  change: (chunk: Float64Array, into: Float64Array) => Float64Array,
): NumberChunks {
  return {
    *[Symbol.iterator]() {
      let buffer = new Float64Array()
      for (const chunk of chunks) {
        if (buffer.length < chunk.length) buffer = new Float64Array(chunk.length)
        yield change(chunk, buffer.subarray(0, chunk.length))
      }
    },
  }
}
