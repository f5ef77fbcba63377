import { sum } from 'd3-array'
import { UserError } from '../errors/user-error.ts'
import type { DataFile } from './data-file.ts'
import type { TableFormat } from './source-format.ts'
import { noExamples } from './start-tables.ts'
import type { CountedFile } from './table-file.ts'

/** A file with its counts, and its name. */
export interface CountedSource {
  readonly source: DataFile
  readonly file: CountedFile
}

/** Throws UserError if the files of one table have no rows, or if their columns differ; those of JSON may. */
export function requireOneTable(files: readonly CountedSource[], format: TableFormat): void {
  requireRows(files)
  if (format !== 'jsonl') requireEqualColumns(files)
}

/** Some of the files may have a header only. */
function requireRows(files: readonly CountedSource[]): void {
  const [first] = files
  if (first !== undefined && files.every(({ file }) => file.rows === 0))
    throw noExamples(first.source.shown, 'no examples')
}

/** Returns the columns that have a number in some file, and nothing but numbers and missing values in all. */
export function numbersIn(files: readonly CountedFile[]): ReadonlySet<string> {
  const counts = Map.groupBy(
    files.flatMap(({ columns }) => columns),
    ({ name }) => name,
  )
  const isNumbers = [...counts].filter(
    ([, each]) =>
      each.every(({ others }) => others === 0) &&
      sum(each, ({ numbers, quotedNumbers }) => numbers + quotedNumbers) > 0,
  )
  return new Set(isNumbers.map(([name]) => name))
}

/** Throws UserError for a file that lacks a column of another one. */
function requireEqualColumns(files: readonly CountedSource[]): void {
  const names = new Set(files.flatMap(({ file }) => file.columns.map(({ name }) => name)))
  for (const { source, file } of files) {
    const own = new Set(file.columns.map(({ name }) => name))
    const absent = [...names].filter((name) => !own.has(name))
    if (absent.length > 0)
      throw new UserError({
        code: 'DATA_COLUMNS_DIFFER',
        found: `no column ${absent.join(', ')}`,
        expected: `the same columns in all files: ${[...names].join(', ')}`,
        hint: 'Give all files the same header.',
        location: { file: source.shown },
      })
  }
}
