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
      .describe('Identifies the gate if a repository has several.'),
    task: z
      .enum(tasks)
      .optional()
      .describe(
        'The task of a prediction file, if its columns do not determine it; a dataset already contains its task.',
      ),
    output: z
      .string()
      .min(1)
      .optional()
      .describe(
        'The evaluated output of a model with several outputs (`data.labels`); each output needs its own gate.',
      ),
    metrics: z.array(customMetric).default([]).describe('Custom metrics, in addition to those of the task.'),
    require: z
      .array(requirement)
      .default([])
      .describe('Bounds that the candidate must meet with or without a baseline.'),
    baseline: baselineRule,
    'cluster-by': z
      .string()
      .min(1)
      .optional()
      .describe(
        'A column with the same value for examples that belong together, such as those of a patient or a video. Every interval resamples these clusters as a whole.',
      ),
    replicates,
    compare: z
      .array(comparison)
      .optional()
      .describe(
        'Comparisons with the baseline. Each must show, with confidence, a loss within the margin, or a gain. By default accuracy with a margin of 0.005; `[]` for none.',
      ),
    slices: z
      .array(sliceRule)
      .default([])
      .describe('Parts of the test split in which the model must not get worse.'),
    fairness: z
      .array(fairnessRule)
      .default([])
      .describe('Groups of the test split whose gaps become metrics for requirements and comparisons.'),
    robustness: z
      .array(robustnessRule)
      .default([])
      .describe(
        'Perturbations of the test examples. The results on the perturbed examples become metrics for requirements and comparisons. For models only.',
      ),
    'on-inconclusive': z
      .enum(['pass', 'fail'])
      .default('pass')
      .describe('Result of the job if the test split is too small to decide: pass with a warning, or fail.'),
    attest: attestSection
      .prefault({})
      .describe('Signing of the verdict as an attestation that others can verify.'),
    'test-set': testSetSection.prefault({}).describe('Limits for the use of the test split.'),
    'show-examples': z
      .boolean()
      .default(true)
      .describe(
        'Show examples in the data report and the training report, and those with changed predictions in the report of the gate, as images or with all their columns. Set `false` if the readers may not see the data.',
      ),
    seed: z.int().nonnegative().default(0).describe('Seed for the resampling of bootstrap intervals.'),
  })
  .refine(({ 'test-set': { disclosure }, compare }) => disclosure === 'full' || compare !== undefined, {
    path: ['compare'],
    error:
      'explicit comparisons under `gate.compare`, because `disclosure: verdict-only` corrects for their number',
  })

export type GateSection = z.infer<typeof gateSection>
export type { Comparison } from './gate/compare.ts'

/** Returns the columns of the test split that a gate uses, besides the label. */
export function columnsOfGate({ 'cluster-by': clusterBy, slices, fairness }: GateSection): string[] {
  const names = [
    ...(clusterBy === undefined ? [] : [clusterBy]),
    ...slices.flatMap(columnsOfRule),
    ...fairness.map(({ by }) => by),
  ]
  return [...new Set(names)].filter((name) => name !== labelName)
}

/** Returns these columns and the columns of custom metrics. */
export function columnsToRead(gate: GateSection): string[] {
  return [...new Set([...columnsOfGate(gate), ...gate.metrics.flatMap(({ columns }) => columns)])]
}
