import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isMissing } from '../errors/user-error.ts'
import { inputStatisticsSchema, type InputStatistics } from '../model/input-statistics.ts'
import { modelFiles } from '../model/model-schema.ts'

/** Returns the statistics of the training inputs in a model artifact; null for a model without them. */
export async function readStatistics(folder: string): Promise<InputStatistics | null> {
  try {
    const text = await readFile(join(folder, modelFiles.inputs), 'utf8')
    return inputStatisticsSchema.parse(JSON.parse(text))
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}
