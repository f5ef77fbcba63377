import { readFileSync } from 'node:fs'
import { gpuEnvironment } from '../../engine/gpu-settings.ts'
import { cpuFlags } from '../../engine/instruction-set.ts'
import { nativeSettings } from '../../engine/native-settings.ts'
import type { ServingEngine } from '../../engine/serving-engine.ts'
import { engineUnavailable } from './engine-unavailable.ts'

/** Division of the processors among threads that predict and the threads of their engine. */
export interface EngineThreads {
  /** Number of threads that predict, each with its own copy of the model. */
  readonly predicting: number
  /** Threads on which one prediction computes. */
  readonly computing: number
}

/**
 * Prepares this process for an engine before its threads start. TensorFlow's library divides a prediction among threads
 * of its own; it reads the environment of the process, which threads of Node.js cannot set.
 * @param threads as in THREADS
 * @throws UserError for a processor on which the engine does not run
 */
export function prepareEngine(engine: ServingEngine, folder: string, threads: number): EngineThreads {
  switch (engine) {
    case 'wasm':
    case 'onnx':
      return { predicting: threads, computing: 1 }
    case 'node':
    case 'gpu': {
      const flags = cpuFlags(readFileSync('/proc/cpuinfo', 'utf8'))
      if (process.arch === 'x64' && !flags.has('avx'))
        throw engineUnavailable({ engine, folder }, 'the processor has no AVX')
      const { environment } = nativeSettings({
        threads,
        env: process.env,
        cpuFlags: flags,
        availableParallelism: threads,
      })
      Object.assign(process.env, environment, engine === 'gpu' ? gpuEnvironment(process.env, undefined) : {})
      return { predicting: 1, computing: threads }
    }
  }
}
