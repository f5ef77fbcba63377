import { fetchFile } from '../fetch-file.ts'

/** Compiled modules by the names of their files. */
const modules = new Map<string, WebAssembly.Module>()

/** Modules that decode and resize images. */
const imageModules = ['mozjpeg_dec.wasm', 'pixels.wasm', 'squoosh_png_bg.wasm', 'webp_dec.wasm']

/**
 * Fetches and compiles the modules for images. Decoding itself is synchronous, so they are compiled before.
 * @param folder address of their folder, with `/` at its end
 */
export async function compileImageModules(folder: string): Promise<void> {
  await Promise.all(
    imageModules.map(async (name) => {
      const response = await fetchFile(new URL(name, folder))
      modules.set(name, await WebAssembly.compile(await response.arrayBuffer()))
    }),
  )
}

/** Returns a compiled module, as the function of this name in `src/images/wasm-file.ts`. */
export function loadWasm(path: string): WebAssembly.Module {
  const module = modules.get(path.slice(path.lastIndexOf('/') + 1))
  if (module) return module
  throw new Error(`${path} was not loaded`)
}
