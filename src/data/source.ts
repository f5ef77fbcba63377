import { readdir, realpath } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { dataFormats, type DataFormat, type Source } from '../config/data.ts'
import type { ObjectSource } from '../config/object-source.ts'
import { UserError } from '../errors/user-error.ts'
import { fileKind } from '../files/file-kind.ts'
import { findPaths, fixedFolder } from '../files/glob.ts'
import { refuseOutside } from '../files/outside.ts'
import { imageNames } from '../images/image-names.ts'
import type { RemoteFile } from '../remote/remote-file.ts'
import type { RemoteSources } from '../remote/remote-sources.ts'
import { unreadable } from './data-file.ts'

/** A file with examples, before it is fetched or read. */
export interface SourceFile {
  /** Relative to the configuration, with `/`; for a download its address without the query, which may hold a secret. */
  readonly path: string
  /** Path below the folder of the source, or below the part of a pattern without wildcards; with the folder of a single file. */
  readonly below: string
  readonly origin:
    | { readonly kind: 'local'; readonly file: string }
    | { readonly kind: 'download'; readonly url: string; readonly sha256: string }
    | { readonly kind: 'remote'; readonly remote: RemoteFile }
}

const namesOfFormat: Readonly<Record<DataFormat, RegExp>> = {
  idx: /(?:^|[-._])idx\d?(?:[-._]?ubyte)?(?:\.gz)?$/i,
  images: imageNames,
  csv: /\.[ct]sv(?:\.(?:gz|zst))?$/i,
  jsonl: /\.(?:jsonl|ndjson|json)(?:\.(?:gz|zst))?$/i,
  parquet: /\.parquet$/i,
  arrow: /\.(?:arrows?|feather|ipc)$/i,
  npz: /\.npz$/i,
}

interface Found {
  readonly files: SourceFile[]
  /** Images in a folder or pattern that are skipped, because their format is not supported. */
  readonly skippedFiles: string[]
}

/** Such a file can contain settings or descriptions as well, so it is data only if it is named, or the format is. */
const anyJson = /\.json(?:\.(?:gz|zst))?$/i

/** Images of formats that are not read. */
const otherImages = /\.(?:tiff?|avif|heic|jxl)$/i

/**
 * The files of all sources, each once, sorted by path, so that neither the order of the sources nor that of a folder matters.
 * Folders and patterns give only the files that are named like data.
 * @param format Which files to look for; any known format when undefined.
 * @param confinement The folder that local files have to lie in, links followed; null without such a limit.
 * @param remote Finds files that are not on this machine; null if none may be read.
 * @throws UserError that names the source that gives no file, or a file outside of that folder.
 */
export async function findFiles(
  sources: readonly Source[],
  base: string,
  format: DataFormat | undefined,
  confinement: string | null,
  remote: RemoteSources | null = null,
): Promise<Found> {
  const found = new Map<string, SourceFile>()
  const skippedFiles = new Set<string>()
  for (const source of sources) {
    // Before a pattern is looked for, so that nothing outside is listed.
    if (typeof source === 'string')
      await refuseOutside([resolve(base, source)], confinement).catch((error: unknown) => {
        throw explained(error, source)
      })
    const { files, others } = await filesOf(source, base, format, remote).catch((error: unknown) => {
      throw explained(error, source)
    })
    await refuseOutside(placesOf([...files, ...others]), confinement)
    for (const file of files) {
      const other = found.get(file.path)
      // The outermost source decides, whatever the order of the sources.
      if (other === undefined || other.below.length < file.below.length) found.set(file.path, file)
    }
    for (const { path } of others) if (otherImages.test(path)) skippedFiles.add(path)
  }
  const files = [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1))
  return {
    files: await withoutLinked(files, base),
    skippedFiles: [...skippedFiles].sort(),
  }
}

/**
 * Returns the files without those that are links, or are in folders that are links, to others of them: a link to a folder that contains it
 * would repeat all of its files. The first folder of images below their source is their class, so that equal images of two classes stay.
 */
