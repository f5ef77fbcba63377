import type { Scalar, Tensor } from '@tensorflow/tfjs'
import type { Tf } from '../../engine/engine.ts'
import type { Update, Optimizer } from './rule.ts'

/** Adam: Kingma and Ba, "Adam: a method for stochastic optimization", ICLR 2015. */
export function adam(beta1: number, beta2: number, epsilon: number): Optimizer {
  return {
    slots: [
      { name: 'first_moment', initial: 0 },
      { name: 'second_moment', initial: 0 },
    ],
    update(tf, { parameter, gradient, slots, rate, iteration }) {
      const [first, second] = two(slots)
      const unbiased = rate.mul(tf.sqrt(unbiasing(tf, beta2, iteration))).div(unbiasing(tf, beta1, iteration))
      const mean = towards(first, gradient, shareOf(beta1))
      const square = towards(second, gradient.square(), shareOf(beta2))
      const step = mean.mul(unbiased).div(square.sqrt().add(epsilon))
      return { parameter: parameter.sub(step), slots: [mean, square] }
    },
    kernels: (tf, { parameter, gradient, slots, rate, iteration }) => [
      {
        operation: 'ResourceApplyAdam',
        variables: [parameter, ...slots],
        inputs: [
          tf.pow(beta1, iteration),
          tf.pow(beta2, iteration),
          rate,
          ...[beta1, beta2, epsilon].map((value) => tf.scalar(value)),
          gradient,
        ],
      },
    ],
  }
}

/** Adam with decoupled weight decay: Loshchilov and Hutter, "Decoupled weight decay regularization", ICLR 2019. */
export function adamw(beta1: number, beta2: number, epsilon: number, weightDecay: number): Optimizer {
  const unweighted = adam(beta1, beta2, epsilon)
  return {
    slots: unweighted.slots,
    update: (tf, given) => {
      const shrunk = given.parameter.sub(given.parameter.mul(given.rate.mul(weightDecay)))
      return unweighted.update(tf, { ...given, parameter: shrunk })
    },
    kernels: (tf, given) => [
      {
        operation: 'ResourceApplyGradientDescent',
        variables: [given.parameter],
        inputs: [given.rate.mul(weightDecay), given.parameter],
      },
      ...(unweighted.kernels?.(tf, given) ?? []),
    ],
  }
}

/** AdaMax, from the same paper as Adam. */
export function adamax(beta1: number, beta2: number, epsilon: number): Optimizer {
  return {
    slots: [
      { name: 'first_moment', initial: 0 },
      { name: 'infinity_norm', initial: 0 },
    ],
    update(tf, { parameter, gradient, slots, rate, iteration }) {
      const [first, norm] = two(slots)
      const mean = towards(first, gradient, shareOf(beta1))
      const largest = tf.maximum(norm.mul(beta2), gradient.abs())
      const step = mean.mul(rate.div(unbiasing(tf, beta1, iteration))).div(largest.add(epsilon))
      return { parameter: parameter.sub(step), slots: [mean, largest] }
    },
    kernels: (tf, { parameter, gradient, slots, rate, iteration }) => [
      {
        operation: 'ResourceApplyAdaMax',
        variables: [parameter, ...slots],
        inputs: [
          tf.pow(beta1, iteration),
          rate,
          ...[beta1, beta2, epsilon].map((value) => tf.scalar(value)),
          gradient,
        ],
      },
    ],
  }
}

/** RMSProp: Hinton, "Neural networks for machine learning", lecture 6e, 2012; with momentum as in Keras. */
export function rmsprop(decay: number, momentum: number, epsilon: number): Optimizer {
  const slots = [{ name: 'mean_square', initial: 0 }]
  return {
    slots: momentum > 0 ? [...slots, { name: 'momentum', initial: 0 }] : slots,
    update(tf, { parameter, gradient, slots: [meanSquare = parameter, velocity], rate }) {
      const square = towards(meanSquare, gradient.square(), shareOf(decay))
      const step = gradient.mul(rate).div(square.add(epsilon).sqrt())
      if (!velocity) return { parameter: parameter.sub(step), slots: [square] }
      const moved = velocity.mul(momentum).add(step)
      return { parameter: tf.sub(parameter, moved), slots: [square, moved] }
    },
    // TensorFlow's kernel needs a tensor for the momentum.
    kernels: (tf, { parameter, gradient, slots, rate }) =>
      momentum > 0
        ? [
            {
              operation: 'ResourceApplyRMSProp',
              variables: [parameter, ...slots],
              inputs: [rate, ...[decay, momentum, epsilon].map((value) => tf.scalar(value)), gradient],
            },
          ]
        : [],
  }
}

/** AdaGrad: Duchi et al., "Adaptive subgradient methods for online learning and stochastic optimization", JMLR 12 (2011). */
export const adagrad: Optimizer = {
  slots: [{ name: 'accumulator', initial: 0.1 }],
  update(_, { parameter, gradient, slots: [accumulator = parameter], rate }) {
    const sum = accumulator.add(gradient.square())
    // The accumulator starts far above 0 and grows, so it needs no epsilon.
    return { parameter: parameter.sub(gradient.mul(rate).div(sum.sqrt())), slots: [sum] }
  },
  kernels: (tf, { parameter, gradient, slots, rate }) => [
    {
      operation: 'ResourceApplyAdagradV2',
      variables: [parameter, ...slots],
      inputs: [rate, tf.scalar(0), gradient],
    },
  ],
}

/** AdaDelta: Zeiler, "ADADELTA: an adaptive learning rate method", arXiv 1212.5701 (2012). */
export function adadelta(decay: number, epsilon: number): Optimizer {
  return {
    slots: [
      { name: 'mean_square', initial: 0 },
      { name: 'mean_square_step', initial: 0 },
    ],
    update(_, { parameter, gradient, slots, rate }) {
      const [ofGradient, ofStep] = two(slots)
      const square = towards(ofGradient, gradient.square(), shareOf(decay))
      const step = gradient.mul(ofStep.add(epsilon).sqrt()).div(square.add(epsilon).sqrt())
      return {
        parameter: parameter.sub(step.mul(rate)),
        slots: [square, towards(ofStep, step.square(), shareOf(decay))],
      }
    },
    kernels: (tf, { parameter, gradient, slots, rate }) => [
      {
        operation: 'ResourceApplyAdadelta',
        variables: [parameter, ...slots],
        inputs: [rate, tf.scalar(decay), tf.scalar(epsilon), gradient],
      },
    ],
  }
}

/** Returns the moving average after a step of `share` towards `value`. */
function towards(average: Tensor, value: Tensor, share: number): Tensor {
  return average.add(value.sub(average).mul(share))
}

/** Returns `1 − beta` as in the library's kernels, which use beta as float32. */
function shareOf(beta: number): number {
  return 1 - Math.fround(beta)
}

/** Returns `1 − betaᵗ`, the factor by which a moving average that starts at 0 is too small. */
function unbiasing(tf: Tf, beta: number, iteration: Scalar): Tensor {
  return tf.sub(1, tf.pow(beta, iteration))
}

function two(slots: Update['slots']): readonly [Tensor, Tensor] {
  const [first, second] = slots
  if (!first || !second) throw new TypeError('two slots are needed')
  return [first, second]
}
