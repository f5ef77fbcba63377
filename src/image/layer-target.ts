import { createWriteStream } from 'node:fs'
import { chmod, link, readdir, rm, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Header } from 'tar-stream'
import { hostile, kindOf, makeFolder, namesOf, resolveInRoot } from './root-path.ts'

const whiteoutPrefix = '.wh.'
const opaqueWhiteout = '.wh..wh..opq'

/** Applies one layer to a root folder, with the same result as an overlay file system. */
export class LayerTarget {
  readonly #root: string
  /** Paths that this layer created, which its own whiteouts do not hide. */
  readonly #made = new Set<string>()

  constructor(root: string) {
    this.#root = root
  }

  async apply(header: Header, content: AsyncIterable<Uint8Array>): Promise<void> {
    const names = namesOf(header.name)
    const name = names.pop()
    if (name === undefined) return
    const folder = await resolveInRoot(this.#root, names)
    if (name.startsWith(whiteoutPrefix)) return this.#hide(folder, name, header.name)
    await makeFolder(folder)
    const path = join(folder, name)
    await this.#make(header, path, content)
    for (let above = path; above !== this.#root; above = join(above, '..')) this.#made.add(above)
  }

  async #make(header: Header, path: string, content: AsyncIterable<Uint8Array>): Promise<void> {
    switch (header.type) {
      case 'directory':
        await makeFolder(path)
        // The owner always has full access, so that the folder can be filled and removed.
        return chmod(path, (header.mode & 0o777) | 0o700)
      case 'file':
      case 'contiguous-file':
        await rm(path, { recursive: true, force: true })
        await pipeline(content, createWriteStream(path, { flags: 'wx' }))
        return chmod(path, (header.mode & 0o777) | 0o400)
      case 'symlink':
        await rm(path, { recursive: true, force: true })
        return symlink(header.linkname, path)
      case 'link':
        return this.#hardLink(header, path)
      case 'block-device':
      case 'character-device':
      case 'fifo':
        throw hostile(header.name, `a ${header.type}`)
    }
  }

  async #hardLink({ name, linkname }: Header, path: string): Promise<void> {
    const names = namesOf(linkname)
    const last = names.pop()
    const target = last === undefined ? this.#root : join(await resolveInRoot(this.#root, names), last)
    if (target === path) return
    if ((await kindOf(target)) !== 'file')
      throw hostile(name, `a hard link to "${linkname}", which is not a file`)
    await rm(path, { recursive: true, force: true })
    await link(target, path)
  }

  async #hide(folder: string, name: string, path: string): Promise<void> {
    if (name === opaqueWhiteout) return this.#hideLower(folder)
    const hidden = name.slice(whiteoutPrefix.length)
    if (hidden === '' || hidden === '.' || hidden === '..') throw hostile(path, 'a whiteout without a name')
    const location = join(folder, hidden)
    if (!this.#made.has(location)) await rm(location, { recursive: true, force: true })
  }

  /** Hides the content of a folder that comes from lower layers. */
  async #hideLower(folder: string): Promise<void> {
    if ((await kindOf(folder)) !== 'directory') return
    for (const entry of await readdir(folder)) {
      const path = join(folder, entry)
      if (!this.#made.has(path)) await rm(path, { recursive: true, force: true })
      else if ((await kindOf(path)) === 'directory') await this.#hideLower(path)
    }
  }
}
