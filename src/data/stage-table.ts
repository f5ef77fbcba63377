import type { DataSection } from '../config/data.ts'
import type { BadRow, ChunkColumn, ColumnRequest, TableChunk } from '../tables/relation.ts'
import type { DictionaryLimits } from '../tables/text-dictionary.ts'
import { RowOutcomes } from '../column-store/row-outcomes.ts'
import { StagedIdentities } from '../column-store/staged-identities.ts'
import { StagedNumbers } from '../column-store/staged-numbers.ts'
import { StagedTexts, type TextChunk } from '../column-store/staged-texts.ts'
import type { StoreFile } from '../column-store/store-file.ts'
import type { ColumnImages } from '../image-sources/column-images.ts'
import { divideChunk } from '../image-sources/divide-chunk.ts'
import { ExpectationChecker, type CheckedRows } from '../expectations/expectation-checker.ts'
import type { AddedRows } from '../expectations/checked-table.ts'
import { hashCells, type Cells, type ChunkCells } from '../expectations/column-cells.ts'
import { columnsNeededAsTexts, type Expectation } from '../expectations/expectation.ts'
import { wantedLabels } from './label.ts'
import { ColumnHasher, identityWords } from '../column-store/row-identity.ts'
import type { SourceTable } from './source-table.ts'
import { requireStaged, type StagedColumn, type StagedTable } from './staged-table.ts'

export interface StagedSource {
  readonly table: StagedTable
  /** Identities by the columns that they consist of; null for all columns. */
  readonly identities: ReadonlyMap<string | null, StagedIdentities>
  /** Rows that the reader rejected; none unless the section has a quarantine. */
  readonly badRows: readonly BadRow[]
  /** Results of the expectations. */
  readonly checked: CheckedRows
  /** Results of the expectations that a pull request removes; null without any. */
  readonly checkedByBase: CheckedRows | null
}

export interface StageOptions {
  readonly section: DataSection
  readonly expectations: readonly Expectation[]
  /** Expectations that a pull request removes. */
  readonly removed?: readonly Expectation[] | undefined
  readonly file: StoreFile
  /** Images by the column with their paths. */
  readonly images?: ReadonlyMap<string, ColumnImages> | undefined
  /** Is called with the number of rows so far. */
  readonly onRows: (rows: number) => void
}

/** Reads a table once into the column store, and computes the identities of its rows. */
export async function stageTable(
  source: SourceTable,
  { section, expectations, removed = [], file, images = new Map(), onRows }: StageOptions,
): Promise<StagedSource> {
  const { names } = source
  const spelled = columnsNeededAsTexts([...expectations, ...removed])
  const columns = names.map((name) => {
    const isSpelled = spelled.has(name) || isNeededAsText(name, section)
    return stagerOf(name, source, isSpelled, { file, images: images.get(name) })
  })
  const hidden = new Set(section.private)
  const checkedTable = { ...pickTable(source), private: hidden }
  const checker = new ExpectationChecker(expectations, checkedTable, file)
  const ofBase = removed.length === 0 ? null : new ExpectationChecker(removed, checkedTable, file)
  const wanted = [...new Set([section.id ?? null, section.split.group ?? section.id ?? null])]
  const identities = wanted
    .filter((name) => name === null || names.includes(name))
    .map((name) => ({
      name,
      staged: new StagedIdentities(file),
      hashers: columns.flatMap((column, position) =>
        name === null || column.staged.name === name
          ? [{ position, hasher: hasherOf(column.staged.name, images) }]
          : [],
      ),
    }))
  const sizes: number[] = []
  const badRows: BadRow[] = []
  const onBadRow =
    section.clean['on-error'] === 'quarantine' ? (row: BadRow) => void badRows.push(row) : undefined
  let total = 0
  const requests = columns.map(({ request }) => request)
  const scan = source.scan(requests, onBadRow)
  for await (const chunk of images.size === 0 ? scan : divided(scan, names, images)) {
    const staged = columns.map(({ append }, position) => append(requireColumn(chunk.columns, position)))
    for (const { staged: target, hashers } of identities) {
      const words = new Uint32Array(chunk.rows * identityWords)
      for (const { position, hasher } of hashers) staged[position]?.addTo(words, hasher)
      target.append(words)
    }
    const cells = new Map(staged.map((of, position) => [names[position] ?? '', of.cells]))
    for (const one of [checker, ofBase]) one?.add({ start: total, rows: chunk.rows, cells })
    sizes.push(chunk.rows)
    total += chunk.rows
    onRows(total)
  }
  const table: StagedTable = {
    columns: new Map(columns.map(({ staged }) => [staged.name, staged])),
    typed: source.typed,
    private: hidden,
    outcomes: new RowOutcomes(sizes),
    locate: (rows) => source.locate(rows),
  }
  const added: AddedRows = {
    outcomes: table.outcomes,
    rows: total + badRows.length,
    readCells: (chunk, wantedColumns) => readCells(table, chunk, wantedColumns),
    locate: table.locate,
  }
  return {
    table,
    identities: new Map(identities.map(({ name, staged }) => [name, staged])),
    badRows,
    checked: await checker.finish(added),
    checkedByBase: ofBase === null ? null : await ofBase.finish(added),
  }
}

