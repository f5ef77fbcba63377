import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { gather, io, setBackend, tensor, tidy } from '@tensorflow/tfjs-core'
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm'
import { loadLayersModel } from '@tensorflow/tfjs-layers'
import type { LayersRuntime } from '../../model/runtime.ts'

/** Starts the WebAssembly backend. It uses SIMD; more threads of TensorFlow.js need a browser. */
export async function startWasm(folder: string): Promise<LayersRuntime> {
  await access(join(folder, 'tfjs-backend-wasm-simd.wasm'))
  // Emscripten's loader needs the folder of its script, which only CommonJS provides.
  Object.assign(globalThis, { __dirname: folder })
  setWasmPaths(`${folder}/`)
  if (!(await setBackend('wasm'))) throw new Error('the WebAssembly files could not be loaded')
  return { gather, io, loadLayersModel, tensor, tidy }
}
