import { UserError } from '../errors/user-error.ts'

export type Comparison = '=' | '!=' | '<' | '<=' | '>' | '>='
export type Arithmetic = '+' | '-' | '*' | '/'

/** A part of a rule that has a value. */
export type Operand =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'column'; readonly name: string }
  | {
      readonly kind: 'arithmetic'
      readonly operator: Arithmetic
      readonly left: Operand
      readonly right: Operand
    }

/** A part of a rule that is true, false or, because of a missing value, unknown. */
export type Condition =
  | {
      readonly kind: 'comparison'
      readonly operator: Comparison
      readonly left: Operand
      readonly right: Operand
    }
  | { readonly kind: 'and' | 'or'; readonly left: Condition; readonly right: Condition }
  | { readonly kind: 'not'; readonly condition: Condition }
  | { readonly kind: 'is-null'; readonly name: string }

type Node = Operand | Condition

/**
 * Parses a rule: comparisons of columns, numbers and texts with + - * /, `and`, `or`, `not`, `is null` and parentheses, as in SQL. Names that
 * are not plain words are in double quotes, texts in single quotes.
 * @throws UserError with the position of the first error
 */
export function parseRule(name: string, text: string): Condition {
  return new RuleParser(name, text).parse()
}

/** Returns the columns of a rule, each once. */
export function columnsOfRule(node: Node): string[] {
  return [...new Set(namesIn(node))]
}

function namesIn(node: Node): string[] {
  switch (node.kind) {
    case 'number':
    case 'text':
      return []
    case 'column':
    case 'is-null':
      return [node.name]
    case 'not':
      return namesIn(node.condition)
    case 'arithmetic':
    case 'comparison':
    case 'and':
    case 'or':
      return [...namesIn(node.left), ...namesIn(node.right)]
  }
}

type Token =
  | {
      readonly kind: 'number' | 'text' | 'name' | 'quoted' | 'symbol'
      readonly text: string
      readonly at: number
    }
  | { readonly kind: 'end'; readonly text: ''; readonly at: number }

const tokenPattern =
  /(?:(?<number>(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)|'(?<text>(?:[^']|'')*)'|"(?<quoted>(?:[^"]|"")*)"|(?<name>[\p{L}_][\p{L}\p{N}_.]*)|(?<symbol><=|>=|<>|!=|==|[=<>+\-*/()]))/uy

/** Parentheses and operators inside one another. */
const deepest = 100

class RuleParser {
  readonly #name: string
  readonly #tokens: readonly Token[]
  #next = 0
  #depth = 0

  constructor(name: string, text: string) {
    this.#name = name
    this.#tokens = this.#split(text)
  }

  parse(): Condition {
    const condition = this.#condition(this.#or())
    const rest = this.#peek()
    if (rest.kind !== 'end') throw this.#invalid(rest)
    return condition
  }

