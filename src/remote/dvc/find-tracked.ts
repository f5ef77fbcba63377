import { dirname, relative, resolve, sep } from 'node:path'
import { fileKind } from '../../files/file-kind.ts'
import { fixedFolder, isPattern, namePatternsOf } from '../../files/glob.ts'
import type { FoundRemote } from '../remote-file.ts'
import { invalidMetadata } from './metadata.ts'
import { DvcRepository, isBelow, type PlacedFile, type TrackedOptions } from './repository.ts'

/** True for the name of a file that DVC writes beside what it tracks. */
export function isDvcFile(source: string): boolean {
  return source.endsWith('.dvc')
}

/** Returns the files that a `.dvc` file tracks. Throws UserError outside of a DVC repository. */
export async function readTracked(source: string, options: TrackedOptions): Promise<readonly FoundRemote[]> {
  const place = resolve(options.base, source)
  const repository = await DvcRepository.containing(dirname(place), options)
  if (repository === null) throw invalidMetadata(source, 'no folder `.dvc` exists at or above it')
  const found = await Promise.all(
    (await repository.outsIn(place)).map(async (out) => {
      const files = await repository.filesOf(out)
      return files.map((one) => ({ file: one.file, below: belowOf(one, out.out.isFolder ? out.path : null) }))
    }),
  )
  return found.flat()
}

/**
 * Returns the files that a path, a folder or a pattern would find, that DVC tracks and that are not in the working tree; an empty list
 * outside of a DVC repository.
 */
export async function findTracked(source: string, options: TrackedOptions): Promise<readonly FoundRemote[]> {
  const place = resolve(options.base, isPattern(source) ? fixedFolder(source) : source)
  const repository = await DvcRepository.containing(place, options)
  if (repository === null) return []
  const matches = testOf(source, place, options.base)
  const found = new Map<string, PlacedFile>()
  for (const out of await repository.outsNear(source, place))
    for (const one of await repository.filesOf(out))
      if (matches(one.path) && (await fileKind(one.path)) === null) found.set(one.path, one)
  const files = [...found.values()]
  const isFlat = files.every(({ path }) => path === place || (isPattern(source) && dirname(path) === place))
  return files.map((one) => ({ file: one.file, below: belowOf(one, isFlat ? null : place) }))
}

function testOf(source: string, place: string, base: string): (path: string) => boolean {
  if (!isPattern(source)) return (path) => path === place || isBelow(path, place)
  const patterns = namePatternsOf(source)
  return (path) => {
    const name = relative(resolve(base), path).split(sep).join('/')
    return patterns.some(({ matches }) => matches(name))
  }
}

/** @param top the folder of the source; null for a single file, which is below the one above its folder */
function belowOf({ path, file }: PlacedFile, top: string | null): string {
  return top === null ? file.address.split('/').slice(-2).join('/') : relative(top, path).split(sep).join('/')
}
