import { z } from 'zod'

export const labelTasks = ['classification', 'regression'] as const

/** `data.labels`: what each output of the network answers. */
export const labelsSchema = z
  .record(
    z.string().min(1),
    z.strictObject({
      column: z.string().min(1).describe('The column that holds the label.'),
      task: z
        .enum(labelTasks)
        .optional()
        .describe('Whether this label is one of several classes or a number; `data.task` when left out.'),
    }),
  )
  .refine((labels) => Object.keys(labels).length > 1, 'at least two outputs; one is `label`')
  .describe(
    'The labels of a network of several outputs, by the names of the outputs, in place of `label`; for tables.',
  )
