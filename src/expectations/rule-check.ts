import { UserError } from '../errors/user-error.ts'
import { isDecimal } from '../text/decimal-text.ts'
import { parseDuration } from '../transform/durations.ts'
import { parseTime } from '../transform/iso-time.ts'
import { cellAt, isMissingAt, TextNumbers, type ChunkCells } from './column-cells.ts'
import type { Comparison, Condition, Operand } from './rule-syntax.ts'

/** A condition in a row: true, false, or null if it is unknown because of a missing value. */
type Truth = boolean | null

/** The cells of a chunk, and a mark for a cell that cannot be read as the rule needs it. */
interface Scope {
  cells: ChunkCells
  hasUnreadable: boolean
}

/** Returns a function that returns, for a chunk, a function that is true for the rows that fail a rule. */
export function ruleCheck(
  name: string,
  condition: Condition,
  numbers: ReadonlySet<string>,
): (cells: ChunkCells) => (row: number) => boolean {
  const scope: Scope = { cells: new Map(), hasUnreadable: false }
  const prepare = compileCondition(condition, { name, numbers, scope })
  return (cells) => {
    scope.cells = cells
    const isTrue = prepare()
    return (row) => {
      scope.hasUnreadable = false
      // An unknown result does not fail, as in a CHECK of SQL; a cell that cannot be compared does.
      return isTrue(row) === false || scope.hasUnreadable
    }
  }
}

interface Context {
  readonly name: string
  /** Columns of numbers. */
  readonly numbers: ReadonlySet<string>
  readonly scope: Scope
}

/** Binds a part of a rule to the chunk of the scope, and returns a function of the row. */
type Bound<Value> = () => (row: number) => Value

function compileCondition(condition: Condition, context: Context): Bound<Truth> {
  switch (condition.kind) {
    case 'comparison':
      return compileComparison(condition, context)
    case 'is-null':
      return () => {
        const cells = context.scope.cells.get(condition.name)
        return (row) => cells === undefined || isMissingAt(cells, row)
      }
    case 'not': {
      const inner = compileCondition(condition.condition, context)
      return () => {
        const truth = inner()
        return (row) => {
          const value = truth(row)
          return value === null ? null : !value
        }
      }
    }
    case 'and':
    case 'or': {
      const left = compileCondition(condition.left, context)
      const right = compileCondition(condition.right, context)
      const decides = condition.kind === 'or'
      return () => {
        const [first, second] = [left(), right()]
        return (row) => {
          const one = first(row)
          if (one === decides) return decides
          const other = second(row)
          if (other === decides) return decides
          return one === null || other === null ? null : !decides
        }
      }
    }
  }
}

type ComparisonNode = Extract<Condition, { readonly kind: 'comparison' }>

function compileComparison({ operator, left, right }: ComparisonNode, context: Context): Bound<Truth> {
  const isText = (operand: Operand) =>
    operand.kind === 'text' || (operand.kind === 'column' && !context.numbers.has(operand.name))
  const isWord = (operand: Operand) => operand.kind === 'text' && !isDecimal(operand.value)
  const areTexts = isWord(left) || isWord(right) || (isText(left) && isText(right))
  if ((operator === '=' || operator === '!=') && areTexts)
    return compareTexts(operator, compileText(left, context), compileText(right, context))
  return compareNumbers(operator, compileNumber(left, context), compileNumber(right, context))
}

function compareTexts(
  operator: '=' | '!=',
  left: Bound<string | null>,
  right: Bound<string | null>,
): Bound<Truth> {
  return () => {
    const [first, second] = [left(), right()]
    return (row) => {
      const [one, other] = [first(row), second(row)]
      return one === null || other === null ? null : (one === other) === (operator === '=')
    }
  }
}

