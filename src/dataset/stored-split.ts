import { basename, join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { bisectRight } from 'd3-array'
import type { Manifest } from '../artifacts/manifest.ts'
import { damagedArtifact } from '../artifacts/artifact-json.ts'
import { messageOf } from '../errors/user-error.ts'
import { joinColumns, takeRows, textOf, type Column } from './columns.ts'
import type { DatasetDetails, SplitName } from './dataset-schema.ts'
import { idColumn } from './reserved-columns.ts'
import { shardEntries, shardName } from './shard-files.ts'
import {
  readBatch,
  readCategories,
  readShardIndex,
  type ShardBatch,
  type ShardColumn,
  type ShardIndex,
} from './shard-reader.ts'

/** Consecutive rows of a split, in memory. */
export interface SplitChunk {
  /** Position of the first row in the split. */
  readonly start: number
  readonly rows: number
  /** The requested columns, in the order of the request. */
  readonly columns: readonly Column[]
}

/** The part of a dataset that describes its files. */
export interface SplitFiles {
  readonly folder: string
  readonly manifest: Pick<Manifest, 'files'>
  readonly details: Pick<DatasetDetails, 'rows'>
}

interface PlacedBatch {
  readonly start: number
  readonly batch: ShardBatch
  readonly shard: ShardIndex
}

/** The shards of a split. Columns are read in chunks of at most one record batch. */
export class StoredSplit {
  readonly names: readonly string[]
  readonly rows: number
  readonly #folder: string
  readonly #shards: readonly ShardIndex[]
  readonly #batches: readonly PlacedBatch[]
  readonly #starts: readonly number[]
  readonly #categories = new Map<string, readonly string[]>()

  /** @throws UserError that names the shard that is missing or damaged */
  constructor({ folder, manifest, details }: SplitFiles, split: SplitName) {
    this.#folder = folder
    const entries = shardEntries(manifest, split)
    this.#shards = entries.map(({ path }) => this.#reading(path, () => readShardIndex(join(folder, path))))
    const [first] = this.#shards
    if (first === undefined) throw damagedArtifact(folder, `no ${shardName(split, 0)}`)
    for (const shard of this.#shards) this.#assertColumns(first, shard)
    this.names = first.columns.map(({ name }) => name)
    this.#batches = placed(this.#shards)
    this.#starts = this.#batches.map(({ start }) => start)
    this.rows = this.#batches.reduce((sum, { batch }) => sum + batch.rows, 0)
    if (this.rows !== details.rows[split])
      throw damagedArtifact(
        folder,
        `${this.rows} rows in ${entries.length} shards of the split ${split}, of ${details.rows[split]}; ${shardName(split, entries.length)} is not in its manifest`,
      )
  }

  /** Returns the kind of a column; null when there is no column of this name. */
  kindOf(name: string): Column['kind'] | null {
    return this.#shards[0]?.columns.find((column) => column.name === name)?.kind ?? null
  }

  /**
   * Yields the chunks that contain the rows of a range, of all rows by default, with the columns of these names. A split without rows has
   * one empty chunk.
   * @throws TypeError for a name that no column has
   */
  *chunks(names: readonly string[], start = 0, end = this.rows): Generator<SplitChunk> {
    if (start >= end && this.rows > 0) return
    for (let index = this.#batchAt(start); index < this.#batches.length; index++) {
      const placed = this.#batches[index]
      if (placed === undefined || (placed.start >= end && this.rows > 0)) return
      yield { start: placed.start, rows: placed.batch.rows, columns: this.#read(placed, names) }
    }
  }

  /** Reads all rows of the columns of these names. */
  readColumns(names: readonly string[]): Column[] {
    return joinColumns(Array.from(this.chunks(names), ({ columns }) => columns))
  }

  /** Reads some rows of the columns of these names. */
  readRows(names: readonly string[], rows: readonly number[]): Column[] {
    return joinColumns(
      rows.flatMap((row) =>
        Array.from(this.chunks(names, row, row + 1), ({ start, columns }) =>
          columns.map((column) => takeRows(column, Int32Array.of(row - start))),
        ),
      ),
    )
  }

  /** Reads the ids of the examples. */
  readIds(): string[] {
    const [ids] = this.readColumns([idColumn])
    if (ids === undefined || ids.kind === 'bytes') throw new TypeError('the dataset has no ids')
    return textOf(ids)
  }

  /** Returns the index of the batch that contains a row. */
  #batchAt(row: number): number {
    return Math.max(bisectRight(this.#starts, row) - 1, 0)
  }

  #read({ batch, shard }: PlacedBatch, names: readonly string[]): Column[] {
    const columns = names.map((name) => requireColumn(shard, name))
    return this.#reading(basename(shard.path), () =>
      readBatch(shard.path, batch, columns, (column) => this.#categoriesOf(column)),
    )
  }

  /** Returns the categories of a column, which are the same in all shards. */
  #categoriesOf({ name }: ShardColumn): readonly string[] {
    const known = this.#categories.get(name)
    if (known) return known
    const [first] = this.#shards
    const categories = first ? readCategories(first.path, requireColumn(first, name)) : []
    this.#categories.set(name, categories)
    return categories
  }

  #assertColumns(first: ShardIndex, shard: ShardIndex): void {
    const [expected, found] = [first, shard].map(({ columns }) =>
      columns.map(({ name, kind, dictionary }) => [name, kind, dictionary?.bodyLength]),
    )
    if (!isDeepStrictEqual(found, expected))
      throw damagedArtifact(
        this.#folder,
        `other columns in ${basename(shard.path)} than in ${basename(first.path)}`,
      )
  }

  #reading<Result>(shard: string, read: () => Result): Result {
    try {
      return read()
    } catch (error) {
      throw damagedArtifact(this.#folder, `${shard} that cannot be read: ${messageOf(error)}`, error)
    }
  }
}

function placed(shards: readonly ShardIndex[]): PlacedBatch[] {
  let start = 0
  return shards.flatMap((shard) =>
    shard.batches.map((batch) => {
      const place = { start, batch, shard }
      start += batch.rows
      return place
    }),
  )
}

function requireColumn({ columns }: ShardIndex, name: string): ShardColumn {
  const column = columns.find((one) => one.name === name)
  if (column) return column
  throw new TypeError(`the dataset has no column ${name}`)
}
