import type { StoreFile } from '../column-store/store-file.ts'
import { formatCount } from '../text/format.ts'
import { cellCheck, failingCells } from './cell-checks.ts'
import {
  boundsFinding,
  type Check,
  type Chunk,
  type Finding,
  type WholeFinding,
} from './expectation-check.ts'
import type { AddedRows, CheckedTable } from './checked-table.ts'
import { classesCheck, newestCheck, sumCheck } from './column-checks.ts'
import { cellAt, TextNumbers } from './column-cells.ts'
import type { CellExpectation, Expectation } from './expectation.ts'
import { FailingRows } from './failing-rows.ts'
import { ruleCheck } from './rule-check.ts'
import { columnsOfRule, parseRule } from './rule-syntax.ts'
import { UniqueCheck, valuesAt } from './unique-check.ts'

/**
 * Returns the check of an expectation; null for one of a column that the table lacks, for which the expectation of the column itself fails.
 * @throws UserError for a pattern or a rule that is not valid
 */
export function checkOf(expectation: Expectation, table: CheckedTable, file: StoreFile): Check | null {
  const { names } = table
  switch (expectation.kind) {
    case 'rows':
      return whole(({ rows }) => boundsFinding(rows, expectation.bounds, formatCount(rows)))
    case 'column':
      return whole(() => {
        const passes = names.includes(expectation.column)
        return { passes, observed: passes ? 'a column' : 'no such column' }
      })
    case 'columns': {
      const others = names.filter((name) => !expectation.columns.includes(name))
      return whole(() => ({ passes: others.length === 0, observed: others.join(', ') }))
    }
    case 'unique':
      return (
        lackingColumns(expectation.columns, names) ??
        uniqueCheck(expectation, numbersAmong(expectation, table), file)
      )
    case 'rule':
      return ruleOf(expectation, table)
    case 'classes':
    case 'missing':
    case 'type':
    case 'range':
    case 'values':
    case 'pattern':
    case 'length':
    case 'newest':
    case 'mean':
    case 'sum':
      return names.includes(expectation.column) ? columnCheck(expectation, table) : null
  }
}

type Of<Kind extends Expectation['kind']> = Extract<Expectation, { readonly kind: Kind }>

function columnCheck(
  expectation: (CellExpectation & Expectation) | Of<'classes' | 'newest' | 'mean' | 'sum'>,
  table: CheckedTable,
): Check {
  switch (expectation.kind) {
    case 'classes':
      return classesCheck(expectation)
    case 'newest':
      return newestCheck(expectation, table)
    case 'mean':
    case 'sum':
      return sumCheck(expectation, table.typed)
    default:
      return cellsCheck(expectation, table)
  }
}

/** Returns a check that needs no cells. */
function whole(finish: (added: AddedRows) => WholeFinding): Check {
  return { add: () => undefined, finish: (added) => ({ failing: null, ...finish(added) }) }
}

/** Returns a check that fails if the table lacks one of the columns; null if it lacks none. */
function lackingColumns(columns: readonly string[], names: readonly string[]): Check | null {
  const absent = columns.filter((name) => !names.includes(name))
  return absent.length === 0
    ? null
    : whole(() => ({ passes: false, observed: `no column ${absent.join(', ')}` }))
}

function cellsCheck(expectation: CellExpectation & Expectation, { typed, numbers }: CheckedTable): Check {
  const { column, severity } = expectation
  const check = cellCheck(expectation, typed, numbers.has(column))
  const failing = new FailingRows(severity === 'quarantine')
  const texts = new TextNumbers((text) => Number(check.failsText(text)))
  const add = ({ start, rows, cells }: Chunk) => {
    const of = cells.get(column)
    if (of === undefined) return
    const fails = failingCells(of, check, texts)
    for (let row = 0; row < rows; row++)
      if (fails(row)) failing.add(start + row, (at) => cellAt(of, at - start))
  }
  if (expectation.kind !== 'missing' || expectation.share === 0)
    return { add, finish: () => ({ failing, observed: null, passes: failing.count === 0 }) }
  const { share } = expectation
  return { add, finish: ({ rows }) => missingFinding(failing.count, rows, share) }
}

function missingFinding(missing: number, rows: number, share: number): Finding {
  const percent = rows === 0 ? 0 : (100 * missing) / rows
  return {
    failing: null,
    observed: `${formatCount(missing)} of ${formatCount(rows)} rows (${Number(percent.toPrecision(3))} %)`,
    passes: missing <= share * rows,
  }
}

/** Returns the columns whose values are equal in all spellings of a number. */
function numbersAmong({ columns, type }: Of<'unique'>, { numbers }: CheckedTable): ReadonlySet<string> {
  return type === 'number' || type === 'integer' ? new Set(columns) : numbers
}

function uniqueCheck(
  { columns, severity }: Of<'unique'>,
  numbers: ReadonlySet<string>,
  file: StoreFile,
): Check {
  const unique = new UniqueCheck(columns, numbers, file)
  return {
    add: ({ rows, cells }) => unique.add(rows, cells),
    finish: ({ outcomes, readCells }) => {
      const failing = new FailingRows(severity === 'quarantine')
      const valueOf = (row: number) => {
        const chunk = outcomes.chunks.findIndex(({ start, size }) => row < start + size)
        return valuesAt(columns, readCells(chunk, columns), row - (outcomes.chunks[chunk]?.start ?? 0))
      }
      unique.visitRepeated(outcomes, (row) => failing.add(row, valueOf))
      return { failing, observed: null, passes: failing.count === 0 }
    },
  }
}

function ruleOf({ name, check, severity }: Of<'rule'>, { names, numbers }: CheckedTable): Check {
  const condition = parseRule(name, check)
  const columns = columnsOfRule(condition)
  const bind = ruleCheck(name, condition, numbers)
  const failing = new FailingRows(severity === 'quarantine')
  return (
    lackingColumns(columns, names) ?? {
      add: ({ start, rows, cells }) => {
        const fails = bind(cells)
        for (let row = 0; row < rows; row++)
          if (fails(row)) failing.add(start + row, (at) => valuesAt(columns, cells, at - start))
      },
      finish: () => ({ failing, observed: null, passes: failing.count === 0 }),
    }
  )
}