  #split(text: string): Token[] {
    const tokens: Token[] = []
    let at = 0
    for (;;) {
      at += text.length - at - text.slice(at).trimStart().length
      if (at === text.length) break
      tokenPattern.lastIndex = at
      const { number, text: string, quoted, name, symbol } = tokenPattern.exec(text)?.groups ?? {}
      if (number !== undefined) tokens.push({ kind: 'number', text: number, at })
      else if (string !== undefined) tokens.push({ kind: 'text', text: string.replaceAll("''", "'"), at })
      else if (quoted !== undefined) tokens.push({ kind: 'quoted', text: quoted.replaceAll('""', '"'), at })
      else if (name !== undefined) tokens.push({ kind: 'name', text: name, at })
      else if (symbol !== undefined) tokens.push({ kind: 'symbol', text: symbol, at })
      else throw this.#invalid({ kind: 'symbol', text: text.slice(at, at + 20), at })
      at = tokenPattern.lastIndex
    }
    return [...tokens, { kind: 'end', text: '', at }]
  }

  #or(): Node {
    return this.#joined('or', () => this.#and())
  }

  #and(): Node {
    return this.#joined('and', () => this.#not())
  }

  #joined(kind: 'and' | 'or', part: () => Node): Node {
    let left = part()
    while (this.#takeWord(kind)) left = { kind, left: this.#condition(left), right: this.#condition(part()) }
    return left
  }

  #not(): Node {
    if (!this.#takeWord('not')) return this.#comparison()
    return this.#nested(() => ({ kind: 'not', condition: this.#condition(this.#not()) }))
  }

  #comparison(): Node {
    const left = this.#sum()
    if (this.#takeWord('is')) {
      const isNegated = this.#takeWord('not')
      const token = this.#peek()
      if (!this.#takeWord('null') || left.kind !== 'column') throw this.#invalid(token)
      const condition = { kind: 'is-null', name: left.name } as const
      return isNegated ? { kind: 'not', condition } : condition
    }
    const operator = comparisons[this.#peek().kind === 'symbol' ? this.#peek().text : '']
    if (operator === undefined) return left
    this.#next++
    return { kind: 'comparison', operator, left: this.#operand(left), right: this.#operand(this.#sum()) }
  }

  #sum(): Node {
    return this.#calculated(['+', '-'], () => this.#calculated(['*', '/'], () => this.#factor()))
  }

  #calculated(operators: readonly Arithmetic[], part: () => Node): Node {
    let left = part()
    for (;;) {
      const operator = operators.find((symbol) => this.#takeSymbol(symbol))
      if (operator === undefined) return left
      left = { kind: 'arithmetic', operator, left: this.#operand(left), right: this.#operand(part()) }
    }
  }

  #factor(): Node {
    const token = this.#peek()
    if (this.#takeSymbol('-'))
      return this.#nested(() => ({
        kind: 'arithmetic',
        operator: '-',
        left: { kind: 'number', value: 0 },
        right: this.#operand(this.#factor()),
      }))
    if (this.#takeSymbol('('))
      return this.#nested(() => {
        const inner = this.#or()
        if (!this.#takeSymbol(')')) throw this.#invalid(this.#peek())
        return inner
      })
    if (token.kind === 'name' && keywords.has(token.text.toLowerCase())) throw this.#invalid(token)
    this.#next++
    switch (token.kind) {
      case 'number':
        return { kind: 'number', value: Number(token.text) }
      case 'text':
        return { kind: 'text', value: token.text }
      case 'name':
      case 'quoted':
        return { kind: 'column', name: token.text }
      case 'symbol':
      case 'end':
        throw this.#invalid(token)
    }
  }

  #nested<Result>(parse: () => Result): Result {
    this.#depth++
    if (this.#depth > deepest) throw this.#invalid(this.#peek())
    const result = parse()
    this.#depth--
    return result
  }

  #operand(node: Node): Operand {
    if (isOperand(node)) return node
    throw this.#invalid(this.#peek())
  }

  #condition(node: Node): Condition {
    if (!isOperand(node)) return node
    throw this.#invalid(this.#peek())
  }

  #peek(): Token {
    return this.#tokens[this.#next] ?? { kind: 'end', text: '', at: 0 }
  }

  #takeWord(word: string): boolean {
    const { kind, text } = this.#peek()
    return this.#takeIf(kind === 'name' && text.toLowerCase() === word)
  }

  #takeSymbol(symbol: string): boolean {
    const { kind, text } = this.#peek()
    return this.#takeIf(kind === 'symbol' && text === symbol)
  }

  #takeIf(matches: boolean): boolean {
    if (matches) this.#next++
    return matches
  }

  #invalid({ kind, text, at }: Token): UserError {
    const place = kind === 'end' ? 'its end' : `${JSON.stringify(text)} at character ${at + 1}`
    return new UserError({
      code: 'DATA_EXPECTATION_INVALID',
      found: `the rule ${this.#name} with an error at ${place}`,
      expected: "a condition such as `start <= end`, `net + tax = gross` or `status <> 'paid' or amount > 0`",
      hint: 'Correct the rule. Names that are not plain words are written in double quotes, texts in single quotes.',
      key: ['data', 'expect', 'rules', this.#name],
    })
  }
}

const comparisons: Readonly<Record<string, Comparison>> = {
  '=': '=',
  '==': '=',
  '!=': '!=',
  '<>': '!=',
  '<': '<',
  '<=': '<=',
  '>': '>',
  '>=': '>=',
}

const keywords: ReadonlySet<string> = new Set(['and', 'or', 'not', 'is', 'null'])

function isOperand(node: Node): node is Operand {
  return ['number', 'text', 'column', 'arithmetic'].includes(node.kind)
}
