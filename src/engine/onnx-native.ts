import { createRequire } from 'node:module'
import { join } from 'node:path'
import { isMainThread } from 'node:worker_threads'
import { env, Tensor } from 'onnxruntime-common'
import type { OnnxFeeds, OnnxRuntime, OnnxSession, OnnxTensor } from './onnx.ts'

/** The addon of `onnxruntime-node`, whose own JavaScript locates it in `node_modules`. */
interface Addon {
  initOrtOnce(logLevel: number, tensor: typeof Tensor, mainThread: boolean): void
  readonly InferenceSession: new () => AddonSession
}

interface AddonSession {
  loadModel(buffer: ArrayBufferLike, offset: number, length: number, options: object): void
  readonly inputMetadata: readonly AddonValue[]
  readonly outputMetadata: readonly AddonValue[]
  run(feeds: OnnxFeeds, outputs: Record<string, null>, options: object): Record<string, OnnxTensor>
  dispose(): void
}

type AddonValue =
  | { readonly name: string; readonly isTensor: false }
  | {
      readonly name: string
      readonly isTensor: true
      readonly type: number
      /** −1 for an open size. */
      readonly shape: readonly number[]
      readonly symbolicDimensions: readonly string[]
    }

export const onnxAddon = 'onnxruntime_binding.node'

/** Level of log lines: errors. */
const logErrors = 3

/**
 * Loads ONNX Runtime's library into this thread.
 * @param folder of the addon and the library
 * @param threads on which a session computes
 */
export function loadNativeOnnxRuntime(folder: string, threads: number): OnnxRuntime {
  const path = join(folder, onnxAddon)
  const addon: unknown = createRequire(import.meta.url)(path)
  if (!isAddon(addon)) throw new Error(`${path} is not the addon of ONNX Runtime`)
  addon.initOrtOnce(logErrors, Tensor, isMainThread)
  return {
    name: `ONNX Runtime ${env.versions.common}`,
    Tensor,
    createSession: async (model) => createSession(addon, model, threads),
  }
}

function isAddon(value: unknown): value is Addon {
  return typeof value === 'object' && value !== null && 'initOrtOnce' in value && 'InferenceSession' in value
}

function createSession(addon: Addon, model: Uint8Array, threads: number): OnnxSession {
  const session = new addon.InferenceSession()
  session.loadModel(model.buffer, model.byteOffset, model.byteLength, {
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    graphOptimizationLevel: 'all',
  })
  return {
    inputMetadata: session.inputMetadata.map(toMetadata),
    outputMetadata: session.outputMetadata.map(toMetadata),
    run: async (feeds, outputs) =>
      session.run(feeds, Object.fromEntries(outputs.map((name) => [name, null])), {}),
    release: async () => session.dispose(),
  }
}

/** The types of tensors by their numbers in `onnx.proto`. */
const types: readonly (OnnxTensor['type'] | undefined)[] = [
  undefined,
  'float32',
  'uint8',
  'int8',
  'uint16',
  'int16',
  'int32',
  'int64',
  'string',
  'bool',
  'float16',
  'float64',
  'uint32',
  'uint64',
]

function toMetadata(value: AddonValue): OnnxSession['inputMetadata'][number] {
  const { name } = value
  if (!value.isTensor) return { name, isTensor: false }
  const type = types[value.type]
  if (type === undefined) throw new Error(`"${name}" has the type ${value.type} of onnx.proto`)
  const shape = value.shape.map((size, axis) => (size < 0 ? (value.symbolicDimensions[axis] ?? '') : size))
  return { name, isTensor: true, type, shape }
}
