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
  PREDICTIONS_MISSING_COLUMN: {
    meaning: 'A prediction file lacks a column of its task.',
    fix: 'Name the columns as the schema of the task does.',
  },
  PREDICTIONS_AMBIGUOUS_TASK: {
    meaning: 'The columns of a prediction file fit classification and regression.',
    fix: 'Set `gate.task` to `classification` or `regression`.',
  },
  PREDICTIONS_INVALID_VALUE: {
    meaning: 'A column of predictions has values of the wrong kind.',
    fix: 'Correct the prediction file.',
  },
  PREDICTIONS_SCORE_COLUMN: {
    meaning: 'The header has a score column with an invalid class name, or two for one class.',
    fix: 'Correct the header of the prediction file.',
  },
  PREDICTIONS_UNSCORED_CLASS: {
    meaning: 'A class has no score column, although other classes have one.',
    fix: 'Add the columns, or remove all score columns.',
  },
  PREDICTIONS_CLASS_SPELLING: {
    meaning: 'Two class names are the same number, such as `1` and `1.0`.',
    fix: 'Write the class in the same way everywhere.',
  },
  PREDICTIONS_DUPLICATE_ID: {
    meaning: 'An example has several predictions.',
    fix: 'Make the predictions again, one for each example.',
  },
  PREDICTIONS_COUNT: {
    meaning: 'The numbers of predictions and examples differ.',
    fix: 'Make the predictions again with the model and dataset that belong together.',
  },
  PREDICTIONS_LABEL_RANGE: {
    meaning: 'Labels or predictions are outside the classes or the range of the task.',
    fix: 'Correct these values in the test split.',
  },
  PREDICTIONS_NOT_FINITE: {
    meaning: 'A model predicts NaN or infinity.',
    fix: 'Train again with a lower learning rate, and look for such values in the data.',
  },
  PREDICTIONS_OTHER_EXAMPLES: {
    meaning: 'Candidate and baseline predict different examples.',
    fix: 'Score both models on the same test split.',
  },
  PREDICTIONS_OTHER_LABELS: {
    meaning: 'Candidate and baseline have different labels for the same example.',
    fix: 'Score both models on the same version of the test split.',
  },
} as const satisfies ErrorTable
