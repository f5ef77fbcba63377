import pMap from 'p-map'
import type { DataFormat, DataSection } from '../config/data.ts'
import { withConfigPathAsync, UserError, type Problem } from '../errors/user-error.ts'
import { digestOfJson, type Digest } from '../artifacts/digest.ts'
import type { ExpectSection } from '../config/expect.ts'
import { decoderVersions, resizingVersion } from '../images/decoder-versions.ts'
import { findImageFolders, type ImageFolder } from './image-folders.ts'
import { filesAtOnce } from './data-file.ts'
import { findSources, type FoundFile } from './find-sources.ts'
import { tableFormatOf, type TableFormat } from './source-format.ts'
import { findFiles } from './source.ts'
import type { RemoteSources } from '../remote/remote-sources.ts'
import { hashSource, type HashedSource } from './source-hash.ts'
import { readTokenizers } from './read-tokenizers.ts'
import { settingsDigest, settingsDigestOfNamed } from './recipe-settings.ts'
import { readExpectations } from '../expectations/read-expectations.ts'
import type { Tokenizers } from '../transform/fit-text.ts'

/** All that decides what a dataset will be, known before a file is parsed. */
export interface DatasetRecipe {
  /** Equal recipes make equal datasets: the key of the cache. */
  readonly digest: Digest
  /** Digest of the settings alone, without the sources. */
  readonly settings: Digest
  /** Tokenizers that features name, which identify the dataset like its sources. */
  readonly tokenizers: Tokenizers
  /** Expectations of the rows, from the section or the file that it names; null without any. */
  readonly expectations: ExpectSection | null
}

/** The recipe of a dataset whose sources are on this machine, or can be downloaded. */
export interface Recipe extends DatasetRecipe {
  /** The format of the files; of sources with names, CSV if one of them has it. */
  readonly format: DataFormat
  readonly files: readonly RecipeFile[]
  /** Table with the labels of images; null without one. */
  readonly labelTable: RecipeFile | null
  /** Images that columns of the table name by their paths. */
  readonly imageFolders: readonly ImageFolder<RecipeFile>[]
  /** Images among the sources that are skipped, because their format is not supported. */
  readonly skippedFiles: readonly string[]
}

/** A file as the digest of a recipe contains it. */
export interface HashedFile extends Pick<FoundFile, 'path' | 'split'> {
  /** 64 hexadecimal digits. */
  readonly sha256: string
  /** Path below the folder of its source, which determines the class of an image. */
  readonly below?: string
}

export interface RecipeFile extends FoundFile, HashedSource {
  /** Name of the source; null if sources have no names. */
  readonly sourceName: string | null
}

/**
 * Finds and hashes the sources. Downloads are not fetched: their sha256 is in the configuration.
 * @param base The folder that sources are relative to.
 * @param confinement The folder that local sources have to lie in; null without such a limit.
 * @param remote Finds and downloads sources that are not on this machine; null if none may be read.
 * @throws UserError when a source gives no file, the format cannot be inferred, or a file cannot be read.
 */
export async function recipeOf(
  section: DataSection,
  base: string,
  confinement: string | null,
  remote: RemoteSources | null = null,
): Promise<Recipe> {
  if (section.sources !== undefined) return namedRecipe(section, section.sources, base, confinement, remote)
  const { format, files: found, skippedFiles } = await findSources(section, base, confinement, remote)
  const files = await hashFiles(found, base)
  const labelTable = await findLabelTable(section, base, confinement, remote)
  const hashed = labelTable === null ? files : [...files, labelTable]
  const imageFolders = await hashImageFolders(section, base, confinement, remote)
  const recipe = await recipeOfFiles(section, format, hashed, base, confinement)
  return withImages({ ...recipe, format, files, labelTable, imageFolders, skippedFiles })
}

async function hashImageFolders(
  section: DataSection,
  base: string,
  confinement: string | null,
  remote: RemoteSources | null,
): Promise<ImageFolder<RecipeFile>[]> {
  const folders = await findImageFolders(section, base, confinement, remote)
  return pMap(
    folders,
    async ({ column, files }) => ({
      column,
      files: await hashFiles(
        files.map((file) => ({ ...file, split: null })),
        base,
      ),
    }),
    { concurrency: 1 },
  )
}

/** Adds the images of columns and their decoders to the digests of a recipe. */
function withImages(recipe: Recipe): Recipe {
  const { digest, settings, imageFolders } = recipe
  if (imageFolders.length === 0) return recipe
  const images = imageFolders.map(({ column, files }) => ({
    column,
    files: files.map(({ below, sha256 }) => ({ below, sha256 })),
  }))
  const versions = { decoders: decoderVersions, resizingVersion }
  return {
    ...recipe,
    settings: digestOfJson({ settings, ...versions }),
    digest: digestOfJson({ digest, images, ...versions }),
  }
}

