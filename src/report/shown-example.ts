import type { Thumbnail } from '../images/thumbnail.ts'

/** The part of an example that the page shows. */
export interface ShownExample {
  /** `left out` for an image beyond the size limit of a page; null for a table row. */
  readonly picture: Thumbnail | 'left out' | null
  /** Values of the columns before any transform; null for a missing value. */
  readonly values: readonly { readonly column: string; readonly value: string | null }[]
  /** Number of further columns. */
  readonly moreColumns: number
}

/** Examples by their ids. */
export type ShownExamples = ReadonlyMap<string, ShownExample>

/** Looks up examples of a split by their ids. */
export type ExampleSource = (ids: readonly string[]) => Promise<ShownExamples>
