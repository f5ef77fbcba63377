import { z } from 'zod'

const learningRate = z.number().positive().describe('Step size.')
const decay = z.number().min(0).lt(1)
const epsilon = z.number().positive().default(1e-7).describe('Added to divisors, to avoid division by zero.')

const sgd = z
  .strictObject({
    sgd: z.strictObject({
      'learning-rate': learningRate.default(0.01),
      momentum: decay.default(0),
      nesterov: z.boolean().default(false),
    }),
  })
  .transform(({ sgd }) => ({ type: 'sgd' as const, ...sgd }))

const adaptive = z.strictObject({
  'learning-rate': learningRate.default(0.001),
  beta1: decay.default(0.9),
  beta2: decay.default(0.999),
  epsilon,
})

const adam = z.strictObject({ adam: adaptive }).transform(({ adam }) => ({ type: 'adam' as const, ...adam }))

const adamw = z
  .strictObject({
    adamw: adaptive.extend({
      'weight-decay': z
        .number()
        .min(0)
        .default(0.004)
        .describe('Weights shrink in each step by this fraction, multiplied by the learning rate.'),
    }),
  })
  .transform(({ adamw }) => ({ type: 'adamw' as const, ...adamw }))

const adamax = z
  .strictObject({ adamax: adaptive })
  .transform(({ adamax }) => ({ type: 'adamax' as const, ...adamax }))

const rmsprop = z
  .strictObject({
    rmsprop: z.strictObject({
      'learning-rate': learningRate.default(0.001),
      decay: decay.default(0.9),
      momentum: decay.default(0),
      epsilon,
    }),
  })
  .transform(({ rmsprop }) => ({ type: 'rmsprop' as const, ...rmsprop }))

const adagrad = z
  .strictObject({ adagrad: z.strictObject({ 'learning-rate': learningRate.default(0.001) }) })
  .transform(({ adagrad }) => ({ type: 'adagrad' as const, ...adagrad }))

const adadelta = z
  .strictObject({
    adadelta: z.strictObject({
      'learning-rate': learningRate.default(0.001),
      decay: decay.default(0.95),
      epsilon,
    }),
  })
  .transform(({ adadelta }) => ({ type: 'adadelta' as const, ...adadelta }))

/** The optimizer; defaults are those of Keras 3. */
export const optimizerSchema = z.union([sgd, adam, adamw, adamax, rmsprop, adagrad, adadelta])
export type OptimizerConfig = z.infer<typeof optimizerSchema>
