import { z } from 'zod'
import { openArtifact, type Artifact } from '../artifacts/artifact.ts'
import { driftOutcomes } from '../drift/drift-schema.ts'

/** Files of a comparison of two datasets. */
export const diffFiles = {
  diff: 'diff.json',
  drift: 'drift.json',
  markdown: 'diff.md',
  page: 'diff.html',
} as const

const detailsSchema = z.strictObject({
  name: z.string(),
  drift: z.enum(driftOutcomes).nullable(),
  accepted: z.boolean(),
})
export type DiffDetails = z.infer<typeof detailsSchema>

/** Opens a comparison of two datasets and verifies it. @throws UserError when it is not whole */
export function openDiff(folder: string): Promise<Artifact<DiffDetails>> {
  return openArtifact(folder, 'dataset-diff', detailsSchema)
}
