import { z } from 'zod'

/** The key `train.sampling`: how often the examples of each class are drawn. */
export const samplingSchema = z
  .union([
    z
      .literal('oversample')
      .describe('Repeats examples, so that each class has as many as the most frequent one.'),
    z
      .literal('undersample')
      .describe('Leaves out examples, so that each class has as many as the least frequent one.'),
    z
      .record(z.string(), z.number().positive().max(1000))
      .describe('A factor for the number of examples of each class, by default 1: `{spam: 3, ham: 0.5}`.'),
  ])
  .describe('Draws the examples of each epoch by their classes, in training only.')

export type Sampling = z.infer<typeof samplingSchema>
