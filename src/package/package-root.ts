import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { hasCode } from '../errors/user-error.ts'

/**
 * Returns the folder of Tensorline's own package.json above the module at `moduleUrl`; the same from `src/` and `dist/`.
 */
export function packageRoot(moduleUrl: string): string {
  const start = dirname(fileURLToPath(moduleUrl))
  for (let folder = start; ; folder = dirname(folder)) {
    if (packageName(folder) === 'tensorline') return folder
    if (folder === dirname(folder)) throw new Error(`no package.json named "tensorline" above ${start}`)
  }
}

/** Returns the version of Tensorline. */
export function packageVersion(): string {
  return readPackage(packageRoot(import.meta.url)).version ?? 'unknown'
}

const packageSchema = z.object({ name: z.string().optional(), version: z.string().optional() })

function readPackage(folder: string): z.infer<typeof packageSchema> {
  return packageSchema.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')))
}

function packageName(folder: string): string | null {
  try {
    return readPackage(folder).name ?? null
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null
    throw error
  }
}
