import { aligned } from './aligned.ts'
import { blocks, md, table } from './markdown.ts'

/** One stage of a run of the pipeline. */
export interface StageRow {
  readonly stage: string
  /** The result in a few words. */
  readonly result: string
  /** Digest of the artifact that the stage made; null for a stage without an artifact. */
  readonly digest: string | null
  readonly seconds: number
}

const head = ['Stage', 'Result', 'Digest', 'Time']

/** Returns the run as a table for the job's summary. */
export function pipelineSummary(rows: readonly StageRow[]): string {
  return blocks(
    md`
## Pipeline
    `,
    table(head, rows.map(cells), [3]),
  ).text
}

/** Returns the same table for a terminal. */
export function pipelineText(rows: readonly StageRow[]): string {
  return aligned([head, ...rows.map(cells)]).join('\n')
}

function cells({ stage, result, digest, seconds }: StageRow): string[] {
  return [stage, result, digest?.slice(0, 'sha256:'.length + 12) ?? '', `${seconds.toFixed(1)} s`]
}
