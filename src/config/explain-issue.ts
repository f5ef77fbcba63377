import type { z } from 'zod'
import type { ErrorCode } from '../errors/codes.ts'

export interface Explanation {
  readonly code: ErrorCode
  readonly path: readonly PropertyKey[]
  readonly found: string
  readonly expected: string
  /** Reason of the schema, for issues about the presence of a key. */
  readonly because?: 'absent' | 'unknown-key'
  /** Allowed words, if the value must be one of several words. */
  readonly choices?: readonly string[]
}

type Issue = z.core.$ZodIssue

/** Returns an issue of the schema in words: the found and the expected values. */
export function explainIssue(issue: Issue, root: unknown, base: readonly PropertyKey[] = []): Explanation[] {
  const path = [...base, ...issue.path]
  const value = valueAt(root, path)
  const absent = value === undefined ? ({ because: 'absent', code: 'CONFIG_MISSING_KEY' } as const) : {}
  const found = describe(value)
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        code: 'CONFIG_UNKNOWN_KEY',
        path: [...path, key],
        found: `an unknown key "${key}"`,
        expected: 'only known keys',
        because: 'unknown-key',
      }))
    case 'invalid_union':
      if ('options' in issue) return [explainChoice(issue.options ?? [], path, found, absent)]
      return explainUnion(issue.errors, root, path, found).map((reason) => ({ ...reason, ...absent }))
    case 'invalid_value':
      return [explainChoice(issue.values, path, found, absent)]
    case 'invalid_type':
      return [
        {
          code: 'CONFIG_INVALID_VALUE',
          path,
          found,
          expected: expectedType(issue),
          ...absent,
        },
      ]
    case 'invalid_key':
    case 'invalid_element':
      return issue.issues.flatMap((inner) => explainIssue(inner, root, path))
    case 'too_big':
    case 'too_small':
    case 'not_multiple_of':
      return [{ code: 'CONFIG_INVALID_VALUE', path, found, expected: plainMessage(issue.message) }]
    case 'invalid_format':
    case 'custom':
      return [{ code: 'CONFIG_INVALID_VALUE', path, found, expected: plainMessage(issue.message) }]
  }
}

function explainChoice(
  values: readonly z.core.util.Primitive[],
  path: readonly PropertyKey[],
  found: string,
  absent: Partial<Explanation>,
): Explanation {
  const words = values.filter((choice) => choice !== undefined)
  return {
    code: 'CONFIG_INVALID_VALUE',
    path,
    found,
    expected: words.map((choice) => JSON.stringify(choice)).join(' or '),
    choices: words.filter((choice) => typeof choice === 'string'),
    ...absent,
  }
}

/** Returns the message of the schema, or else the type that it expects. */
function expectedType({ expected, message }: Extract<Issue, { code: 'invalid_type' }>): string {
  if (!message.startsWith('Invalid input')) return plainMessage(message)
  return expected === 'int' ? 'a whole number' : article(expected)
}

/** Explains a union by the alternatives that match furthest, because the user probably meant one of those. */
function explainUnion(
  alternatives: readonly (readonly Issue[])[],
  root: unknown,
  path: readonly PropertyKey[],
  found: string,
): Explanation[] {
  const explained = alternatives.map((issues) => issues.flatMap((issue) => explainIssue(issue, root, path)))
  const meant = explained.find((reasons) =>
    reasons.every((reason) => reason.path.length > path.length && !isAboutKey(reason, path)),
  )
  if (meant && meant.length > 0) return meant
  const relevant = explained.flat().filter(({ because }) => because !== 'unknown-key')
  const isWhole = (reason: Explanation) => reason.path.length === path.length
  const keys = unique(
    relevant.filter((reason) => !isWhole(reason)).map((reason) => pathText(reason.path.slice(path.length))),
  )
  const expectations = unique(relevant.filter(isWhole).map(({ expected }) => expected)).filter(Boolean)
  if (keys.length > 0) expectations.push(`a mapping with ${keys.map((key) => `"${key}"`).join(' or ')}`)
  const choices = [...relevant.filter(isWhole).flatMap((reason) => reason.choices ?? []), ...keys]
  return [
    {
      code: 'CONFIG_INVALID_VALUE',
      path,
      found,
      expected: expectations.join(', or '),
      choices,
    },
  ]
}

function unique<Text extends string>(texts: readonly Text[]): Text[] {
  return [...new Set(texts)]
}

/**
 * Returns true if the alternative failed because its own key is absent or another key is present: the user meant another
 * alternative.
 */
function isAboutKey(reason: Explanation, path: readonly PropertyKey[]): boolean {
  return reason.path.length === path.length + 1 && reason.because !== undefined
}

function describe(value: unknown): string {
  // A value of `!!binary` has methods with names of keys, such as `join`.
  if (value === undefined || value === null || typeof value === 'function') return 'nothing'
  const text = JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}

/** Returns the value at a path; undefined if the path does not exist. */
export function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let value = root
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined
    value = Reflect.get(value, key)
  }
  return value
}

function plainMessage(message: string): string {
  return message
    .replace(/^must be /, '')
    .replace(/^Too (?:big|small): expected \w+ to (?:have|be) /, '')
    .replace(/^Invalid (?:input|string): /, '')
    .replace(/^(>=|<=|>|<)(?=-?\d)/, (operator) => `${inWords[operator]} `)
}

const inWords: Readonly<Record<string, string>> = {
  '>=': 'at least',
  '<=': 'at most',
  '>': 'more than',
  '<': 'less than',
}

function article(type: string): string {
  if (type === 'record' || type === 'object') return 'a mapping'
  if (type === 'array') return 'a list'
  if (type === 'string') return 'text'
  return type === 'boolean' ? 'true or false' : `a ${type}`
}

/** Returns a path as text, such as `data.source[0]`. */
export function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((key, depth) => (typeof key === 'number' ? `[${key}]` : `${depth > 0 ? '.' : ''}${String(key)}`))
    .join('')
}
