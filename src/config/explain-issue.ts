import type { z } from 'zod'

export interface Explanation {
  readonly path: readonly PropertyKey[]
  readonly found: string
  readonly expected: string
}

type Issue = z.core.$ZodIssue

/** Puts an issue of the schema into words: what stands there, and what could. */
export function explainIssue(issue: Issue, root: unknown, base: readonly PropertyKey[] = []): Explanation[] {
  const path = [...base, ...issue.path]
  const found = describe(valueAt(root, path))
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...path, key],
        found: `an unknown key "${key}"`,
        expected: 'only keys of the reference',
      }))
    case 'invalid_union':
      return explainUnion(issue.errors, root, path, found)
    case 'invalid_value':
      return [{ path, found, expected: issue.values.map((value) => JSON.stringify(value)).join(' or ') }]
    case 'invalid_type':
      return [
        { path, found, expected: issue.expected === 'int' ? 'a whole number' : article(issue.expected) },
      ]
    case 'invalid_key':
    case 'invalid_element':
      return issue.issues.flatMap((inner) => explainIssue(inner, root, path))
    case 'too_big':
    case 'too_small':
    case 'invalid_format':
    case 'not_multiple_of':
    case 'custom':
      return [{ path, found, expected: plainMessage(issue.message) }]
  }
}

/** Of a union's alternatives only the ones that came furthest are worth telling: the user meant one of those. */
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
  const expectations = explained.flatMap((reasons) => reasons.map((reason) => expectation(reason, path)))
  return [{ path, found, expected: [...new Set(expectations)].filter(Boolean).join(', or ') }]
}

/** True when the alternative failed because its very key is absent or another is there: the user meant something else. */
function isAboutKey(reason: Explanation, path: readonly PropertyKey[]): boolean {
  return (
    reason.path.length === path.length + 1 &&
    (reason.found === nothing || reason.found.startsWith('an unknown key'))
  )
}

function expectation(reason: Explanation, path: readonly PropertyKey[]): string {
  if (reason.found.startsWith('an unknown key')) return ''
  const inner = reason.path.slice(path.length)
  return inner.length > 0 ? `a mapping with "${pathText(inner)}"` : reason.expected
}

const nothing = 'nothing'

function describe(value: unknown): string {
  if (value === undefined) return nothing
  const text = JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
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
}

function article(type: string): string {
  if (type === 'record' || type === 'object') return 'a mapping'
  if (type === 'array') return 'a list'
  return type === 'boolean' ? 'true or false' : `a ${type}`
}

/** `data.source[0]`. */
export function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((key, depth) => (typeof key === 'number' ? `[${key}]` : `${depth > 0 ? '.' : ''}${String(key)}`))
    .join('')
}
