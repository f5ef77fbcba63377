import { bestInstructionSet } from './instruction-set.ts'

/** What TensorFlow reads from the environment once, when its library is loaded. */
export interface NativeSettings {
  readonly threads: number
  /** oneDNN's name for the highest instruction set it may use. */
  readonly instructionSet: string
  readonly oneDnn: boolean
  readonly environment: Readonly<Record<string, string>>
}

export interface NativeSettingsOptions {
  /** Threads for one operation and for operations at once; without it the environment's, or every available processor. */
  readonly threads?: number | undefined
  readonly env: NodeJS.ProcessEnv
  readonly cpuFlags: ReadonlySet<string>
  readonly availableParallelism: number
}

/**
 * Fixes what weights depend on bit for bit: thread count, oneDNN and its instruction set. TensorFlow would otherwise
 * turn oneDNN on only for some processors. Whatever the user set in the environment is kept.
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
      // Errors only: the rest tells what a processor could do in another build of TensorFlow.
      TF_CPP_MIN_LOG_LEVEL: env.TF_CPP_MIN_LOG_LEVEL ?? '2',
    },
  }
}

function positiveInteger(text: string | undefined): number | null {
  const value = Number(text)
  return Number.isInteger(value) && value > 0 ? value : null
}
