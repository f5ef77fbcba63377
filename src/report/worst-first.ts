import type { SliceRow } from '../gate/verdict.ts'

/** As a forest plot has them: by p-value, then what could not be tested. */
export function worstFirst(rows: readonly SliceRow[]): SliceRow[] {
  const rank = ({ state, adjustedP }: SliceRow) =>
    state === 'worse' || state === 'vanished' ? -1 : (adjustedP ?? 2)
  return rows.toSorted((a, b) => rank(a) - rank(b) || (a.p ?? 2) - (b.p ?? 2))
}
