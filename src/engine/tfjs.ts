import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { NativeParts, Tf } from './engine.ts'

/** The exports of `dist/tfjs/index.cjs` (`tfjs-bundle.cjs`). */
export interface TfjsBundle {
  readonly tf: Tf
  readonly registerNative: (bindingPath: string) => { readonly TF_Version: string }
  readonly nativeParts: () => NativeParts
  readonly setWasmFolder: (folder: string) => void
}

/** Loads the single TensorFlow.js of this package, outside of any bundle that contains this module. */
export function loadTfjs(packageRoot: string): TfjsBundle {
  return loadTfjsBundle(tfjsPath(packageRoot))
}

/** Loads the bundle at this path. */
export function loadTfjsBundle(path: string): TfjsBundle {
  const bundle: unknown = createRequire(import.meta.url)(path)
  if (!isTfjsBundle(bundle)) throw new Error(`${path} is not Tensorline's bundle of TensorFlow.js`)
  return bundle
}

/** Returns the folder of the bundle, which also contains the wasm backend's files. */
export function tfjsFolder(packageRoot: string): string {
  return join(packageRoot, 'dist/tfjs')
}

export function tfjsPath(packageRoot: string): string {
  return join(tfjsFolder(packageRoot), 'index.cjs')
}

function isTfjsBundle(value: unknown): value is TfjsBundle {
  return (
    typeof value === 'object' &&
    value !== null &&
    'tf' in value &&
    'registerNative' in value &&
    'nativeParts' in value &&
    'setWasmFolder' in value
  )
}

/** Makes a backend the current one. */
export async function setBackend(tf: Tf, name: string): Promise<void> {
  if (!(await tf.setBackend(name))) throw new Error(`TensorFlow.js cannot start its backend '${name}'`)
  await tf.ready()
}
