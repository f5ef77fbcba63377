import type { RowsAside } from '../expectations/expectation-checker.ts'
import type { BadRow, ChunkColumn, ColumnRequest } from '../tables/relation.ts'
import type { Row } from './data-file.ts'
import type { SourceTable } from './source-table.ts'
import type { StagedTable } from './staged-table.ts'
import { faultOfNumber, faultOfText, type CellKind } from './unreadable.ts'

type Value = string | number | null

/** Rows whose places are in memory at a time. */
const rowsAtOnce = 2 ** 16

/**
 * Yields the rows in quarantine, each as a line of JSON, without private columns. They are read again from the source, which has the
 * cells as they were written.
 */
export async function* quarantinedLines(
  source: SourceTable,
  table: StagedTable,
  kinds: ReadonlyMap<string, CellKind>,
  aside: readonly RowsAside[],
  badRows: readonly BadRow[],
): AsyncGenerator<string> {
  const places = placesOf(table)
  let start = 0
  for await (const chunk of source.scan(requestsOf(source), () => undefined)) {
    for (let position = 0; position < chunk.rows; position++) {
      if (table.outcomes.of(start + position) !== 'quarantined') continue
      const cells = source.names.map((name, index): readonly [string, Value] => [
        name,
        valueAt(chunk.columns[index], position),
      ])
      const place = await places.next()
      const unexpected = aside.filter(({ failing }) => failing.has(start + position))
      if (place.done !== true) yield lineOf(place.value, cells, kinds, unexpected, table)
    }
    start += chunk.rows
  }
  for (const { file, line, column, reason, text } of badRows) {
    const shown = table.private.size === 0 ? { text } : {}
    yield `${JSON.stringify({ file, line, cells: [{ column, reason }], ...shown })}\n`
  }
}

/** Cells of a typed format keep their type; those of others are texts as they were written. */
function requestsOf({ names, numbers, typed }: SourceTable): ColumnRequest[] {
  return names.map((name) => ({ name, form: typed && numbers.has(name) ? 'numbers' : 'texts' }))
}

function valueAt(column: ChunkColumn | undefined, position: number): Value {
  if (column === undefined || column.form === 'codes') throw new TypeError('a cell that was not requested')
  const value = column.values[position] ?? null
  return Number.isNaN(value) ? null : value
}

/** Yields the places of the rows in quarantine. */
async function* placesOf({ outcomes, locate }: StagedTable): AsyncGenerator<Row, void> {
  let rows: number[] = []
  for (let row = 0; row < outcomes.size; row++) {
    if (outcomes.of(row) === 'quarantined') rows.push(row)
    if (rows.length < rowsAtOnce && row < outcomes.size - 1) continue
    if (rows.length > 0) yield* await locate(rows)
    rows = []
  }
}

function lineOf(
  { source, index, line }: Row,
  cells: readonly (readonly [string, Value])[],
  kinds: ReadonlyMap<string, CellKind>,
  unexpected: readonly RowsAside[],
  { typed, private: hidden }: StagedTable,
): string {
  const values = new Map(cells)
  const faults = [...kinds].flatMap(([column, kind]) => {
    const reason = faultOf(values.get(column) ?? null, kind, typed)
    return reason === null ? [] : [{ column, reason }]
  })
  const failures = unexpected.map(({ column, reason }) => ({ column, reason }))
  const shown = Object.fromEntries(cells.filter(([name]) => !hidden.has(name)))
  return `${JSON.stringify({ file: source.path, line, row: index, cells: [...faults, ...failures], values: shown })}\n`
}

function faultOf(value: Value, kind: CellKind, typed: boolean): string | null {
  if (value === null) return null
  return typeof value === 'number' ? faultOfNumber(value, kind) : faultOfText(value, kind, typed)
}
