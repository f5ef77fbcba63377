import type { Tensor, Variable } from '@tensorflow/tfjs'

/** An operation of TensorFlow that updates variables where they are, in one pass over their values. */
export interface Kernel {
  /** Such as `ResourceApplyAdam`. */
  readonly operation: string
  /** Its first inputs; float32. */
  readonly variables: readonly Variable[]
  /** Its other inputs; float32. */
  readonly inputs: readonly Tensor[]
  readonly flags?: Readonly<Record<string, boolean>>
}

/** Listens while a step is recorded. */
export interface StepRecorder {
  /**
   * Says that kernels, one after another, do to their variables what the step itself does with plain operations. A graph of
   * the step takes the kernels; the step goes on to do its own.
   */
  replaceUpdates(kernels: readonly Kernel[]): void
}