function compareNumbers(operator: Comparison, left: Bound<number>, right: Bound<number>): Bound<Truth> {
  const compare = comparisons[operator]
  return () => {
    const [first, second] = [left(), right()]
    return (row) => {
      const [one, other] = [first(row), second(row)]
      return Number.isNaN(one) || Number.isNaN(other) ? null : compare(one, other)
    }
  }
}

/** Sums of decimals differ in their last digits: 0.1 + 0.2 is not 0.3. Whole numbers, such as ids and times, are compared exactly. */
const tolerance = 1e-12

function areEqual(one: number, other: number): boolean {
  if (one === other) return true
  if (Number.isInteger(one) && Number.isInteger(other)) return false
  const difference = Math.abs(one - other)
  return difference < Infinity && difference <= tolerance * Math.max(Math.abs(one), Math.abs(other))
}

const comparisons: Readonly<Record<Comparison, (one: number, other: number) => boolean>> = {
  '=': areEqual,
  '!=': (one, other) => !areEqual(one, other),
  '<': (one, other) => one < other,
  '<=': (one, other) => one < other || areEqual(one, other),
  '>': (one, other) => one > other,
  '>=': (one, other) => one > other || areEqual(one, other),
}

/** Returns the value of an operand as a number or as milliseconds of a date; NaN if it is missing. */
function compileNumber(operand: Operand, context: Context): Bound<number> {
  switch (operand.kind) {
    case 'number':
      return () => () => operand.value
    case 'text': {
      const value = readNumber(operand.value)
      if (Number.isNaN(value)) throw unordered(operand.value, context.name)
      return () => () => value
    }
    case 'column':
      return compileColumn(operand.name, context.scope)
    case 'arithmetic': {
      const calculate = calculations[operand.operator]
      const left = compileNumber(operand.left, context)
      const right = compileNumber(operand.right, context)
      return () => {
        const [first, second] = [left(), right()]
        return (row) => calculate(first(row), second(row))
      }
    }
  }
}

const calculations = {
  '+': (one: number, other: number) => one + other,
  '-': (one: number, other: number) => one - other,
  '*': (one: number, other: number) => one * other,
  // A division by 0 has no result, as in SQL.
  '/': (one: number, other: number) => (other === 0 ? Number.NaN : one / other),
}

function compileColumn(name: string, scope: Scope): Bound<number> {
  const unreadable = Infinity
  const texts = new TextNumbers((text) => {
    const value = readNumber(text)
    return Number.isNaN(value) ? unreadable : value
  })
  return () => {
    const cells = scope.cells.get(name)
    if (cells === undefined) return () => Number.NaN
    if (cells.form === 'numbers') {
      const { values } = cells
      return (row) => values[row] ?? Number.NaN
    }
    const read = texts.reader(cells)
    return (row) => {
      const value = read(row)
      if (value === unreadable) scope.hasUnreadable = true
      return value
    }
  }
}

/** Returns the value of a number, of a date in milliseconds, or of a duration in seconds; NaN for any other text. */
function readNumber(text: string): number {
  if (isDecimal(text)) return Number(text)
  const time = parseTime(text)
  return Number.isNaN(time) ? parseDuration(text) : time
}

function compileText(operand: Operand, { name, scope }: Context): Bound<string | null> {
  switch (operand.kind) {
    case 'text':
      return () => () => operand.value
    case 'number':
      return () => () => String(operand.value)
    case 'column':
      return () => {
        const cells = scope.cells.get(operand.name)
        return (row) => {
          const value = cells === undefined ? null : cellAt(cells, row)
          return value === null ? null : String(value)
        }
      }
    case 'arithmetic':
      throw unordered('a text that is compared with a calculated number', name)
  }
}

function unordered(found: string, rule: string): UserError {
  return new UserError({
    code: 'DATA_EXPECTATION_INVALID',
    found: `${JSON.stringify(found)} in the rule ${rule}`,
    expected: 'numbers, dates or durations beside <, <=, >, >= and in calculations',
    hint: 'Correct the rule.',
    key: ['data', 'expect', 'rules', rule],
  })
}
