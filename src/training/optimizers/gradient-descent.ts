import type { Optimizer } from './rule.ts'

/** Plain stochastic gradient descent. */
export const gradientDescent: Optimizer = {
  slots: [],
  update: (_, { parameter, gradient, rate }) => ({ parameter: parameter.sub(gradient.mul(rate)), slots: [] }),
  kernels: (_, { parameter, gradient, rate }) => [
    { operation: 'ResourceApplyGradientDescent', variables: [parameter], inputs: [rate, gradient] },
  ],
}

/** Gradient descent with Polyak's momentum, or Nesterov's: Sutskever et al., "On the importance of initialization and momentum in deep learning", ICML 2013. */
export function momentum(decay: number, nesterov: boolean): Optimizer {
  return {
    slots: [{ name: 'momentum', initial: 0 }],
    update(_, { parameter, gradient, slots: [velocity], rate }) {
      const step = gradient.mul(rate)
      const moved = (velocity ?? step.zerosLike()).mul(decay).sub(step)
      return { parameter: parameter.add(nesterov ? moved.mul(decay).sub(step) : moved), slots: [moved] }
    },
    kernels: (tf, { parameter, gradient, slots, rate }) => [
      {
        operation: 'ResourceApplyKerasMomentum',
        variables: [parameter, ...slots],
        inputs: [rate, gradient, tf.scalar(decay)],
        flags: { use_nesterov: nesterov },
      },
    ],
  }
}
