import type { z } from 'zod'
import { manualPage } from '../package/docs-url.ts'
import type { Problem } from '../errors/user-error.ts'
import { explainIssue, pathText, valueAt, type Explanation } from './explain-issue.ts'
import { knownKeys } from './known-keys.ts'
import { pipelineSchema } from './pipeline.ts'
import { meant } from './did-you-mean.ts'

export interface PipelineProblem extends Problem {
  readonly path: readonly PropertyKey[]
}

/** An explanation, with the words that would do there and the one of them that was probably meant. */
interface Judged extends Explanation {
  readonly choices: readonly string[]
  readonly suggestion: string | null
}

/** More mistakes than these are not explained one by one: the work for each grows with the file. */
const mostExplained = 100

/** What the issues say of a configuration; a key that is misspelt is one mistake, though another is missing for it. */
export function mistakesOf(issues: readonly z.core.$ZodIssue[], line: unknown): PipelineProblem[] {
  const explained = issues.flatMap((issue) => explainIssue(issue, line))
  const problems = explain(explained.slice(0, mostExplained), line)
  const more = explained.length - mostExplained
  return problems.map((problem, index) =>
    more > 0 && index === problems.length - 1
      ? { ...problem, hint: `${problem.hint} ${more} more mistakes are not shown.` }
      : problem,
  )
}

function explain(explained: readonly Explanation[], line: unknown): PipelineProblem[] {
  const keysAt = knownKeys(pipelineSchema)
  const judged = explained.map((reason) => judge(reason, line, keysAt))
  const written = judged.flatMap(({ path, because, suggestion }) =>
    because === 'unknown-key' && suggestion !== null ? [pathText([...path.slice(0, -1), suggestion])] : [],
  )
  return judged
    .filter(({ path, because }) => because !== 'absent' || !written.includes(pathText(path)))
    .map(tell)
}

function judge(reason: Explanation, line: unknown, keysAt: ReturnType<typeof knownKeys>): Judged {
  if (reason.because === 'unknown-key') {
    const holder = reason.path.slice(0, -1)
    const present = new Set(keysOf(valueAt(line, holder)))
    const choices = keysAt(holder)
    const word = String(reason.path.at(-1))
    const absent = choices.filter((key) => !present.has(key))
    return { ...reason, choices, suggestion: meant(word, absent) ?? meant(word, choices) }
  }
  const choices = reason.choices ?? []
  const value = valueAt(line, reason.path)
  const words = typeof value === 'string' ? [value] : keysOf(value)
  const suggestions = words.filter((word) => !choices.includes(word)).map((word) => meant(word, choices))
  return { ...reason, choices, suggestion: suggestions.find((word) => word !== null) ?? null }
}

function keysOf(value: unknown): string[] {
  return typeof value === 'object' && value !== null ? Object.keys(value) : []
}

/** More words than these are a list that nobody reads. */
const readable = 8

function tell({ code, path, found, expected, because, choices, suggestion }: Judged): PipelineProblem {
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
        ? `Correct it; all keys are in ${manualPage('configuration')}`
        : `Did you mean "${suggestion}"?`,
  }
}