/** Finds and hashes the table with the labels of images. */
async function findLabelTable(
  { images }: DataSection,
  base: string,
  confinement: string | null,
  remote: RemoteSources | null,
): Promise<RecipeFile | null> {
  const path = images?.table
  if (path === undefined) return null
  const { files } = await withConfigPathAsync(['data', 'images', 'table'], () =>
    findFiles([path], base, undefined, confinement, remote),
  )
  const [table] = await hashFiles(
    files.map((file) => ({ ...file, split: null })),
    base,
  )
  if (table && files.length === 1) return table
  throw new UserError({
    code: 'DATA_SOURCE_NOT_FOUND',
    found: `${files.length} files that match ${path}`,
    expected: 'one table with the labels of the images',
    hint: 'Name one file of CSV, JSON Lines or Parquet.',
    key: ['data', 'images', 'table'],
  })
}

/** Hashes files of sources without names. */
export function hashFiles(files: readonly FoundFile[], base: string): Promise<RecipeFile[]> {
  return pMap(files, async (file) => ({ ...file, ...(await hashSource(file, base)), sourceName: null }), {
    concurrency: filesAtOnce,
  })
}

/**
 * Returns the recipe of files without names, which need not be on this machine.
 * Throws UserError if two splits have the same file.
 */
export async function recipeOfFiles(
  section: DataSection,
  format: DataFormat,
  files: readonly HashedFile[],
  base: string,
  confinement: string | null,
): Promise<DatasetRecipe> {
  if (format !== 'images') refuseCopies(files)
  const tokenizers = await readTokenizers(section, base, confinement)
  const expectations = await readExpectations(section.expect, base, confinement)
  const settings = settingsDigest(section, format)
  const digest = digestOfJson({
    settings,
    sources: files.map(({ path, below, sha256, split }) => ({
      path,
      sha256,
      split,
      ...(format === 'images' && { below }),
    })),
    ...(tokenizers.size > 0 && { tokenizers: Object.fromEntries(tokenizers) }),
    ...(expectations !== null && { expectations }),
  })
  return { digest, settings, tokenizers, expectations }
}

/** Finds and hashes sources with names. */
async function namedRecipe(
  section: DataSection,
  sources: NonNullable<DataSection['sources']>,
  base: string,
  confinement: string | null,
  remote: RemoteSources | null,
): Promise<Recipe> {
  const files: RecipeFile[] = []
  const formats = new Set<TableFormat>()
  for (const [name, of] of Object.entries(sources).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const found = await withConfigPathAsync(['data', 'sources', name], async () => {
      const { files } = await findFiles(of, base, undefined, confinement, remote)
      formats.add(tableFormatOf(files))
      return files
    })
    for (const file of found)
      files.push({ ...file, ...(await hashSource(file, base)), split: null, sourceName: name })
  }
  const tokenizers = await readTokenizers(section, base, confinement)
  const expectations = await readExpectations(section.expect, base, confinement)
  const settings = settingsDigestOfNamed(section)
  const digest = digestOfJson({
    settings,
    sources: files.map(({ path, sha256, sourceName }) => ({ path, sha256, sourceName })),
    ...(tokenizers.size > 0 && { tokenizers: Object.fromEntries(tokenizers) }),
    ...(expectations !== null && { expectations }),
  })
  const format = formats.has('csv') ? 'csv' : ([...formats][0] ?? 'csv')
  const imageFolders = await hashImageFolders(section, base, confinement, remote)
  const recipe = { digest, settings, format, tokenizers, expectations, files, imageFolders }
  return withImages({ ...recipe, labelTable: null, skippedFiles: [] })
}

/** Rejects a file of many examples that is also in another split under another name. */
function refuseCopies(files: readonly HashedFile[]): void {
  const first = new Map<string, HashedFile>()
  const problems = files
    .toSorted((a, b) => nameOfSplit(b).localeCompare(nameOfSplit(a), 'en'))
    .flatMap((file): Problem[] => {
      const other = first.get(file.sha256)
      if (!other) first.set(file.sha256, file)
      if (!other || other.split === file.split) return []
      return [
        {
          code: 'DATA_TEST_LEAKAGE',
          found: `${file.path} of the ${nameOfSplit(file)} split with the same bytes as ${other.path} of the ${nameOfSplit(other)} split`,
          expected: 'splits that share no example',
          hint: 'Remove one of the two files from the data section.',
        },
      ]
    })
  if (problems.length > 0) throw new UserError(problems)
}

function nameOfSplit({ split }: HashedFile): string {
  return split ?? 'train'
}
