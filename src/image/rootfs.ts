import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { sha256Pattern } from '../artifacts/digest.ts'
import type { LayerEntry } from './layer-entry.ts'

const sha256 = z.string().regex(sha256Pattern)
/** The Debian package it comes from; null for what is ours. */
const origin = { package: z.string().nullable() }
/** Permission bits as four octal digits. */
const mode = z.string().regex(/^[0-7]{4}$/)

/** The list beside the committed files of a root file system: what Debian's packages gave, and how it lies in the image. */
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

/**
 * The shared libraries Node needs, with their licences, from the files committed in this repository.
 * @param folder holds `linux-x64.json` and the files it lists under `linux-x64/`
 */
export async function rootfsEntries(folder: string): Promise<LayerEntry[]> {
  const list = rootfsListSchema.parse(JSON.parse(await readFile(join(folder, 'linux-x64.json'), 'utf8')))
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
          source: { file: join(folder, 'linux-x64', entry.path), sha256: entry.sha256 },
        }
    }
  })
}
