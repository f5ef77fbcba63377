import type { RawValues } from '../dataset/examples.ts'

/** Copies the rows of `width` values each into an array of the same type. */
export function gather<Values extends RawValues | Int32Array>(
  values: Values,
  rows: Uint32Array,
  width: number,
): Values
export function gather(values: RawValues | Int32Array, rows: Uint32Array, width: number): typeof values {
  const gathered = emptyLike(values, rows.length * width)
  rows.forEach((row, position) =>
    gathered.set(values.subarray(row * width, (row + 1) * width), position * width),
  )
  return gathered
}

function emptyLike(values: RawValues | Int32Array, length: number): typeof values {
  if (values instanceof Uint8Array) return new Uint8Array(length)
  if (values instanceof Float64Array) return new Float64Array(length)
  return values instanceof Int32Array ? new Int32Array(length) : new Float32Array(length)
}
