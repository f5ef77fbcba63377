import type { SliceRow } from '../gate/verdict.ts'

/** Returns the rows as a forest plot lists them: by p-value, then rows that could not be tested. */
export function worstFirst(rows: readonly SliceRow[]): SliceRow[] {
  const rank = ({ state, adjustedP }: SliceRow) =>
    state === 'worse' || state === 'missing' ? -1 : (adjustedP ?? 2)
  return rows.toSorted((a, b) => rank(a) - rank(b) || (a.p ?? 2) - (b.p ?? 2))
}
