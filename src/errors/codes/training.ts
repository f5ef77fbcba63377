import type { ErrorTable } from './error-table.ts'

export const trainingErrors = {
  TRAIN_DIVERGED: {
    meaning: 'The loss or a weight is no longer a finite number.',
    fix: 'Lower the learning rate, or scale the features with `data.transform`.',
  },
  TRAIN_OUT_OF_MEMORY: {
    meaning: 'A training step needs more memory than the machine has.',
    fix: 'Lower `train.batch-size`, or use a smaller network.',
  },
  TRAIN_PROCESS_LOST: {
    meaning: 'The process of a training ended before its last epoch.',
    fix: 'Reduce `train.batch-size` or `search.parallel`, and run the search again.',
  },
  TRAIN_EMBEDDING_RANGE: {
    meaning: 'A value is not an entry of an embedding.',
    fix: 'Increase `entries` of the embedding, or correct the data.',
  },
  TRAIN_WEIGHTS_NOT_APPLICABLE: {
    meaning: '`train.class-weights` or `train.loss-weights` does not apply to this label.',
    fix: 'Remove the setting.',
  },
  TRAIN_WEIGHTS_NAME: {
    meaning:
      '`train.class-weights` or `train.loss-weights` does not name the classes or outputs of the label.',
    fix: 'Correct the names, or remove the setting.',
  },
  TRAIN_STOPPING_METRIC: {
    meaning: '`train.early-stopping` names a metric that this training does not have.',
    fix: 'Name another metric, or add a validation split.',
  },
  TRAIN_CHECKPOINT_UNREADABLE: {
    meaning: 'A checkpoint is damaged.',
    fix: 'Name another checkpoint, or restart with `resume: never`.',
  },
  TRAIN_CHECKPOINT_OTHER: {
    meaning: 'A checkpoint belongs to another configuration, dataset or version.',
    fix: 'Name the right checkpoint, or restart with `resume: never`.',
  },
  TRAIN_CHECKPOINT_NETWORK: {
    meaning: 'The network differs from the network of the checkpoint.',
    fix: 'List the files that the module reads in `model.files`, or restart with `resume: never`.',
  },
  SEARCH_METRIC: {
    meaning: '`search.metric` names a metric that this training does not have.',
    fix: 'Name one that the message lists, or add a validation split.',
  },
  SEARCH_SAMPLER_FOR_MATRIX: {
    meaning: 'The sampler `tpe` needs the results of earlier trials, which parallel jobs do not have.',
    fix: 'Set `search.sampler: sobol`, or search on one machine.',
  },
  SEARCH_TOO_MANY_DIMENSIONS: {
    meaning: 'The search space has more dimensions than the sampler `sobol` supports.',
    fix: 'Search fewer at once, or use the sampler `random`.',
  },
  QUANTIZE_UNKNOWN_WEIGHT: {
    meaning: 'A pattern under `quantize.exclude` matches no weight.',
    fix: 'Correct the pattern, or remove it.',
  },
  QUANTIZE_NOTHING_LEFT: {
    meaning: '`quantize.exclude` excludes every weight.',
    fix: 'Remove a pattern, or leave out the stage.',
  },
  QUANTIZE_ALREADY_QUANTIZED: {
    meaning: 'The model is already quantized.',
    fix: 'Quantize the model that the training wrote.',
  },
  QUANTIZE_NOT_FINITE: {
    meaning: 'A weight contains NaN or infinity.',
    fix: 'Train again with a smaller learning rate.',
  },
  QUANTIZE_FLOAT16_OVERFLOW: {
    meaning: 'A weight is too large for float16.',
    fix: 'Quantize to `uint16`, or exclude the weight.',
  },
} as const satisfies ErrorTable
