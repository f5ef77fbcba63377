import type { Features } from './dataset-schema.ts'

/** Returns the names of the private columns among the features. */
export function privateNames(features: Features): ReadonlySet<string> {
  if (features.kind !== 'table') return new Set()
  return new Set(
    features.columns.flatMap((column) =>
      column.type !== 'category' && column.type !== 'image' && column.private === true ? [column.name] : [],
    ),
  )
}
