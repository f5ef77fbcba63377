import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { z } from 'zod'
import { openArtifact, writeArtifact, type Artifact } from '../artifacts/artifact.ts'
import type { DatasetDetails } from '../dataset/dataset-schema.ts'
import type { RawDataset } from './raw-dataset.ts'

/** Name of the file with one JSON object per row. */
export const quarantineFile = 'quarantine.jsonl'

const detailsSchema = z.strictObject({
  name: z.string(),
  recipe: z.string(),
  rows: z.int().positive(),
  /** Cells that cannot be read, by column and reason. */
  cells: z.array(z.strictObject({ column: z.string(), reason: z.string(), count: z.int().positive() })),
})
export type QuarantineDetails = z.infer<typeof detailsSchema>

/** Writes the rows that a dataset does not contain since a cell of them cannot be read. */
export function writeQuarantine(
  folder: string,
  { rows, faults, lines }: RawDataset['quarantine'],
  dataset: Artifact<DatasetDetails>,
): Promise<Artifact<QuarantineDetails>> {
  const { name, recipe } = dataset.details
  return writeArtifact(folder, async (draft) => {
    await pipeline(lines, createWriteStream(join(draft, quarantineFile)))
    return {
      kind: 'quarantine',
      parents: { dataset: dataset.digest },
      config: dataset.manifest.config,
      details: { name, recipe, rows, cells: [...faults] },
      run: {},
    }
  })
}

/** Opens a quarantine and verifies it. @throws UserError when it is not whole */
export function openQuarantine(folder: string): Promise<Artifact<QuarantineDetails>> {
  return openArtifact(folder, 'quarantine', detailsSchema)
}
