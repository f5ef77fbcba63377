import type { ErrorTable } from './error-table.ts'

export const gateErrors = {
  GATE_UNKNOWN_METRIC: {
    meaning: 'The gate names a metric that does not exist for this task.',
    fix: 'Correct the name; the message lists the metrics of the task.',
  },
  GATE_UNAVAILABLE_METRIC: {
    meaning: 'The gate names a metric that cannot be computed for this model and test split.',
    fix: 'Use another metric, or change the model or the test split.',
  },
  GATE_UNAVAILABLE_BUDGET: {
    meaning: 'The gate limits a budget that is not known for this candidate.',
    fix: 'Remove the requirement, or evaluate a model instead of predictions.',
  },
  GATE_BUDGET_NOT_MEASURED: {
    meaning: 'The cold start and peak memory of the model cannot be measured.',
    fix: 'Use a machine with more memory, or remove the two requirements.',
  },
  GATE_COMPARES_ITSELF: {
    meaning: 'A rule compares a metric that is already a comparison with the baseline.',
    fix: 'Bound the metric under `gate.require`.',
  },
  GATE_UNKNOWN_COLUMN: {
    meaning: 'The gate names a column that the test split does not have.',
    fix: 'Correct the name, or add the column.',
  },
  GATE_UNKNOWN_CLASS: {
    meaning: '`positive` under `gate.fairness` is not a class.',
    fix: 'Set `positive` to the favourable class.',
  },
  GATE_MISSING_MARGIN: {
    meaning: 'A comparison has no margin.',
    fix: 'Add `margin` to the comparison.',
  },
  GATE_MARGIN_TOO_WIDE: {
    meaning: 'A margin is as wide as the range of its metric.',
    fix: 'Use a smaller margin: 5 points are `0.05`.',
  },
  GATE_BOUND_ON_EXACT_METRIC: {
    meaning: 'A confidence bound is set for a metric that is not an estimate.',
    fix: 'Write a plain bound.',
  },
  GATE_VALUE_OUT_OF_RANGE: {
    meaning: 'A bound is outside the range of its metric.',
    fix: 'Correct the value, for example to a fraction.',
  },
  GATE_WRONG_DIRECTION: {
    meaning: 'A bound is on the side where the metric gets better.',
    fix: 'Bound the metric on the side where it gets worse.',
  },
  GATE_EMPTY_TEST_SPLIT: {
    meaning: 'The test split has no examples.',
    fix: 'Set `data.split.test` to a fraction above 0 or to files.',
  },
  GATE_TRAINED_ON_TEST: {
    meaning: 'Test examples are training examples too.',
    fix: 'Use a test split that the model was not trained on.',
  },
  GATE_OTHER_DATASET: {
    meaning: 'The dataset belongs to another pipeline.',
    fix: 'Give the datasets of two pipelines different names with the input `artifact`.',
  },
  GATE_OTHER_REPORT: {
    meaning: 'A report belongs to another gate or pipeline.',
    fix: 'Name the report of this gate, or give the reports of two gates different names.',
  },
  GATE_OUTPUT: {
    meaning:
      'A setting such as `gate.output` names no output of the dataset, or none of several outputs is named.',
    fix: 'Name the output to evaluate, or remove the setting for a single label.',
  },
  GATE_OUTPUT_FOR_FILE: {
    meaning: '`gate.output` is set, but predictions come from a file.',
    fix: 'Remove `gate.output`, and use one gate for each output.',
  },
  GATE_SLICE_CONDITION: {
    meaning: 'The condition of a slice does not fit the values of its columns.',
    fix: 'Correct the condition under `gate.slices`.',
  },
  GATE_SLICE_BUCKETS: {
    meaning: 'A slice cuts a column into buckets whose values are not numbers.',
    fix: 'Remove `buckets`, or correct the column.',
  },
  GATE_SLICE_BY_LABEL: {
    meaning: 'Slices by label are not possible for this task.',
    fix: 'Name a column under `gate.slices`.',
  },
  GATE_SLICE_SPLITS_UNIT: {
    meaning: 'A slice would split a query or a sequence.',
    fix: 'Slice by a column that has one value for each query or sequence.',
  },
  GATE_SLICE_VALUE_TOO_LONG: {
    meaning: 'The values of a slice column are too long for a report.',
    fix: 'Slice by another column.',
  },
  GATE_TOO_MANY_SLICES: {
    meaning: 'A rule makes too many slices.',
    fix: 'Use a column with fewer values, cut it into `buckets`, or raise `min-size`.',
  },
  GATE_GROUP_MISSING: {
    meaning: 'Examples have no value in the column that groups them.',
    fix: 'Give each example a group.',
  },
  GATE_FAIRNESS_TASK: {
    meaning: '`gate.fairness` is set for a task other than classification.',
    fix: 'Remove `gate.fairness`, or compare groups with `gate.slices`.',
  },
  GATE_FAIRNESS_GROUPS: {
    meaning: 'A fairness rule has too few or too many groups.',
    fix: 'Name another column, or change `min-size`.',
  },
  GATE_ROBUSTNESS_COLUMN: {
    meaning: 'A robustness rule names a column that is not a numeric feature.',
    fix: 'Correct the name.',
  },
  GATE_ROBUSTNESS_NOT_APPLICABLE: {
    meaning: 'A robustness rule does not apply to this data, this task or predictions from a file.',
    fix: 'Remove the rule, or evaluate a model it applies to.',
  },
  GATE_REUSE_RESAMPLES: {
    meaning: 'Resampling cannot give the confidence that the decision budget of the test split needs.',
    fix: 'Lower `gate.test-set.budget`, or leave such metrics out.',
  },
  GATE_DECISIONS_UNKNOWN: {
    meaning: 'The number of earlier decisions on the test split is unknown.',
    fix: 'Give the job `contents: read` and a token, and run it again.',
  },
  GATE_DECISION_BUDGET: {
    meaning: 'The test split has no decisions left in its budget.',
    fix: 'Use a new test split.',
  },
  GATE_PATTERN: {
    meaning: 'A pattern for the models or predictions of the seeds matches nothing.',
    fix: 'Correct the pattern, and make the training jobs run first (`needs:`).',
  },
  GATE_SEED_TWICE: {
    meaning: 'A model or file is named for two seeds.',
    fix: 'Name each of them once.',
  },
  GATE_SEED_COUNT: {
    meaning: 'The number of models differs from `gate.replicates`.',
    fix: 'Set `gate.replicates` to the number of models, or give as many models.',
  },
  GATE_SEEDS_DIFFER: {
    meaning: 'The models of the seeds differ in more than the seed.',
    fix: 'Train every seed with the same data and configuration.',
  },
  BASELINE_MISMATCH: {
    meaning: 'The named baseline has other features or classes than the candidate.',
    fix: 'Name a baseline of the same task, or set `gate.baseline: main`.',
  },
  BASELINE_OTHER_DIGEST: {
    meaning: 'The baseline has another digest than `gate.baseline.digest`.',
    fix: 'Correct the digest, or remove it.',
  },
  BASELINE_ONE_MODEL: {
    meaning: 'The baseline names one model, but the gate compares several seeds.',
    fix: 'Name a branch under `gate.baseline`, or a path with a pattern.',
  },
  BASELINE_WITHOUT_CANDIDATE: {
    meaning: 'The baseline is a file of predictions, but the candidate is not.',
    fix: 'Give the predictions of the candidate too.',
  },
  BASELINE_RECORD_UNREADABLE: {
    meaning: 'The record of an accepted baseline is damaged.',
    fix: 'Delete its folder and accept the baseline again.',
  },
  METRIC_NAME_TAKEN: {
    meaning: 'A custom metric has a name that another metric has.',
    fix: 'Rename the custom metric.',
  },
} as const satisfies ErrorTable
