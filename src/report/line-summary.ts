import { table } from './markdown.ts'

/** One stage of a run of the line. */
export interface StageRow {
  readonly stage: string
  /** What it came to, in a few words. */
  readonly result: string
  /** Digest of what it made; null for a stage that made nothing. */
  readonly digest: string | null
  readonly seconds: number
}

const head = ['Stage', 'Result', 'Digest', 'Time']

/** The run as a table, for the job's summary. */
export function lineSummary(rows: readonly StageRow[]): string {
  return `## The line\n\n${table(head, rows.map(cells), [3])}`
}

/** The same table for a terminal. */
export function lineText(rows: readonly StageRow[]): string {
  const lines = [head, ...rows.map(cells)]
  const widths = head.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)))
  return lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

function cells({ stage, result, digest, seconds }: StageRow): string[] {
  return [stage, result, digest?.slice(0, 'sha256:'.length + 12) ?? '', `${seconds.toFixed(1)} s`]
}
