import type { z } from 'zod'
import { manualPage } from '../package/docs-url.ts'
import type { Mistake } from '../errors/user-error.ts'
import { explainIssue, pathText, valueAt, type Explanation } from './explain-issue.ts'
import { knownKeys } from './known-keys.ts'
import { lineSchema } from './pipeline.ts'
import { meant } from './did-you-mean.ts'

export interface LineMistake extends Mistake {
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
export function mistakesOf(issues: readonly z.core.$ZodIssue[], line: unknown): LineMistake[] {
  const explained = issues.flatMap((issue) => explainIssue(issue, line))
  const mistakes = explain(explained.slice(0, mostExplained), line)
  const more = explained.length - mostExplained
  return mistakes.map((mistake, index) =>
    more > 0 && index === mistakes.length - 1
      ? { ...mistake, mend: `${mistake.mend} ${more} more mistakes are not shown.` }
      : mistake,
  )
}

function explain(explained: readonly Explanation[], line: unknown): LineMistake[] {
  const keysAt = knownKeys(lineSchema)
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

function tell({ path, found, expected, because, choices, suggestion }: Judged): LineMistake {
  const isKey = because === 'unknown-key'
  const all = isKey ? `one of ${choices.join(', ')}` : expected
  const number = `one of ${choices.length} known ${isKey ? 'keys' : 'words'}`
  return {
    path,
    found: path.length > 0 ? `${found} at ${pathText(path)}` : found,
    expected: suggestion !== null && choices.length > readable ? number : all,
    mend:
      suggestion === null
        ? `Correct it; all keys are in ${manualPage('configuration')}`
        : `Did you mean "${suggestion}"?`,
  }
}
