import { z } from 'zod'
import type { Action, Input } from './action.ts'
import {
  allowForkCode,
  artifactIn,
  artifactName,
  artifactOut,
  config,
  device,
  githubToken,
  gpuMemoryLimit,
  matrix,
  resume,
  runtimePath,
  runtimeUrl,
  set,
  tensorboard,
  yesOrNo,
} from './common-inputs.ts'

export function declare<Inputs extends Record<string, Input>, Output extends string>(
  action: Action<Inputs, Output>,
): Action<Inputs, Output> {
  return action
}

export const published = {
  digest: 'Digest of the artifact.',
  artifact: 'Name of the artifact.',
  path: 'Folder of the artifact on this machine.',
}

export const preprocess = declare({
  name: 'preprocess',
  title: 'Tensorline preprocess',
  description: 'Turns raw files into a versioned dataset: cleaned, split and with its transform fitted',
  icon: 'filter',
  inputs: {
    config,
    set,
    artifact: artifactOut('dataset', 'dataset'),
    matrix,
    cache: {
      description: 'Keep the dataset in the Actions cache, so that an unchanged one is not made twice.',
      default: 'true',
      schema: yesOrNo,
    },
  },
  outputs: {
    ...published,
    'recipe-digest': 'Digest of the sources and of everything done to them; the key of the cache.',
    'cache-hit': '`true` when the dataset came from the cache.',
    'train-rows': 'Examples in the training split.',
    'validation-rows': 'Examples in the validation split.',
    'test-rows': 'Examples in the test split.',
  },
})

export const train = declare({
  name: 'train',
  title: 'Tensorline train',
  description: 'Trains the network on the dataset with native TensorFlow',
  icon: 'trending-up',
  inputs: {
    config,
    set,
    dataset: artifactIn('dataset', 'dataset'),
    artifact: artifactOut('model', 'model'),
    matrix,
    resume,
    tensorboard,
    'allow-fork-code': allowForkCode,
    device,
    'gpu-memory-limit': gpuMemoryLimit,
    'runtime-path': runtimePath,
    'runtime-url': runtimeUrl,
  },
  outputs: {
    ...published,
    device: 'What ran the tensors: `gpu`, `cpu` or `wasm`.',
    epochs: 'Epochs that were trained; fewer than asked for when training stopped early.',
    epoch: 'The epoch whose weights the model has.',
    loss: 'Loss on the training split in that epoch.',
    'validation-loss': 'Loss on the validation split after that epoch.',
    'validation-accuracy': 'Accuracy on the validation split after that epoch; empty for regression.',
  },
})

function gateArtifact(usual: string, what: string) {
  return {
    ...artifactOut(usual, what),
    description: `Name under which the ${what} is published; \`${usual}\`, the gate's id if it has one, and the values of the job's matrix when left out.`,
  }
}

export const evaluateGate = declare({
  name: 'evaluate-gate',
  title: 'Tensorline evaluate-gate',
  description: 'Decides by statistics whether the model may be merged or released',
  icon: 'check-circle',
  inputs: {
    config,
    set,
    model: {
      ...artifactIn('model', 'candidate model'),
      description:
        'The candidate model: the name of its artifact in this run, the path of its folder (with a slash in it), or a file that anybody made, `model.json` or `….onnx`. With `gate.replicates` one of each seed: a line each, or a pattern like `model-seed=*`.',
      many: true,
    },
    dataset: artifactIn('dataset', 'dataset'),
    candidate: {
      description:
        'Predictions of the candidate, by any framework: a file of CSV, JSONL, Parquet or Arrow. Then no model, no dataset and no TensorFlow are needed. With `gate.replicates` a file for each seed: a line each, or a pattern like `seeds/*.csv`.',
      default: '',
      many: true,
      schema: z.string(),
    },
    baseline: {
      description:
        'Predictions of the baseline for the same examples; those of the newest successful run on the base branch when left out. With `gate.replicates` a file for each seed.',
      default: '',
      many: true,
      schema: z.string(),
    },
    'predictions-artifact': gateArtifact('predictions', 'file of the candidate'),
    'baseline-artifact': {
      description:
        "Name of the artifact that holds the baseline in the runs of the base branch; `model` and the values of the job's matrix when left out, and for predictions the name under which they are published.",
      default: '',
      schema: z.union([z.literal(''), artifactName]),
    },
    artifact: gateArtifact('report', 'report'),
    matrix,
    comment: {
      description: 'Write the verdict into one comment of the pull request.',
      default: 'true',
      schema: yesOrNo,
    },
    check: {
      description: "Write the verdict as a check of the pull request's head commit.",
      default: 'true',
      schema: yesOrNo,
    },
    'allow-fork-code': allowForkCode,
    device,
    'gpu-memory-limit': gpuMemoryLimit,
    'runtime-path': runtimePath,
    'runtime-url': runtimeUrl,
    'github-token': githubToken,
  },
  outputs: {
    ...published,
    verdict: '`pass`, `fail` or `inconclusive`.',
    reason: 'The one reason for the verdict.',
    metrics: 'Every metric of the candidate as JSON.',
    accuracy: 'Accuracy on the test split; empty for regression.',
    'baseline-digest': 'Digest of the baseline, a model or predictions; empty when there is none.',
    attestation:
      'Path of the signed verdict, a Sigstore bundle; empty when the job has no identity (`id-token: write`).',
    'comment-url': 'The comment; empty when none was written.',
    'check-url': 'The check; empty when none was written.',
  },
})

