import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { tasks } from '../config/gate.ts'
import { encodeArrow } from '../dataset/arrow.ts'
import type { SliceColumn } from '../metrics/slice-column.ts'
import { openArtifact, writeArtifact, type Artifact } from '../artifacts/artifact.ts'
import { digestOfJson } from '../artifacts/digest.ts'
import { digestSchema } from '../artifacts/manifest.ts'
import { columnsToKeep } from './gate-columns.ts'
import { examplesDigest, labelsOf, type PredictionTable } from './tables.ts'

/** Returns the name of the file of a seed, which is a valid prediction file. The artifact has one file, or one for each seed. */
export function predictionsFile(seed: number): string {
  return seed === 0 ? 'predictions.arrow' : `predictions-${seed + 1}.arrow`
}

const predictionsDetails = z.strictObject({
  /** Name of the pipeline, and id of the gate in it. */
  name: z.string(),
  gate: z.string(),
  task: z.enum(tasks),
  rows: z.int().nonnegative(),
  /** Number of models, each trained with another seed; one if left out. */
  seeds: z.int().min(2).optional(),
  /** Digest of the examples with their labels, independent of the model. */
  examples: digestSchema,
})
export type PredictionsDetails = z.infer<typeof predictionsDetails>

export interface PredictionsToKeep {
  readonly name: string
  readonly gate: string
  /** One table for each seed. */
  readonly tables: readonly [PredictionTable, ...PredictionTable[]]
  /** Columns that the gate uses; other columns are not kept, so no more data than necessary is published. */
  readonly columns: Readonly<Record<string, SliceColumn>>
  readonly run: unknown
}

/** Seals predictions, so that later runs can compare with them. */
export function writePredictions(
  folder: string,
  { name, gate, tables, columns, run }: PredictionsToKeep,
): Promise<Artifact<PredictionsDetails>> {
  const [table] = tables
  const details: PredictionsDetails = {
    name,
    gate,
    task: table.task,
    rows: labelsOf(table).labels.length,
    ...(tables.length > 1 && { seeds: tables.length }),
    examples: examplesDigest(table),
  }
  return writeArtifact(folder, async (draft) => {
    for (const [seed, own] of tables.entries())
      await writeFile(
        join(draft, predictionsFile(seed)),
        encodeArrow(columnsToKeep(own, seed === 0 ? columns : {})),
      )
    return {
      kind: 'predictions',
      details,
      parents: {},
      config: digestOfJson({ name, gate, task: table.task }),
      run,
    }
  })
}

/**
 * Opens an artifact of predictions.
 * @throws UserError if it is missing, altered or not an artifact of predictions
 */
export function openPredictions(folder: string): Promise<Artifact<PredictionsDetails>> {
  return openArtifact(folder, 'predictions', predictionsDetails)
}
