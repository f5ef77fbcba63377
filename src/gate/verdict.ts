import { z } from 'zod'
import { tasks } from '../config/gate.ts'
import { comparisonTests } from '../config/gate/compare.ts'
import { commitSchema, digestSchema } from '../artifacts/manifest.ts'
import { combinedColumnsSchema } from '../dataset/dataset-schema.ts'
import { historySchema } from '../model/history.ts'
import { budgetsSchema } from '../benchmark/cost-rows.ts'
import { outcomes } from './decision-rule.ts'
import { comparisonReasons, requirementReasons, sliceReasons, verdictReasons } from './reason-codes.ts'
import { classificationSchema } from '../metrics/classification-schema.ts'
import { fairnessRowSchema } from './fairness/fairness-rows.ts'
import { estimateMethods, differenceMethods } from '../inference/methods.ts'
import { seedValuesSchema } from '../inference/seeds/replicates-schema.ts'
import { testSetSchema } from './test-set-schema.ts'
import { policyChangeSchema } from './base-policy-schema.ts'
import { partKinds } from './slices/part.ts'
import { longTails } from '../statistics/long-tail.ts'
import { budgetUnits, directions, metricUnits } from '../text/number-unit.ts'

const count = z.int().nonnegative()
const confidence = z.number().gt(0.5).lt(1)
/** One-sided bounds; null if they are unavailable, and then `note` contains the reason. */
const interval = z.strictObject({ lower: z.number(), upper: z.number() })

const metricInfo = {
  metric: z.string(),
  title: z.string(),
  better: z.enum(directions),
  unit: z.enum(metricUnits),
}

/** Number of resamples behind the interval; null for a closed form. */
const resamples = count.nullable()

const estimate = z.strictObject({
  value: z.number(),
  method: z.enum(estimateMethods),
  resamples,
  interval: interval.nullable(),
  note: z.string().nullable(),
})

/** Candidate − baseline in the metric's good direction. */
const difference = z.strictObject({
  value: z.number(),
  method: z.enum([...differenceMethods, 'same-model']),
  resamples,
  interval: interval.nullable(),
  note: z.string().nullable(),
  /**
   * `up` if a few examples gain far more than any example loses, `down` if a few lose far more than any gains: then bounds are less
   * reliable than their confidence suggests.
   */
  longTail: z.enum(longTails).nullable(),
  /** Two-sided p-value of McNemar's exact test; null for metrics that are not simply right or wrong. */
  mcnemarP: z.number().nullable(),
})

const metricRow = z.strictObject({
  ...metricInfo,
  candidate: estimate,
  baseline: z.number().nullable(),
  difference: difference.nullable(),
  /** The values that candidate and baseline are means of; null with one model of each. */
  seeds: seedValuesSchema.nullable(),
})

const requirementRow = z.strictObject({
  text: z.string(),
  metric: z.string(),
  unit: z.enum([...metricUnits, ...budgetUnits]),
  /** `point` if the point estimate had to hold, `bound` if the confidence bound had to hold. */
  kind: z.enum(['point', 'bound']),
  /** Null if it could not be measured. */
  value: z.number().nullable(),
  interval: interval.nullable(),
  confidence,
  /** True if it was measured on a machine with other users: then it can warn but does not affect the outcome. */
  advisory: z.boolean(),
  outcome: z.enum(outcomes),
  reasonCode: z.enum(requirementReasons),
  reason: z.string(),
})

export const sampleSizeAdvices = ['examples', 'unlikely', 'never'] as const

const comparisonRow = z.strictObject({
  ...metricInfo,
  unit: z.enum([...metricUnits, ...budgetUnits]),
  /** The claim that had to be shown. */
  test: z.enum(comparisonTests),
  /** In the units of the metric, 0 for superiority; null if a percentage has no baseline value to refer to. */
  margin: z.number().nonnegative().nullable(),
  /** The margin as a fraction of the baseline's value, if it was given so. */
  relativeMargin: z.number().nonnegative().nullable(),
  confidence,
  candidate: z.number(),
  baseline: z.number().nullable(),
  difference: difference.nullable(),
  outcome: z.enum(outcomes),
  reasonCode: z.enum(comparisonReasons),
  reason: z.string(),
  /** One-sided p-value against the hypothesis that the claim is false: the comparison passes below 1 − confidence. */
  p: z.number().nullable(),
  /** One-sided p-value against "the candidate is not worse at all": the comparison fails below 1 − confidence, unless it passed. */
  pWorse: z.number().nullable(),
  /** The margin that equally good models would pass with 80 % probability on this test split. */
  smallestMargin: z.number().nullable(),
  /**
   * Number of examples that would settle it with 80 % probability: if the models are equally good, and for superiority if the gain
   * is as large as measured. Null if settled or out of reach.
   */
  examplesNeeded: count.nullable(),
  /**
   * Effect of more examples on an inconclusive comparison: `examples` would settle it, are `unlikely` to help because the estimate
   * itself lies beyond the margin, or `never` would because the margin is 0. Null if settled or not tested.
   */
  sampleSizeAdvice: z.enum(sampleSizeAdvices).nullable(),
})

export const sliceStates = ['worse', 'missing', 'no worse', 'undecided', 'too small', 'empty'] as const

