import { z } from 'zod'

export const labelTasks = ['classification', 'regression'] as const

/** The section `data.labels`: the label of each output of the network. */
export const labelsSchema = z
  .record(
    z.string().min(1),
    z.strictObject({
      column: z.string().min(1).describe('The column of the label.'),
      task: z
        .enum(labelTasks)
        .optional()
        .describe('`classification` for classes, `regression` for numbers; by default `data.task`.'),
    }),
  )
  .refine((labels) => Object.keys(labels).length > 1, 'at least two outputs; one is `label`')
  .describe(
    'For tables and a network with several outputs: the label of each output, by its name, in place of `label`.',
  )
