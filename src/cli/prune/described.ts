import { dirname } from 'node:path'
import type { PipelineConfig } from '../../config/pipeline.ts'
import { readPipeline } from '../../config/read-pipeline.ts'
import { recipeOf } from '../../data/recipe.ts'
import { messageOf, UserError } from '../../errors/user-error.ts'
import { fileKind } from '../../files/file-kind.ts'
import type { Log } from '../../host/host.ts'
import type { Digest } from '../../artifacts/digest.ts'

/** What a configuration describes. */
export interface Described {
  readonly pipeline: PipelineConfig
  /** The folder its paths are relative to. */
  readonly folder: string
  /** Of its dataset; null where the line describes none, `unknown` where its sources are not there. */
  readonly recipe: Digest | null | 'unknown'
}

/**
 * What these files describe; null, with a word on it, where one is not there.
 * @throws UserError for a file with mistakes
 */
export async function readDescribed(
  files: readonly string[],
  log: Pick<Log, 'info'>,
): Promise<readonly Described[] | null> {
  for (const file of files)
    if ((await fileKind(file)) !== 'file') {
      log.info(
        `There is no ${file} to tell what the folder .tensorline still needs: nothing in it is deleted.`,
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
    // A command of the terminal runs no code of a fork.
    return (await recipeOf(data, folder, null)).digest
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    log.info(`Which datasets are still needed cannot be told, so all are kept: ${messageOf(error)}`)
    return 'unknown'
  }
}