const sliceRow = z.strictObject({
  ...metricInfo,
  kind: z.enum(partKinds),
  /** Name for people: `language = en`, or the name of a condition. */
  name: z.string(),
  /** The column, several columns joined by ` × `, or the condition; and the value there. */
  by: z.string(),
  value: z.string(),
  size: count,
  margin: z.number().nonnegative(),
  confidence,
  /** True if it is only shown and decides nothing. */
  exploratory: z.boolean(),
  candidate: z.number().nullable(),
  baseline: z.number().nullable(),
  difference: difference.nullable(),
  /**
   * One-sided p-value of being worse beyond the margin, before and after the adjustment over all tested slices: Holm's, or that of
   * Benjamini and Hochberg for exploratory slices.
   */
  p: z.number().nullable(),
  adjustedP: z.number().nullable(),
  /** The true drop that its examples would have shown with 80 % probability. */
  smallestDrop: z.number().nullable(),
  /** `worse` and `missing` fail the gate; `no worse` is shown but never required; `undecided` means neither was shown. */
  state: z.enum(sliceStates),
  reasonCode: z.enum(sliceReasons),
  reason: z.string(),
})

const baseline = z.discriminatedUnion('found', [
  z.strictObject({
    found: z.literal(true),
    commit: commitSchema.nullable(),
    createdAt: z.iso.datetime().nullable(),
    /** Its age in whole days when it was compared. */
    ageDays: count.nullable(),
    runUrl: z.url({ protocol: /^https?$/ }).nullable(),
    /** Reason why it could not be compared; null if it was. */
    incomparable: z.string().nullable(),
  }),
  z.strictObject({ found: z.literal(false), reason: z.string() }),
])

/** The gate's verdict: `report.json`, and everything that the reports show. */
export const verdictSchema = z.strictObject({
  schema: z.literal(1),
  /** Name of the pipeline, and id of the gate in it. */
  name: z.string(),
  gate: z.string(),
  /** The evaluated output of the model; left out for a model with one output. */
  output: z.string().optional(),
  outcome: z.enum(outcomes),
  /** True if the job continues. An inconclusive verdict is accepted unless `on-inconclusive: fail` is set. */
  accepted: z.boolean(),
  /** The main reason for the outcome, as a code for programs and as a sentence for people. */
  reasonCode: z.enum(verdictReasons),
  reason: z.string(),
  /** A pull request's change of its own gate or test split; null without one. */
  policy: policyChangeSchema.nullable(),
  warnings: z.array(z.string()),
  task: z.enum(tasks),
  examples: count,
  /** Number of evaluated models of the candidate, and of the baseline, each trained with another seed; null for one each. */
  replicates: z.int().min(2).nullable(),
  /** Groups of examples that are resampled as a whole, and the column that names them; null if examples are independent. */
  groups: z.strictObject({ by: z.string(), count }).nullable(),
  /** One-sided confidence of the intervals in `metrics`. */
  confidence,
  baseline,
  metrics: z.array(metricRow),
  requirements: z.array(requirementRow),
  comparisons: z.array(comparisonRow),
  slices: z.array(sliceRow),
  fairness: z.array(fairnessRowSchema),
  budgets: budgetsSchema,
  classification: classificationSchema.nullable(),
  history: historySchema,
  /** The epoch whose weights the candidate has; null if nothing was trained or the epoch is unavailable. */
  keptEpoch: z.int().positive().nullable(),
  testSet: testSetSchema,
  lineage: z.strictObject({
    /** Meaning of the digests in `model` and `baseline`: models that predicted, or prediction files. */
    evaluated: z.enum(['models', 'predictions']),
    model: digestSchema,
    /** Digests of several models, whose list has the digest `model`; null if `model` is one artifact. */
    seeds: z.array(digestSchema).min(2).nullable(),
    baseline: digestSchema.nullable(),
    dataset: digestSchema,
    /** Digest of the test split alone, which does not change with the training data. */
    testSplit: digestSchema,
    /** Columns that a join or a query adds to the rows of a source; absent without either. */
    combined: combinedColumnsSchema.optional(),
    config: digestSchema,
    /** Digests of the files of custom metrics, by their paths. */
    code: z.record(z.string(), digestSchema),
    /** The page of the repository that the commit belongs to. */
    repository: z.url({ protocol: /^https?$/ }).nullable(),
    commit: commitSchema.nullable(),
    tensorline: z.string().regex(/^\d+\.\d+\.\d+[-+.\w]*$/, 'a version'),
  }),
})

/** Returns the JSON Schema of `report.json`. */
export function verdictJsonSchema(): Record<string, unknown> {
  return {
    ...z.toJSONSchema(verdictSchema, { target: 'draft-2020-12' }),
    title: 'report.json: the verdict of a gate',
    description:
      'Digests are those of manifest.json of an artifact; testSplit is that of the evaluated examples, config that of the section gate.',
  }
}

export type Verdict = z.infer<typeof verdictSchema>
export type MetricRow = Verdict['metrics'][number]
export type RequirementRow = Verdict['requirements'][number]
export type ComparisonRow = Verdict['comparisons'][number]
export type SliceRow = Verdict['slices'][number]
export type DifferenceRow = z.infer<typeof difference>
export type Lineage = Verdict['lineage']

/** Returns true if a slice fails the gate; an exploratory slice never does. */
export function failsGate({ state, exploratory }: SliceRow): boolean {
  return !exploratory && (state === 'worse' || state === 'missing')
}
