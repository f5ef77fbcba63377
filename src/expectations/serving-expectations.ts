import type { ColumnExpectation, ExpectSection, Rule } from '../config/expect.ts'
import type { Features, TableFeatures } from '../dataset/dataset-schema.ts'
import type { RowCondition, ServingExpectations } from '../dataset/serving-expectations.ts'
import { UserError } from '../errors/user-error.ts'
import { listNames } from '../text/format.ts'
import { listExpectations, type Expectation } from './expectation.ts'
import { rowCheck } from './row-check.ts'
import { columnsOfRule, parseRule } from './rule-syntax.ts'

type ServingSection = NonNullable<ExpectSection['serving']>

/**
 * Returns the conditions on rows at serving under their key of the dataset; an empty object without any. They are those on single rows whose
 * columns are features, with the differences of `expect.serving`.
 * @throws UserError for a column that is not a feature
 */
export function servingExpectations(
  section: ExpectSection | null,
  features: Features,
): { readonly servingExpectations?: ServingExpectations } {
  if (section?.serving === undefined) return {}
  const { serving } = section
  if (features.kind !== 'table')
    throw invalid(['serving'], 'for images', 'a dataset with columns', 'Remove `expect.serving`.')
  const names = checkableNames(features)
  refuseOthers(serving, names)
  refuseNeeded(serving, features)
  const conditions = listExpectations(withDifferences(section, serving), []).flatMap((expectation) =>
    conditionsAtServing(expectation, serving, names),
  )
  for (const condition of conditions) rowCheck(condition, features)
  const others = serving['other-columns'] === 'refuse' ? [{ kind: 'columns' as const }] : []
  return {
    servingExpectations: { onViolation: serving['on-violation'], conditions: [...conditions, ...others] },
  }
}

/** Returns the section with the columns and rules of rows at serving. */
function withDifferences(section: ExpectSection, { columns, rules }: ServingSection): ExpectSection {
  const changed = Object.entries(rules).flatMap(([name, check]): [string, Rule][] =>
    check === false ? [] : [[name, { check, severity: 'error' }]],
  )
  const kept = Object.entries(section.rules).filter(([name]) => !Object.hasOwn(rules, name))
  const replaced = Object.entries(columns).map(([name, settings]): [string, ColumnExpectation[]] => [
    name,
    [{ ...settings, severity: 'error' }],
  ])
  return {
    ...section,
    columns: { ...section.columns, ...Object.fromEntries(replaced) },
    rules: Object.fromEntries([...kept, ...changed]),
  }
}

/** Returns the condition on one row, or nothing for one on several rows, on other columns or on the label. */
function conditionsAtServing(
  expectation: Expectation,
  { absent }: ServingSection,
  names: ReadonlySet<string>,
): RowCondition[] {
  const { severity, tolerate } = expectation
  const counted = severity === 'warn' || tolerate > 0 ? { counted: true as const } : {}
  switch (expectation.kind) {
    case 'rule': {
      const { name, check } = expectation
      const isServed = columnsOfRule(parseRule(name, check)).every((column) => names.has(column))
      return isServed ? [{ kind: 'rule', name, check, ...counted }] : []
    }
    case 'missing':
      return expectation.share > 0 || absent.includes(expectation.column) || !names.has(expectation.column)
        ? []
        : [{ kind: 'missing', column: expectation.column, share: 0, ...counted }]
    case 'type':
    case 'range':
    case 'values':
    case 'pattern':
    case 'length':
      return names.has(expectation.column) ? [withoutReaction(expectation, counted)] : []
    default:
      return []
  }
}

type OfCell = Extract<Expectation, { readonly kind: 'type' | 'range' | 'values' | 'pattern' | 'length' }>

function withoutReaction(expectation: OfCell, counted: { readonly counted?: true }): RowCondition {
  const { column } = expectation
  switch (expectation.kind) {
    case 'type':
      return { kind: 'type', column, type: expectation.type, ...counted }
    case 'range': {
      const { minimum, maximum, type } = expectation
      return { kind: 'range', column, minimum, maximum, type, ...counted }
    }
    case 'values':
      return { kind: 'values', column, values: [...expectation.values], ...counted }
    case 'pattern':
      return { kind: 'pattern', column, pattern: expectation.pattern, ...counted }
    case 'length': {
      const { minimum, maximum } = expectation
      return { kind: 'length', column, minimum, maximum, ...counted }
    }
  }
}

/** Returns the features that rows have as values; images are files. */
function checkableNames({ columns }: TableFeatures): ReadonlySet<string> {
  return new Set(columns.flatMap(({ name, type }) => (type === 'image' ? [] : [name])))
}

function refuseOthers({ absent, columns, rules }: ServingSection, names: ReadonlySet<string>): void {
  const listed = [
    ...absent.map((column) => ({ key: ['serving', 'absent'], column })),
    ...Object.keys(columns).map((column) => ({ key: ['serving', 'columns', column], column })),
    ...Object.entries(rules).flatMap(([name, check]) =>
      check === false
        ? []
        : columnsOfRule(parseRule(name, check)).map((column) => ({
            key: ['serving', 'rules', name],
            column,
          })),
    ),
  ]
  for (const { key, column } of listed)
    if (!names.has(column))
      throw invalid(
        key,
        `for the column ${column}, which is not a feature`,
        `features: ${listNames([...names], mostListed)}`,
        'Correct the name of the column.',
      )
}

/** Refuses to let rows lack a column without which the model cannot predict. */
function refuseNeeded({ absent }: ServingSection, { columns }: TableFeatures): void {
  const needed = columns.find(({ name, optional }) => absent.includes(name) && optional !== true)
  if (needed !== undefined)
    throw invalid(
      ['serving', 'absent'],
      `without the column ${needed.name}, which the model needs`,
      'columns of the features that may be missing',
      'Remove it from `absent`, or replace its missing values with `features.<column>.missing`.',
    )
}

const mostListed = 20

function invalid(key: readonly string[], found: string, expected: string, hint: string): UserError {
  return new UserError({
    code: 'DATA_EXPECTATION_INVALID',
    found: `expectations of rows at serving ${found}`,
    expected,
    hint,
    key: ['data', 'expect', ...key],
  })
}
