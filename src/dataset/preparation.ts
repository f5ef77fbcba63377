import { z } from 'zod'
import { splitNames } from './dataset-schema.ts'

const moments = z.object({
  mean: z.number(),
  deviation: z.number(),
  minimum: z.number(),
  maximum: z.number(),
})

const columnStatistics = z.discriminatedUnion('type', [
  z.object({ type: z.literal('number'), count: z.int(), missing: z.int(), moments: moments.nullable() }),
  z.object({
    type: z.literal('category'),
    count: z.int(),
    missing: z.int(),
    categories: z.record(z.string(), z.int()),
  }),
  z.object({ type: z.literal('text'), count: z.int(), missing: z.int() }),
  z.object({ type: z.literal('image'), count: z.int(), missing: z.int(), channels: z.array(moments) }),
])

const classCounts = z.record(z.enum(splitNames), z.record(z.string(), z.int()))

/** Counts and statistics of a preparation; recorded beside the dataset, outside its digest. */
export const preparationSchema = z.object({
  /** Statistics of the raw values of all examples that were kept, without private columns. */
  columns: z.record(z.string(), columnStatistics),
  /** How many examples of each class; null when the label is a number. */
  classes: classCounts.nullable(),
  /** The same of each of several labels that has classes, by the name of its output. */
  classesOfOutputs: z.record(z.string(), classCounts).optional(),
  /** How files of the sources are written where that was found out. */
  findings: z.array(z.string()),
  warnings: z.array(z.string()),
  /** The files of the dataset; absent if an older version made it of parts. */
  sources: z
    .object({ files: z.int(), first: z.array(z.object({ path: z.string(), sha256: z.string() })) })
    .optional(),
})

export type Preparation = z.infer<typeof preparationSchema>
export type ColumnStatistics = z.infer<typeof columnStatistics>
