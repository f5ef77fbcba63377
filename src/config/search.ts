import { z } from 'zod'
import { trainingMetric } from './training-metric.ts'

const number = z.number()
const pair = z.tuple([number, number]).refine(([low, high]) => low < high, 'the lower bound first')

const asha = z
  .strictObject({
    'min-epochs': z.int().positive().default(1).describe('Epochs before which no trial is stopped.'),
    'reduction-factor': z
      .int()
      .min(2)
      .default(3)
      .describe(
        'At each rung only the best of this many trials continues, for this many times as many epochs.',
      ),
  })
  .describe('Asynchronous successive halving (ASHA): stops a trial that is not among the best at its rung.')

const dimension = z.union([
  z
    .strictObject({ choices: z.array(z.json()).min(2).describe('The possible values.') })
    .transform(({ choices }) => ({ kind: 'choices' as const, choices })),
  z
    .strictObject({
      range: pair.describe('Least and greatest value; all values between are equally likely.'),
      step: number
        .positive()
        .optional()
        .describe('Distance between possible values, starting at the least value.'),
    })
    .transform(({ range: [low, high], step }) => ({ kind: 'range' as const, low, high, step: step ?? null })),
  z
    .strictObject({
      'log-range': pair
        .refine(([low]) => low > 0, 'both bounds above 0')
        .describe('Least and greatest value; all orders of magnitude are equally likely.'),
    })
    .transform(({ 'log-range': [low, high] }) => ({ kind: 'log-range' as const, low, high })),
])

/** The `search:` section. */
export const searchSection = z.strictObject({
  trials: z
    .int()
    .min(2)
    .max(256)
    .default(16)
    .describe('Number of trials; a matrix of GitHub has at most 256 jobs.'),
  space: z
    .record(z.string().regex(/^(train|model|data)(\.[\w-]+)+$/, 'a path such as train.batch-size'), dimension)
    .refine((space) => Object.keys(space).length > 0, 'at least one path')
    .describe('The searched values, by their paths in this file, as in `set`.'),
  sampler: z
    .enum(['random', 'sobol', 'tpe'])
    .default('random')
    .describe(
      'Sampler of the values. `sobol` spreads them evenly; `tpe` learns from earlier trials, which requires a search on one machine.',
    ),
  metric: trainingMetric
    .default('validation-accuracy')
    .describe(
      'The metric that selects the best trial; for one of several outputs `<output>/validation-accuracy`.',
    ),
  'max-parallel': z
    .int()
    .min(1)
    .max(64)
    .default(1)
    .describe(
      'Number of trials that a search on one machine trains at the same time; they share the processors. `tpe` then learns only from trials at least this many positions earlier.',
    ),
  pruner: z
    .strictObject({ asha })
    .optional()
    .describe('Stops trials with poor results early, in a search on one machine; by default none.'),
  seed: z.int().nonnegative().default(0).describe('Seed of the sampler.'),
})

export type SearchSection = z.infer<typeof searchSection>
export type Dimension = z.infer<typeof dimension>