async function withoutLinked(files: readonly SourceFile[], base: string): Promise<SourceFile[]> {
  const root = await realpath(base)
  const kept = new Map<string, { readonly file: SourceFile; readonly distance: number }>()
  for (const file of files) {
    const { origin, path, below } = file
    if (origin.kind !== 'local') {
      kept.set(path, { file, distance: 0 })
      continue
    }
    const target = await realpath(origin.file)
    // The link in the fewest folders stays if there are several.
    const distance = target === resolve(root, path) ? 0 : path.split('/').length
    const [folder = ''] = below.split('/')
    const key = namesOfFormat.images.test(path) ? join(target, folder) : target
    const known = kept.get(key)
    if (known === undefined || distance < known.distance) kept.set(key, { file, distance })
  }
  const chosen = new Set([...kept.values()].map(({ file }) => file))
  return files.filter((file) => chosen.has(file))
}

/** Returns the one format of all files, by their names. @throws UserError when it cannot be inferred or there are several. */
export function inferFormat(files: readonly Pick<SourceFile, 'path'>[]): DataFormat {
  const examples = new Map<DataFormat, string>()
  for (const { path } of files) {
    const format = formatOf(path)
    if (!format)
      throw new UserError({
        code: 'DATA_UNKNOWN_FORMAT',
        found: `${path}, whose name tells no format`,
        expected: `one of ${dataFormats.join(', ')}`,
        hint: 'Write the format into the data section: `format:`.',
      })
    if (!examples.has(format)) examples.set(format, path)
  }
  const [format, ...others] = examples.keys()
  if (format && others.length === 0) return format
  throw new UserError({
    code: 'DATA_UNKNOWN_FORMAT',
    found: `files of several formats: ${[...examples].map(([name, path]) => `${name} (${path})`).join(', ')}`,
    expected: 'sources of one format',
    hint: 'Write the one you mean into the data section: `format:`.',
  })
}

export type TableFormat = Extract<DataFormat, 'csv' | 'jsonl' | 'parquet' | 'arrow' | 'npz'>

/** Returns true for a format whose columns have types. */
export function isTyped(format: TableFormat): boolean {
  return format !== 'csv' && format !== 'jsonl'
}

/** Returns the one format of tables of all files, by their names. @throws UserError for images and mixed formats */
export function tableFormatOf(files: readonly Pick<SourceFile, 'path'>[]): TableFormat {
  const format = inferFormat(files)
  if (format !== 'idx' && format !== 'images') return format
  throw new UserError({
    code: 'DATA_UNKNOWN_FORMAT',
    found: `${format === 'idx' ? 'IDX files' : 'images'} as a source with a name`,
    expected: 'tables, which can be joined and queried',
    hint: 'Name tables, such as CSV or Parquet, or set `source` for images.',
  })
}

/** The format that a file's name tells. */
export function formatOf(path: string): DataFormat | undefined {
  return dataFormats.find((format) => namesOfFormat[format].test(path))
}

/** Returns the error of a path that the system rejects, such as a link to itself, as a UserError. */
function explained(thrown: unknown, source: Source): unknown {
  const isOfSystem = thrown instanceof Error && 'code' in thrown
  return isOfSystem && typeof source === 'string' ? unreadable(source, thrown) : thrown
}

interface Chosen {
  readonly files: readonly SourceFile[]
  /** Files that are not data. */
  readonly others: readonly SourceFile[]
}

async function filesOf(
  source: Source,
  base: string,
  format: DataFormat | undefined,
  remote: RemoteSources | null,
): Promise<Chosen> {
  if (typeof source !== 'string')
    return 'url' in source ? { files: [downloadOf(source)], others: [] } : objectsOf(source, format, remote)
  const place = resolve(base, source)
  const kind = await fileKind(place)
  if (kind === 'file') return { files: [localFile(base, place, null)], others: [] }
  const matches = await (kind === 'folder'
    ? findPaths('**', { cwd: place, onlyFiles: true })
    : findPaths(source, { cwd: base, onlyFiles: true }))
  const top = kind === 'folder' ? place : topOf(matches, resolve(base, fixedFolder(source)))
  const isData = dataTest(format)
  if (kind === 'folder') await refuseBrokenLinks(place, (file) => isData(localFile(base, file, place)))
  const files = matches.map((file) => localFile(base, file, top))
  return chooseData(files, format, {
    shown: source,
    place: base,
    expected: 'a file, a folder or a pattern, relative to the configuration,',
  })
}

