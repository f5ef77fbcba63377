import type { Condition, Literal } from '../../config/gate/condition.ts'
import { UserError } from '../../errors/user-error.ts'
import type { SliceColumn } from '../../metrics/slice-column.ts'
import { truncate } from '../../text/format.ts'

type Type = 'number' | 'text' | 'boolean' | 'missing'

/** A compiled part of a condition with its type; its value is null where data is missing. */
interface Typed {
  readonly type: Type
  readonly at: (row: number) => Literal
}

/**
 * Returns the rows that meet a condition. Logic has three values, as in SQL: a comparison with a missing value is neither true nor
 * false, and such a row does not meet the condition.
 * @param columnOf returns the column of a name
 * @throws UserError for operands whose types do not match, and for a column that does not exist
 */
export function rowsWhere(
  { name, where }: { readonly name: string; readonly where: Condition },
  size: number,
  columnOf: (name: string) => SliceColumn,
): Uint32Array {
  const compiled = compile(where, { slice: name, columnOf })
  if (compiled.type !== 'boolean')
    throw mismatch(name, `a ${compiled.type} instead of a condition`, 'a comparison, such as hour >= 22')
  const rows = new Uint32Array(size).map((_, row) => row)
  return rows.filter((row) => compiled.at(row) === true)
}

interface Context {
  readonly slice: string
  readonly columnOf: (name: string) => SliceColumn
}

function compile(condition: Condition, context: Context): Typed {
  switch (condition.kind) {
    case 'literal':
      return { type: typeOf(condition.value), at: () => condition.value }
    case 'column':
      return typedColumn(context.columnOf(condition.name))
    case 'not': {
      const operand = needs(compile(condition.operand, context), 'boolean', 'not', context)
      return { type: 'boolean', at: (row) => negated(operand.at(row)) }
    }
    case 'negative': {
      const operand = needs(compile(condition.operand, context), 'number', '-', context)
      return arithmetic(operand, operand, (value) => -value)
    }
    case 'and':
    case 'or': {
      const [left, right] = [condition.left, condition.right].map((side) =>
        needs(compile(side, context), 'boolean', condition.kind, context),
      )
      if (!left || !right) throw new TypeError('a condition without operands')
      return { type: 'boolean', at: logic(condition.kind, left, right) }
    }
    case 'comparison':
      return compileComparison(condition, context)
    case 'arithmetic': {
      const left = needs(compile(condition.left, context), 'number', condition.operator, context)
      const right = needs(compile(condition.right, context), 'number', condition.operator, context)
      return arithmetic(left, right, operations[condition.operator])
    }
    case 'membership':
      return compileMembership(condition, context)
  }
}

/** Returns a column of numbers or truth values if all its values are, else of text. */
function typedColumn({ values }: SliceColumn): Typed {
  const types = new Set(values.map(typeOf))
  types.delete('missing')
  const [only = 'missing'] = types
  if (types.size <= 1) return { type: only, at: (row) => values[row] ?? null }
  const texts = values.map((value) => (value === null ? null : String(value)))
  return { type: 'text', at: (row) => texts[row] ?? null }
}

function typeOf(value: Literal): Type {
  switch (typeof value) {
    case 'number':
      return 'number'
    case 'string':
      return 'text'
    case 'boolean':
      return 'boolean'
    default:
      return 'missing'
  }
}

function negated(value: Literal): Literal {
  return value === null ? null : value !== true
}

function logic(kind: 'and' | 'or', left: Typed, right: Typed): Typed['at'] {
  const decisive = kind === 'or'
  return (row) => {
    const [first, second] = [left.at(row), right.at(row)]
    if (first === decisive || second === decisive) return decisive
    return first === null || second === null ? null : !decisive
  }
}

const operations = {
  '+': (a: number, b: number) => a + b,
  '-': (a: number, b: number) => a - b,
  '*': (a: number, b: number) => a * b,
  '/': (a: number, b: number) => a / b,
  '%': (a: number, b: number) => a % b,
} as const

function arithmetic(left: Typed, right: Typed, of: (a: number, b: number) => number): Typed {
  return {
    type: 'number',
    at: (row) => {
      const [a, b] = [left.at(row), right.at(row)]
      if (typeof a !== 'number' || typeof b !== 'number') return null
      const result = of(a, b)
      return Number.isNaN(result) ? null : result
    },
  }
}

function compileComparison(condition: Extract<Condition, { kind: 'comparison' }>, context: Context): Typed {
  const { operator } = condition
  const left = compile(condition.left, context)
  const right = compile(condition.right, context)
  const equality = operator === '==' || operator === '!='
  if (equality && (isNull(condition.left) || isNull(condition.right))) {
    const other = isNull(condition.left) ? right : left
    return { type: 'boolean', at: (row) => (other.at(row) === null) === (operator === '==') }
  }
  if (left.type !== 'missing' && right.type !== 'missing' && left.type !== right.type)
    throw mismatch(
      context.slice,
      `${described(condition.left, left)} compared with ${described(condition.right, right)}`,
      'two values of one type: write text in quotes and numbers without',
    )
  if (!equality && (left.type === 'boolean' || right.type === 'boolean'))
    throw mismatch(context.slice, `${operator} between truth values`, 'numbers or texts')
  const holds = orders[operator]
  return {
    type: 'boolean',
    at: (row) => {
      const [a, b] = [left.at(row), right.at(row)]
      return a === null || b === null ? null : holds(a, b)
    },
  }
}

type Present = Exclude<Literal, null>

/** Order of values. Text is ordered by code unit, which orders ISO 8601 dates by time. */
const orders = {
  '==': (a: Present, b: Present) => a === b,
  '!=': (a: Present, b: Present) => a !== b,
  '<': (a: Present, b: Present) => a < b,
  '<=': (a: Present, b: Present) => a <= b,
  '>': (a: Present, b: Present) => a > b,
  '>=': (a: Present, b: Present) => a >= b,
} as const

function isNull(condition: Condition): boolean {
  return condition.kind === 'literal' && condition.value === null
}

function compileMembership(
  { operand, values }: Extract<Condition, { kind: 'membership' }>,
  context: Context,
): Typed {
  const looked = compile(operand, context)
  const odd = values.find((value) => looked.type !== 'missing' && typeOf(value) !== looked.type)
  if (odd !== undefined)
    throw mismatch(
      context.slice,
      `${JSON.stringify(odd)} in a list for ${described(operand, looked)}`,
      'values of its type: write text in quotes and numbers without',
    )
  const known = new Set(values)
  return {
    type: 'boolean',
    at: (row) => {
      const value = looked.at(row)
      return value === null ? null : known.has(value)
    },
  }
}

function needs(operand: Typed, type: Type, operator: string, { slice }: Context): Typed {
  if (operand.type === type || operand.type === 'missing') return operand
  throw mismatch(
    slice,
    `${operator} of a ${operand.type}`,
    operator === 'not' ? 'a condition in parentheses: not (hour >= 22)' : `a ${type}`,
  )
}

function described(condition: Condition, { type }: Typed): string {
  if (condition.kind === 'column') return `the column ${truncate(condition.name)}, which holds ${type}`
  return condition.kind === 'literal' ? `the ${type} ${JSON.stringify(condition.value)}` : `a ${type}`
}

function mismatch(slice: string, found: string, expected: string): UserError {
  return new UserError({
    code: 'GATE_INVALID_SLICE',
    found: `${found} in the slice ${JSON.stringify(truncate(slice))}`,
    expected,
    hint: 'Correct the condition under gate.slices.',
  })
}
