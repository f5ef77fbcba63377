import { dirname, join, relative, resolve, sep } from 'node:path'
import { readFile } from 'node:fs/promises'
import { fileKind } from '../../files/file-kind.ts'
import { findPaths, isPattern } from '../../files/glob.ts'
import { refuseOutside } from '../../files/outside.ts'
import type { RemoteSources } from '../remote-sources.ts'
import { readDvcConfig } from './dvc-config.ts'
import { invalidMetadata, parseListing, readDvcFile, readLockFile, type TrackedOut } from './metadata.ts'
import { DvcStore } from './object-store.ts'
import { TrackedFile } from './tracked-file.ts'

export interface TrackedOptions {
  /** The folder that sources and the names of files are relative to. */
  readonly base: string
  /** The folder that local files have to lie in; null without such a limit. */
  readonly confinement: string | null
  /** Downloads objects; null if nothing may be downloaded. */
  readonly remote: RemoteSources | null
}

/** A tracked file and its absolute path, where it would be in the working tree. */
export interface PlacedFile {
  readonly path: string
  readonly file: TrackedFile
}

/** A file or folder that DVC tracks, and its absolute path. */
export interface PlacedOut {
  readonly path: string
  readonly out: TrackedOut
}

/** A repository of DVC: a folder with `.dvc/`. */
export class DvcRepository {
  readonly #root: string
  readonly #store: DvcStore
  readonly #options: TrackedOptions

  private constructor(root: string, store: DvcStore, options: TrackedOptions) {
    this.#root = root
    this.#store = store
    this.#options = options
  }

  /** Opens the repository that contains a path; null if none does. */
  static async containing(path: string, options: TrackedOptions): Promise<DvcRepository | null> {
    const root = await rootOf(path, options.confinement)
    if (root === null) return null
    await refuseOutside([join(root, '.dvc/config'), join(root, '.dvc/config.local')], options.confinement)
    return new DvcRepository(root, new DvcStore({ ...options, config: await readDvcConfig(root) }), options)
  }

  /** Returns what a `.dvc` file or `dvc.lock` tracks. */
  async outsIn(file: string): Promise<readonly PlacedOut[]> {
    await refuseOutside([file], this.#options.confinement)
    const shown = this.#shown(file)
    const outs = await (file.endsWith('.dvc') ? readDvcFile : readLockFile)(file, shown)
    return outs.map((out) => {
      const path = resolve(dirname(file), out.path)
      if (!isBelow(path, this.#root))
        throw invalidMetadata(shown, `the path ${out.path} leads out of the repository`)
      return { path, out }
    })
  }

  /** Returns what is tracked at, above or below a path, or matches a pattern, by `.dvc` files and `dvc.lock`. */
  async outsNear(source: string, path: string): Promise<readonly PlacedOut[]> {
    const above = foldersBetween(path, this.#root)
    const below = await ((await fileKind(path)) === 'folder' && !isPattern(source)
      ? findPaths('**/*.dvc', { cwd: path, onlyFiles: true })
      : findPaths(`${source}.dvc`, { cwd: this.#options.base, onlyFiles: true }))
    const candidates = [
      ...above.map((folder) => `${folder}.dvc`),
      ...[...above, this.#root].map((folder) => join(folder, 'dvc.lock')),
      ...below,
    ]
    const outs: PlacedOut[] = []
    for (const file of new Set(candidates))
      if ((await fileKind(file)) === 'file') outs.push(...(await this.outsIn(file)))
    return outs.filter((out) => out.path === path || isBelow(out.path, path) || isBelow(path, out.path))
  }

  /** Returns the file, or all files of the folder. */
  async filesOf({ path, out }: PlacedOut): Promise<readonly PlacedFile[]> {
    const { md5, isExact, isFolder, size } = out
    if (!isFolder) return [this.#file(path, md5, isExact, size)]
    const shown = this.#shown(path)
    const listing = await this.#store.fetch({ md5, isExact, isListing: true, file: path, shown })
    return parseListing(await readFile(listing.path, 'utf8'), shown).map((each) =>
      this.#file(join(path, each.path), each.md5, isExact, null),
    )
  }

  #file(path: string, md5: string, isExact: boolean, size: number | null): PlacedFile {
    const wanted = { md5, isExact, isListing: false, file: path, shown: this.#shown(path) }
    const address = relative(this.#options.base, path).split(sep).join('/')
    return { path, file: new TrackedFile(this.#store, wanted, address, size) }
  }

  #shown(path: string): string {
    return join(this.#options.base, relative(resolve(this.#options.base), path))
  }
}

export function isBelow(path: string, folder: string): boolean {
  return path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}

/** Returns the path and the folders above it, down to those in the root. */
function foldersBetween(path: string, root: string): string[] {
  return isBelow(path, root) ? [path, ...foldersBetween(dirname(path), root)] : []
}

/** Returns the folder with `.dvc/` at or above a path; null without one. */
async function rootOf(path: string, confinement: string | null): Promise<string | null> {
  if (confinement !== null && path !== resolve(confinement) && !isBelow(path, resolve(confinement)))
    return null
  if ((await fileKind(join(path, '.dvc'))) === 'folder') return path
  return dirname(path) === path ? null : rootOf(dirname(path), confinement)
}
