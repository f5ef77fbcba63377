import { z } from 'zod'
import type { AnyAction } from './action.ts'
import {
  accompanyingArtifact,
  allowForkCode,
  artifactIn,
  artifactOut,
  config,
  engineInputs,
  githubToken,
  libraryInputs,
  matrix,
  resume,
  set,
  tensorboard,
  yesOrNo,
} from './common-inputs.ts'
import { declare, published } from './declare.ts'
import { evaluateGate } from './gate-action.ts'
import { buildImage, deploy } from './release-actions.ts'
import { parts, shard } from './shard.ts'

export const preprocess = declare({
  name: 'preprocess',
  title: 'Tensorline preprocess',
  description: 'Turns raw files into a versioned dataset: cleans and splits the data and fits the transform',
  icon: 'filter',
  inputs: {
    config,
    set,
    artifact: artifactOut('dataset', 'dataset'),
    'quarantine-artifact': accompanyingArtifact('quarantine', 'quarantine', 'quarantine'),
    'diff-artifact': accompanyingArtifact('dataset-diff', 'comparison with the baseline dataset', 'diff'),
    'report-artifact': accompanyingArtifact('data-report', 'data report', 'report'),
    shard,
    parts,
    matrix,
    cache: {
      description:
        'Keep the dataset in the Actions cache, so that an unchanged dataset is not prepared again; parts are not kept. Objects of S3 are kept on the machine.',
      default: 'true',
      schema: yesOrNo,
    },
    comment: {
      description:
        'Write the differences from the dataset of the base branch into one comment of the pull request, if `data.drift` is set.',
      default: 'true',
      schema: yesOrNo,
    },
    ...libraryInputs,
    'github-token': githubToken,
  },
  outputs: {
    ...published,
    'recipe-digest':
      'Digest of the sources and of all settings of the preparation; the key of the cache. Empty for a part.',
    'cache-hit': '`true` if the dataset came from the cache.',
    'train-rows': 'Examples in the training split; empty for a part.',
    'validation-rows': 'Examples in the validation split; empty for a part.',
    'test-rows': 'Examples in the test split; empty for a part.',
    page: 'Path of the page of the data report, `report.html`; empty for a part.',
    'quarantined-rows':
      'Rows that cannot be read or fail an expectation, which are in the artifact of the quarantine instead of the dataset; empty for a part.',
    drift:
      'Drift from the baseline dataset: `pass`, `fail` or `inconclusive`; empty without `data.drift` or a baseline.',
    'diff-path': 'Folder of the comparison with the baseline dataset; empty if nothing was compared.',
    'comment-url': 'The comment with the differences; empty if none was written.',
  },
})

/** The inputs of every training. */
export const trainingInputs = {
  config,
  set,
  dataset: artifactIn('dataset', 'dataset'),
  artifact: artifactOut('model', 'model'),
  matrix,
  resume,
  tensorboard,
  'allow-fork-code': allowForkCode,
  ...engineInputs,
}

export const train = declare({
  name: 'train',
  title: 'Tensorline train',
  description: 'Trains the network on the dataset with native TensorFlow',
  icon: 'trending-up',
  inputs: {
    ...trainingInputs,
    'report-artifact': {
      ...artifactOut('training-report', 'training report'),
      description:
        "Name under which the training report is published; by default `training-report-` with the name in `artifact`, or `training-report` with the values of the job's matrix.",
    },
  },
  outputs: {
    ...published,
    device: 'The device of the training: `gpu`, `cpu` or `wasm`.',
    'best-epoch': 'The epoch whose weights the model has.',
    'epochs-trained': 'Number of epochs trained; less than `train.epochs` if training stopped early.',
    loss: 'Loss on the training split in that epoch.',
    'validation-loss': 'Loss on the validation split after that epoch.',
    'validation-accuracy': 'Accuracy on the validation split after that epoch; empty for regression.',
    page: 'Path of the page of the training report, `report.html`.',
  },
})

export const quantize = declare({
  name: 'quantize',
  title: 'Tensorline quantize',
  description: 'Stores the weights in fewer bits and tests that the loss of accuracy is acceptable',
  icon: 'minimize-2',
  inputs: {
    config,
    set,
    model: artifactIn('model', 'model'),
    dataset: artifactIn('dataset', 'dataset'),
    artifact: artifactOut('model-quantized', 'quantized model'),
    matrix,
    ...engineInputs,
  },
  outputs: {
    ...published,
    verdict: '`pass`, `fail` or `inconclusive`: the quantized model compared with the original model.',
    'model-bytes': 'Size of model.json and its shards.',
    'size-ratio': 'That size as a fraction of the original size.',
    'accuracy-drop': 'Accuracy lost on the test split; empty for regression.',
    'costly-weights':
      'JSON list of the weights to keep in float32 for an acceptable loss of accuracy (`quantize.exclude`), the costliest first; `[]` if the loss is acceptable.',
  },
})

/** The stages of the pipeline, in order. */
export const stageNames = [
  'preprocess',
  'train',
  'evaluate-gate',
  'quantize',
  'build-image',
  'deploy',
] as const
export type StageName = (typeof stageNames)[number]

export const stageActions = {
  preprocess,
  train,
  'evaluate-gate': evaluateGate,
  quantize,
  'build-image': buildImage,
  deploy,
} as const satisfies Record<StageName, AnyAction>

const stageList = z.string().transform((text, context) =>
  text
    .split(/[\s,]+/)
    .filter(Boolean)
    .flatMap((name) => {
      const stage = stageNames.find((known) => known === name)
      if (!stage)
        context.addIssue({
          code: 'custom',
          message: `stages among ${stageNames.join(', ')}, not ${JSON.stringify(name)}`,
        })
      return stage ? [stage] : []
    }),
)

/** The whole pipeline as one step: the root action, and `tensorline run`. */
export const pipeline = declare({
  name: 'run',
  title: 'Tensorline',
  description: 'Takes a TensorFlow.js model from raw data to a running, verified server',
  icon: 'git-commit',
  inputs: {
    config,
    set,
    stages: {
      description: 'The stages to run, in the order of the pipeline.',
      default: stageNames.join(' '),
      positional: true,
      schema: stageList,
    },
    resume,
    tensorboard,
    'allow-fork-code': allowForkCode,
    ...engineInputs,
    push: buildImage.inputs.push,
    matrix,
    comment: evaluateGate.inputs.comment,
    check: evaluateGate.inputs.check,
    'github-token': githubToken,
  },
  outputs: {
    'dataset-digest': 'Digest of the dataset; empty if preprocess did not run.',
    'model-digest': 'Digest of the trained model; empty if train did not run.',
    verdict: 'Verdict of the gate; empty if it did not run.',
    accuracy: 'Accuracy on the test split; empty if the gate did not run.',
    report: 'Folder of the report; empty if the gate did not run.',
    'quantized-digest': 'Digest of the quantized model; empty if quantize did not run.',
    image: 'Name and digest of the image; empty if build-image did not run.',
    url: 'Address of the server; empty if deploy did not run.',
  },
})
