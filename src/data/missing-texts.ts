import type { DataSection } from '../config/data.ts'
import { csvMissingTexts } from '../config/missing-values.ts'

/** Returns a function that returns the texts of a column that mean a missing value. */
export function missingTexts(
  { clean, features }: Pick<DataSection, 'clean' | 'features'>,
  typed: boolean,
): (column: string) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>()
  return (column) => {
    let texts = known.get(column)
    if (texts === undefined) {
      const builtIn = typed || clean['keep-na'].includes(column) ? [] : csvMissingTexts
      texts = new Set([...builtIn, ...clean['na-values'], ...(features[column]?.['na-values'] ?? [])])
      known.set(column, texts)
    }
    return texts
  }
}
