import { UserError } from '../errors/user-error.ts'
import type { UncheckedPredictions } from '../metrics/predictions.ts'
import { namesText } from './cells.ts'
import { classNamesOf, predictionsIn, type PredictionTable } from './tables.ts'

/**
 * Returns the predictions from the tables of candidate and baseline and of all their seeds. All tables are needed for the classes:
 * without scores, the classes are those that occur in any table.
 * @throws UserError for classes without a column of scores, and for a class with two spellings
 */
export function predictionsOf(tables: readonly PredictionTable[]): UncheckedPredictions[] {
  refuseTwoSpellings(new Set(tables.flatMap((table) => classNamesOf(table))))
  return tables.map((table) => predictionsIn(table, tables))
}

/** Throws for two spellings of one number, such as `1.5` and `1.50` by two writers, which would count as different classes. */
function refuseTwoSpellings(names: Iterable<string>): void {
  const spelled = new Map<number, string>()
  for (const name of names) {
    const value = name.trim() === '' ? NaN : Number(name)
    if (!Number.isFinite(value)) continue
    const other = spelled.get(value) ?? name
    spelled.set(value, other)
    if (other === name) continue
    throw new UserError({
      code: 'PREDICTIONS_CLASS_SPELLING',
      found: `the classes ${namesText([other, name])}, which are the same number`,
      expected: 'one spelling for each class',
      hint: 'Write each class in the same way in all files. If these are different classes, rename them so that they are not numbers, such as "v1.50".',
    })
  }
}
