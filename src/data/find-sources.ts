import pMap from 'p-map'
import type { DataFormat, DataSection } from '../config/data.ts'
import { UserError, withConfigPathAsync } from '../errors/user-error.ts'
import type { RemoteSources } from '../remote/remote-sources.ts'
import type { SourceFile } from './files-of-source.ts'
import { inferFormat } from './source-format.ts'
import { findFiles } from './source.ts'

export type SeparateSplit = 'validation' | 'test'

/** A file that was found and is not read yet. */
export interface FoundFile extends SourceFile {
  /** Split of a separate file; null for the source, whose examples are split. */
  readonly split: SeparateSplit | null
}

/** The files of sources without names, sorted by path. */
export interface FoundSources {
  readonly format: DataFormat
  readonly files: readonly FoundFile[]
  readonly skippedFiles: readonly string[]
}

/** Finds the files of sources without names. Throws UserError when a source gives no file, or the format cannot be inferred. */
export async function findSources(
  section: DataSection,
  base: string,
  confinement: string | null,
  remote: RemoteSources | null,
): Promise<FoundSources> {
  // A table with the labels of images may be among them.
  const format = section.format ?? (section.images?.table === undefined ? undefined : 'images')
  const found = await withConfigPathAsync(['data', 'source'], () =>
    findFiles(section.source ?? [], base, format, confinement, remote),
  )
  const separate = await pMap(
    separateSplits,
    (split) => findSeparate(section, split, base, confinement, remote),
    {
      concurrency: 1,
    },
  )
  const splitOf = new Map(
    separate.flatMap(({ split, files }) => files.map(({ path }) => [path, split] as const)),
  )
  const rest = found.files.filter(({ path }) => !splitOf.has(path))
  const all = [...rest, ...separate.flatMap(({ files }) => files)]
  if (rest.length === 0)
    throw new UserError({
      code: 'DATA_EMPTY_SPLIT',
      found: 'only files of the validation or test split in the sources',
      expected: 'files to train on besides them',
      hint: 'Add files to `source`, or remove some from `split`.',
    })
  return {
    format: format ?? inferFormat(all),
    files: all
      .map((file) => ({ ...file, split: splitOf.get(file.path) ?? null }))
      .sort((a, b) => (a.path < b.path ? -1 : 1)),
    skippedFiles: [...new Set([found, ...separate].flatMap((each) => each.skippedFiles))],
  }
}

const separateSplits = ['validation', 'test'] as const

async function findSeparate(
  { split: settings, format }: DataSection,
  split: SeparateSplit,
  base: string,
  confinement: string | null,
  remote: RemoteSources | null,
) {
  const sources = settings[split]
  if (typeof sources === 'number') return { split, files: [], skippedFiles: [] }
  return withConfigPathAsync(['data', 'split', split], async () => ({
    split,
    ...(await findFiles(sources, base, format, confinement, remote)),
  }))
}
