import { sum } from 'd3-array'
import { z } from 'zod'
import { formatCount } from '../text/format.ts'

/** Schema of the number of examples that each epoch of a training has of a class, and of those in the training split. */
export const classSampleSchema = z.strictObject({
  name: z.string(),
  drawn: z.int().nonnegative(),
  available: z.int().nonnegative(),
})

export type ClassSample = z.infer<typeof classSampleSchema>

/** Describes the examples of an epoch: `180 drawn from 100: ham 90 of 90, spam 90 of 10`. */
export function sampleText(classes: readonly ClassSample[]): string {
  const parts = classes.map(
    ({ name, drawn, available }) => `${name} ${formatCount(drawn)} of ${formatCount(available)}`,
  )
  const [drawn, available] = [sum(classes, (each) => each.drawn), sum(classes, (each) => each.available)]
  return `${formatCount(drawn)} drawn from ${formatCount(available)}: ${parts.join(', ')}`
}
