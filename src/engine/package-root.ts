import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { hasCode } from '../errors.ts'

/** The folder of Tensorline's own package.json, above the module at `moduleUrl`: the same from `src/` and from `dist/`. */
export function packageRoot(moduleUrl: string): string {
  const start = dirname(fileURLToPath(moduleUrl))
  for (let folder = start; ; folder = dirname(folder)) {
    if (packageName(folder) === 'tensorline') return folder
    if (folder === dirname(folder)) throw new Error(`no package.json named "tensorline" above ${start}`)
  }
}

function packageName(folder: string): string | null {
  try {
    const parsed: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    const named = typeof parsed === 'object' && parsed !== null && 'name' in parsed
    return named && typeof parsed.name === 'string' ? parsed.name : null
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null
    throw error
  }
}
