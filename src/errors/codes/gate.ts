import type { ErrorTable } from './error-table.ts'

export const gateErrors = {
  GATE_UNKNOWN_METRIC: {
    meaning: 'The gate names a metric that does not exist for this task.',
    fix: 'Correct the name; the message lists the metrics of the task.',
  },
  GATE_METRIC_UNAVAILABLE: {
    meaning:
      'The gate names a metric or budget that cannot be computed or measured for this candidate and test split.',
    fix: 'Use another metric, remove the requirement, or change the model or the test split.',
  },
  GATE_INVALID_COMPARISON: {
    meaning:
      'A comparison has no margin, a margin as wide as the range of its metric, or a metric that already compares with the baseline.',
    fix: 'Set `margin` to a smaller difference (5 points are `0.05`), or bound the metric under `gate.require`.',
  },
  GATE_INVALID_BOUND: {
    meaning:
      'A bound does not fit its metric: it is outside the range, on the side where the metric gets better, or a confidence bound of an exact number.',
    fix: 'Correct the bound as the message describes.',
  },
  GATE_UNKNOWN_COLUMN: {
    meaning:
      'The gate names a column that the test split does not have, or that is not a numeric feature where one is needed.',
    fix: 'Correct the name, or add the column.',
  },
  GATE_UNKNOWN_CLASS: {
    meaning: '`positive` under `gate.fairness` is not a class.',
    fix: 'Set `positive` to the favourable class.',
  },
  GATE_INVALID_OUTPUT: {
    meaning:
      'A setting such as `gate.output` does not name an output of the dataset, or is set for predictions from a file.',
    fix: 'Name one of several outputs, or remove the setting.',
  },
  GATE_RULE_NOT_APPLICABLE: {
    meaning:
      'A rule of fairness, robustness or slices does not apply to this task, this data or predictions from a file.',
    fix: 'Remove the rule, or replace it as the message describes.',
  },
  GATE_INVALID_SLICE: {
    meaning:
      'The condition or buckets of a slice do not fit the values of the column, or the slice splits a query or a sequence.',
    fix: 'Correct the rule under `gate.slices`, or use another column.',
  },
  GATE_INVALID_GROUPS: {
    meaning: 'The values of a column make too few, too many or unusable groups for slices or fairness.',
    fix: 'Name another column, cut it into `buckets`, or change `min-size`.',
  },
  GATE_MISSING_CLUSTER: {
    meaning: 'Examples have no value in the column of `gate.cluster-by`.',
    fix: 'Give each example a cluster.',
  },
  GATE_CONFIDENCE_UNREACHABLE: {
    meaning: 'Resampling cannot give the confidence that the decision budget of the test split needs.',
    fix: 'Lower `gate.test-set.budget`, or leave such metrics out.',
  },
  GATE_DECISIONS_UNKNOWN: {
    meaning: 'The number of earlier decisions on the test split is unknown.',
    fix: 'Give the job `contents: read` and a token, and run it again.',
  },
  GATE_BUDGET_EXHAUSTED: {
    meaning: 'The test split has no decisions left in its budget.',
    fix: 'Use a new test split.',
  },
  GATE_INVALID_REPLICATES: {
    meaning: 'The models or files of the seeds are not one for each of `gate.replicates`.',
    fix: 'Name the model or file of each seed once, and set `gate.replicates` to their number.',
  },
  GATE_REPLICATES_DIFFER: {
    meaning: 'The models of the seeds differ in more than the seed.',
    fix: 'Train every seed with the same data and configuration.',
  },
  BASELINE_MISMATCH: {
    meaning: 'The named baseline has other features or classes than the candidate.',
    fix: 'Name a baseline of the same task, or set `gate.baseline: main`.',
  },
  BASELINE_DIGEST_MISMATCH: {
    meaning: 'The baseline has another digest than `gate.baseline.digest`.',
    fix: 'Correct the digest, or remove it.',
  },
  BASELINE_WRONG_KIND: {
    meaning:
      'The baseline is one model and the gate compares several seeds, or it is a prediction file and the candidate is not.',
    fix: 'Name a baseline of the same kind as the candidate.',
  },
  BASELINE_RECORD_DAMAGED: {
    meaning: 'The record of an accepted baseline is damaged.',
    fix: 'Delete its folder and accept the baseline again.',
  },
  METRIC_NAME_TAKEN: {
    meaning: 'A custom metric has a name that another metric has.',
    fix: 'Rename the custom metric.',
  },
} as const satisfies ErrorTable
