import type { FeatureSetting } from '../config/feature.ts'
import { categoriesOf } from '../dataset/columns.ts'
import { imageNames } from '../images/image-names.ts'
import type { ColumnImages } from '../image-sources/column-images.ts'
import { commonSpelling } from './canonical-texts.ts'
import { classLabel, numberLabel, type LabelColumn, type WantedLabel } from './label.ts'
import { numberOf } from '../text/decimal-text.ts'
import { mostCategories } from './category-limit.ts'
import { nestedProblem } from './nested-column.ts'
import { readDurations, readNumbers, readTimes } from './read-numbers.ts'
import { sourceProblem } from './source-problem.ts'
import { codeReader, distinctTexts, numberReader, plainTexts, visitTexts } from './staged-cells.ts'
import { requireStaged, showCell, type StagedColumn, type StagedTable } from './staged-table.ts'
import type {
  StoredBytes,
  StoredCategories,
  StoredColumn,
  StoredNumbers,
  StoredTexts,
} from './stored-column.ts'
import { parseTime } from '../transform/iso-time.ts'

export type FeatureColumn = StoredNumbers | StoredCategories | StoredTexts | StoredBytes

/** @param classOf replaces classes */
export async function labelColumn(
  table: StagedTable,
  { column: name, task }: WantedLabel,
  classOf: (text: string) => string,
): Promise<LabelColumn> {
  if (task === 'regression')
    return numberLabel(await readNumbers(table, name, 'a number, since the task is regression'))
  return classLabel(categoryColumn(table, name, classOf).column)
}

/**
 * Returns a feature as numbers, as dates in milliseconds, as categories, as texts or as images.
 * @param images the images of a column with their paths
 */
export async function featureColumn(
  table: StagedTable,
  name: string,
  setting: Partial<FeatureSetting>,
  images?: ColumnImages,
): Promise<FeatureColumn> {
  switch (setting.type) {
    case 'number':
      return readNumbers(table, name, 'a number, the type of this feature')
    case 'date':
      return readTimes(table, name)
    case 'duration':
      return readDurations(table, name)
    case 'category':
      return toCategories(table, name, setting)
    case 'text':
      return textColumn(requireStaged(table, name))
    case 'image':
      return imageColumn(requireStaged(table, name), images)
    case undefined:
      return inferColumn(table, name, setting)
  }
}

/** Returns true if more than half of the cells are numbers. */
export function isNumeric(table: StagedTable, name: string): boolean {
  const column = requireStaged(table, name)
  const { outcomes, typed } = table
  if (column.kind === 'numbers') return column.missing < outcomes.size
  const { cells, matching } = countTexts(table, column, (text) => numberOf(text, typed) !== null)
  return matching * 2 > cells
}

/** Returns a column that is no feature; it is kept for slices. */
export async function otherColumn(table: StagedTable, name: string): Promise<StoredColumn> {
  const column = requireStaged(table, name)
  if (column.kind === 'numbers') {
    const read = (chunk: number) => ({ kind: 'number', name, values: column.read(chunk) }) as const
    return { kind: 'number', name, read }
  }
  const { typed } = table
  const { cells, matching } = countTexts(table, column, (text) => numberOf(text, typed) !== null)
  if (matching < cells) return textColumn(column)
  const read = numberReader(column, (text) => numberOf(text, typed) ?? Number.NaN, Number.NaN)
  return { kind: 'number', name, read: (chunk) => ({ kind: 'number', name, values: read(chunk) }) }
}

/** Counts the cells with a text, and those with a text that matches. */
function countTexts(
  { outcomes }: StagedTable,
  column: StagedColumn,
  matches: (text: string) => boolean,
): { readonly cells: number; readonly matching: number } {
  let cells = 0
  let matching = 0
  if (column.kind === 'texts')
    visitTexts(column, outcomes, (text, rows) => {
      cells += rows
      if (matches(text)) matching += rows
    })
  return { cells, matching }
}

