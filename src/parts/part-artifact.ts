import { z } from 'zod'
import type { TableFormat } from '../data/source-format.ts'
import { openArtifact, type Artifact } from '../artifacts/artifact.ts'
import { digestSchema } from '../artifacts/manifest.ts'
import { sha256Pattern } from '../artifacts/digest.ts'

/** Name of the file with the rows that the reader rejected, one JSON object a line. */
export const badRowsFile = 'bad-rows.jsonl'

/** Formats whose files can be read apart from each other. */
export const partFormats = ['csv', 'jsonl', 'parquet', 'arrow', 'npz'] as const satisfies TableFormat[]

const count = z.int().nonnegative()

const partFile = z.strictObject({
  path: z.string(),
  sha256: z.string().regex(sha256Pattern),
  split: z.enum(['validation', 'test']).nullable(),
  columns: z.array(
    z.strictObject({
      name: z.string(),
      values: count,
      numbers: count,
      quotedNumbers: count,
      others: count,
    }),
  ),
  findings: z.array(z.string()),
})
export type PartFile = z.infer<typeof partFile>

const detailsSchema = z.strictObject({
  format: z.enum(partFormats),
  index: z.int().positive(),
  count: z.int().positive(),
  /** Digest of the paths of all files, of other parts included. */
  division: digestSchema,
  /** The files of this part, in the order of their rows. */
  files: z.array(partFile),
  /** Rows of each file, by the name of its shards. */
  rows: z.record(z.string(), count),
})
export type PartDetails = z.infer<typeof detailsSchema>
export type Part = Artifact<PartDetails>

/** Returns the beginning of the names of the shards of a file. */
export function nameOfShards(file: number): string {
  return `file-${file}`
}

/** Opens a part of a dataset and verifies it. Throws UserError when it is not whole. */
export function openPart(folder: string): Promise<Part> {
  return openArtifact(folder, 'dataset-part', detailsSchema)
}
