import { resolve } from 'node:path'
import type { ModelConfig } from '../../config/model.ts'
import { hasCode } from '../../errors/user-error.ts'
import { refuseOutside } from '../../files/outside.ts'
import type { Sources } from '../../artifacts/sources.ts'
import { baseFolder, digestOfModel } from './fine-tune.ts'
import { digestsOf } from '../../user-code/module.ts'

/**
 * Returns the current digests of an earlier model's sources (its code, or the model it started from), to detect
 * changes. Returns null if a source no longer exists, or the sources were not recorded.
 * @param confinement folder in which the sources must be; null for no limit
 * @throws UserError for a source outside of that folder
 */
export async function presentSources(
  section: ModelConfig,
  folder: string,
  earlier: Sources | null,
  confinement: string | null,
): Promise<Sources | null> {
  try {
    if ('layers' in section) return {}
    if ('pretrained' in section) {
      const base = baseFolder(section, folder)
      await refuseOutside([base], confinement)
      return { model: await digestOfModel(base) }
    }
    if (!earlier) return null
    const paths = Object.keys(earlier).map((path) => resolve(folder, path))
    await refuseOutside(paths, confinement)
    return await digestsOf(paths, folder)
  } catch (error) {
    if (hasCode(error, 'ENOENT') || hasCode(error, 'ENOTDIR')) return null
    throw error
  }
}
