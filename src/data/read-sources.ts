import { bisectRight } from 'd3-array'
import { rm } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { createFolder } from '../files/create-folder.ts'
import { deleteLeftovers } from '../files/install-folder.ts'
import { makeTemporaryFolder } from '../files/temporary-path.ts'
import { isDeepStrictEqual } from 'node:util'
import { csvSchema } from '../config/csv-section.ts'
import type { DataFormat, DataSection } from '../config/data.ts'
import type { ExpectSection } from '../config/expect.ts'
import { UserError } from '../errors/user-error.ts'
import { listExpectations, type Expectation } from '../expectations/expectation.ts'
import type { RemovedExpectations } from '../expectations/removed-expectations.ts'
import type { Log } from '../host/host.ts'
import type { DuckDbOptions } from '../tables/load-duckdb.ts'
import { StoreFile } from '../column-store/store-file.ts'
import type { ColumnImages } from '../image-sources/column-images.ts'
import { columnImages } from './image-folders.ts'
import { shownAs, type FetchedFile } from './data-file.ts'
import { download } from './download.ts'
import type { RawDataset } from './raw-dataset.ts'
import { checkImages } from './check-images.ts'
import { classLabels } from './label.ts'
import { readIdx } from './idx.ts'
import { readImageLabels } from './image-labels.ts'
import { classesOf, readImages, type RawImages } from './images.ts'
import { prepareImages } from './prepare-images.ts'
import { inferTable } from './infer-table.ts'
import { openSourceTable } from './open-source-table.ts'
import { rowProgress } from './row-progress.ts'
import type { SeparateSplit } from './find-sources.ts'
import type { HashedFile, Recipe, RecipeFile } from './recipe.ts'
import { refuseChanged } from './source-hash.ts'
import type { FileRows, SourceTable } from './source-table.ts'

export interface SourcesOptions {
  readonly section: DataSection
  readonly recipe: Recipe
  /** The folder that sources are relative to. */
  readonly base: string
  /** The folder of the result; downloads and columns lie beside it, on the same disk. */
  readonly into: string
  readonly log: Pick<Log, 'progress'>
  /** Source of DuckDB, which reads tables. */
  readonly duckdb: DuckDbOptions
  /** Expectations that a pull request removes. */
  readonly removed?: RemovedExpectations | null | undefined
}

/** Returns the split of a row from separate files, null for other rows; null if no separate files exist. */
export type SplitOfRow = ((row: number) => SeparateSplit | null) | null

/**
 * Reads the sources, and deletes everything that was stored for it after `work`.
 * @throws UserError for whatever is wrong with them
 */
export function withSources<Result>(options: SourcesOptions, work: Work<Result>): Promise<Result> {
  const { recipe, base, into, section } = options
  return withFolderBeside(into, async (folder) => {
    refuseOtherSettings(section, recipe.format)
    const files = await fetchFiles(recipe.files, base, folder)
    return withFormat(recipe.format, files, folder, options, async (draft, separateSplit) => {
      const ofImages = recipe.imageFolders.flatMap((folder) => folder.files)
      const ofLabels = recipe.labelTable ? [recipe.labelTable] : []
      await refuseChanged([...recipe.files, ...ofImages, ...ofLabels], base)
      return work(draft, separateSplit)
    })
  })
}

