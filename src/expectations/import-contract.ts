import { parseConfig } from '../config/read-pipeline.ts'
import { UserError } from '../errors/user-error.ts'
import { listNames } from '../text/format.ts'
import {
  contractSchema,
  type Contract,
  type ContractProperty,
  type ContractTable,
} from './contract-schema.ts'
import type { WrittenExpectations } from './expectations-yaml.ts'
import { columnRule, nameOfRule, rowBounds, uniqueColumns, wholePattern } from './quality-rule.ts'

export interface ImportedContract {
  readonly table: string
  readonly expectations: WrittenExpectations
  /** Parts of the contract that expectations cannot express, by their names. */
  readonly unchecked: readonly string[]
}

type WrittenColumn = NonNullable<WrittenExpectations['columns']>[string]
type ColumnSettings = Exclude<WrittenColumn, readonly unknown[]>

/**
 * Converts a table of a data contract of the Open Data Contract Standard 3 to expectations. Columns have their physical names.
 * @param name the table; null for the only one
 * @throws UserError for a file that is not such a contract, with the line of each error
 */
export function importContract(text: string, file: string, name: string | null): ImportedContract {
  const contract = parseConfig(contractSchema, text, file)
  const table = tableOf(contract, file, name)
  const collected = new Collector(table)
  return {
    table: table.name,
    expectations: collected.expectations,
    unchecked: [
      ...collected.unchecked,
      ...(contract.slaProperties ?? []).map(({ property }) => `slaProperties: ${property}`),
    ],
  }
}

function tableOf({ schema }: Contract, file: string, name: string | null): ContractTable {
  const [only, ...others] = schema
  const found = name === null ? only : schema.find((one) => one.name === name || one.physicalName === name)
  if (found !== undefined && (name !== null || others.length === 0)) return found
  throw new UserError({
    code: 'DATA_CONTRACT_TABLE',
    found: name === null ? `${schema.length} tables` : `no table ${name}`,
    expected: `one of ${listNames(
      schema.map((one) => one.name),
      20,
    )}`,
    hint: 'Name the table with `--table`.',
    location: { file },
  })
}

/** Collects the expectations of a table, and what they cannot express. */
class Collector {
  readonly unchecked: string[] = []
  readonly #columns: Record<string, WrittenColumn> = {}
  readonly #rules: Record<string, string> = {}
  readonly #unique: string[][] = []
  readonly #names = new Map<string, string>()
  #rows: WrittenExpectations['rows']

  constructor({ properties, quality, relationships }: ContractTable) {
    const all = properties ?? []
    for (const property of all) this.#addProperty(property, '')
    this.#addKey(all)
    for (const rule of quality ?? []) {
      const rows = rowBounds(rule)
      const unique = uniqueColumns(rule)
      if (rows !== null) this.#rows = rows
      else if (unique !== null) this.#unique.push(unique.map((name) => this.#names.get(name) ?? name))
      else this.unchecked.push(`quality: ${nameOfRule(rule)}`)
    }
    if (relationships?.length) this.unchecked.push('relationships')
  }

  get expectations(): WrittenExpectations {
    return {
      ...(this.#rows !== undefined && { rows: this.#rows }),
      columns: this.#columns,
      ...(this.#unique.length > 0 && { unique: this.#unique }),
      ...(Object.keys(this.#rules).length > 0 && { rules: this.#rules }),
    }
  }

  #addProperty(property: ContractProperty, prefix: string): void {
    const name = `${prefix}${property.physicalName ?? property.name}`
    this.#names.set(property.name, name)
    if (property.logicalType === 'object' && property.properties) {
      for (const inner of property.properties) this.#addProperty(inner, `${name}.`)
      return
    }
    const unchecked = (what: string) => this.unchecked.push(`${name}: ${what}`)
    if (property.logicalType !== undefined && !readTypes.has(property.logicalType)) {
      unchecked(`logicalType ${property.logicalType}`)
      return
    }
    const settings: ColumnSettings = {
      ...typeOf(property),
      ...this.#options(name, property, unchecked),
      ...(property.required && { missing: 0 }),
      ...(property.unique && { unique: true }),
    }
    const rules = (property.quality ?? []).flatMap((rule) => {
      const expected = columnRule(rule)
      if (expected === null) unchecked(`quality ${nameOfRule(rule)}`)
      return expected === null ? [] : [expected]
    })
    if (property.relationships?.length) unchecked('relationships')
    this.#columns[name] = rules.length === 0 ? settings : [settings, ...rules].filter(isFilled)
  }

  #options(
    name: string,
    { logicalTypeOptions }: ContractProperty,
    unchecked: (what: string) => void,
  ): ColumnSettings {
    const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, minLength, maxLength, pattern, ...others } =
      logicalTypeOptions ?? {}
    for (const key of Object.keys(others)) unchecked(`logicalTypeOptions.${key}`)
    const isStrict = (bound: unknown) => bound === true
    const lower = isStrict(exclusiveMinimum) ? minimum : exclusiveMinimum
    const upper = isStrict(exclusiveMaximum) ? maximum : exclusiveMaximum
    this.#addStrict(name, '>', lower)
    this.#addStrict(name, '<', upper)
    return {
      ...(isBound(minimum) && { minimum }),
      ...(isBound(maximum) && { maximum }),
      ...(minLength !== undefined && { 'min-length': minLength }),
      ...(maxLength !== undefined && { 'max-length': maxLength }),
      ...(pattern !== undefined && { pattern: wholePattern(pattern) }),
    }
  }

  #addStrict(name: string, operator: '<' | '>', bound: unknown): void {
    if (!isBound(bound)) return
    const value = typeof bound === 'number' ? String(bound) : `'${bound.replaceAll("'", "''")}'`
    this.#rules[`${name} ${operator} ${bound}`] = `"${name.replaceAll('"', '""')}" ${operator} ${value}`
  }

  #addKey(properties: readonly ContractProperty[]): void {
    const key = properties
      .filter(({ primaryKey }) => primaryKey)
      .sort((one, other) => (one.primaryKeyPosition ?? 0) - (other.primaryKeyPosition ?? 0))
      .map(({ name }) => this.#names.get(name) ?? name)
    if (key.length > 0) this.#unique.push(key)
  }
}

/** Logical types whose values are single cells. */
const readTypes: ReadonlySet<string> = new Set([
  'string',
  'integer',
  'number',
  'boolean',
  'date',
  'timestamp',
])

function typeOf({ logicalType }: ContractProperty): ColumnSettings {
  switch (logicalType) {
    case 'integer':
    case 'number':
    case 'boolean':
    case 'date':
      return { type: logicalType }
    case 'timestamp':
      return { type: 'date' }
    default:
      return {}
  }
}

function isBound(value: unknown): value is number | string {
  return typeof value === 'number' || typeof value === 'string'
}

function isFilled(settings: ColumnSettings): boolean {
  return Object.keys(settings).length > 0
}
