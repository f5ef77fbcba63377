import type { z } from 'zod'
import { manualPage } from '../package/docs-url.ts'
import { describeFirst } from '../errors/describe-first.ts'
import type { Problem } from '../errors/user-error.ts'
import { explainIssue, pathText, valueAt, type Explanation } from './explain-issue.ts'
import { knownKeys } from './known-keys.ts'
import { closestName } from './did-you-mean.ts'

export interface PipelineProblem extends Problem {
  readonly path: readonly PropertyKey[]
}

/** An explanation with the allowed words and the most similar one. */
interface ExplanationWithChoices extends Explanation {
  readonly choices: readonly string[]
  readonly suggestion: string | null
  /** True for a key that only another alternative has. */
  readonly elsewhere?: boolean
}

/**
 * Returns the problems of a configuration. A misspelt key is one problem, although the correct key is then missing as
 * well.
 */
export function explainIssues(
  issues: readonly z.core.$ZodIssue[],
  config: unknown,
  schema: z.ZodType,
): PipelineProblem[] {
  const explained = issues.flatMap((issue) => explainIssue(issue, config))
  return describeFirst(explained, (first) => explain(first, config, schema))
}

function explain(explained: readonly Explanation[], config: unknown, schema: z.ZodType): PipelineProblem[] {
  const keysAt = knownKeys(schema)
  const explanations = explained.map((reason) => addChoices(reason, config, keysAt))
  const written = explanations.flatMap(({ path, because, suggestion }) =>
    because === 'unknown-key' && suggestion !== null ? [pathText([...path.slice(0, -1), suggestion])] : [],
  )
  return explanations
    .filter(({ path, because }) => because !== 'absent' || !written.includes(pathText(path)))
    .map(toProblem)
}

function addChoices(
  reason: Explanation,
  config: unknown,
  keysAt: ReturnType<typeof knownKeys>,
): ExplanationWithChoices {
  if (reason.because === 'unknown-key') {
    const holder = reason.path.slice(0, -1)
    const present = new Set(keysOf(valueAt(config, holder)))
    const choices = keysAt(holder)
    const word = String(reason.path.at(-1))
    const absent = choices.filter((key) => !present.has(key))
    // A key of another alternative of a union, such as of another target.
    if (choices.includes(word)) return { ...reason, choices, suggestion: null, elsewhere: true }
    return { ...reason, choices, suggestion: closestName(word, absent) ?? closestName(word, choices) }
  }
  const choices = reason.choices ?? []
  const value = valueAt(config, reason.path)
  const words = typeof value === 'string' ? [value] : keysOf(value)
  const suggestions = words
    .filter((word) => !choices.includes(word))
    .map((word) => closestName(word, choices))
  return { ...reason, choices, suggestion: suggestions.find((word) => word !== null) ?? null }
}

function keysOf(value: unknown): string[] {
  return typeof value === 'object' && value !== null ? Object.keys(value) : []
}

/** Limit of listed words; longer lists are not readable. */
const readable = 8

function toProblem({
  code,
  path,
  found,
  expected,
  because,
  choices,
  suggestion,
  elsewhere = false,
}: ExplanationWithChoices): PipelineProblem {
  if (elsewhere) {
    const key = String(path.at(-1))
    const isTarget = path.length === 2 && path[0] === 'deploy'
    return {
      code,
      path,
      found: `${found} at ${pathText(path)}`,
      expected: isTarget ? 'only keys of the set `deploy.target`' : 'only keys of the chosen alternative',
      hint: isTarget
        ? `Remove "${key}", or set \`deploy.target\` to the target that has it: \`local\` or \`kubernetes\`.`
        : `Remove "${key}", or choose the alternative of "${pathText(path.slice(0, -1))}" that has it.`,
    }
  }
  const isKey = because === 'unknown-key'
  const all = isKey ? `one of ${choices.join(', ')}` : expected
  const number = `one of ${choices.length} known ${isKey ? 'keys' : 'words'}`
  return {
    code,
    path,
    found: path.length > 0 ? `${found} at ${pathText(path)}` : found,
    expected: suggestion !== null && choices.length > readable ? number : all,
    hint:
      suggestion === null
        ? `Correct it. ${manualPage('configuration')} lists all keys.`
        : `Did you mean "${suggestion}"?`,
  }
}
