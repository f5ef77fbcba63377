import { z } from 'zod'
import type { Means } from './steps.ts'

/** Sums over examples; accuracy is null where the label is a number. */
export const sumsSchema = z.strictObject({
  seen: z.int().nonnegative(),
  loss: z.number(),
  accuracy: z.number().nullable(),
})
export type Sums = z.infer<typeof sumsSchema>

export const noSums: Sums = { seen: 0, loss: 0, accuracy: null }

/** With the means of `size` more examples. */
export function addMeans({ seen, loss, accuracy }: Sums, means: Means, size: number): Sums {
  return {
    seen: seen + size,
    loss: loss + means.loss * size,
    accuracy: means.accuracy === null ? accuracy : (accuracy ?? 0) + means.accuracy * size,
  }
}

/** Not numbers where nothing was seen. */
export function meansOf({ seen, loss, accuracy }: Sums): Means {
  return { loss: loss / seen, accuracy: accuracy === null ? null : accuracy / seen }
}
