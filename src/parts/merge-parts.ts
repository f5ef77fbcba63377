import type { Artifact } from '../artifacts/artifact.ts'
import type { DataSection } from '../config/data.ts'
import { refuseImageColumns } from '../data/image-folders.ts'
import { requireOneTable } from '../data/compare-files.ts'
import { makeDataset, type DatasetOptions } from '../data/prepare.ts'
import { withFolderBeside, withTable } from '../data/read-sources.ts'
import { logNotes, notesOf } from '../data/source-notes.ts'
import { recipeOfFiles, type DatasetRecipe } from '../data/recipe.ts'
import { settingsDigest } from '../data/recipe-settings.ts'
import type { DatasetDetails } from '../dataset/dataset-schema.ts'
import { combineParts } from './combine-parts.ts'
import { openPart, type Part } from './part-artifact.ts'
import { PartsTable } from './parts-table.ts'
import { readBadRows, storedFiles } from './stored-part.ts'

/** All parts of a dataset, in order, and the recipe of the dataset. */
export interface Parts {
  readonly parts: readonly [Part, ...Part[]]
  readonly recipe: DatasetRecipe
}

/**
 * Opens all parts of a dataset. The files of the parts need not be on this machine; tokenizers are read from it.
 * @param folders the folders of the parts, in any order
 * @param base the folder that sources are relative to
 * @param confinement the folder that tokenizers have to lie in; null without such a limit
 * @throws UserError if parts are damaged or missing, or do not belong together
 */
export async function openParts(
  folders: readonly string[],
  section: DataSection,
  base: string,
  confinement: string | null,
): Promise<Parts> {
  refuseImageColumns(section)
  const opened: Part[] = []
  for (const folder of folders) opened.push(await openPart(folder))
  const parts = combineParts(opened, (format) => settingsDigest(section, format))
  const files = parts.flatMap(({ details }) => details.files)
  const recipe = await recipeOfFiles(section, parts[0].details.format, files, base, confinement)
  return { parts, recipe }
}

export interface MergeOptions extends DatasetOptions {
  readonly parts: Parts['parts']
  /** The folder that sources are relative to. */
  readonly base: string
}

/**
 * Makes the dataset of all parts: the same, to the digest, as one machine makes of the sources.
 * @throws UserError for whatever is wrong with the rows; nothing is written then
 */
export async function mergeParts(options: MergeOptions): Promise<Artifact<DatasetDetails>> {
  const { parts, section, base, into, removed, log } = options
  const { format } = parts[0].details
  const files = parts.flatMap((part) => storedFiles(part, base))
  requireOneTable(files, format)
  const notes = notesOf(files)
  logNotes(notes, log)
  const badRows = (await Promise.all(parts.map(readBadRows))).flat()
  const table = new PartsTable(files, badRows, { typed: format !== 'csv', notes })
  const { expectations } = options.recipe
  const recipe = { files: parts.flatMap(({ details }) => details.files), expectations }
  return withFolderBeside(into, (folder) =>
    withTable(table, folder, { section, recipe, removed, log }, (draft, splitOfRow) =>
      makeDataset(draft, splitOfRow, options),
    ),
  )
}
