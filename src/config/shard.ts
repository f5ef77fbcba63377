import { z } from 'zod'

/** A part of the files of a dataset, from 1. */
export interface Shard {
  readonly index: number
  readonly count: number
}

export const shard = {
  description:
    'Read only a part of the files, such as `2/8` for the second of eight parts, and publish it for the input `parts` of another job. No dataset is made.',
  default: '',
  schema: z.string().transform((text, context): Shard | null => {
    if (text === '') return null
    const [, index, count] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text) ?? []
    const parsed = { index: Number(index), count: Number(count) }
    if (parsed.index <= parsed.count) return parsed
    context.addIssue({
      code: 'custom',
      message: `a part and the number of parts such as 2/8, not ${JSON.stringify(text)}`,
    })
    return z.NEVER
  }),
}

export const parts = {
  description:
    'Make the dataset of parts instead of the sources: all parts that jobs with `shard` published, as artifact names or, with a slash, paths of folders, each with or without `*`.',
  default: '',
  many: true,
  schema: z.string(),
}
