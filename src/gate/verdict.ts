import { z } from 'zod'
import { tasks } from '../config/gate.ts'
import { claims } from '../config/gate/compare.ts'
import { commitSchema, digestSchema } from '../artifacts/manifest.ts'
import { historySchema } from '../model/history.ts'
import { budgetsSchema } from '../benchmark/cost-rows.ts'
import { outcomes } from './decision-rule.ts'
import { classificationSchema } from '../metrics/findings-schema.ts'
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
/** One-sided bounds; null where the examples cannot tell, and then `note` says why. */
const interval = z.strictObject({ lower: z.number(), upper: z.number() })

const metricInfo = {
  metric: z.string(),
  title: z.string(),
  better: z.enum(directions),
  unit: z.enum(metricUnits),
}

/** Number of resamples that the interval comes from; null for a closed form. */
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
  /** Whether a few examples gain far more than any loses (`up`), or lose far more than any gains, so that bounds are less sure than they say. */
  longTail: z.enum(longTails).nullable(),
  /** Two-sided p-value of McNemar's exact test; null for what is not simply right or wrong. */
  mcnemarP: z.number().nullable(),
})

const metricRow = z.strictObject({
  ...metricInfo,
  candidate: estimate,
  baseline: z.number().nullable(),
  difference: difference.nullable(),
  /** What candidate and baseline are means of; null where there is one model of each. */
  seeds: seedValuesSchema.nullable(),
})

const requirementRow = z.strictObject({
  text: z.string(),
  metric: z.string(),
  unit: z.enum([...metricUnits, ...budgetUnits]),
  /** Whether the point estimate or the confidence bound had to hold. */
  kind: z.enum(['point', 'bound']),
  /** Null where it could not be measured. */
  value: z.number().nullable(),
  interval: interval.nullable(),
  confidence,
  /** Measured on a machine that others use too: it warns, and has no part in the outcome. */
  advisory: z.boolean(),
  outcome: z.enum(outcomes),
  reason: z.string(),
})

export const outlooks = ['examples', 'unlikely', 'never'] as const

const comparisonRow = z.strictObject({
  ...metricInfo,
  unit: z.enum([...metricUnits, ...budgetUnits]),
  /** What had to be shown of the candidate. */
  test: z.enum(claims),
  /** In the units of the metric, 0 for superiority; null where there is no baseline value to take a percentage of. */
  margin: z.number().nonnegative().nullable(),
  /** The fraction of the baseline's value that the margin is, where it was given so. */
  relativeMargin: z.number().nonnegative().nullable(),
  confidence,
  candidate: z.number(),
  baseline: z.number().nullable(),
  difference: difference.nullable(),
  outcome: z.enum(outcomes),
  reason: z.string(),
  /** One-sided p-value against what had to be shown being false: it passes below 1 − confidence. */
  p: z.number().nullable(),
  /** One-sided p-value against "the candidate is not worse at all": it fails below 1 − confidence, unless it passed. */
  pWorse: z.number().nullable(),
  /** The margin that equally good models would pass with 80 % probability on this test split. */
  smallestMargin: z.number().nullable(),
  /**
   * Examples that would settle it with 80 % probability: if the models are equally good, and for superiority if the gain is
   * what it seems. Null when settled or out of reach.
   */
  examplesNeeded: count.nullable(),
  /**
   * Of an inconclusive comparison whether more `examples` would settle it, are `unlikely` to help because the estimate itself
   * lies beyond the margin, or `never` would, because there is no margin; null when settled or not judged.
   */
  sampleSizeAdvice: z.enum(outlooks).nullable(),
})

export const sliceStates = ['worse', 'vanished', 'no worse', 'undecided', 'too small', 'empty'] as const

