import { z } from 'zod'
import type { GroupRates } from './rates.ts'

const rate = z.number().min(0).max(1).nullable()

/** Rates of one group; null where the group has no example that counts. */
const rates = z.strictObject({
  accuracy: rate,
  /** Share of examples that are predicted as the positive class. */
  selection: rate,
  truePositive: rate,
  falsePositive: rate,
})

export const fairnessRowSchema = z.strictObject({
  by: z.string(),
  /** The favourable class; null if only accuracies are compared. */
  positive: z.string().nullable(),
  groups: z.array(
    z.strictObject({
      name: z.string(),
      size: z.int().nonnegative(),
      candidate: rates,
      baseline: rates.nullable(),
    }),
  ),
})

export type FairnessRow = z.infer<typeof fairnessRowSchema>
export type GroupRow = FairnessRow['groups'][number]

export function groupRow(
  name: string,
  candidate: GroupRates & { readonly size: number },
  baseline: GroupRates | null,
): GroupRow {
  return {
    name,
    size: candidate.size,
    candidate: shown(candidate),
    baseline: baseline && shown(baseline),
  }
}

function shown({ accuracy, selection, truePositive, falsePositive }: GroupRates): GroupRow['candidate'] {
  const known = (value: number) => (Number.isNaN(value) ? null : value)
  return {
    accuracy: known(accuracy),
    selection: known(selection),
    truePositive: known(truePositive),
    falsePositive: known(falsePositive),
  }
}
