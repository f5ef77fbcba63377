import { z } from 'zod'

const count = z.int().positive()
const learningRate = z.number().positive().describe('Step size.')
const fractionBelowOne = z.number().min(0).lt(1)

const optimizer = z.union([
  z
    .strictObject({
      sgd: z.strictObject({
        'learning-rate': learningRate.default(0.01),
        momentum: fractionBelowOne.default(0),
        nesterov: z.boolean().default(false),
      }),
    })
    .transform(({ sgd }) => ({ type: 'sgd' as const, ...sgd })),
  z
    .strictObject({
      adam: z.strictObject({
        'learning-rate': learningRate.default(0.001),
        beta1: fractionBelowOne.default(0.9),
        beta2: fractionBelowOne.default(0.999),
      }),
    })
    .transform(({ adam }) => ({ type: 'adam' as const, ...adam })),
  z
    .strictObject({
      rmsprop: z.strictObject({
        'learning-rate': learningRate.default(0.001),
        decay: fractionBelowOne.default(0.9),
      }),
    })
    .transform(({ rmsprop }) => ({ type: 'rmsprop' as const, ...rmsprop })),
])

/** The `train:` section. */
export const trainSection = z.strictObject({
  optimizer: optimizer.prefault({ adam: {} }).describe('How the weights follow the gradient.'),
  'batch-size': count.default(64).describe('Examples a step.'),
  epochs: count.default(10).describe('Passes over the training split.'),
  seed: z.int().nonnegative().default(0).describe('Seeds the initial weights and the order of the examples.'),
})

export type Optimizer = z.infer<typeof optimizer>
export type TrainSection = z.infer<typeof trainSection>
