import { z } from 'zod'
import type { GateSection } from '../config/gate.ts'
import { formatCount } from '../text/format.ts'

/** The declared number of decisions on a test split, and the published part of each. */
export const testSetSchema = z.strictObject({
  disclosure: z.enum(['full', 'verdict-only']),
  budget: z.int().positive().nullable(),
  adaptivity: z.enum(['full', 'none']),
})
export type TestSetRule = z.infer<typeof testSetSchema>

export function testSetOf({ 'test-set': { disclosure, budget, adaptivity } }: GateSection): TestSetRule {
  return { disclosure, budget: budget ?? null, adaptivity }
}

/** Returns a text about the meaning of the intervals if the same test split is used again. */
export function reuseText({ disclosure, budget, adaptivity }: TestSetRule): string {
  if (disclosure === 'full' || budget === null)
    return 'The confidence of an interval is that of a test split that is used for the first time. Once candidates are chosen with the help of earlier reports on it, it is not guaranteed.'
  const how =
    adaptivity === 'full' ? 'each of which may depend on those before' : 'all fixed before the first'
  return `Only pass or fail is published. The confidences hold over ${formatCount(budget)} decisions together, ${how}.`
}
