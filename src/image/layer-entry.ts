import { readdir } from 'node:fs/promises'
import { join, posix, relative, sep } from 'node:path'
import { UserError } from '../errors/user-error.ts'

/** Source of a file's bytes. With a `sha256` (hexadecimal), the bytes are verified while they are read. */
export type FileSource = { readonly bytes: Uint8Array } | { readonly file: string; readonly sha256?: string }

/**
 * One entry of a layer. Its owner is always root and its time always the epoch, so that equal content gives
 * equal bytes.
 */
export type LayerEntry =
  | { readonly type: 'directory'; readonly path: string; readonly mode: number }
  | { readonly type: 'symlink'; readonly path: string; readonly target: string }
  | { readonly type: 'file'; readonly path: string; readonly mode: number; readonly source: FileSource }

/**
 * Returns an entry under `target` for every file below a folder, readable by everyone regardless of this
 * machine's umask.
 */
export async function folderEntries(folder: string, target: string): Promise<LayerEntry[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true })
  return found
    .filter((entry) => !entry.isDirectory())
    .map((entry) => {
      const file = join(entry.parentPath, entry.name)
      if (!entry.isFile())
        throw new UserError({
          code: 'FILE_WRONG_TYPE',
          found: `${file}, which is neither a file nor a folder`,
          expected: 'plain files to put into an image layer',
          hint: 'Replace the link by the file itself.',
        })
      const path = posix.join(target, relative(folder, file).split(sep).join('/'))
      return { type: 'file', path, mode: 0o644, source: { file } } as const
    })
}

/** Returns the entries and the folders above them, each once, sorted by the bytes of their paths. */
export function inOrder(entries: readonly LayerEntry[]): LayerEntry[] {
  const byPath = new Map<string, LayerEntry>()
  for (const entry of entries) {
    assertPlainPath(entry.path)
    if (byPath.has(entry.path)) throw new Error(`a layer contains ${entry.path} twice`)
    byPath.set(entry.path, entry)
  }
  for (const { path } of entries)
    for (const folder of foldersAbove(path))
      if (!byPath.has(folder)) byPath.set(folder, { type: 'directory', path: folder, mode: 0o755 })
      else if (byPath.get(folder)?.type !== 'directory')
        throw new Error(`a layer contains ${path} below ${folder}, which is not a folder`)
  return [...byPath.values()].sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)))
}

function foldersAbove(path: string): string[] {
  const names = path.split('/').slice(0, -1)
  return names.map((_, index) => names.slice(0, index + 1).join('/'))
}

function assertPlainPath(path: string): void {
  if (path.split('/').some((name) => name === '' || name === '.' || name === '..' || name.startsWith('.wh.')))
    throw new Error(`a layer cannot contain the path "${path}"`)
}
