import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** Returns the bytes that deleting these folders frees: a file with a hard link elsewhere stays on the disk. */
export async function freedBytes(folders: readonly string[]): Promise<number> {
  const files = new Map<string, { readonly bytes: number; readonly links: number; found: number }>()
  for (const folder of folders)
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue
      const { dev, ino, size, nlink } = await stat(join(entry.parentPath, entry.name))
      const file = files.get(`${dev}:${ino}`) ?? { bytes: size, links: nlink, found: 0 }
      file.found++
      files.set(`${dev}:${ino}`, file)
    }
  return [...files.values()]
    .filter(({ links, found }) => found >= links)
    .reduce((sum, { bytes }) => sum + bytes, 0)
}
