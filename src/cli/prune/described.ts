import { dirname } from 'node:path'
import type { PipelineConfig } from '../../config/pipeline.ts'
import { readPipeline } from '../../config/read-pipeline.ts'
import { recipeOf } from '../../data/recipe.ts'
import { messageOf, UserError } from '../../errors/user-error.ts'
import { fileKind } from '../../files/file-kind.ts'
import type { Log } from '../../host/host.ts'
import type { Digest } from '../../artifacts/digest.ts'

/** A pipeline file and the dataset that it describes. */
export interface Described {
  readonly pipeline: PipelineConfig
  /** The folder that its paths are relative to. */
  readonly folder: string
  /** Recipe of its dataset; null without a data section, `unknown` if its sources do not exist. */
  readonly recipe: Digest | null | 'unknown'
}

/**
 * Reads these pipeline files. Logs a missing file and returns null.
 * @throws UserError for an invalid file
 */
export async function readDescribed(
  files: readonly string[],
  log: Pick<Log, 'info'>,
): Promise<readonly Described[] | null> {
  for (const file of files)
    if ((await fileKind(file)) !== 'file') {
      log.info(
        `${file} does not exist, so the files that .tensorline still needs are unknown: nothing in it is deleted.`,
      )
      return null
    }
  return Promise.all(
    files.map(async (file) => {
      const pipeline = await readPipeline(file)
      const folder = dirname(file)
      return { pipeline, folder, recipe: await recipeIn(pipeline, folder, log) }
    }),
  )
}

async function recipeIn(
  { data }: PipelineConfig,
  folder: string,
  log: Pick<Log, 'info'>,
): Promise<Described['recipe']> {
  if (!data) return null
  try {
    // Commands in a terminal run no code of a fork.
    return (await recipeOf(data, folder, null)).digest
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    log.info(`All datasets are kept, because the needed ones are unknown: ${messageOf(error)}`)
    return 'unknown'
  }
}