const sliceRow = z.strictObject({
  ...metricInfo,
  kind: z.enum(partKinds),
  /** What people call it: `language = en`, or the name of a condition. */
  name: z.string(),
  /** The column, several joined by ` × `, or the condition; and the value there. */
  by: z.string(),
  value: z.string(),
  size: count,
  margin: z.number().nonnegative(),
  confidence,
  /** Whether it is only looked at and decides nothing. */
  exploratory: z.boolean(),
  candidate: z.number().nullable(),
  baseline: z.number().nullable(),
  difference: difference.nullable(),
  /** One-sided p-value of being worse beyond the margin, before and after the adjustment over all tested slices: Holm's, or Benjamini and Hochberg's of exploratory slices. */
  p: z.number().nullable(),
  adjustedP: z.number().nullable(),
  /** The true drop that its examples would have shown with 80 % probability. */
  smallestDrop: z.number().nullable(),
  /** `worse` and `vanished` fail the gate; `no worse` is shown, never required; `undecided` is neither shown worse nor no worse. */
  state: z.enum(sliceStates),
  reason: z.string(),
})

const baseline = z.discriminatedUnion('found', [
  z.strictObject({
    found: z.literal(true),
    commit: commitSchema.nullable(),
    createdAt: z.iso.datetime().nullable(),
    /** How old it was when it was compared with, in whole days. */
    ageDays: count.nullable(),
    runUrl: z.url({ protocol: /^https?$/ }).nullable(),
    /** Why it could not be compared; null when it was. */
    incomparable: z.string().nullable(),
  }),
  z.strictObject({ found: z.literal(false), reason: z.string() }),
])

/** The gate's verdict: `report.json`, and all that the reports show. */
export const verdictSchema = z.strictObject({
  schema: z.literal(1),
  /** Name of the line and id of the gate in it. */
  name: z.string(),
  gate: z.string(),
  /** The output of the model that was judged; left out where it has no other. */
  output: z.string().optional(),
  outcome: z.enum(outcomes),
  /** Whether the job goes on: an inconclusive verdict does unless `on-inconclusive: fail`. */
  accepted: z.boolean(),
  /** The one reason for the outcome. */
  reason: z.string(),
  /** What a pull request changes of how it is judged; null where nothing is changed. */
  policy: policyChangeSchema.nullable(),
  warnings: z.array(z.string()),
  task: z.enum(tasks),
  examples: count,
  /** How many models of the candidate, and of the baseline, were judged, each trained by a seed of its own; null for one each. */
  replicates: z.int().min(2).nullable(),
  /** Groups of examples that were drawn as a whole, and the column that names them; null when each was drawn on its own. */
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
  /** The epoch whose weights the candidate has; null where nothing was trained or nobody knows. */
  keptEpoch: z.int().positive().nullable(),
  testSet: testSetSchema,
  lineage: z.strictObject({
    /** What the digests of candidate and baseline are of: models that were asked, or predictions that were given. */
    evaluated: z.enum(['models', 'predictions']),
    model: digestSchema,
    /** Of several models, which `model` names together by the digest of this list; null where `model` is one artifact. */
    seeds: z.array(digestSchema).min(2).nullable(),
    baseline: digestSchema.nullable(),
    dataset: digestSchema,
    /** The test split alone, which stays the same when only training data change. */
    testSplit: digestSchema,
    config: digestSchema,
    /** Digests of the files that metrics of the user's own came from, by their paths. */
    code: z.record(z.string(), digestSchema),
    /** The page of the repository that the commit belongs to. */
    repository: z.url({ protocol: /^https?$/ }).nullable(),
    commit: commitSchema.nullable(),
    tensorline: z.string().regex(/^\d+\.\d+\.\d+[-+.\w]*$/, 'a version'),
  }),
})

/** The JSON Schema of `report.json`. */
export function verdictJsonSchema(): Record<string, unknown> {
  return {
    ...z.toJSONSchema(verdictSchema, { target: 'draft-2020-12' }),
    title: 'report.json: the verdict of a gate',
    description:
      'Digests are those of manifest.json of an artifact; testSplit is that of the examples judged on, config that of the section gate.',
  }
}

export type Verdict = z.infer<typeof verdictSchema>
export type MetricRow = Verdict['metrics'][number]
export type RequirementRow = Verdict['requirements'][number]
export type ComparisonRow = Verdict['comparisons'][number]
export type SliceRow = Verdict['slices'][number]
export type DifferenceRow = z.infer<typeof difference>
export type Lineage = Verdict['lineage']

/** Returns whether a slice fails the gate; an exploratory slice never does. */
export function failsGate({ state, exploratory }: SliceRow): boolean {
  return !exploratory && (state === 'worse' || state === 'vanished')
}
