import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { sha256Pattern } from '../artifacts/digest.ts'
import type { LayerEntry } from './layer-entry.ts'
import type { Platform } from './platform.ts'

const sha256 = z.string().regex(sha256Pattern)
/** The Debian package of an entry; null for entries that Tensorline adds. */
const origin = { package: z.string().nullable() }
/** Permission bits as four octal digits. */
const mode = z.string().regex(/^[0-7]{4}$/)

/**
 * Schema of the list beside the committed files of a root file system: the Debian packages, and the entries
 * in the image.
 */
export const rootfsListSchema = z.strictObject({
  packages: z.array(z.strictObject({ name: z.string(), version: z.string(), source: z.string(), sha256 })),
  entries: z.array(
    z.discriminatedUnion('type', [
      z.strictObject({ type: z.literal('directory'), path: z.string(), mode, ...origin }),
      z.strictObject({ type: z.literal('symlink'), path: z.string(), target: z.string(), ...origin }),
      z.strictObject({ type: z.literal('file'), path: z.string(), mode, sha256, ...origin }),
    ]),
  ),
})
export type RootfsList = z.infer<typeof rootfsListSchema>

const folderNames: Readonly<Record<Platform, string>> = {
  'linux/amd64': 'linux-x64',
  'linux/arm64': 'linux-arm64',
}

/** Reads the list of the committed root file system of a platform. */
export async function readRootfsList(folder: string, platform: Platform): Promise<RootfsList> {
  const text = await readFile(join(folder, `${folderNames[platform]}.json`), 'utf8')
  return rootfsListSchema.parse(JSON.parse(text))
}

/**
 * Returns the shared libraries that Node needs, with their licences, from the files committed in this
 * repository.
 * @param folder contains a list for each platform, for example `linux-x64.json`, and the listed files under `linux-x64/`
 */
export async function rootfsEntries(folder: string, platform: Platform): Promise<LayerEntry[]> {
  const list = await readRootfsList(folder, platform)
  return list.entries.map((entry) => {
    switch (entry.type) {
      case 'directory':
        return { type: 'directory', path: entry.path, mode: Number.parseInt(entry.mode, 8) }
      case 'symlink':
        return { type: 'symlink', path: entry.path, target: entry.target }
      case 'file':
        return {
          type: 'file',
          path: entry.path,
          mode: Number.parseInt(entry.mode, 8),
          source: { file: join(folder, folderNames[platform], entry.path), sha256: entry.sha256 },
        }
    }
  })
}
