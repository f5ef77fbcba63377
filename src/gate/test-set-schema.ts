import { z } from 'zod'
import type { GateSection } from '../config/gate.ts'
import { formatCount } from '../text/format.ts'

/** What was said beforehand of how often the test split may be asked, and what is told of the answers. */
export const testSetSchema = z.strictObject({
  disclosure: z.enum(['full', 'verdict-only']),
  budget: z.int().positive().nullable(),
  adaptivity: z.enum(['full', 'none']),
})
export type TestSetRule = z.infer<typeof testSetSchema>

export function testSetOf({ 'test-set': { disclosure, budget, adaptivity } }: GateSection): TestSetRule {
  return { disclosure, budget: budget ?? null, adaptivity }
}

/** What the intervals of the verdict still mean when the same test split is asked again. */
export function reuseText({ disclosure, budget, adaptivity }: TestSetRule): string {
  if (disclosure === 'full' || budget === null)
    return 'The confidence of an interval is that of a test split asked for the first time: once candidates are chosen by what earlier reports said of it, no guarantee holds.'
  const how =
    adaptivity === 'full' ? 'each of which may depend on those before' : 'all fixed before the first'
  return `Only pass or fail is published. The confidences hold over ${formatCount(budget)} decisions together, ${how}.`
}
