import { z } from 'zod'
import { trainingMetric } from './training-metric.ts'

const number = z.number()
const pair = z.tuple([number, number]).refine(([low, high]) => low < high, 'the lower end first')

const asha = z
  .strictObject({
    'min-epochs': z.int().positive().default(1).describe('No trial is stopped before.'),
    'reduction-factor': z
      .int()
      .min(2)
      .default(3)
      .describe('Only the best of so many trials goes on, each time so many times as long.'),
  })
  .describe('Asynchronous successive halving: stops a trial that is not among the best at its rung.')

const dimension = z.union([
  z
    .strictObject({ choices: z.array(z.json()).min(2).describe('The values there are to choose from.') })
    .transform(({ choices }) => ({ kind: 'choices' as const, choices })),
  z
    .strictObject({
      range: pair.describe('Least and greatest value, all between equally likely.'),
      step: number.positive().optional().describe('Only the least value and whole steps from it.'),
    })
    .transform(({ range: [low, high], step }) => ({ kind: 'range' as const, low, high, step: step ?? null })),
  z
    .strictObject({
      'log-range': pair
        .refine(([low]) => low > 0, 'both ends above 0')
        .describe('Least and greatest value, all orders of magnitude equally likely.'),
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
    .describe('How many trainings; a matrix of GitHub has at most 256.'),
  space: z
    .record(z.string().regex(/^(train|model|data)(\.[\w-]+)+$/, 'a path such as train.batch-size'), dimension)
    .refine((space) => Object.keys(space).length > 0, 'at least one path')
    .describe('What is searched: values by their path in this file, as `set` takes them.'),
  sampler: z
    .enum(['random', 'sobol', 'tpe'])
    .default('random')
    .describe(
      'How values are drawn: `sobol` spreads them evenly, `tpe` learns from the trials before, which only a search on one machine can.',
    ),
  metric: trainingMetric
    .default('validation-accuracy')
    .describe(
      'What the best trial is best in; of one of several outputs by its name, `<output>/validation-accuracy`.',
    ),
  'max-parallel': z
    .int()
    .min(1)
    .max(64)
    .default(1)
    .describe(
      'How many trials a search on one machine trains at once; each has its share of the processors. `tpe` then learns from the trials that many places before.',
    ),
  pruner: z
    .strictObject({ asha })
    .optional()
    .describe('Stops trials that are behind, in a search on one machine; none when left out.'),
  seed: z.int().nonnegative().default(0).describe('Seeds what is drawn.'),
})

export type SearchSection = z.infer<typeof searchSection>
export type Dimension = z.infer<typeof dimension>
