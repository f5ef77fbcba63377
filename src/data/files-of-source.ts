import { readdir } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { dataFormats, type DataFormat, type Source } from '../config/data.ts'
import type { ObjectSource } from '../config/object-source.ts'
import { UserError } from '../errors/user-error.ts'
import { fileKind } from '../files/file-kind.ts'
import { findPaths, fixedFolder } from '../files/glob.ts'
import { findTracked, isDvcFile, readTracked } from '../remote/dvc/find-tracked.ts'
import type { TrackedOptions } from '../remote/dvc/repository.ts'
import type { FoundRemote, RemoteFile } from '../remote/remote-file.ts'
import type { RemoteSources } from '../remote/remote-sources.ts'
import { dataTest } from './source-format.ts'

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

export interface Chosen {
  readonly files: readonly SourceFile[]
  /** Files that are not data. */
  readonly others: readonly SourceFile[]
}

/**
 * Returns the files of one source. Folders and patterns give only the files that are named like data.
 * @throws UserError if there are none
 */
export async function filesOf(
  source: Source,
  format: DataFormat | undefined,
  options: TrackedOptions,
): Promise<Chosen> {
  if (typeof source === 'string') return localFilesOf(source, format, options)
  if ('s3' in source) return objectsOf(source, format, options.remote)
  return single(downloadOf(source))
}

/** Finds files on this machine, and those that DVC tracks. */
async function localFilesOf(
  source: string,
  format: DataFormat | undefined,
  options: TrackedOptions,
): Promise<Chosen> {
  const { base } = options
  const place = resolve(base, source)
  const kind = await fileKind(place)
  if (kind === 'file' && !isDvcFile(source)) return single(localFile(base, place, null))
  const searched = {
    shown: source,
    place: base,
    expected: 'a file, a folder or a pattern, relative to the configuration,',
  }
  const tracked = (await (kind === 'file' ? readTracked : findTracked)(source, options)).map(remoteFile)
  const [first] = tracked
  const isOneFile = kind === 'file' || first?.path === localFile(base, place, null).path
  if (first !== undefined && tracked.length === 1 && isOneFile) return single(first)
  if (kind === 'file') return chooseData(tracked, format, searched)
  const matches = await (kind === 'folder'
    ? findPaths('**', { cwd: place, onlyFiles: true })
    : findPaths(source, { cwd: base, onlyFiles: true }))
  const top = kind === 'folder' ? place : topOf(matches, resolve(base, fixedFolder(source)))
  const isData = dataTest(format)
  if (kind === 'folder') await refuseBrokenLinks(place, (file) => isData(localFile(base, file, place)))
  return chooseData([...matches.map((file) => localFile(base, file, top)), ...tracked], format, searched)
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
  const files = found.map(remoteFile)
  const [first] = files
  if (first?.path === source.s3) return single(first)
  return chooseData(files, format, {
    shown: source.s3,
    place: 'its bucket',
    expected: 'a key, a folder or a pattern',
  })
}

function remoteFile({ file, below }: FoundRemote): SourceFile {
  return { path: file.address, below, origin: { kind: 'remote', remote: file } }
}

/** Returns a file that was named itself, whatever its extension. */
function single(file: SourceFile): Chosen {
  return { files: [file], others: [] }
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
