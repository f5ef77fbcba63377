import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { openArtifact, writeArtifact, type Artifact } from '../artifacts/artifact.ts'
import type { DatasetDetails } from '../dataset/dataset-schema.ts'
import { countFaults, type QuarantinedRow } from './quarantine.ts'
import type { Cell } from './table.ts'

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
  quarantined: readonly QuarantinedRow[],
  dataset: Artifact<DatasetDetails>,
): Promise<Artifact<QuarantineDetails>> {
  const { name, recipe } = dataset.details
  return writeArtifact(folder, async (draft) => {
    await writeFile(join(draft, quarantineFile), quarantined.map(lineOf).join(''))
    return {
      kind: 'quarantine',
      parents: { dataset: dataset.digest },
      config: dataset.manifest.config,
      details: { name, recipe, rows: quarantined.length, cells: countFaults(quarantined) },
      run: {},
    }
  })
}

/** Opens a quarantine and verifies it. @throws UserError when it is not whole */
export function openQuarantine(folder: string): Promise<Artifact<QuarantineDetails>> {
  return openArtifact(folder, 'quarantine', detailsSchema)
}

function lineOf({ row: { source, index, line }, cells, values }: QuarantinedRow): string {
  return `${JSON.stringify({ file: source.path, line, row: index, cells, values }, spellInfinite)}\n`
}

/** JSON has no infinite numbers. */
function spellInfinite(_: string, value: Cell | object): Cell | object {
  return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value
}
