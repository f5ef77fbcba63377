import type { Scalar, Tensor, Variable } from '@tensorflow/tfjs'
import type { Kernel } from '../../engine/compiled/kernel.ts'
import type { Tf } from '../../engine/engine.ts'

/** What a rule remembers of each parameter, in a tensor of the parameter's shape. */
export interface Slot {
  readonly name: string
  /** Value of all its elements before the first step. */
  readonly initial: number
}

export interface Update<Kept extends Tensor = Tensor> {
  readonly parameter: Kept
  readonly gradient: Tensor
  /** In the order of the rule's slots. */
  readonly slots: readonly Kept[]
  readonly rate: Scalar
  /** Number of this step as float32, from 1. */
  readonly iteration: Scalar
}

export interface Updated {
  readonly parameter: Tensor
  readonly slots: readonly Tensor[]
}

/** How a parameter follows its gradient: a pure function of tensors, so that it can be recorded and checkpointed. */
export interface Optimizer {
  readonly slots: readonly Slot[]
  update(tf: Tf, update: Update): Updated
  /** Kernels of TensorFlow that come to the same; without it there are none. */
  kernels?(tf: Tf, update: Update<Variable>): readonly Kernel[]
}
