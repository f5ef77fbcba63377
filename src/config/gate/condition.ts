import jsep from 'jsep'
import { messageOf } from '../../errors/user-error.ts'

// jsep only parses: expressions are never run as code.
jsep.addBinaryOp('or', 1)
jsep.addBinaryOp('and', 2)
jsep.addBinaryOp('in', 7)
jsep.addUnaryOp('not')

export type Literal = string | number | boolean | null

const comparisons = ['==', '!=', '<', '<=', '>', '>='] as const
const sums = ['+', '-', '*', '/', '%'] as const

/** A parsed condition over columns of the test split. */
export type Condition =
  | { readonly kind: 'literal'; readonly value: Literal }
  | { readonly kind: 'column'; readonly name: string }
  | { readonly kind: 'not' | 'negative'; readonly operand: Condition }
  | { readonly kind: 'and' | 'or'; readonly left: Condition; readonly right: Condition }
  | {
      readonly kind: 'comparison'
      readonly operator: (typeof comparisons)[number]
      readonly left: Condition
      readonly right: Condition
    }
  | {
      readonly kind: 'arithmetic'
      readonly operator: (typeof sums)[number]
      readonly left: Condition
      readonly right: Condition
    }
  | { readonly kind: 'membership'; readonly operand: Condition; readonly values: readonly Literal[] }

/** The reason why a text is not a condition; the message follows "expected" in a sentence. */
export class BadCondition extends Error {
  override readonly name = 'BadCondition'
}

/**
 * Longest condition: longer ones are not written by hand, and the parser nests calls as deeply as the text nests
 * parentheses.
 */
const longest = 2000

/**
 * Parses a condition such as `distance > 10 and hour >= 22`, `language in ["en", "de"]`, `not (age == null)`. A column
 * whose name is not an identifier is written `column("sepal length")`.
 * @throws BadCondition
 */
export function parseCondition(text: string): Condition {
  if (text.length > longest) throw new BadCondition(`a condition of at most ${longest} characters`)
  return conditionOf(parse(text))
}

function parse(text: string): jsep.Expression {
  try {
    return jsep(text)
  } catch (error) {
    throw new BadCondition(`a condition such as "distance > 10 and hour >= 22" (${messageOf(error)})`, {
      cause: error,
    })
  }
}

function conditionOf(expression: jsep.Expression): Condition {
  const node = narrowed(expression)
  switch (node.type) {
    case 'Literal':
      return { kind: 'literal', value: literalOf(node) }
    case 'Identifier':
      return { kind: 'column', name: node.name }
    case 'UnaryExpression':
      return unary(node)
    case 'BinaryExpression':
      return binary(node)
    case 'CallExpression':
      return { kind: 'column', name: calledColumn(node) }
    case 'MemberExpression':
      throw new BadCondition('plain column names; write a name with a dot or a bracket as column("a.b")')
    case 'Compound':
      throw new BadCondition('one condition, with parts joined by "and" or "or"')
    default:
      throw new BadCondition(
        'columns, values in quotes, numbers, comparisons, "in" and a list, "and", "or", "not"',
      )
  }
}

/**
 * Returns an expression as the parser's union, which `type` discriminates; its base type does not declare the other keys.
 */
function narrowed(expression: jsep.Expression): jsep.CoreExpression {
  if (isCore(expression)) return expression
  throw new BadCondition(`no ${expression.type}`)
}

function isCore(expression: jsep.Expression): expression is jsep.CoreExpression {
  return expression.type !== ''
}

function literalOf({ value }: jsep.Literal): Literal {
  if (value === null || typeof value !== 'object') return value
  throw new BadCondition('numbers, texts in quotes, true, false or null')
}

function unary({ operator, argument }: jsep.UnaryExpression): Condition {
  switch (operator) {
    case 'not':
    case '!':
      return { kind: 'not', operand: conditionOf(argument) }
    case '-': {
      const operand = conditionOf(argument)
      return operand.kind === 'literal' && typeof operand.value === 'number'
        ? { kind: 'literal', value: -operand.value }
        : { kind: 'negative', operand }
    }
    default:
      throw unknownOperator(operator)
  }
}

function binary({ operator, left, right }: jsep.BinaryExpression): Condition {
  switch (operator) {
    case 'and':
    case '&&':
      return { kind: 'and', left: conditionOf(left), right: conditionOf(right) }
    case 'or':
    case '||':
      return { kind: 'or', left: conditionOf(left), right: conditionOf(right) }
    case 'in':
      return { kind: 'membership', operand: conditionOf(left), values: listOf(right) }
  }
  const comparison = comparisons.find((known) => known === operator)
  if (comparison)
    return {
      kind: 'comparison',
      operator: comparison,
      left: conditionOf(left),
      right: conditionOf(right),
    }
  const sum = sums.find((known) => known === operator)
  if (sum) return { kind: 'arithmetic', operator: sum, left: conditionOf(left), right: conditionOf(right) }
  throw unknownOperator(operator)
}

function unknownOperator(operator: string): BadCondition {
  return new BadCondition(
    `one of the operators ${[...comparisons, ...sums].join(' ')} in and or not, instead of ${operator}`,
  )
}

function listOf(expression: jsep.Expression): Literal[] {
  const node = narrowed(expression)
  if (node.type !== 'ArrayExpression') throw new BadCondition('a list after "in": language in ["en", "de"]')
  return node.elements.map((element) => {
    const value = element && conditionOf(element)
    if (value?.kind === 'literal') return value.value
    throw new BadCondition('values in the list after "in", such as ["en", "de"]')
  })
}

function calledColumn({ callee, arguments: args }: jsep.CallExpression): string {
  const called = narrowed(callee)
  const [argument] = args
  const name = argument && narrowed(argument)
  if (called.type !== 'Identifier' || called.name !== 'column' || args.length !== 1)
    throw new BadCondition('no function other than column("name"), for a name that is not an identifier')
  if (name?.type !== 'Literal' || typeof name.value !== 'string')
    throw new BadCondition('the name of a column in quotes: column("sepal length")')
  return name.value
}

/** Returns the columns in a condition. */
export function columnsIn(condition: Condition): string[] {
  switch (condition.kind) {
    case 'literal':
      return []
    case 'column':
      return [condition.name]
    case 'not':
    case 'negative':
    case 'membership':
      return columnsIn(condition.operand)
    case 'and':
    case 'or':
    case 'comparison':
    case 'arithmetic':
      return [...columnsIn(condition.left), ...columnsIn(condition.right)]
  }
}