function pickTable({ names, typed, numbers }: SourceTable) {
  return { names, typed, numbers }
}

/** Returns the cells of some columns in a chunk as they are stored. */
function readCells(table: StagedTable, chunk: number, names: readonly string[]): ChunkCells {
  return new Map(names.map((name) => [name, cellsOf(requireStaged(table, name), chunk)]))
}

function cellsOf(column: StagedColumn, chunk: number): Cells {
  if (column.kind === 'numbers') return { form: 'numbers', values: column.read(chunk) }
  const cells = column.read(chunk)
  return cells.form === 'texts' ? cells : { ...cells, dictionary: column.dictionary }
}

async function* divided(
  chunks: AsyncIterable<TableChunk>,
  names: readonly string[],
  images: ReadonlyMap<string, ColumnImages>,
): AsyncGenerator<TableChunk> {
  for await (const chunk of chunks) yield* divideChunk(chunk, names, images)
}

function requireColumn(columns: readonly ChunkColumn[], position: number): ChunkColumn {
  const column = columns[position]
  if (column) return column
  throw new TypeError('a chunk with fewer columns than requested')
}

/** Returns the hasher of a column. The hashes of images are no numbers. */
function hasherOf(name: string, images: ReadonlyMap<string, ColumnImages>): ColumnHasher {
  return new ColumnHasher(name, images.has(name) ? 'texts' : 'numbers')
}

/** Adds a stored chunk to identities. */
type AddTo = (identities: Uint32Array, hasher: ColumnHasher) => void

interface Stager {
  readonly request: ColumnRequest
  readonly staged: StagedColumn
  readonly append: (cells: ChunkColumn) => StoredCells
}

/** Cells of a chunk as they are stored. */
interface StoredCells {
  readonly cells: Cells
  readonly addTo: AddTo
}

interface Store {
  readonly file: StoreFile
  /** Images of the paths in the column, which are identified by their content. */
  readonly images: ColumnImages | undefined
}

function stagerOf(name: string, source: SourceTable, isSpelled: boolean, { file, images }: Store): Stager {
  if (source.numbers.has(name) && !isSpelled) {
    const staged = new StagedNumbers(name, file)
    return {
      request: { name, form: 'numbers' },
      staged,
      append: (cells) => {
        if (cells.form !== 'numbers') throw new TypeError(`${cells.form} instead of numbers`)
        const { values } = cells
        staged.append(values)
        const addTo: AddTo = (identities, hasher) => hasher.addNumbers(identities, values)
        return { cells, addTo }
      },
    }
  }
  const dictionary = limitsOf(source.names.length)
  const staged = new StagedTexts(name, file, dictionary)
  return {
    request: { name, form: 'texts', dictionary },
    staged,
    append: (cells) => {
      if (cells.form === 'numbers') throw new TypeError('numbers instead of texts')
      const chunk = staged.append(cells)
      const stored = chunk.form === 'texts' ? chunk : { ...chunk, dictionary: staged.dictionary }
      const addTo: AddTo = (identities, hasher) =>
        images
          ? hasher.addTexts(identities, contentsOf(chunk, staged, images))
          : hashCells(identities, stored, hasher)
      return { cells: stored, addTo }
    },
  }
}

/** Returns a text for each row of a chunk that is equal for images with equal bytes. */
function contentsOf(chunk: TextChunk, { dictionary }: StagedTexts, images: ColumnImages): (string | null)[] {
  const paths =
    chunk.form === 'texts' ? chunk.texts : Array.from(chunk.codes, (code) => dictionary[code] ?? null)
  return paths.map((path) => (path === null ? null : images.contentOf(path)))
}

/** True for a column of numbers whose spelling counts. */
function isNeededAsText(name: string, section: DataSection): boolean {
  const { features, categorical, id, split } = section
  const type = features[name]?.type
  return (
    type === 'category' ||
    type === 'text' ||
    type === 'image' ||
    features[name]?.['date-format'] !== undefined ||
    (type === undefined && categorical.includes(name)) ||
    name === id ||
    name === split.stratify ||
    wantedLabels(section).some(({ column, task }) => column === name && task === 'classification')
  )
}

/** All dictionaries of a table together take at most about 100 MB. */
function limitsOf(columns: number): DictionaryLimits {
  return {
    texts: Math.max(2 ** 10, Math.min(2 ** 16, Math.floor(2 ** 20 / columns))),
    characters: Math.max(2 ** 16, Math.min(2 ** 22, Math.floor(2 ** 25 / columns))),
  }
}