/** Finds the objects of a source in a store. */
async function objectsOf(
  source: ObjectSource,
  format: DataFormat | undefined,
  remote: RemoteSources | null,
): Promise<Chosen> {
  if (remote === null)
    throw new UserError({
      code: 'DATA_DOWNLOAD_FAILED',
      found: `the source "${source.s3}", which is not on this machine`,
      expected: 'local sources',
      hint: 'Run `preprocess`, which reads it.',
    })
  const found = await remote.find(source)
  const files = found.map(({ file, below }): SourceFile => ({
    path: file.address,
    below,
    origin: { kind: 'remote', remote: file },
  }))
  if (found.length === 1 && files[0]?.path === source.s3) return { files, others: [] }
  return chooseData(files, format, {
    shown: source.s3,
    place: 'its bucket',
    expected: 'a key, a folder or a pattern',
  })
}

function dataTest(format: DataFormat | undefined): (file: SourceFile) => boolean {
  return ({ path }) =>
    format ? namesOfFormat[format].test(path) : formatOf(path) !== undefined && !anyJson.test(path)
}

interface Searched {
  /** The source in messages. */
  readonly shown: string
  readonly place: string
  readonly expected: string
}

/** Returns the files that are named like data, apart from the others. Throws UserError if there are none. */
function chooseData(
  files: readonly SourceFile[],
  format: DataFormat | undefined,
  { shown, place, expected }: Searched,
): Chosen {
  const isData = dataTest(format)
  const data = files.filter(isData)
  if (data.length > 0) return { files: data, others: files.filter((file) => !isData(file)) }
  throw new UserError({
    code: 'DATA_SOURCE_NOT_FOUND',
    found:
      files.length === 0
        ? `nothing that matches the source "${shown}" in ${place}`
        : `no ${format ?? 'data'} file among the ${files.length} of the source "${shown}"`,
    expected: `${expected} with ${format ?? dataFormats.join(', ')} files`,
    hint: 'Correct the source in the data section, or fetch the data first.',
  })
}

/** Returns the folder that the files of a pattern are below; null for a pattern of names in one folder. */
function topOf(files: readonly string[], fixed: string): string | null {
  return files.every((file) => dirname(file) === fixed) ? null : fixed
}

/** Throws UserError for a link to a file that does not exist, such as data that was not fetched. */
async function refuseBrokenLinks(folder: string, isData: (file: string) => boolean): Promise<void> {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name)
    if (!entry.isSymbolicLink() || !isData(file)) continue
    if ((await fileKind(file)) === null)
      throw new UserError({
        code: 'FILE_MISSING',
        found: 'a symbolic link to a file that does not exist',
        expected: 'a readable file',
        hint: 'Fetch the file that the link leads to, or remove the link.',
        location: { file },
      })
  }
}

function placesOf(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ origin }) => (origin.kind === 'local' ? [origin.file] : []))
}

function downloadOf({ url, sha256 }: Extract<Source, { url: string }>): SourceFile {
  const { origin, pathname } = new URL(url)
  const below = pathname.split('/').slice(-2).join('/')
  return { path: origin + pathname, below, origin: { kind: 'download', url, sha256 } }
}

/** @param top the folder that the file is below; null for a single file, which is below the one above its folder */
function localFile(base: string, file: string, top: string | null): SourceFile {
  const segments = relative(base, file).split(sep)
  return {
    path: segments.join('/'),
    below: (top === null ? segments.slice(-2) : relative(top, file).split(sep)).join('/'),
    origin: { kind: 'local', file: join(file) },
  }
}
