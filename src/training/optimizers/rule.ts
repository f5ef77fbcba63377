import type { Scalar, Tensor, Variable } from '@tensorflow/tfjs'
import type { Kernel } from '../../engine/compiled/kernel.ts'
import type { Tf } from '../../engine/engine.ts'

/** A state of the optimizer for each parameter, in a tensor of the parameter's shape. */
export interface Slot {
  readonly name: string
  /** Value of all its elements before the first step. */
  readonly initial: number
}

export interface Update<Kept extends Tensor = Tensor> {
  readonly parameter: Kept
  readonly gradient: Tensor
  /** In the order of the optimizer's slots. */
  readonly slots: readonly Kept[]
  readonly rate: Scalar
  /** Number of this step as float32, from 1. */
  readonly iteration: Scalar
}

export interface Updated {
  readonly parameter: Tensor
  readonly slots: readonly Tensor[]
}

/**
 * An optimizer's update of a parameter by its gradient: a pure function of tensors, so that it can be traced and its
 * state stored in checkpoints.
 */
export interface Optimizer {
  readonly slots: readonly Slot[]
  update(tf: Tf, update: Update): Updated
  /** Returns kernels of TensorFlow with the same result; without it, the optimizer has no kernels. */
  kernels?(tf: Tf, update: Update<Variable>): readonly Kernel[]
}
