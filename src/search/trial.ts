import { z } from 'zod'
import type { SearchSection } from '../config/search.ts'
import { digestSchema } from '../artifacts/manifest.ts'
import { toMaximize } from '../training/epoch-metric.ts'

/** The result of one training of a search. */
export const trialSchema = z.strictObject({
  trial: z.int().nonnegative(),
  /** Values by their path in `tensorline.yml`. */
  point: z.record(z.string(), z.json()),
  outcome: z.enum(['finished', 'stopped', 'failed']),
  /** The metric in the epoch whose weights were kept; null for a failed trial. */
  value: z.number().nullable(),
  epochs: z.int().nonnegative(),
  /** Digest of the trial's model. */
  digest: digestSchema.nullable(),
  /** Reason for a failure or a missing value; empty otherwise. */
  note: z.string(),
})
export type Trial = z.infer<typeof trialSchema>

export const searchResultSchema = z.strictObject({
  name: z.string(),
  metric: z.string(),
  trials: z.array(trialSchema),
  winner: z.int().nonnegative().nullable(),
})
export type SearchResult = z.infer<typeof searchResultSchema>

/** Returns the trials sorted from best to worst. Equal trials keep their order; failed trials are last. */
export function ranked(metric: SearchSection['metric'], trials: readonly Trial[]): Trial[] {
  const objective = ({ value }: Trial) => (value === null ? -Infinity : toMaximize(metric, value))
  return trials.toSorted((a, b) => objective(b) - objective(a) || a.trial - b.trial)
}

export function winnerOf(metric: SearchSection['metric'], trials: readonly Trial[]): Trial | null {
  const [best] = ranked(metric, trials)
  return best?.value == null ? null : best
}
