import type * as TensorFlow from '@tensorflow/tfjs'

/** The TensorFlow.js namespace that runs the tensors; passed around, since two copies of it do not know each other's tensors. */
export type Tf = typeof TensorFlow

export const deviceRequests = ['auto', 'gpu', 'cpu', 'wasm'] as const
export type DeviceRequest = (typeof deviceRequests)[number]
export type Device = Exclude<DeviceRequest, 'auto'>

/** What ran the tensors; written to `run.json`, since equal digests are promised for equal reports only. */
export interface EngineReport {
  readonly device: Device
  readonly tfjs: string
  /** Version of the native library; null with wasm. */
  readonly libtensorflow: string | null
  readonly threads: number
  readonly cpu: string
  readonly instructionSet: string
  readonly node: string
  readonly platform: string
}

export interface Engine {
  readonly tf: Tf
  readonly report: EngineReport
}
