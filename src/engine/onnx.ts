import { createRequire } from 'node:module'
import { join } from 'node:path'
import type * as Ort from 'onnxruntime-web'
import { packageRoot } from '../package/package-root.ts'

export type OnnxRuntime = Pick<typeof Ort, 'InferenceSession' | 'Tensor'>
export type OnnxSession = Ort.InferenceSession
export type OnnxTensor = Ort.Tensor

/** The exports of `dist/onnx/index.cjs` (`onnx-bundle.cjs`). */
interface OnnxBundle {
  readonly ort: OnnxRuntime
  readonly setOnnxFolder: (folder: string) => void
}

/** Loads ONNX Runtime on WebAssembly from `dist/onnx`, outside of any bundle that contains this module. */
export function loadOnnxRuntime(): OnnxRuntime {
  const folder = join(packageRoot(import.meta.url), 'dist/onnx')
  const path = join(folder, 'index.cjs')
  const bundle: unknown = createRequire(import.meta.url)(path)
  if (!isOnnxBundle(bundle)) throw new Error(`${path} is not Tensorline's bundle of ONNX Runtime`)
  bundle.setOnnxFolder(folder)
  return bundle.ort
}

function isOnnxBundle(value: unknown): value is OnnxBundle {
  return typeof value === 'object' && value !== null && 'ort' in value && 'setOnnxFolder' in value
}
