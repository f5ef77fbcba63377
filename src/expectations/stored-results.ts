import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Artifact } from '../artifacts/artifact.ts'
import { canonicalJson } from '../artifacts/digest.ts'
import { expectationResultsSchema, expectationsFile, type ExpectationResults } from './result.ts'

/** Writes the results into the folder of a dataset. They do not depend on the time of the run. */
export async function writeExpectations(folder: string, results: ExpectationResults): Promise<void> {
  await writeFile(join(folder, expectationsFile), canonicalJson(results))
}

/** Reads the results of a dataset, which was verified; null if it was made without expectations. */
export async function readExpectationResults({
  folder,
  manifest,
}: Pick<Artifact, 'folder' | 'manifest'>): Promise<ExpectationResults | null> {
  if (!manifest.files.some(({ path }) => path === expectationsFile)) return null
  const json: unknown = JSON.parse(await readFile(join(folder, expectationsFile), 'utf8'))
  return expectationResultsSchema.parse(json)
}
