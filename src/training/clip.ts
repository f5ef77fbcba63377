import type { Tensor, Variable } from '@tensorflow/tfjs'
import type { Clip } from '../config/training.ts'
import type { Tf } from '../engine/engine.ts'

export type Gradients = ReadonlyMap<Variable, Tensor>

/**
 * Returns the gradients limited in value or norm: Pascanu et al., "On the difficulty of training recurrent neural
 * networks", ICML 2013.
 */
export function clipped(tf: Tf, { by, limit }: Clip, gradients: Gradients): Gradients {
  switch (by) {
    case 'value':
      return mapped(gradients, (gradient) => tf.clipByValue(gradient, -limit, limit))
    case 'norm':
      return mapped(gradients, (gradient) => gradient.mul(shrinking(tf, limit, tf.sum(tf.square(gradient)))))
    case 'global-norm': {
      const squares = [...gradients.values()].map((gradient) => tf.sum(tf.square(gradient)))
      const factor = shrinking(tf, limit, tf.addN(squares))
      return mapped(gradients, (gradient) => gradient.mul(factor))
    }
  }
}

/** Returns the factor that reduces a norm to the limit if it exceeds it. */
function shrinking(tf: Tf, limit: number, square: Tensor): Tensor {
  return tf.div(limit, tf.maximum(tf.sqrt(square), limit))
}

function mapped(gradients: Gradients, change: (gradient: Tensor) => Tensor): Gradients {
  return new Map([...gradients].map(([variable, gradient]) => [variable, change(gradient)]))
}
