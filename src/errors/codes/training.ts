import type { ErrorTable } from './error-table.ts'

export const trainingErrors = {
  TRAIN_DIVERGED: {
    meaning: 'The loss or a weight is no longer a finite number.',
    fix: 'Lower the learning rate, or scale the features with `data.transform`.',
  },
  TRAIN_PROCESS_ENDED: {
    meaning: 'The process of a training ended before its last epoch.',
    fix: 'Reduce `train.batch-size` or `search.max-parallel`, and run the search again.',
  },
  TRAIN_WEIGHTS_MISMATCH: {
    meaning:
      '`train.class-weights` or `train.loss-weights` does not fit the classes or outputs of the label.',
    fix: 'Correct the names and weights, or remove the setting.',
  },
  TRAIN_SAMPLING_MISMATCH: {
    meaning: '`train.sampling` does not fit the classes of the label.',
    fix: 'Correct the names of the classes, or remove the setting.',
  },
  TRAIN_UNKNOWN_METRIC: {
    meaning: '`train.early-stopping` or `search.metric` names a metric that this training does not have.',
    fix: 'Name one that the message lists, or add a validation split.',
  },
  TRAIN_CHECKPOINT_DAMAGED: {
    meaning: 'A checkpoint is damaged.',
    fix: 'Name another checkpoint, or restart with `resume: never`.',
  },
  TRAIN_CHECKPOINT_MISMATCH: {
    meaning: 'A checkpoint belongs to another network, configuration, dataset or version.',
    fix: 'Name the right checkpoint, list the files that a module reads in `model.files`, or restart with `resume: never`.',
  },
  SEARCH_SAMPLER_NOT_APPLICABLE: {
    meaning: 'The sampler does not support parallel jobs, or this number of dimensions.',
    fix: 'Set `search.sampler` to another sampler.',
  },
  QUANTIZE_INVALID_EXCLUDE: {
    meaning: 'A pattern under `quantize.exclude` matches no weight, or the patterns exclude every weight.',
    fix: 'Correct or remove the pattern.',
  },
  QUANTIZE_ALREADY_QUANTIZED: {
    meaning: 'The model is already quantized.',
    fix: 'Quantize the model that the training wrote.',
  },
  QUANTIZE_FLOAT16_OVERFLOW: {
    meaning: 'A weight is too large for float16.',
    fix: 'Quantize to `uint16`, or exclude the weight.',
  },
} as const satisfies ErrorTable
