import { sum } from 'd3-array'
import type { Cleaned, DatasetDetails } from './dataset-schema.ts'
import { outputsOf } from './label-target.ts'

/**
 * Checks that each row of the sources is in a split, in quarantine, or dropped by a named rule.
 * @throws Error otherwise, which is an internal error
 */
export function assertAllCounted({ cleaned, rows }: Pick<DatasetDetails, 'cleaned' | 'rows'>): void {
  const { read, quarantined, missingRows, duplicates } = cleaned
  const counted = sum(Object.values(rows)) + quarantined + missingRows + duplicates
  if (counted !== read)
    throw new Error(`${read} rows were read, but ${counted} were kept, quarantined or dropped`)
}

/** Returns the numbers of rows by rule and of filled values, for tables in reports; rules without rows are left out. */
export function countsByRule({
  cleaned,
  rows,
}: Pick<DatasetDetails, 'cleaned' | 'rows'>): [string, string][] {
  const { read, quarantined, missingRows, missing, duplicates, filled = {} } = cleaned
  const lacking = missingText(missing)
  const counts: [string, number][] = [
    ['Rows quarantined', quarantined],
    [`Rows dropped for missing values${lacking === '' ? '' : ` (${lacking})`}`, missingRows],
    ['Rows dropped as duplicates', duplicates],
  ]
  return [
    ['Rows read', read] as const,
    ...counts.filter(([, count]) => count > 0),
    ['Rows kept', sum(Object.values(rows))] as const,
    ...Object.entries(filled).map(
      ([column, count]) => [`Values of ${column} filled forward`, count] as const,
    ),
  ].map(([name, count]) => [name, count.toLocaleString('en')])
}

const mostLacking = 5

/** Returns `age 12, city 3`: the columns with the most missing values. */
export function missingText(missing: Cleaned['missing']): string {
  const columns = Object.entries(missing).sort(([, a], [, b]) => b - a)
  const listed = columns.slice(0, mostLacking).map(([column, count]) => `${column} ${count}`)
  const more = columns.length - listed.length
  return `${listed.join(', ')}${more > 0 ? ` and ${more} more columns` : ''}`
}

/** A larger share of dropped rows is reported. */
const mostDropped = 0.05

/** Returns a warning if many rows were dropped for missing values. */
export function missingRowsWarning({ cleaned, label }: Pick<DatasetDetails, 'cleaned' | 'label'>): string[] {
  const { read, missingRows, missing } = cleaned
  if (missingRows <= read * mostDropped) return []
  const [most] = Object.entries(missing).sort(([, a], [, b]) => b - a)
  const column = most ? `, ${most[1]} of them in ${most[0]}` : ''
  const percent = ((100 * missingRows) / read).toFixed(missingRows / read < 0.1 ? 1 : 0)
  const isLabel = outputsOf(label).some((output) => output.label.column === most?.[0])
  const advice = isLabel
    ? 'A row without a label teaches nothing; check that labels are not missing for a reason.'
    : 'To keep them, replace the values with `clean: {missing: {numbers: median, categories: mode}}`.'
  return [`Dropped ${missingRows} of ${read} rows (${percent} %) for missing values${column}. ${advice}`]
}
