import { resolve } from 'node:path'
import type { ModelConfig } from '../../config/model.ts'
import { hasCode } from '../../errors/user-error.ts'
import type { Sources } from '../../artifacts/sources.ts'
import { baseFolder, digestOfModel } from './fine-tune.ts'
import { digestsOf } from '../../user-code/module.ts'

/**
 * What the sources of an earlier model are now, to tell whether it would be made anew: its code, or the model it began as.
 * Null when one of them is gone, or they were not recorded.
 */
export async function presentSources(
  section: ModelConfig,
  folder: string,
  earlier: Sources | null,
): Promise<Sources | null> {
  try {
    if ('layers' in section) return {}
    if ('pretrained' in section) return { model: await digestOfModel(baseFolder(section, folder)) }
    if (!earlier) return null
    return await digestsOf(
      Object.keys(earlier).map((path) => resolve(folder, path)),
      folder,
    )
  } catch (error) {
    if (hasCode(error, 'ENOENT') || hasCode(error, 'ENOTDIR')) return null
    throw error
  }
}