/** Creates a folder on the disk of another one, and deletes it after `work`, also that of an earlier process that was killed. */
export async function withFolderBeside<Result>(
  into: string,
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  await createFolder(dirname(into))
  const prefix = join(dirname(resolve(into)), `.tensorline-data-${basename(into)}`)
  await deleteLeftovers(prefix)
  const folder = makeTemporaryFolder(`${prefix}-`)
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Throws UserError for settings of CSV or of images with another format. */
export function refuseOtherSettings(section: DataSection, format: DataFormat): void {
  const hasCsvSettings = !isDeepStrictEqual(section.csv, csvSchema.parse({}))
  if (format !== 'csv' && hasCsvSettings) throw settingOfOthers('csv', 'CSV files')
  if (format !== 'images' && section.images !== undefined) throw settingOfOthers('images', 'image files')
}

function settingOfOthers(key: 'csv' | 'images', files: string): UserError {
  return new UserError({
    code: 'DATA_SETTING_NOT_APPLICABLE',
    found: `\`${key}\` in the data section, and no ${files} in the source`,
    expected: `this key for ${key === 'csv' ? 'CSV' : files} only`,
    hint:
      key === 'csv'
        ? 'Remove it, or correct the source.'
        : 'Remove it, or correct the source. To use the images of the paths in a column, set `features: {photo: {type: image, image: {size: 64}}}`.',
    key: ['data', key],
  })
}

/** Returns the files on this machine, and downloads those that are not. */
export async function fetchFiles(
  files: readonly RecipeFile[],
  base: string,
  into: string,
): Promise<readonly FetchedFile[]> {
  const fetched: FetchedFile[] = []
  for (const file of files) fetched.push(await fetchFile(file, base, into))
  return fetched
}

async function fetchFile(
  { path, below, origin, sha256, sourceName }: RecipeFile,
  base: string,
  into: string,
): Promise<FetchedFile> {
  const shown = shownAs(path, base)
  const source = { path, below, shown, ...(sourceName !== null && { sourceName }) }
  switch (origin.kind) {
    case 'local':
      return { ...source, file: origin.file }
    case 'remote':
      return { ...source, file: await origin.remote.fetch() }
    case 'download': {
      const file = join(into, sha256)
      await download(origin.url, sha256, file, shown)
      return { ...source, file }
    }
  }
}

/** Makes a result of the rows of the sources. */
export type Work<Result> = (draft: RawDataset, separateSplit: SplitOfRow) => Promise<Result>

async function withFormat<Result>(
  format: DataFormat,
  files: readonly FetchedFile[],
  folder: string,
  options: SourcesOptions,
  work: Work<Result>,
): Promise<Result> {
  const { section, recipe, base, duckdb } = options
  switch (format) {
    case 'idx':
    case 'images': {
      const images =
        format === 'idx'
          ? await readIdx(files, folder)
          : await readImages(files, await imageLabels(files, folder, options), section.images)
      return withImages(images, folder, options, work)
    }
    case 'csv':
    case 'jsonl':
    case 'parquet':
    case 'arrow':
    case 'npz':
      return withTable(
        await openSourceTable(format, files, section, duckdb),
        folder,
        { ...options, images: await columnImages(section, recipe.imageFolders, base) },
        work,
      )
  }
}

async function withImages<Result>(
  images: RawImages,
  folder: string,
  { section, recipe, removed, log }: SourcesOptions,
  work: Work<Result>,
): Promise<Result> {
  const splits = separateFiles(recipe)
  const splitOfRow = (row: number) => splits.get(images.rows[row]?.source.path ?? '') ?? null
  const checked = await checkImages(images, section, expectationsOf(recipe, section), removed ?? null, folder)
  const file = new StoreFile(join(folder, 'pixels'))
  try {
    const draft = await prepareImages(images, section, checked, { file, log })
    return await work(draft, splits.size === 0 ? null : splitOfRow)
  } finally {
    file.close()
  }
}

/** Returns the expectations of the rows; null without any. */
function expectationsOf(
  { expectations }: TableOptions['recipe'],
  section: DataSection,
): readonly Expectation[] | null {
  return expectations && listExpectations(expectations, classLabels(section))
}

/** Returns the labels of images, from a table or from their folders. */
async function imageLabels(
  files: readonly FetchedFile[],
  folder: string,
  { section, recipe, base, duckdb }: SourcesOptions,
): Promise<readonly string[]> {
  const { labelTable } = recipe
  if (labelTable === null) return classesOf(files)
  const table = await fetchFile(labelTable, base, folder)
  return readImageLabels(table, files, section, duckdb)
}

export interface TableOptions extends Pick<SourcesOptions, 'section' | 'log' | 'removed'> {
  readonly recipe: { readonly files: readonly HashedFile[]; readonly expectations: ExpectSection | null }
  /** Images by the column with their paths. */
  readonly images?: ReadonlyMap<string, ColumnImages>
}

/** Reads a table into a folder, and closes it after `work`. */
export async function withTable<Result>(
  source: SourceTable,
  folder: string,
  { section, recipe, images, removed, log }: TableOptions,
  work: Work<Result>,
): Promise<Result> {
  try {
    const file = new StoreFile(join(folder, 'columns'))
    try {
      const rows = source.files.reduce<number | null>(
        (sum, one) => (sum === null || one.rows === null ? null : sum + one.rows),
        0,
      )
      const onRows = rowProgress('Read', rows, log)
      const expectations = expectationsOf(recipe, section)
      const draft = await inferTable(source, { section, expectations, removed, file, images, onRows })
      return await work(draft, splitOfRows(source.files, separateFiles(recipe)))
    } finally {
      file.close()
    }
  } finally {
    await source.close()
  }
}

function separateFiles({ files }: TableOptions['recipe']): ReadonlyMap<string, SeparateSplit> {
  return new Map(files.flatMap(({ path, split }) => (split === null ? [] : [[path, split] as const])))
}

function splitOfRows(files: readonly FileRows[], splits: ReadonlyMap<string, SeparateSplit>): SplitOfRow {
  if (splits.size === 0) return null
  let end = 0
  const ends = files.map(({ rows }) => (end += rows ?? Infinity))
  const ofFiles = files.map(({ source }) => splits.get(source.path) ?? null)
  return (row) => ofFiles[bisectRight(ends, row)] ?? null
}
