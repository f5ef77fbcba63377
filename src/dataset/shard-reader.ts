import { isAscii } from 'node:buffer'
import { DataType, type Field } from 'apache-arrow'
import type { FileBlock } from 'apache-arrow/ipc/metadata/file'
import {
  bodyOf,
  readBatchHeader,
  readDictionaryHeader,
  readFooter,
  withFile,
  type Body,
} from './arrow-messages.ts'
import type { Column } from './columns.ts'

/** A record batch of a shard: consecutive rows. */
export interface ShardBatch {
  readonly rows: number
  readonly block: FileBlock
}

/** The columns and record batches of a shard. Values are not read. */
export interface ShardIndex {
  readonly path: string
  readonly columns: readonly ShardColumn[]
  readonly batches: readonly ShardBatch[]
}

export interface ShardColumn {
  readonly name: string
  readonly kind: Column['kind']
  /** Position of the first buffer and of the node among those of a batch. */
  readonly firstBuffer: number
  readonly node: number
  /** The dictionary of a column of categories, in the file. */
  readonly dictionary: FileBlock | null
}

/** Reads the columns and record batches of a shard. @throws RangeError or an error of the Arrow library when the file is damaged */
export function readShardIndex(path: string): ShardIndex {
  return withFile(path, (file) => {
    const footer = readFooter(file)
    const dictionaries = new Map<number, FileBlock>()
    for (const block of footer.dictionaryBatches()) {
      const { id } = readDictionaryHeader(file, block)
      if (dictionaries.has(id)) throw new RangeError(`two dictionaries ${id}`)
      dictionaries.set(id, block)
    }
    let firstBuffer = 0
    const columns = footer.schema.fields.map((field: Field, node): ShardColumn => {
      const kind = kindOf(field)
      const column = {
        name: field.name,
        kind,
        firstBuffer,
        node,
        dictionary: dictionaryOf(field, dictionaries),
      }
      firstBuffer += kind === 'text' || kind === 'bytes' ? 3 : 2
      return column
    })
    const batches = Array.from(footer.recordBatches(), (block) => ({
      block,
      rows: readBatchHeader(file, block).length,
    }))
    return { path, columns, batches }
  })
}

function kindOf({ name, type }: Field): Column['kind'] {
  if (DataType.isFloat(type)) return 'number'
  if (DataType.isDictionary(type)) return 'category'
  if (DataType.isUtf8(type)) return 'text'
  if (DataType.isBinary(type)) return 'bytes'
  throw new RangeError(`column ${name} has the type ${String(type)}`)
}

function dictionaryOf({ name, type }: Field, dictionaries: ReadonlyMap<number, FileBlock>): FileBlock | null {
  if (!DataType.isDictionary(type)) return null
  const block = dictionaries.get(type.id)
  if (block === undefined) throw new RangeError(`column ${name} has no dictionary`)
  return block
}

/** Reads the categories of a column. */
export function readCategories(path: string, { dictionary }: Pick<ShardColumn, 'dictionary'>): string[] {
  if (dictionary === null) return []
  return withFile(path, (file) => {
    const { data } = readDictionaryHeader(file, dictionary)
    return readTexts(bodyOf(file, dictionary, data), { firstBuffer: 0, node: 0 }, data.length).map(
      (text) => text ?? '',
    )
  })
}

/**
 * Reads columns of a record batch; other columns are not read from the file.
 * @param categoriesOf returns the categories of a column
 */
export function readBatch(
  path: string,
  { block }: ShardBatch,
  columns: readonly ShardColumn[],
  categoriesOf: (column: ShardColumn) => readonly string[],
): Column[] {
  return withFile(path, (file) => {
    const header = readBatchHeader(file, block)
    const body = bodyOf(file, block, header)
    return columns.map((column) => readColumn(body, column, header.length, categoriesOf))
  })
}

function readColumn(
  body: Body,
  column: ShardColumn,
  rows: number,
  categoriesOf: (column: ShardColumn) => readonly string[],
): Column {
  const { name, kind, firstBuffer } = column
  switch (kind) {
    case 'number':
      // A missing value is NaN in the file, too.
      return { kind, name, values: new Float64Array(body.read(firstBuffer + 1, 8 * rows)) }
    case 'category': {
      const codes = new Int32Array(body.read(firstBuffer + 1, 4 * rows))
      const isMissing = missingIn(body, column, rows)
      if (isMissing) for (let row = 0; row < rows; row++) if (isMissing(row)) codes[row] = -1
      return { kind, name, categories: categoriesOf(column), codes }
    }
    case 'text':
      return { kind, name, values: readTexts(body, column, rows) }
    case 'bytes': {
      const { ends, bytes } = readVariable(body, column, rows)
      return {
        kind,
        name,
        values: Array.from({ length: rows }, (_, row) => bytes.subarray(ends[row], ends[row + 1])),
      }
    }
  }
}

type ColumnBuffers = Pick<ShardColumn, 'firstBuffer' | 'node'>

/** Returns a function that is true for rows without a value; null if all rows have one. */
function missingIn(
  body: Body,
  { firstBuffer, node }: ColumnBuffers,
  rows: number,
): ((row: number) => boolean) | null {
  if (body.nullCount(node) === 0) return null
  const bits = new Uint8Array(body.read(firstBuffer, Math.ceil(rows / 8)))
  return (row) => ((bits[row >> 3] ?? 0) & (1 << (row & 7))) === 0
}

function readVariable(body: Body, { firstBuffer }: ColumnBuffers, rows: number) {
  const ends = new Int32Array(body.read(firstBuffer + 1, 4 * (rows + 1)))
  const bytes = new Uint8Array(body.read(firstBuffer + 2, ends[rows] ?? 0))
  return { ends, bytes }
}

/** Texts of ASCII letters are cut out of one string, which is ten times as fast. */
function readTexts(body: Body, buffers: ColumnBuffers, rows: number): (string | null)[] {
  const { ends, bytes } = readVariable(body, buffers, rows)
  const isMissing = missingIn(body, buffers, rows)
  const buffer = Buffer.from(bytes.buffer)
  const plain = isAscii(bytes) ? buffer.toString('latin1') : null
  return Array.from({ length: rows }, (_, row) => {
    if (isMissing?.(row)) return null
    return plain?.slice(ends[row], ends[row + 1]) ?? buffer.toString('utf8', ends[row], ends[row + 1])
  })
}
