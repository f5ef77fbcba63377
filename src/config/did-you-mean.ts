import { closestMatch } from 'leven'

/**
 * Returns the candidate that `word` probably stands for; null if none is similar. A third of the letters may differ; case
 * and `_` for `-` are ignored.
 */
export function closestName(word: string, candidates: readonly string[]): string | null {
  const byPlain = new Map(candidates.map((candidate) => [plain(candidate), candidate]))
  const maxDistance = Math.ceil(word.length / 3)
  const closest = closestMatch(plain(word), [...byPlain.keys()], { maxDistance })
  return closest === undefined ? null : (byPlain.get(closest) ?? null)
}

/** Returns a suggestion such as `Did you mean "label"?`; null if no candidate is similar to the word. */
export function suggestion(word: string, candidates: readonly string[]): string | null {
  const candidate = closestName(word, candidates)
  return candidate === null ? null : `Did you mean "${candidate}"?`
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll(/[_ ]/g, '-')
}
