import type { Column } from '../../dataset/columns.ts'

export function texts(name: string, values: readonly (string | null)[]): Column {
  return { kind: 'text', name, values }
}

export function numbers(name: string, values: ArrayLike<number>): Column {
  return { kind: 'number', name, values: Float64Array.from(values) }
}

/** Returns a column with the names of class indices. */
export function classColumn(name: string, indices: Int32Array, classes: readonly string[]): Column {
  return texts(
    name,
    Array.from(indices, (index) => classes[index] ?? null),
  )
}
