import { mkdir, stat, symlink } from 'node:fs/promises'
import { availableParallelism, totalmem } from 'node:os'
import { join, resolve } from 'node:path'
import type { CsvSection } from '../config/csv-section.ts'
import { UserError } from '../errors/user-error.ts'
import { loadDuckDb, type DuckDbOptions } from '../tables/load-duckdb.ts'
import { openTables, type Tables } from '../tables/open-tables.ts'
import { decodeWindows1252 } from '../tables/windows-1252.ts'
import { unreadable, type DataFile } from './data-file.ts'
import { namingSources } from './name-source.ts'
import type { TableFormat } from './source-format.ts'
import type { TablePath } from './table-file.ts'

/** Throws UserError for a file that cannot be read or is empty. */
export async function requireContent({ file, shown }: DataFile): Promise<void> {
  const found = await stat(file).catch((error: unknown) => {
    throw unreadable(shown, error)
  })
  if (!found.isFile()) throw unreadable(shown, new Error('a folder or a device'))
  if (found.size === 0) throw noExamples(shown, 'an empty file')
}

/** Returns the error of a file without rows. */
export function noExamples(file: string, found: string): UserError {
  return new UserError({
    code: 'DATA_NO_EXAMPLES',
    found,
    expected: 'examples',
    hint: 'Fill the file, or take it out of the sources.',
    location: { file },
  })
}

/** Links the files under names of their own, since DuckDB takes `*`, `?` and `[` in a path for wildcards. */
export async function linkFiles(
  files: readonly DataFile[],
  formatOf: (file: DataFile) => TableFormat,
  folder: string,
): Promise<readonly TablePath[]> {
  await mkdir(join(folder, 'files'))
  const paths: TablePath[] = []
  for (const [index, source] of files.entries()) {
    const [compression = ''] = /\.(?:gz|zst)$/i.exec(source.path) ?? []
    const path = join(folder, 'files', `${index}.${formatOf(source)}${compression.toLowerCase()}`)
    await symlink(resolve(source.file), path)
    paths.push({ source, path })
  }
  return paths
}

/** Returns the files with copies in UTF-8 in place of those of CSV in Windows-1252. */
export async function decodeFiles(
  paths: readonly TablePath[],
  formatOf: (file: DataFile) => TableFormat,
  { encoding }: CsvSection,
): Promise<readonly TablePath[]> {
  if (encoding !== 'windows-1252') return paths
  const decoded: TablePath[] = []
  for (const at of paths)
    if (formatOf(at.source) === 'csv') {
      const path = `${at.path}.utf-8.csv`
      try {
        await decodeWindows1252(at.path, path)
      } catch (error) {
        throw namingSources(error, [at])
      }
      decoded.push({ source: at.source, path })
    } else decoded.push(at)
  return decoded
}

/** Memory that each thread needs for the buffers of the CSV reader, and as much again for what it computes. */
const bytesPerThread = 64 * 2 ** 20

export async function startTables(
  paths: readonly TablePath[],
  folder: string,
  options: DuckDbOptions,
): Promise<Tables> {
  const memoryLimit = usableMemory() / 2
  const threads = Math.min(availableParallelism(), Math.floor(memoryLimit / bytesPerThread))
  try {
    return await openTables({
      duckdb: await loadDuckDb(options),
      files: paths.map(({ path }) => path),
      threads: Math.max(1, threads),
      memoryLimit,
      tempFolder: join(folder, 'spill'),
    })
  } catch (error) {
    throw namingSources(error, paths)
  }
}

/** Returns the memory of the machine, or of the container if it is less. */
function usableMemory(): number {
  const limit = process.constrainedMemory()
  return limit > 0 ? Math.min(limit, totalmem()) : totalmem()
}
