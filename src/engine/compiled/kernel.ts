import type { Tensor, Variable } from '@tensorflow/tfjs'

/** An operation of TensorFlow that updates variables in place, in one pass over their values. */
export interface Kernel {
  /** Name of the operation, such as `ResourceApplyAdam`. */
  readonly operation: string
  /** Its first inputs; float32. */
  readonly variables: readonly Variable[]
  /** Its other inputs; float32. */
  readonly inputs: readonly Tensor[]
  readonly flags?: Readonly<Record<string, boolean>>
}

/** An observer of a step that is traced. */
export interface StepRecorder {
  /**
   * Declares that these kernels, in order, have the same effect on their variables as the plain operations of the step.
   * A graph of the step uses the kernels; the step itself still runs its operations.
   */
  replaceUpdates(kernels: readonly Kernel[]): void
}
