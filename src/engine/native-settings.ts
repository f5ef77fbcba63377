import { bestInstructionSet } from './instruction-set.ts'

/** Settings that TensorFlow reads from the environment once, when its library is loaded. */
export interface NativeSettings {
  readonly threads: number
  /** oneDNN's name of the highest instruction set that it may use. */
  readonly instructionSet: string
  readonly oneDnn: boolean
  readonly environment: Readonly<Record<string, string>>
}

export interface NativeSettingsOptions {
  /**
   * Number of threads within an operation and of parallel operations; without it, the value of the environment, or one
   * per available processor.
   */
  readonly threads?: number | undefined
  readonly env: NodeJS.ProcessEnv
  readonly cpuFlags: ReadonlySet<string>
  readonly availableParallelism: number
}

/**
 * Fixes the settings on which weights depend bit for bit: the number of threads, oneDNN and its instruction set. By
 * default, TensorFlow enables oneDNN only on some processors. Values that the user set in the environment are kept.
 */
export function nativeSettings(options: NativeSettingsOptions): NativeSettings {
  const { env, cpuFlags, availableParallelism } = options
  const threads = options.threads ?? positiveInteger(env.TF_NUM_INTRAOP_THREADS) ?? availableParallelism
  const instructionSet = env.ONEDNN_MAX_CPU_ISA ?? bestInstructionSet(cpuFlags)
  const oneDnn = env.TF_ENABLE_ONEDNN_OPTS ?? '1'
  return {
    threads,
    instructionSet,
    oneDnn: oneDnn !== '0',
    environment: {
      TF_NUM_INTRAOP_THREADS: String(threads),
      TF_NUM_INTEROP_THREADS:
        options.threads === undefined ? (env.TF_NUM_INTEROP_THREADS ?? String(threads)) : String(threads),
      TF_ENABLE_ONEDNN_OPTS: oneDnn,
      ONEDNN_MAX_CPU_ISA: instructionSet,
      // Shows errors only: other messages are about features of the processor that another build of TensorFlow would
      // use.
      TF_CPP_MIN_LOG_LEVEL: env.TF_CPP_MIN_LOG_LEVEL ?? '2',
    },
  }
}

function positiveInteger(text: string | undefined): number | null {
  const value = Number(text)
  return Number.isInteger(value) && value > 0 ? value : null
}
