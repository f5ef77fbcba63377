import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isMissing } from '../errors/user-error.ts'
import { goldenSchema, modelFiles, type Golden } from '../model/model-schema.ts'

/** Returns the golden requests of a model artifact; null for a model without them. */
export async function readGolden(folder: string): Promise<Golden | null> {
  try {
    return goldenSchema.parse(JSON.parse(await readFile(join(folder, modelFiles.golden), 'utf8')))
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}
