import type { DataSection } from '../config/data.ts'

/** Texts that mean a missing value in CSV, as in pandas; an empty cell is missing, too. */
export const csvMissingTexts: readonly string[] = [
  '#N/A',
  '<NA>',
  'N/A',
  'n/a',
  'NA',
  'NaN',
  'nan',
  'NULL',
  'null',
]

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
