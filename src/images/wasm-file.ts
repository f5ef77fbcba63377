import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename } from 'node:path'

/** Compiled modules by their paths. */
const modules = new Map<string, WebAssembly.Module>()

/**
 * Returns a compiled module. The file is beside the bundle; in a run from source, it is in this folder or in its package.
 * @param path a name in this folder, or a package and the path in it
 */
export function loadWasm(path: string): WebAssembly.Module {
  const loaded = modules.get(path)
  if (loaded) return loaded
  const beside = new URL(basename(path), import.meta.url)
  const file = existsSync(beside) ? beside : createRequire(import.meta.url).resolve(path)
  const module = new WebAssembly.Module(readFileSync(file))
  modules.set(path, module)
  return module
}
