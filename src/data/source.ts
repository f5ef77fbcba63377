import { realpath } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { DataFormat, Source } from '../config/data.ts'
import { refuseOutside } from '../files/outside.ts'
import type { RemoteSources } from '../remote/remote-sources.ts'
import { unreadable } from './data-file.ts'
import { filesOf, type SourceFile } from './files-of-source.ts'
import { isNamedLikeImage } from './source-format.ts'

interface Found {
  readonly files: SourceFile[]
  /** Images in a folder or pattern that are skipped, because their format is not supported. */
  readonly skippedFiles: string[]
}

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
    const { files, others } = await filesOf(source, format, { base, confinement, remote }).catch(
      (error: unknown) => {
        throw explained(error, source)
      },
    )
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
    const key = isNamedLikeImage(path) ? join(target, folder) : target
    const known = kept.get(key)
    if (known === undefined || distance < known.distance) kept.set(key, { file, distance })
  }
  const chosen = new Set([...kept.values()].map(({ file }) => file))
  return files.filter((file) => chosen.has(file))
}

/** Returns the error of a path that the system rejects, such as a link to itself, as a UserError. */
function explained(thrown: unknown, source: Source): unknown {
  const isOfSystem = thrown instanceof Error && 'code' in thrown
  return isOfSystem && typeof source === 'string' ? unreadable(source, thrown) : thrown
}

function placesOf(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ origin }) => (origin.kind === 'local' ? [origin.file] : []))
}
