import type { Thumbnail } from '../data/thumbnail.ts'

/** What a reader of the page sees of one example of the test split. */
export interface ShownExample {
  /** `left out` of an image beyond what a page should carry; null for rows of a table. */
  readonly picture: Thumbnail | 'left out' | null
  /** The values of its columns as they were before any transform; null where one is missing. */
  readonly values: readonly { readonly column: string; readonly value: string | null }[]
  /** How many columns more it has. */
  readonly moreColumns: number
}

/** Examples by their ids. */
export type ShownExamples = ReadonlyMap<string, ShownExample>

/** Looks up examples of the test split by their ids. */
export type ExampleSource = (ids: readonly string[]) => Promise<ShownExamples>
