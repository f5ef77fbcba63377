import type * as TensorFlow from '@tensorflow/tfjs'
import type { NodeJSKernelBackend } from '@tensorflow/tfjs-node-gpu/dist/nodejs_kernel_backend.js'
import type { Cache, Log } from '../host/host.ts'
import type { GraphMessages } from './compiled/messages.ts'
import type { LibraryOrigin } from '../libraries/origin.ts'

/** The TensorFlow.js namespace that runs the tensors; passed around, since two copies of it do not know each other's tensors. */
export type Tf = typeof TensorFlow

export const deviceRequests = ['auto', 'gpu', 'cpu', 'wasm'] as const
export type DeviceRequest = (typeof deviceRequests)[number]
export type Device = Exclude<DeviceRequest, 'auto'>

export interface EngineOptions extends LibraryOrigin {
  readonly device: DeviceRequest
  readonly log: Log
  /** Keeps the fetched library between runs on machines that start empty. */
  readonly cache: Cache
  /** Threads of the native library; every available processor without it. */
  readonly threads?: number | undefined
  /** Most of a GPU's memory that TensorFlow may take, in MiB; all of it without. */
  readonly gpuMemoryLimit?: number | undefined
}

/** What ran the tensors; written to `run.json`, since equal digests are promised for equal reports only. */
export interface EngineReport {
  readonly device: Device
  readonly tfjs: string
  /** Version of the native library; null with wasm. */
  readonly libtensorflow: string | null
  readonly threads: number
  readonly cpu: string
  /** oneDNN's name of the highest instruction set used (`AVX2`, `AVX512_CORE`), or that of the WebAssembly build. */
  readonly instructionSet: string
  /** Null where no GPU runs the tensors. */
  readonly gpu: GpuReport | null
  /** Whether equal reports promise equal bits. A GPU adds in no fixed order unless TF_DETERMINISTIC_OPS is set. */
  readonly bitIdentical: boolean
  readonly node: string
  readonly platform: string
}

/** The GPU that runs the tensors. */
export interface GpuReport {
  readonly name: string
  /** What TensorFlow may take of its memory, in MiB. */
  readonly memory: number
  readonly computeCapability: string
  /** Version of the driver; null where it does not say. */
  readonly driver: string | null
  readonly cuda: string
  readonly cudnn: string
}

/** What lies below TensorFlow.js when the native library runs the tensors. */
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
