import { z } from 'zod'
import { commitSchema, digestSchema } from '../artifacts/manifest.ts'
import { outcomes } from './decision-rule.ts'
import { notEvaluatedReasons, verdictReasons } from './reason-codes.ts'

const decision = z.strictObject({
  outcome: z.enum(outcomes),
  accepted: z.boolean(),
  reasonCode: z.enum(verdictReasons),
  reason: z.string(),
})

/** A pull request's change of its own gate or test split, with the verdicts before and after the change. */
export const policyChangeSchema = z.strictObject({
  /** The commit whose gate and test split apply until the change is merged. */
  baseCommit: commitSchema,
  /** One sentence for each change of the gate. */
  gate: z.array(z.string()),
  /** Difference between the test split and that of the base branch; null without one. */
  testSplit: z.string().nullable(),
  /** Digest of the gate at the base commit; null if the gate could not be read there. */
  config: digestSchema.nullable(),
  /** True if somebody with write access set the label that lets the pull request's own gate and test split decide alone. */
  allowed: z.boolean(),
  label: z.string(),
  /** Verdict by the gate and the test split of the base; null with a reason if it could not be computed. */
  base: z.union([
    decision,
    z.strictObject({ outcome: z.null(), reasonCode: z.enum(notEvaluatedReasons), reason: z.string() }),
  ]),
  /** Verdict by the gate and the test split of the pull request. */
  proposed: decision,
})

export type PolicyChange = z.infer<typeof policyChangeSchema>
