import { z } from 'zod'
import {
  allowForkCode,
  artifactIn,
  artifactName,
  artifactOut,
  config,
  engineInputs,
  githubToken,
  matrix,
  set,
  yesOrNo,
} from './common-inputs.ts'
import { declare, published } from './declare.ts'

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
    ...engineInputs,
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
