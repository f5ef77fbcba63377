import type { Artifact } from '../artifacts/artifact.ts'
import type { Column } from './columns.ts'
import { splitNames, type DatasetDetails, type SplitName } from './dataset-schema.ts'
import { StoredSplit, type SplitChunk } from './stored-split.ts'

/** All rows of a dataset: those of the training split, then of the validation split, then of the test split. */
export class AllRows {
  readonly details: DatasetDetails
  readonly #splits: readonly StoredSplit[]
  /** Position of the first row of each split. */
  readonly #starts: readonly number[]
  readonly rows: number

  constructor(dataset: Artifact<DatasetDetails>) {
    this.details = dataset.details
    this.#splits = splitNames.map((split) => new StoredSplit(dataset, split))
    let rows = 0
    this.#starts = this.#splits.map((split) => {
      const start = rows
      rows += split.rows
      return start
    })
    this.rows = rows
  }

  /** The stored columns, the ids among them. */
  get names(): readonly string[] {
    return this.#splits[0]?.names ?? []
  }

  /** Yields the rows of some splits, by default of all, in chunks of the columns of these names. A split without rows gives one empty chunk. */
  *chunks(names: readonly string[], splits: readonly SplitName[] = splitNames): Generator<SplitChunk> {
    for (const [index, split] of this.#splits.entries())
      if (splits.includes(splitNames[index] ?? 'train'))
        for (const chunk of split.chunks(names))
          yield { ...chunk, start: (this.#starts[index] ?? 0) + chunk.start }
  }

  /** Reads one row. */
  readRow(names: readonly string[], row: number): Column[] {
    const index = this.splitOf(row)
    return this.#splits[index]?.readRows(names, [row - (this.#starts[index] ?? 0)]) ?? []
  }

  /** Returns the position of the split of a row in `splitNames`. */
  splitOf(row: number): number {
    return this.#starts.findLastIndex((start, index) => start <= row && (this.#splits[index]?.rows ?? 0) > 0)
  }
}
