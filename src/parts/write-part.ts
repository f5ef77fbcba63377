import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeArtifact } from '../artifacts/artifact.ts'
import { digestOfJson, type Digest } from '../artifacts/digest.ts'
import type { DataSection } from '../config/data.ts'
import type { Shard } from '../config/shard.ts'
import { refuseImageColumns } from '../data/image-folders.ts'
import { closeFiles, FileTable, type OpenFile, type OpenFiles } from '../data/file-table.ts'
import { findSources, type FoundFile } from '../data/find-sources.ts'
import { openTableFiles } from '../data/open-source-table.ts'
import { fetchFiles, refuseOtherSettings, withFolderBeside } from '../data/read-sources.ts'
import { hashFiles } from '../data/recipe.ts'
import { settingsDigest } from '../data/recipe-settings.ts'
import { refuseChanged } from '../data/source-hash.ts'
import type { Column } from '../dataset/columns.ts'
import { shardLimits } from '../dataset/shard-files.ts'
import { SplitWriter } from '../dataset/split-writer.ts'
import type { Log } from '../host/host.ts'
import type { RemoteSources } from '../remote/remote-sources.ts'
import type { DuckDbOptions } from '../tables/load-duckdb.ts'
import type { BadRow, ChunkColumn, ColumnRequest } from '../tables/relation.ts'
import { filesOfPart, weighFiles } from './divide-files.ts'
import { LineReader } from './line-reader.ts'
import { badRowsFile, nameOfShards, type Part, type PartDetails } from './part-artifact.ts'
import { lineColumn, partColumns } from './part-columns.ts'
import { refuseNamedSources, requirePartFormat } from './part-format.ts'

export interface PartOptions {
  readonly section: DataSection
  readonly shard: Shard
  /** The folder that sources are relative to. */
  readonly base: string
  /** The folder that local sources have to lie in; null without such a limit. */
  readonly confinement: string | null
  /** Finds and downloads sources that are not on this machine. */
  readonly remote: RemoteSources | null
  /** The folder the part is put at; it appears complete or not at all. */
  readonly into: string
  readonly log: Pick<Log, 'info' | 'warning'>
  /** Source of DuckDB, which reads tables. */
  readonly duckdb: DuckDbOptions
  /** Returns the record beside the part. */
  readonly record: () => unknown
}

/**
 * Reads a part of the files into an artifact, from which `mergeParts` makes the dataset. It contains the rows before anything that
 * depends on rows of other parts.
 * @throws UserError for whatever is wrong with the files
 */
export async function writePart(options: PartOptions): Promise<Part> {
  const { section, shard, base, confinement, remote, into, log, duckdb, record } = options
  refuseNamedSources(section)
  refuseImageColumns(section)
  const found = await findSources(section, base, confinement, remote)
  const format = requirePartFormat(found.format)
  refuseOtherSettings(section, format)
  const files = await hashFiles(filesOfPart(await weighFiles(found.files), shard), base)
  log.info(`Part ${shard.index} of ${shard.count} has ${files.length} of ${found.files.length} files.`)
  return withFolderBeside(into, async (folder) => {
    const open = await openTableFiles(format, await fetchFiles(files, base, folder), section, duckdb)
    try {
      return await writeArtifact<PartDetails>(into, async (draft) => {
        const rows = await writeFiles(open, draft, section.clean['on-error'] === 'quarantine')
        await refuseChanged(files, base)
        const details = {
          format,
          ...shard,
          division: divisionOf(found.files),
          files: files.map(({ path, sha256, split }, index) => ({
            path,
            sha256,
            split,
            columns: [...(open.files[index]?.file.columns ?? [])],
            findings: [...(open.files[index]?.file.findings ?? [])],
          })),
          rows,
        }
        const config = settingsDigest(section, format)
        return { kind: 'dataset-part', parents: {}, config, details, run: record() }
      })
    } finally {
      await closeFiles(open)
    }
  })
}

/** Returns a digest that differs if jobs found different files. */
function divisionOf(files: readonly FoundFile[]): Digest {
  return digestOfJson(files.map(({ path, split }) => ({ path, split })))
}

/** Writes the rows of all files and those that the reader rejects, and returns the numbers of rows by the names of shards. */
async function writeFiles(
  open: OpenFiles,
  draft: string,
  isQuarantined: boolean,
): Promise<Record<string, number>> {
  const badRows: BadRow[] = []
  const onBadRow = isQuarantined ? (row: BadRow) => void badRows.push(row) : undefined
  const rows: Record<string, number> = {}
  for (const [index, file] of open.files.entries()) {
    const name = nameOfShards(index)
    rows[name] = await writeRows(open, file, { draft, name, onBadRow })
  }
  await writeFile(
    join(draft, badRowsFile),
    badRows.map(
      ({ file, line, column, reason, text }) =>
        `${JSON.stringify({ file, line, column, reason, text } satisfies BadRow)}\n`,
    ),
  )
  return rows
}

interface Target {
  readonly draft: string
  readonly name: string
  readonly onBadRow: ((row: BadRow) => void) | undefined
}

/** Returns the number of rows. */
async function writeRows(open: OpenFiles, one: OpenFile, { draft, name, onBadRow }: Target): Promise<number> {
  let rows = 0
  const columns = partColumns(one.file, open.missingTexts)
  const lines = one.file.lines === null ? null : new LineReader(one.file.lines())
  const writer = new SplitWriter(draft, name, partLimits)
  try {
    const requests = columns.map(({ request }) => request)
    writer.append([
      ...columns.flatMap(({ request, convert }) => convert(noCells(request))),
      ...(await lineColumns(lines, 0)),
    ])
    for await (const chunk of new FileTable({ ...open, files: [one] }).scan(requests, onBadRow)) {
      rows += chunk.rows
      writer.append([
        ...chunk.columns.flatMap((cells, position) => columns[position]?.convert(cells) ?? []),
        ...(await lineColumns(lines, chunk.rows)),
      ])
    }
    writer.close()
    return rows
  } catch (error) {
    writer.abandon()
    throw error
  }
}

/** Returns a column without rows, from which the shards of a file without rows get their columns. */
function noCells({ form }: ColumnRequest): ChunkColumn {
  return form === 'numbers' ? { form, values: new Float64Array() } : { form: 'texts', values: [] }
}

async function lineColumns(lines: LineReader | null, rows: number): Promise<Column[]> {
  return lines === null ? [] : [{ kind: 'number', name: lineColumn, values: await lines.take(rows) }]
}

/** A part is read once, from first to last, so its batches are larger than those of a dataset. */
const partLimits = { ...shardLimits, batchRows: 2 ** 15 }