async function inferColumn(
  table: StagedTable,
  name: string,
  setting: Partial<FeatureSetting>,
): Promise<FeatureColumn> {
  if (isNumeric(table, name))
    return readNumbers(
      table,
      name,
      'a number, as in most rows of this column (list it under `categorical` if it names categories)',
    )
  const column = requireStaged(table, name)
  const nested = countTexts(table, column, (text) => /^[[{]/.test(text))
  if (table.typed && nested.cells > 0 && nested.matching === nested.cells)
    throw await nestedProblem(table, column)
  let example = ''
  const separated = countTexts(table, column, (text) => {
    const matches = separatedNumber.test(text)
    if (matches && example === '') example = text
    return matches
  })
  if (separated.matching * 2 > separated.cells)
    throw sourceProblem(
      'DATA_NOT_A_NUMBER',
      `numbers with decimal commas or thousands separators in column ${name}, such as ${showCell(table, name, example)}`,
      'numbers with decimal points and without thousands separators',
      'Set `csv: {decimal: ","}` or `csv: {thousands: ","}`, or list the column under `categorical` if it names categories.',
    )
  return toCategories(table, name, setting)
}

/** `0,5`, `3,207` and `1,000,023`. */
const separatedNumber = /^[+-]?\d+(?:,\d+)+(?:\.\d+)?$/

/** @throws UserError for more categories than one-hot values are allowed */
function toCategories(
  table: StagedTable,
  name: string,
  { top, encode }: Partial<FeatureSetting>,
): StoredCategories {
  const { column, isComplete } = categoryColumn(table, name, (text) => text)
  if (top === undefined && encode !== 'index' && column.categories.length > mostCategories)
    throw sourceProblem(
      'DATA_TOO_MANY_CATEGORIES',
      `${isComplete ? '' : 'at least '}${column.categories.length} different texts in column ${name}`,
      `at most ${mostCategories} categories`,
      hintForCategories(table, name),
    )
  return column
}

/** More distinct texts of a column are not counted, since each takes memory. */
const mostDistinct = 2 ** 22

/** @param rename replaces texts in their common spelling */
function categoryColumn(
  table: StagedTable,
  name: string,
  rename: (text: string) => string,
): { readonly column: StoredCategories; readonly isComplete: boolean } {
  const staged = requireStaged(table, name)
  if (staged.kind === 'numbers' && staged.missing < table.outcomes.size)
    throw new TypeError(`column ${name} was read as numbers`)
  const distinct = staged.kind === 'texts' ? [...distinctTexts(staged, table.outcomes, mostDistinct)] : []
  const spell = commonSpelling(distinct)
  const categories = categoriesOf(distinct.map((text) => rename(spell(text))))
  const places = new Map(categories.map((category, code) => [category, code]))
  const codes = new Map(distinct.map((text) => [text, places.get(rename(spell(text))) ?? -1]))
  const read =
    staged.kind === 'texts'
      ? codeReader(staged, (text) => codes.get(text) ?? -1)
      : (chunk: number) => new Int32Array(staged.read(chunk).length).fill(-1)
  return {
    column: {
      kind: 'category',
      name,
      categories,
      read: (chunk) => ({ kind: 'category', name, categories, codes: read(chunk) }),
    },
    isComplete: distinct.length < mostDistinct,
  }
}

function textColumn(staged: StagedColumn): StoredTexts {
  const { name } = staged
  const read = (chunk: number) =>
    staged.kind === 'texts' ? plainTexts(staged, chunk) : Array.from(staged.read(chunk), () => null)
  return { kind: 'text', name, read: (chunk) => ({ kind: 'text', name, values: read(chunk) }) }
}

function imageColumn(staged: StagedColumn, images: ColumnImages | undefined): StoredBytes {
  const { name } = staged
  if (images === undefined) throw new TypeError(`no images for column ${name}`)
  const paths = textColumn(staged)
  const { counts } = images
  const eachOf = <Value>(chunk: number, valueOf: (path: string | null) => Value) =>
    paths.read(chunk).values.map(valueOf)
  return {
    kind: 'bytes',
    name,
    read: (chunk) => ({ kind: 'bytes', name, values: eachOf(chunk, (path) => images.bytesOf(path)) }),
    files: (chunk) => eachOf(chunk, (path) => images.find(path ?? '')?.shown ?? ''),
    ...(staged.missing > 0 && { isMissing: (chunk) => eachOf(chunk, (path) => path === null) }),
    ...(counts !== null && { counts: (chunk) => eachOf(chunk, counts) }),
  }
}

function hintForCategories(table: StagedTable, name: string): string {
  const leaveOut = 'or leave the column out with `exclude`.'
  const staged = requireStaged(table, name)
  const all = (matches: (text: string) => boolean) => {
    const { cells, matching } = countTexts(table, staged, matches)
    return matching === cells
  }
  if (all((text) => imageNames.test(text)))
    return `Use the images of these paths with \`features: {${name}: {type: image, image: {size: 64}}}\`, ${leaveOut}`
  return all((text) => !Number.isNaN(parseTime(text)))
    ? `Use parts of these dates as numbers with \`features: {${name}: {type: date}}\`, ${leaveOut}`
    : `Keep the most frequent ones with \`features: {${name}: {top: 100}}\`, use the words of texts with \`type: text\`, hash categories with \`hash-buckets\`, encode them for an embedding with \`encode: index\`, ${leaveOut}`
}
