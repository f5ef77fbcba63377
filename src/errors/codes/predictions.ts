import type { ErrorTable } from './error-table.ts'

export const predictionsErrors = {
  PREDICTIONS_UNKNOWN_FORMAT: {
    meaning: 'The format of a prediction file cannot be inferred from its name.',
    fix: 'Name the file after its format, for example with `.csv`.',
  },
  PREDICTIONS_EMPTY: {
    meaning: 'A prediction file has no rows.',
    fix: 'Correct the step that writes the predictions.',
  },
  PREDICTIONS_AMBIGUOUS_TASK: {
    meaning:
      'The columns of a prediction file fit classification and regression, and so do the metrics of the gate.',
    fix: 'Set `gate.task` to `classification` or `regression`.',
  },
  PREDICTIONS_INVALID_COLUMNS: {
    meaning: 'A prediction file lacks a column of its task, or its score columns do not fit the classes.',
    fix: 'Name the columns as the schema of the task does, with one score column for each class or none.',
  },
  PREDICTIONS_INVALID_VALUE: {
    meaning: 'Labels or predictions are of the wrong kind, or outside the classes or the range of the task.',
    fix: 'Correct these values.',
  },
  PREDICTIONS_CLASS_SPELLING: {
    meaning: 'Two class names are the same number, such as `1` and `1.0`.',
    fix: 'Write the class in the same way everywhere.',
  },
  PREDICTIONS_COUNT_MISMATCH: {
    meaning: 'The numbers of predictions and examples differ, or an example has several predictions.',
    fix: 'Make the predictions again, one for each example of the test split.',
  },
  PREDICTIONS_NOT_PAIRED: {
    meaning:
      'Candidate and baseline predict different examples, or have different labels for the same example.',
    fix: 'Score both models on the same version of the test split.',
  },
} as const satisfies ErrorTable
