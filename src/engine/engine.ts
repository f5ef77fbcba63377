import type * as TensorFlow from '@tensorflow/tfjs'
import type { NodeJSKernelBackend } from '@tensorflow/tfjs-node-gpu/dist/nodejs_kernel_backend.js'
import type { Cache, Log } from '../host/host.ts'
import type { GraphMessages } from './compiled/messages.ts'
import type { LibraryOrigin } from '../libraries/origin.ts'

/**
 * The TensorFlow.js namespace that runs the tensors. It is passed as an argument, because two copies of it cannot share
 * tensors.
 */
export type Tf = typeof TensorFlow

export const deviceRequests = ['auto', 'gpu', 'cpu', 'wasm'] as const
export type DeviceRequest = (typeof deviceRequests)[number]
export type Device = Exclude<DeviceRequest, 'auto'>

export interface EngineOptions extends LibraryOrigin {
  readonly device: DeviceRequest
  readonly log: Log
  /** Keeps the downloaded library between runs on machines that start empty. */
  readonly cache: Cache
  /** Number of threads of the native library; without it, one per available processor. */
  readonly threads?: number | undefined
  /** Maximum memory of a GPU that TensorFlow may use, in MiB; without it, all memory. */
  readonly gpuMemoryLimit?: number | undefined
}

/** Report of the engine, written to `run.json`, because equal digests are guaranteed only for equal reports. */
export interface EngineReport {
  readonly device: Device
  readonly tfjs: string
  /** Version of the native library; null with wasm. */
  readonly libtensorflow: string | null
  readonly threads: number
  readonly cpu: string
  /** oneDNN's name of the highest instruction set used (`AVX2`, `AVX512_CORE`), or that of the WebAssembly build. */
  readonly instructionSet: string
  /** Null if no GPU runs the tensors. */
  readonly gpu: GpuReport | null
  /**
   * True if equal reports guarantee bit-identical results. The order of additions on a GPU is not fixed unless
   * TF_DETERMINISTIC_OPS is set.
   */
  readonly bitIdentical: boolean
  readonly node: string
  readonly platform: string
}

/** The GPU that runs the tensors. */
export interface GpuReport {
  readonly name: string
  /** Memory that TensorFlow may use, in MiB. */
  readonly memory: number
  readonly computeCapability: string
  /** Version of the driver; null if unknown. */
  readonly driver: string | null
  readonly cuda: string
  readonly cudnn: string
}

/** Parts below TensorFlow.js when the native library runs the tensors. */
export interface NativeParts {
  readonly backend: NodeJSKernelBackend
  /** TensorFlow's protocol buffers. */
  readonly messages: GraphMessages
}

export interface Engine {
  readonly tf: Tf
  /** Null with wasm. */
  readonly native: NativeParts | null
  readonly report: EngineReport
}
