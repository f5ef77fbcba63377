import type { StoreFile } from '../column-store/store-file.ts'
import type { Check, Chunk, Finding } from './expectation-check.ts'
import { checkOf } from './build-check.ts'
import type { FailingRows } from './failing-rows.ts'
import { describeExpectation, subjectOf } from './describe-expectation.ts'
import type { Expectation } from './expectation.ts'
import type { AddedRows, CheckedTable, Place } from './checked-table.ts'
import type { FirstLocations } from './expectation-failures.ts'
import { columnsOfRule, parseRule } from './rule-syntax.ts'
import type { ExpectationResult, ExpectationResults } from './result.ts'

/** Rows that fail an expectation and are put aside. */
export interface RowsAside {
  readonly column: string
  readonly reason: string
  readonly failing: FailingRows
}

export interface CheckedRows {
  readonly results: ExpectationResults
  readonly locations: FirstLocations
  readonly aside: readonly RowsAside[]
}

/** Checks expectations on the rows of a table, chunk by chunk while they are read. */
export class ExpectationChecker {
  readonly #table: CheckedTable
  readonly #checks: readonly { readonly expectation: Expectation; readonly check: Check }[]

  /**
   * @param file for values that have to be compared over all rows
   * @throws UserError for a pattern or a rule that is not valid
   */
  constructor(expectations: readonly Expectation[], table: CheckedTable, file: StoreFile) {
    this.#table = table
    this.#checks = expectations.flatMap((expectation) => {
      const check = checkOf(expectation, table, file)
      return check === null ? [] : [{ expectation, check }]
    })
  }

  add(chunk: Chunk): void {
    for (const { check } of this.#checks) check.add(chunk)
  }

  async finish(added: AddedRows): Promise<CheckedRows> {
    const findings = this.#checks.map(({ expectation, check }) => ({
      expectation,
      finding: check.finish(added),
    }))
    const shown = findings.flatMap(({ finding }) => finding.failing?.first ?? [])
    const rows = [...new Set(shown.map(({ row }) => row))]
    const places = new Map(
      rows.length === 0 ? [] : (await added.locate(rows)).map((place, index) => [rows[index] ?? -1, place]),
    )
    const expectations = findings.map(({ expectation, finding }) =>
      this.#resultOf(expectation, finding, added.rows, places),
    )
    return {
      results: { rows: added.rows, expectations },
      locations: locationsOf(findings, places),
      aside: findings.flatMap(({ expectation, finding: { failing } }) =>
        expectation.severity === 'quarantine' && failing !== null && failing.count > 0
          ? [{ ...reasonOf(expectation), failing }]
          : [],
      ),
    }
  }

  #resultOf(
    expectation: Expectation,
    { failing, observed, passes, age }: Finding,
    rows: number,
    places: ReadonlyMap<number, Place>,
  ): ExpectationResult {
    const isPrivate = columnsOf(expectation).some((name) => this.#table.private.has(name))
    const { severity, tolerate } = expectation
    const tolerated = tolerate < 1 ? tolerate * rows : tolerate
    const isMet = failing === null ? passes : failing.count <= tolerated
    return {
      kind: expectation.kind,
      subject: subjectOf(expectation),
      expected: describeExpectation(expectation),
      severity,
      verdict: isMet ? 'pass' : 'fail',
      failing: failing?.count ?? null,
      observed: isPrivate ? null : observed,
      ...(age !== undefined && { age }),
      examples: (failing?.first ?? []).flatMap(({ row, value }) => {
        const place = places.get(row)
        if (place === undefined) return []
        const { source, index, line } = place
        return [
          {
            file: source.path,
            ...(line !== undefined && { line }),
            row: index,
            value: isPrivate ? null : storable(value),
          },
        ]
      }),
    }
  }
}

/** JSON has no infinite numbers. */
function storable(value: string | number | null): string | number | null {
  return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value
}

function locationsOf(
  findings: readonly { readonly finding: Finding }[],
  places: ReadonlyMap<number, Place>,
): FirstLocations {
  return new Map(
    findings.flatMap(({ finding }, index) => {
      const place = places.get(finding.failing?.first[0]?.row ?? -1)
      if (place === undefined) return []
      const { source, line } = place
      return [[index, { file: source.shown, ...(line !== undefined && { line }) }] as const]
    }),
  )
}

/** The column in the counts of rows that fail a condition on several columns. */
const wholeRow = '(row)'

function reasonOf(expectation: Expectation): { readonly column: string; readonly reason: string } {
  const [column, ...others] = columnsOf(expectation)
  const reason = `not ${describeExpectation(expectation)}`
  if (expectation.kind === 'rule') return { column: wholeRow, reason: `rule ${expectation.name} not met` }
  return column === undefined || others.length > 0
    ? { column: wholeRow, reason: `${subjectOf(expectation)}: a repeated value` }
    : { column, reason: reasons[expectation.kind] ?? reason }
}

const reasons: Partial<Readonly<Record<Expectation['kind'], string>>> = {
  missing: 'missing',
  unique: 'a repeated value',
}

function columnsOf(expectation: Expectation): readonly string[] {
  switch (expectation.kind) {
    case 'rows':
    case 'columns':
      return []
    case 'unique':
      return expectation.columns
    case 'rule':
      return columnsOfRule(parseRule(expectation.name, expectation.check))
    default:
      return [expectation.column]
  }
}
