import { sum } from 'd3-array'
import type { DatasetDiff, DatasetSide } from '../dataset-diff/diff-schema.ts'
import { formatCount, listNames, truncate } from '../text/format.ts'

/** A statement about the differences of two datasets; its text may contain untrusted names. */
export interface DiffLine {
  readonly title: string
  readonly text: string
}

const mostNamed = 8
const mostLabels = 5

/** Returns the differences of two datasets, one subject a line; subjects without a difference are left out. */
export function diffLines({
  rows,
  columns,
  labels,
  moved,
  baseline,
  candidate,
  settingsChanged,
}: DatasetDiff): DiffLine[] {
  const lines: (DiffLine | null)[] = [
    line('Rows', rowsText(rows, baseline, candidate)),
    line('Columns added', columnsText(columns.added)),
    line('Columns removed', columnsText(columns.removed)),
    line(
      'Columns with another type',
      names(columns.retyped.map(({ name, before, after }) => `${name} (${before} → ${after})`)),
    ),
    line(
      'Values changed',
      names(columns.changed.map(({ name, rows: count }) => `${name} in ${rowCount(count)}`)),
    ),
    line(
      'Labels changed',
      labels
        .slice(0, mostLabels)
        .map(
          ({ before, after, rows: count }) =>
            `${labelText(before)} → ${labelText(after)} in ${rowCount(count)}`,
        )
        .join(', '),
    ),
    line(
      'Rows in another split',
      moved.map(({ from, to, rows: count }) => `${formatCount(count)} from ${from} to ${to}`).join(', '),
    ),
    line('Rows left out', leftOutText(baseline, candidate)),
    line('Settings', settingsChanged ? 'the settings of the preparation changed' : ''),
  ]
  return lines.filter((entry) => entry !== null)
}

/** Returns warnings about rows that moved between the test split and the others. */
export function diffWarnings({ moved }: Pick<DatasetDiff, 'moved'>): string[] {
  const into = sum(moved, ({ from, to, rows }) => (to === 'test' && from !== 'test' ? rows : 0))
  const outOf = sum(moved, ({ from, to, rows }) => (from === 'test' && to !== 'test' ? rows : 0))
  return [
    ...(into > 0
      ? [
          `${rowCount(into)} moved into the test split: models of the baseline have been trained with them, so comparisons on this test split favour those models.`,
        ]
      : []),
    ...(outOf > 0
      ? [
          `${rowCount(outOf)} of the test split moved out of it: a new model can be trained on test rows of the baseline.`,
        ]
      : []),
  ]
}

/** Returns true if both datasets have the same rows with the same values in the same splits. */
export function isUnchanged(diff: DatasetDiff): boolean {
  return diff.baseline.digest === diff.candidate.digest
}

export function totalRows({ rows }: DatasetSide): number {
  return sum(Object.values(rows))
}

/** Returns the changes of rows in a few words: `+1,200 rows, −3, 40 changed`. */
export function headlineOf({ rows, columns }: DatasetDiff): string {
  const columnChanges = columns.added.length + columns.removed.length + columns.retyped.length
  const parts = [
    ...(rows.added > 0 ? [`+${rowCount(rows.added)}`] : []),
    ...(rows.removed > 0 ? [`−${rowCount(rows.removed)}`] : []),
    ...(rows.changed > 0 ? [`${rowCount(rows.changed)} changed`] : []),
    ...(columnChanges > 0 ? [`${columnChanges} ${columnChanges === 1 ? 'column' : 'columns'} changed`] : []),
  ]
  return parts.length === 0 ? 'the same rows' : parts.join(', ')
}

function line(title: string, text: string): DiffLine | null {
  return text === '' ? null : { title, text }
}

function rowsText(rows: DatasetDiff['rows'], baseline: DatasetSide, candidate: DatasetSide): string {
  const parts = [
    ...(rows.added > 0 ? [`${formatCount(rows.added)} added`] : []),
    ...(rows.removed > 0 ? [`${formatCount(rows.removed)} removed`] : []),
    ...(rows.changed > 0 ? [`${formatCount(rows.changed)} changed`] : []),
    `${formatCount(rows.unchanged)} unchanged`,
  ]
  return `${formatCount(totalRows(baseline))} → ${formatCount(totalRows(candidate))}: ${parts.join(', ')}`
}

function columnsText(columns: DatasetDiff['columns']['added']): string {
  return names(columns.map(({ name, type }) => `${name} (${type})`))
}

function names(texts: readonly string[]): string {
  return listNames(
    texts.map((text) => truncate(text)),
    mostNamed,
  )
}

function labelText(label: string | null): string {
  return label === null ? 'none' : truncate(label)
}

const reasons = [
  ['quarantined', 'in quarantine'],
  ['missingRows', 'with missing values'],
  ['duplicates', 'duplicates'],
] as const

function leftOutText(baseline: DatasetSide, candidate: DatasetSide): string {
  return reasons
    .filter(([key]) => baseline[key] !== candidate[key])
    .map(([key, words]) => `${words} ${formatCount(baseline[key])} → ${formatCount(candidate[key])}`)
    .join(', ')
}

/** Returns a value of a sample; numbers have seven digits, which distinguish most of them, and times no zeros at the end. */
export function sampleText(value: string): string {
  const time = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}:\d{2})\.000Z$/.exec(value)
  if (time) return time[2] === '00:00:00' ? (time[1] ?? '') : `${time[1]} ${time[2]}`
  return /^-?\d+\.\d{7,}$/.test(value) ? String(Number(Number(value).toPrecision(7))) : value
}

export function rowCount(count: number): string {
  return `${formatCount(count)} ${count === 1 ? 'row' : 'rows'}`
}
