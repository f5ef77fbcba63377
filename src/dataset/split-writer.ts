import { join } from 'node:path'
import type { Schema, Utf8, Vector } from 'apache-arrow'
import { arrowCategories, arrowSchema, recordBatch } from './arrow.ts'
import type { CategoryColumn, WrittenColumn } from './columns.ts'
import { PendingRows } from './pending-rows.ts'
import { shardLimits, shardName, type ShardLimits } from './shard-files.ts'
import { ShardWriter } from './shard-writer.ts'

/**
 * Writes the rows of a split into shards, from first to last. The bytes depend only on the rows, not on how many are appended at
 * once. In memory is at most one record batch.
 */
export class SplitWriter {
  readonly #folder: string
  readonly #split: string
  readonly #limits: ShardLimits
  #form: Form | null = null
  #shard: ShardWriter | null = null
  #shards = 0
  /** Rows of the current shard. */
  #rows = 0

  /** @param split the name of a split, or of a file in a part of a dataset */
  constructor(folder: string, split: string, limits: ShardLimits = shardLimits) {
    this.#folder = folder
    this.#split = split
    this.#limits = limits
  }

  /**
   * Appends consecutive rows of all columns; category columns list the same categories in each call.
   * @throws UserError when the values of a column exceed the size of a file
   */
  append(columns: readonly WrittenColumn[]): void {
    this.#form ??= formOf(columns, this.#limits)
    const form = this.#form
    for (const batch of form.pending.append(columns)) this.#write(form, batch)
  }

  /**
   * Writes the remaining rows. A split without rows has one shard, which names the columns; so one call of `append` is needed before.
   */
  close(): void {
    const form = this.#form
    if (form === null) throw new TypeError(`the columns of the split ${this.#split} are not known`)
    if (form.pending.rows > 0 || this.#shards === 0) this.#write(form, form.pending.take())
    this.#closeShard()
  }

  /** Closes the file that is being written, after an error. */
  abandon(): void {
    this.#shard?.abandon()
    this.#shard = null
  }

  #write(
    { schema, categoriesOf, footerBytes, metadataBytes }: Form,
    columns: readonly WrittenColumn[],
  ): void {
    const batch = recordBatch(schema, columns, categoriesOf)
    const bytes = batch.data.byteLength + metadataBytes + footerBytes
    const { rows, bytes: mostBytes } = this.#limits
    if (this.#shard !== null && (this.#rows + batch.numRows > rows || this.#shard.bytes + bytes > mostBytes))
      this.#closeShard()
    this.#shard ??= new ShardWriter(join(this.#folder, shardName(this.#split, this.#shards++)), schema)
    this.#shard.write(batch)
    this.#rows += batch.numRows
  }

  #closeShard(): void {
    this.#shard?.close()
    this.#shard = null
    this.#rows = 0
  }
}

interface Form {
  readonly schema: Schema
  readonly pending: PendingRows
  readonly categoriesOf: (column: CategoryColumn) => Vector<Utf8>
  /** Upper bounds of the bytes around the values: of a batch, and at the end of a shard. */
  readonly metadataBytes: number
  readonly footerBytes: number
}

function formOf(columns: readonly WrittenColumn[], limits: ShardLimits): Form {
  const categories = new Map<string, Vector<Utf8>>()
  for (const column of columns)
    if (column.kind === 'category') categories.set(column.name, arrowCategories(column))
  const nameBytes = columns.reduce((sum, { name }) => sum + 4 * name.length, 0)
  return {
    schema: arrowSchema(columns),
    pending: new PendingRows(columns, limits),
    categoriesOf: (column) => categories.get(column.name) ?? arrowCategories(column),
    metadataBytes: 512 + 96 * columns.length,
    footerBytes: 8192 + 256 * columns.length + nameBytes,
  }
}
