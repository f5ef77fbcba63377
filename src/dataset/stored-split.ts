import { basename, join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { bisectRight } from 'd3-array'
import type { Manifest } from '../artifacts/manifest.ts'
import { damagedArtifact } from '../artifacts/artifact-json.ts'
import { messageOf } from '../errors/user-error.ts'
import { joinColumns, takeRows, textOf, type Column } from './columns.ts'
import type { SplitName } from './dataset-schema.ts'
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
export interface SplitFiles<Name extends string = SplitName> {
  readonly folder: string
  readonly manifest: Pick<Manifest, 'files'>
  readonly details: { readonly rows: Readonly<Record<Name, number>> }
}

interface IndexedBatch {
  readonly start: number
  readonly batch: ShardBatch
  readonly path: string
}

interface LastRead {
  readonly indexed: IndexedBatch
  readonly names: readonly string[]
  readonly columns: readonly Column[]
}

/** The shards of a split. Columns are read in chunks of at most one record batch. */
export class StoredSplit<Name extends string = SplitName> {
  readonly names: readonly string[]
  readonly rows: number
  readonly #folder: string
  /** The columns of all shards, with the dictionaries of the first one. */
  readonly #columns: ReadonlyMap<string, ShardColumn>
  readonly #firstPath: string
  readonly #batches: readonly IndexedBatch[]
  readonly #starts: readonly number[]
  readonly #categories = new Map<string, readonly string[]>()
  /** The columns that were read last, since the next request is often about the same batch. */
  #last: LastRead | null = null

  /** @throws UserError that names the shard that is missing or damaged */
  constructor({ folder, manifest, details }: SplitFiles<Name>, split: Name) {
    this.#folder = folder
    const entries = shardEntries(manifest, split)
    const shards = entries.map(({ path }) => this.#reading(path, () => readShardIndex(join(folder, path))))
    const [first] = shards
    if (first === undefined) throw damagedArtifact(folder, `no ${shardName(split, 0)}`)
    for (const shard of shards) this.#assertColumns(first, shard)
    this.#columns = new Map(first.columns.map((column) => [column.name, column]))
    this.#firstPath = first.path
    this.names = [...this.#columns.keys()]
    this.#batches = indexBatches(shards)
    this.#starts = this.#batches.map(({ start }) => start)
    this.rows = this.#batches.reduce((sum, { batch }) => sum + batch.rows, 0)
    if (this.rows !== details.rows[split])
      throw damagedArtifact(
        folder,
        `${this.rows} rows in ${entries.length} shards of the split ${split}, of ${details.rows[split]}; ${shardName(split, entries.length)} is not in its manifest`,
      )
  }

  /**
   * Yields the chunks that contain the rows of a range, of all rows by default, with the columns of these names. A split without rows has
   * one empty chunk.
   * @throws TypeError for a name that no column has
   */
  *chunks(names: readonly string[], start = 0, end = this.rows): Generator<SplitChunk> {
    if (start >= end && this.rows > 0) return
    for (let index = this.#batchAt(start); index < this.#batches.length; index++) {
      const indexed = this.#batches[index]
      if (indexed === undefined || (indexed.start >= end && this.rows > 0)) return
      yield { start: indexed.start, rows: indexed.batch.rows, columns: this.#read(indexed, names) }
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

  #read(indexed: IndexedBatch, names: readonly string[]): readonly Column[] {
    if (this.#last?.indexed === indexed && this.#last.names === names) return this.#last.columns
    const { batch, path } = indexed
    const wanted = names.map((name) => this.#requireColumn(name))
    const columns = this.#reading(basename(path), () =>
      readBatch(path, batch, wanted, (column) => this.#categoriesOf(column)),
    )
    this.#last = { indexed, names, columns }
    return columns
  }

  #requireColumn(name: string): ShardColumn {
    const column = this.#columns.get(name)
    if (column) return column
    throw new TypeError(`the dataset has no column ${name}`)
  }

  /** Returns the categories of a column, which are the same in all shards. */
  #categoriesOf(column: ShardColumn): readonly string[] {
    const known = this.#categories.get(column.name)
    if (known) return known
    const categories = readCategories(this.#firstPath, column)
    this.#categories.set(column.name, categories)
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

function indexBatches(shards: readonly ShardIndex[]): IndexedBatch[] {
  let start = 0
  return shards.flatMap((shard) =>
    shard.batches.map((batch) => {
      const entry = { start, batch, path: shard.path }
      start += batch.rows
      return entry
    }),
  )
}
