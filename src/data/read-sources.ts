import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeTemporaryFolder } from '../files/temporary-path.ts'
import { isDeepStrictEqual } from 'node:util'
import { csvSchema } from '../config/csv.ts'
import type { DataFormat, DataSection } from '../config/data.ts'
import { UserError } from '../errors/user-error.ts'
import type { DuckDbOptions } from '../tables/load-duckdb.ts'
import { shownAs, type DataFile } from './data-file.ts'
import { collectTable } from './collect-table.ts'
import { download } from './download.ts'
import type { RawDataset } from './raw-dataset.ts'
import { readIdx } from './idx.ts'
import { readImages } from './images.ts'
import { interpretImages } from './infer-images.ts'
import { inferTable } from './infer-table.ts'
import { openSourceTable, type TableFormat } from './open-source-table.ts'
import type { Recipe, RecipeFile } from './recipe.ts'

/**
 * Reads all sources into memory, in which downloads lie in a temporary folder until then.
 * @param base the folder that sources are relative to
 * @throws UserError for whatever is wrong with them
 */
export async function readSources(
  section: DataSection,
  recipe: Recipe,
  base: string,
  duckdb: DuckDbOptions,
): Promise<RawDataset> {
  const downloads = makeTemporaryFolder(join(tmpdir(), 'tensorline-download-'))
  try {
    if (recipe.format !== 'csv') refuseCsvSettings(section)
    const files: DataFile[] = []
    for (const file of recipe.files) files.push(await fetchFile(file, base, downloads))
    return await readFormat(recipe.format, files, section, duckdb)
  } finally {
    await rm(downloads, { recursive: true, force: true })
  }
}

function refuseCsvSettings({ csv }: DataSection): void {
  if (isDeepStrictEqual(csv, csvSchema.parse({}))) return
  throw new UserError({
    code: 'DATA_SETTING_NOT_APPLICABLE',
    found: '`csv` in the data section, and no CSV files in the source',
    expected: 'this key for CSV only',
    hint: 'Remove it, or correct the source.',
    key: ['data', 'csv'],
  })
}

async function fetchFile(
  { path, origin, sha256 }: RecipeFile,
  base: string,
  into: string,
): Promise<DataFile> {
  const shown = shownAs(path, base)
  if (origin.kind === 'local') return { path, shown, file: origin.file }
  const file = join(into, sha256)
  await download(origin.url, sha256, file, shown)
  return { path, shown, file }
}

async function readFormat(
  format: DataFormat,
  files: readonly DataFile[],
  section: DataSection,
  duckdb: DuckDbOptions,
): Promise<RawDataset> {
  switch (format) {
    case 'idx':
      return interpretImages(await readIdx(files), section)
    case 'images':
      return interpretImages(await readImages(files), section)
    case 'csv':
    case 'jsonl':
    case 'parquet':
      return readTable(format, files, section, duckdb)
  }
}

async function readTable(
  format: TableFormat,
  files: readonly DataFile[],
  section: DataSection,
  duckdb: DuckDbOptions,
): Promise<RawDataset> {
  const table = await openSourceTable(format, files, section, duckdb)
  try {
    return inferTable(await collectTable(table), section)
  } finally {
    await table.close()
  }
}
