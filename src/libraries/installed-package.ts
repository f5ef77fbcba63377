import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { hasCode } from '../errors/user-error.ts'
import type { NativeLibrary } from './native-library.ts'
import { inspectLibrary } from './library-state.ts'

/** Returns the folder in which npm installed the one package of a library beside this code, as pinned; null if none is there. */
export async function findInstalledPackage(library: NativeLibrary, stamps: string): Promise<string | null> {
  const [only, second] = library.packages
  if (only?.registry !== 'npm' || second !== undefined) return null
  const folder = installedFolder(only.package)
  if (folder === null) return null
  return (await inspectLibrary(folder, { library, stamps })).state === 'whole' ? folder : null
}

function installedFolder(name: string): string | null {
  try {
    return dirname(createRequire(import.meta.url).resolve(`${name}/package.json`))
  } catch (error) {
    if (hasCode(error, 'MODULE_NOT_FOUND')) return null
    throw error
  }
}
