import { z } from 'zod'
import {
  artifactIn,
  artifactOut,
  config,
  githubToken,
  libraryInputs,
  matrix,
  set,
  yesOrNo,
} from './common-inputs.ts'
import { declare, published } from './declare.ts'
import { deployInputs } from './deploy-inputs.ts'

export const buildImage = declare({
  name: 'build-image',
  title: 'Tensorline build-image',
  description: 'Builds a reproducible container image that serves the model, without a container daemon',
  icon: 'package',
  inputs: {
    config,
    set,
    model: artifactIn('model', 'model'),
    report: {
      description:
        'The report of the gate about this model, whose metrics go into the bill of materials of the model: the name of its artifact in this run, or the path of its folder. Empty without a report.',
      value: 'artifact',
      default: '',
      schema: z.string(),
    },
    dataset: {
      description:
        'The dataset of the report: the name of its artifact in this run, or the path of its folder. With it, examples of its test split are sent to the server of the image, and the outputs are compared with those of the gate. Empty to compare golden requests only.',
      value: 'artifact',
      default: '',
      schema: z.string(),
    },
    artifact: artifactOut('image', 'image'),
    matrix,
    push: { description: 'Push the image to the registry in its name.', default: 'false', schema: yesOrNo },
    ...libraryInputs,
  },
  outputs: {
    ...published,
    image: 'Name and digest of the image: `name@sha256:…`.',
    'image-digest': 'Digest of the image manifest.',
    bytes: 'Compressed size of all layers.',
    pushed: '`true` if the image was pushed to its registry.',
  },
})

export const deploy = declare({
  name: 'deploy',
  title: 'Tensorline deploy',
  description:
    'Deploys the image by its digest, verifies it with golden requests, and rolls back after a failure',
  icon: 'upload-cloud',
  inputs: {
    config,
    set,
    image: {
      description:
        'The image: the name of its artifact in this run, the path of its folder, or `name@sha256:…` in a registry.',
      value: 'image',
      default: 'image',
      schema: z.string().min(1),
    },
    ...deployInputs,
    'github-token': githubToken,
  },
  outputs: {
    url: 'Address of the server.',
    'image-digest': 'Digest of the running image.',
    'model-digest': 'Digest of the model in the image.',
    'golden-requests': 'Number of golden requests with the expected response.',
    rendered: 'Folder with the files of `render`; empty without `render`.',
    result: 'Result of `command: plan`, `status` or `history` as JSON; empty for every other command.',
  },
})
