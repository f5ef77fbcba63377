import { join } from 'node:path'
import { keepLibrary } from '../../engine/keep-library.ts'
import { loadTfjsBundle, setBackend } from '../../engine/tfjs.ts'
import type { LayersRuntime } from '../../model/runtime.ts'
import { nativeEnginePaths, type EngineSettings } from './engine-settings.ts'

/** Starts TensorFlow's library, whose settings `prepareEngine` has put into the environment. */
export async function startNative({ engine, folder }: EngineSettings): Promise<LayersRuntime> {
  const { tf, registerNative, nativeParts } = loadTfjsBundle(join(folder, nativeEnginePaths.tfjs))
  keepLibrary(join(folder, nativeEnginePaths.quietStart), true)
  keepLibrary(join(folder, nativeEnginePaths.library))
  registerNative(join(folder, nativeEnginePaths.addon))
  await setBackend(tf, 'tensorflow')
  if (engine === 'gpu' && !nativeParts().backend.isUsingGpuDevice)
    throw new Error('TensorFlow finds no GPU that it can use')
  return tf
}
