import { closestMatch } from 'leven'

/** The candidate that whoever wrote `word` probably meant: a letter in three may differ, case and `_` for `-` do not count; or null. */
export function meant(word: string, candidates: readonly string[]): string | null {
  const byPlain = new Map(candidates.map((candidate) => [plain(candidate), candidate]))
  const maxDistance = Math.ceil(word.length / 3)
  const closest = closestMatch(plain(word), [...byPlain.keys()], { maxDistance })
  return closest === undefined ? null : (byPlain.get(closest) ?? null)
}

/** `Did you mean "label"?`, or null where no candidate is like the word. */
export function suggestion(word: string, candidates: readonly string[]): string | null {
  const candidate = meant(word, candidates)
  return candidate === null ? null : `Did you mean "${candidate}"?`
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll(/[_ ]/g, '-')
}
