import { z } from 'zod'
import { attestSection } from './gate/attest.ts'
import { baselineRule } from './gate/baseline.ts'
import { comparison } from './gate/compare.ts'
import { fairnessRule } from './gate/fairness.ts'
import { customMetric } from './gate/custom-metric.ts'
import { replicates } from './gate/replicates.ts'
import { robustnessRule } from './gate/robustness.ts'
import { columnsOfRule, labelName, sliceRule } from './gate/slice.ts'
import { testSetSection } from './gate/test-set.ts'
import { requirement } from './requirement.ts'

export const tasks = ['classification', 'regression', 'ranking', 'sequence'] as const
export type Task = (typeof tasks)[number]

export const defaultGateId = 'gate'

/** The `gate:` section. */
export const gateSection = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z0-9][a-z0-9-]*$/, 'must be lower-case letters, digits and dashes')
      .default(defaultGateId)
      .describe('Tells several gates of one repository apart.'),
    task: z
      .enum(tasks)
      .optional()
      .describe(
        'What predictions from a file answer, where their columns leave it open; a dataset says it itself.',
      ),
    output: z
      .string()
      .min(1)
      .optional()
      .describe(
        'The output that is judged, of a model of several (`data.labels`); a gate of its own judges another.',
      ),
    metrics: z.array(customMetric).default([]).describe('Metrics of your own, beside those of the task.'),
    require: z.array(requirement).default([]).describe('Bounds that hold with or without a baseline.'),
    baseline: baselineRule,
    'cluster-by': z
      .string()
      .min(1)
      .optional()
      .describe(
        'A column whose value is shared by examples that belong together, such as those of a patient or a video: every interval resamples these clusters as a whole.',
      ),
    replicates,
    compare: z
      .array(comparison)
      .optional()
      .describe(
        'Comparisons with the baseline, each of which must hold with confidence: no worse than the margin, or better. Accuracy by 0.005 when left out; `[]` for none.',
      ),
    slices: z
      .array(sliceRule)
      .default([])
      .describe('Parts of the test split in which the model must not get worse.'),
    fairness: z
      .array(fairnessRule)
      .default([])
      .describe('Groups of the test split whose gaps are metrics, to require and to compare.'),
    robustness: z
      .array(robustnessRule)
      .default([])
      .describe(
        'Ways to change the test examples, about which the models are asked again: how the answers hold is a metric, to require and to compare. For models only.',
      ),
    'on-inconclusive': z
      .enum(['pass', 'fail'])
      .default('pass')
      .describe('What the job does when the test split is too small to tell: pass with a warning, or fail.'),
    attest: attestSection
      .prefault({})
      .describe('How the verdict becomes an attestation that others can check.'),
    'test-set': testSetSection.prefault({}).describe('How often the test split may be asked.'),
    'show-examples': z
      .boolean()
      .default(true)
      .describe(
        'Whether the page shows the examples whose answers changed, as images or with all their columns; false where its readers may not see them.',
      ),
    seed: z.int().nonnegative().default(0).describe('Seeds the resampling of bootstrap intervals.'),
  })
  .refine(({ 'test-set': { disclosure }, compare }) => disclosure === 'full' || compare !== undefined, {
    path: ['compare'],
    error:
      'the comparisons written out under `gate.compare`, so that `disclosure: verdict-only` charges each',
  })

export type GateSection = z.infer<typeof gateSection>
export type { Comparison } from './gate/compare.ts'

/** The columns of the test split that a gate goes by, besides the label. */
export function columnsOfGate({ 'cluster-by': clusterBy, slices, fairness }: GateSection): string[] {
  const names = [
    ...(clusterBy === undefined ? [] : [clusterBy]),
    ...slices.flatMap(columnsOfRule),
    ...fairness.map(({ by }) => by),
  ]
  return [...new Set(names)].filter((name) => name !== labelName)
}

/** Those, and the columns that metrics of the user's own are given. */
export function columnsToRead(gate: GateSection): string[] {
  return [...new Set([...columnsOfGate(gate), ...gate.metrics.flatMap(({ columns }) => columns)])]
}
