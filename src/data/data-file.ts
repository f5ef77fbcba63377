import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { withMachineExplained } from '../errors/machine-errors.ts'
import { hasCode, messageOf, UserError, type SourceLocation } from '../errors/user-error.ts'

/** A file with examples on this machine's disk. */
export interface DataFile {
  /** The start of ids: the path relative to the configuration, or the address of the download. */
  readonly path: string
  /** Where it lies on this machine. */
  readonly file: string
  /** The name in messages: where the user finds it. */
  readonly shown: string
  /** The name of the source that the file belongs to, if sources have names. */
  readonly sourceName?: string
}

/** A file of the sources. */
export interface FetchedFile extends DataFile {
  /** Path below the folder of its source, or the folder and the name of a single file. */
  readonly below: string
}

/** How many files are open at a time. */
export const filesAtOnce = 16

/** Source location of one example. */
export interface Row {
  readonly source: DataFile
  /** Position in the file, counting from 0. */
  readonly index: number
  /** Counts from 1; left out where a file has no lines. */
  readonly line?: number
}

/** Returns `<path>#<row>`, the name of a row in messages. */
export function nameOfRow({ source, index }: Row): string {
  return `${source.path}#${index}`
}

/** Returns the name of a source in messages: a path as the user would type it, or the address of a download. */
export function shownAs(path: string, base: string): string {
  return path.includes('://') ? path : join(base, path)
}

export function locationOf({ source, line }: Pick<Row, 'source' | 'line'>): SourceLocation {
  return line === undefined ? { file: source.shown } : { file: source.shown, line }
}

/** @throws UserError when the file cannot be read. */
export function readBytes(source: DataFile): Promise<Buffer> {
  return readFile(source.file).catch((error: unknown) => {
    throw unreadable(source.shown, error)
  })
}

/** @throws UserError when the file cannot be read or is empty. */
export async function readData(source: DataFile): Promise<Buffer> {
  const bytes = await readBytes(source)
  if (bytes.length === 0)
    throw new UserError({
      code: 'DATA_NO_EXAMPLES',
      found: 'an empty file',
      expected: 'examples',
      hint: 'Fill the file, or take it out of the sources.',
      location: { file: source.shown },
    })
  return bytes
}

/** The path is wrong, or no further file can be opened: the file may well be readable. */
const badPath = ['ELOOP', 'ENAMETOOLONG', 'EMFILE', 'ENFILE']

export function unreadable(shown: string, error: unknown): UserError {
  if (badPath.some((code) => hasCode(error, code))) {
    const explained = withMachineExplained(error)
    if (explained instanceof UserError) return explained
  }
  return new UserError(
    {
      code: 'FILE_MISSING',
      found: hasCode(error, 'ENOENT') ? 'no such file' : `a file that cannot be read (${messageOf(error)})`,
      expected: 'a readable file',
      hint: 'Check that the file is there and that its permissions let this user read it.',
      location: { file: shown },
    },
    { cause: error },
  )
}

/** Returns the error of a file whose content is no longer that of its hash. */
export function changedFile(shown: string): UserError {
  return new UserError({
    code: 'DATA_SOURCE_CHANGED',
    found: 'a file that changed while it was read',
    expected: 'a file that stays the same',
    hint: 'Run the step again when no other process writes to the file.',
    location: { file: shown },
  })
}
