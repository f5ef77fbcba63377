import type { Bounds, ColumnExpectation, ExpectedType, ExpectSection, Severity } from '../config/expect.ts'

/** One condition on the rows of the sources. */
export type Expectation = Reaction & (CellExpectation | TableExpectation)

interface Reaction {
  readonly severity: Severity
  /** Rows that may fail: a share below 1, or a number. */
  readonly tolerate: number
}

/** A condition on each cell of a column. */
export type CellExpectation =
  | { readonly kind: 'type'; readonly column: string; readonly type: ExpectedType }
  | {
      readonly kind: 'range'
      readonly column: string
      readonly minimum: number | string | null
      readonly maximum: number | string | null
      readonly type: ExpectedType | null
    }
  | { readonly kind: 'values'; readonly column: string; readonly values: readonly AllowedValue[] }
  | { readonly kind: 'pattern'; readonly column: string; readonly pattern: string }
  | {
      readonly kind: 'length'
      readonly column: string
      readonly minimum: number
      readonly maximum: number | null
    }
  | { readonly kind: 'missing'; readonly column: string; readonly share: number }

export type AllowedValue = string | number | boolean

export type TableExpectation =
  /** The column exists. */
  | { readonly kind: 'column'; readonly column: string }
  /** No column exists besides these. */
  | { readonly kind: 'columns'; readonly columns: readonly string[] }
  | { readonly kind: 'unique'; readonly columns: readonly string[]; readonly type: ExpectedType | null }
  | { readonly kind: 'rule'; readonly name: string; readonly check: string }
  | { readonly kind: 'rows'; readonly bounds: Bounds }
  /** Each class of a label has so many rows. */
  | { readonly kind: 'classes'; readonly column: string; readonly minimum: number }
  | {
      readonly kind: 'newest'
      readonly column: string
      /** Greatest age in milliseconds. */
      readonly within: number | null
      readonly atLeast: string | null
    }
  | { readonly kind: 'mean' | 'sum'; readonly column: string; readonly bounds: Bounds }

/**
 * Returns the conditions of a section, in the order of its keys.
 * @param labels columns of labels that have classes
 */
export function listExpectations(section: ExpectSection, labels: readonly string[]): Expectation[] {
  const { severity, rows, columns, unique, rules, classes } = section
  const exact = { severity: ofWhole(severity), tolerate: 0 }
  const listed = Object.entries(columns)
  return [
    ...(rows === undefined ? [] : [{ kind: 'rows' as const, bounds: rows, ...exact }]),
    ...listed
      .filter(([, settings]) => !settings.some(({ optional }) => optional))
      .map(([column]) => ({ kind: 'column' as const, column, ...exact })),
    ...(section['other-columns'] === 'allow'
      ? []
      : [{ kind: 'columns' as const, columns: listed.map(([column]) => column), ...exact }]),
    ...listed.flatMap(([column, settings]) =>
      settings.flatMap((setting) => ofColumn(column, setting, typeOf(settings), severity)),
    ),
    ...unique.map((names) => ({
      kind: 'unique' as const,
      columns: names,
      type: null,
      severity,
      tolerate: 0,
    })),
    ...Object.entries(rules).map(([name, rule]) => ({
      kind: 'rule' as const,
      name,
      check: rule.check,
      severity: rule.severity ?? severity,
      tolerate: rule.tolerate ?? 0,
    })),
    ...(classes === undefined
      ? []
      : labels.map((column) => ({ kind: 'classes' as const, column, minimum: classes.minimum, ...exact }))),
  ]
}

function typeOf(settings: readonly ColumnExpectation[]): ExpectedType | null {
  return settings.find(({ type }) => type !== undefined)?.type ?? null
}

function ofColumn(
  column: string,
  setting: ColumnExpectation,
  type: ExpectedType | null,
  usual: Severity,
): Expectation[] {
  const severity = setting.severity ?? usual
  const reaction = { severity, tolerate: setting.tolerate ?? 0 }
  const whole = { severity: ofWhole(severity), tolerate: 0 }
  const { minimum = null, maximum = null, missing } = setting
  const shortest = setting['min-length'] ?? 0
  const longest = setting['max-length'] ?? null
  return [
    ...(setting.type === undefined
      ? []
      : [{ kind: 'type' as const, column, type: setting.type, ...reaction }]),
    ...((minimum ?? maximum) === null
      ? []
      : [{ kind: 'range' as const, column, minimum, maximum, type, ...reaction }]),
    ...(setting.values === undefined
      ? []
      : [{ kind: 'values' as const, column, values: setting.values, ...reaction }]),
    ...(setting.pattern === undefined
      ? []
      : [{ kind: 'pattern' as const, column, pattern: setting.pattern, ...reaction }]),
    ...(shortest === 0 && longest === null
      ? []
      : [{ kind: 'length' as const, column, minimum: shortest, maximum: longest, ...reaction }]),
    ...(missing === undefined
      ? []
      : [{ kind: 'missing' as const, column, share: missing, ...(missing === 0 ? reaction : whole) }]),
    ...(setting.unique === undefined
      ? []
      : [{ kind: 'unique' as const, columns: [column], type, ...reaction }]),
    ...(setting.newest === undefined
      ? []
      : [
          {
            kind: 'newest' as const,
            column,
            within: setting.newest.within === undefined ? null : milliseconds(setting.newest.within),
            atLeast: setting.newest['at-least'] ?? null,
            ...whole,
          },
        ]),
    ...(setting.mean === undefined
      ? []
      : [{ kind: 'mean' as const, column, bounds: setting.mean, ...whole }]),
    ...(setting.sum === undefined ? [] : [{ kind: 'sum' as const, column, bounds: setting.sum, ...whole }]),
  ]
}

/** Returns the severity of a condition on all rows together: no single row fails it, so none can be put aside. */
function ofWhole(severity: Severity): Severity {
  return severity === 'quarantine' ? 'error' : severity
}

const unitMilliseconds: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 86_400_000 }

function milliseconds(age: string): number {
  return Number(age.slice(0, -1)) * (unitMilliseconds[age.at(-1) ?? ''] ?? 0)
}

/** Returns the columns that have to be read as texts, since their spelling counts. */
export function columnsNeededAsTexts(expectations: readonly Expectation[]): ReadonlySet<string> {
  return new Set(
    expectations.flatMap((one) => (one.kind === 'pattern' || one.kind === 'length' ? [one.column] : [])),
  )
}
