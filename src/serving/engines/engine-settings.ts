import type { ServingEngine } from '../../engine/serving-engine.ts'

/** Settings of the engine of a thread. */
export interface EngineSettings {
  readonly engine: ServingEngine
  /** Folder of the files of the engine. */
  readonly folder: string
  /** Threads on which one prediction computes. */
  readonly threads: number
}

/** Paths of the engine `node` in its folder. The addon finds the libraries relative to itself. */
export const nativeEnginePaths = {
  tfjs: 'index.cjs',
  addon: 'bindings/tfjs/tfjs_binding.node',
  library: 'tensorflow/libtensorflow_cc.so.2',
  /** Suppresses the output of the library while it starts. */
  quietStart: 'quiet_start.so',
} as const
