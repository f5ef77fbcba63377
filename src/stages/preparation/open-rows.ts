import type { InputValues } from '../../config/action.ts'
import type { preprocess as action } from '../../config/actions.ts'
import type { Artifact } from '../../artifacts/artifact.ts'
import type { Digest } from '../../artifacts/digest.ts'
import { prepareDataset, type DatasetOptions } from '../../data/prepare.ts'
import { recipeOf, type DatasetRecipe, type HashedFile, type Recipe } from '../../data/recipe.ts'
import type { DatasetDetails } from '../../dataset/dataset-schema.ts'
import type { Preparation } from '../../dataset/preparation.ts'
import { uncheckedParts } from '../../expectations/read-expectations.ts'
import { confinementOf } from '../../host/confinement.ts'
import type { Log } from '../../host/host.ts'
import { mergeParts, openParts } from '../../parts/merge-parts.ts'
import type { RemoteSources } from '../../remote/remote-sources.ts'
import { formatCount } from '../../text/format.ts'
import { libraryOptions, requireSection, type StageContext } from '../context.ts'
import { locateParts } from './locate-parts.ts'

/** A recipe, and how its dataset is made. */
export interface Rows {
  readonly recipe: DatasetRecipe
  readonly make: (options: Omit<DatasetOptions, 'recipe'>) => Promise<Artifact<DatasetDetails>>
  /** Digests of the parts, in order; without parts, an empty list. They are no parents of the dataset, which is the same without them. */
  readonly parts: readonly Digest[]
  /** The files of the dataset. */
  readonly sources: Preparation['sources']
}

/** Files whose names are recorded. A folder of images has many. */
const mostFiles = 50

/** Finds the rows of the dataset: in parts that other jobs read, or in the sources. */
export async function openRows(
  context: StageContext,
  inputs: InputValues<typeof action>,
  remote: RemoteSources,
): Promise<Rows> {
  const { host, folder: base } = context
  const section = requireSection(context, 'data')
  const confinement = confinementOf(host.codeOrigin)
  if (inputs.parts !== '') {
    const folders = await locateParts(context, inputs.parts)
    const { parts, recipe } = await openParts(folders, section, base, confinement)
    return {
      recipe,
      make: (options) => mergeParts({ ...options, recipe, parts, base }),
      parts: parts.map(({ digest }) => digest),
      sources: listFiles(parts.flatMap(({ details }) => details.files)),
    }
  }
  const recipe = await recipeOf(section, base, confinement, remote)
  for (const part of await uncheckedParts(section.expect, base, confinement))
    host.log.warning(`The contract of \`data.expect\` has a part that is not checked: ${part}.`)
  warnAboutSkippedFiles(recipe, host.log)
  const duckdb = libraryOptions(context, inputs)
  const { files, labelTable } = recipe
  const all = labelTable === null ? files : [labelTable, ...files]
  return {
    recipe,
    make: (options) => prepareDataset({ ...options, recipe, base, duckdb }),
    parts: [],
    sources: listFiles(all),
  }
}

function listFiles(files: readonly Pick<HashedFile, 'path' | 'sha256'>[]): Preparation['sources'] {
  return {
    files: files.length,
    first: files.slice(0, mostFiles).map(({ path, sha256 }) => ({ path, sha256 })),
  }
}

function warnAboutSkippedFiles({ skippedFiles }: Recipe, log: Pick<Log, 'warning'>): void {
  if (skippedFiles.length === 0) return
  log.warning(
    `Images left out, since only PNG, JPEG, WebP, GIF and BMP are read: ${formatCount(skippedFiles.length)}, the first ${skippedFiles[0]}.`,
  )
}
