import { z } from 'zod'
import { commitSchema, digestSchema } from '../artifacts/manifest.ts'
import { outcomes } from './decision-rule.ts'

const judgement = z.strictObject({ outcome: z.enum(outcomes), accepted: z.boolean(), reason: z.string() })

/** What a pull request changes of how it is judged, and what came of judging it both ways. */
export const policyChangeSchema = z.strictObject({
  /** The commit whose gate and test split hold until the change is merged. */
  baseCommit: commitSchema,
  /** A sentence for each change of the gate. */
  gate: z.array(z.string()),
  /** How the test split differs from that of the base branch; null when it does not. */
  testSplit: z.string().nullable(),
  /** Digest of the gate at the base commit; null when there it could not be read. */
  config: digestSchema.nullable(),
  /** By the label that says so, somebody with write access let the pull request's own gate and test split decide alone. */
  allowed: z.boolean(),
  label: z.string(),
  /** By the gate and the test split of the base; null with a reason where that could not be done. */
  base: z.union([judgement, z.strictObject({ outcome: z.null(), reason: z.string() })]),
  /** By those of the pull request. */
  proposed: judgement,
})

export type PolicyChange = z.infer<typeof policyChangeSchema>
