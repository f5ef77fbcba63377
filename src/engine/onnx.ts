import { createRequire } from 'node:module'
import { join } from 'node:path'
import type * as Ort from 'onnxruntime-web'
import { packageRoot } from '../package/package-root.ts'

/** ONNX Runtime, on WebAssembly or native. */
export interface OnnxRuntime {
  /** Name and version, for golden requests. */
  readonly name: string
  readonly Tensor: typeof Ort.Tensor
  createSession(model: Uint8Array): Promise<OnnxSession>
}

export type OnnxSession = Pick<Ort.InferenceSession, 'inputMetadata' | 'outputMetadata' | 'release'> & {
  run(feeds: OnnxFeeds, outputs: readonly string[]): Promise<Readonly<Record<string, OnnxTensor | undefined>>>
}
export type OnnxTensor = Ort.Tensor
export type OnnxFeeds = Readonly<Record<string, OnnxTensor>>

/** The exports of `dist/onnx/index.cjs` (`onnx-bundle.cjs`). */
interface OnnxBundle {
  readonly ort: Pick<typeof Ort, 'env' | 'InferenceSession' | 'Tensor'>
  readonly setOnnxFolder: (folder: string) => void
}

/** Loads ONNX Runtime on WebAssembly from `dist/onnx`, outside of any bundle that contains this module. */
export function loadOnnxRuntime(): OnnxRuntime {
  const folder = join(packageRoot(import.meta.url), 'dist/onnx')
  const path = join(folder, 'index.cjs')
  const bundle: unknown = createRequire(import.meta.url)(path)
  if (!isOnnxBundle(bundle)) throw new Error(`${path} is not Tensorline's bundle of ONNX Runtime`)
  const { ort, setOnnxFolder } = bundle
  setOnnxFolder(folder)
  return {
    name: `ONNX Runtime ${ort.env.versions.web ?? ort.env.versions.common} on WebAssembly`,
    Tensor: ort.Tensor,
    createSession: (model) => ort.InferenceSession.create(model, { executionProviders: ['wasm'] }),
  }
}

function isOnnxBundle(value: unknown): value is OnnxBundle {
  return typeof value === 'object' && value !== null && 'ort' in value && 'setOnnxFolder' in value
}