export const quantize = declare({
  name: 'quantize',
  title: 'Tensorline quantize',
  description: 'Stores the weights in fewer bits and shows that the model is no worse for it',
  icon: 'minimize-2',
  inputs: {
    config,
    set,
    model: artifactIn('model', 'model'),
    dataset: artifactIn('dataset', 'dataset'),
    artifact: artifactOut('model-quantized', 'quantized model'),
    matrix,
    device,
    'gpu-memory-limit': gpuMemoryLimit,
    'runtime-path': runtimePath,
    'runtime-url': runtimeUrl,
  },
  outputs: {
    ...published,
    verdict: '`pass`, `fail` or `inconclusive`: the quantized model against the one it was made from.',
    bytes: 'Size of model.json and its shards.',
    ratio: 'That size as a fraction of the size before.',
    'accuracy-drop': 'Accuracy lost on the test split; empty for regression.',
  },
})

export const buildImage = declare({
  name: 'build-image',
  title: 'Tensorline build-image',
  description: 'Builds a reproducible container image that serves the model, without a container daemon',
  icon: 'package',
  inputs: {
    config,
    set,
    model: artifactIn('model', 'model'),
    artifact: artifactOut('image', 'image'),
    matrix,
    push: { description: 'Push the image to the registry its name says.', default: 'false', schema: yesOrNo },
  },
  outputs: {
    ...published,
    image: 'Name and digest of the image: `name@sha256:…`.',
    'image-digest': 'Digest of the image manifest.',
    bytes: 'Compressed size of all layers.',
    pushed: '`true` when the image lies in its registry.',
  },
})

export const deploy = declare({
  name: 'deploy',
  title: 'Tensorline deploy',
  description:
    'Runs exactly the image that was built, verifies it with golden requests, and records the deployment',
  icon: 'upload-cloud',
  inputs: {
    config,
    set,
    image: {
      description:
        'The image: the name of its artifact in this run, the path of its folder, or `name@sha256:…` in a registry.',
      default: 'image',
      schema: z.string().min(1),
    },
    'github-token': githubToken,
  },
  outputs: {
    url: 'Address of the server.',
    'image-digest': 'Digest of the image that runs.',
    'model-digest': 'Digest of the model in it.',
    'golden-requests': 'Golden requests that were answered as expected.',
  },
})

export const stageActions = {
  preprocess,
  train,
  'evaluate-gate': evaluateGate,
  quantize,
  'build-image': buildImage,
  deploy,
} as const
export type StageName = keyof typeof stageActions
export const stageNames: readonly StageName[] = [
  'preprocess',
  'train',
  'evaluate-gate',
  'quantize',
  'build-image',
  'deploy',
]

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

/** The whole line as one step: the root action, and `tensorline run`. */
export const line = declare({
  name: 'run',
  title: 'Tensorline',
  description: 'Takes a TensorFlow.js model from raw data to a watched deployment',
  icon: 'git-commit',
  inputs: {
    config,
    set,
    stages: {
      description: 'The stages to run, in the order of the line.',
      default: stageNames.join(' '),
      schema: stageList,
    },
    resume,
    tensorboard,
    'allow-fork-code': allowForkCode,
    device,
    'gpu-memory-limit': gpuMemoryLimit,
    'runtime-path': runtimePath,
    'runtime-url': runtimeUrl,
    push: buildImage.inputs.push,
    matrix,
    comment: evaluateGate.inputs.comment,
    check: evaluateGate.inputs.check,
    'github-token': githubToken,
  },
  outputs: {
    'dataset-digest': 'Digest of the dataset; empty when preprocess did not run.',
    'model-digest': 'Digest of the trained model; empty when train did not run.',
    verdict: 'Verdict of the gate; empty when it did not run.',
    accuracy: 'Accuracy on the test split; empty when the gate did not run.',
    report: 'Folder of the report; empty when the gate did not run.',
    'quantized-digest': 'Digest of the quantized model; empty when quantize did not run.',
    image: 'Name and digest of the image; empty when build-image did not run.',
    url: 'Address of the server; empty when deploy did not run.',
  },
})
