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

function gateArtifact(defaultName: string, content: string) {
  return {
    ...artifactOut(defaultName, content),
    description: `Name under which the ${content} is published; by default \`${defaultName}\` with the gate's id, if it has one, and the values of the job's matrix.`,
  }
}

export const evaluateGate = declare({
  name: 'evaluate-gate',
  title: 'Tensorline evaluate-gate',
  description: 'Decides with statistical tests whether the model may be merged or released',
  icon: 'check-circle',
  inputs: {
    config,
    set,
    model: {
      ...artifactIn('model', 'candidate model'),
      description:
        'The candidate model: the name of its artifact in this run, the path of its folder (which contains a slash), or a file of any origin, `model.json` or `….onnx`. With `gate.replicates` one model for each seed: one per line, or a pattern such as `model-seed=*`.',
      many: true,
    },
    dataset: artifactIn('dataset', 'dataset'),
    candidate: {
      description:
        'Predictions of the candidate, from any framework: a CSV, JSONL, Parquet or Arrow file. Then no model, dataset or TensorFlow is needed. With `gate.replicates` one file for each seed: one per line, or a pattern such as `seeds/*.csv`.',
      default: '',
      many: true,
      schema: z.string(),
    },
    baseline: {
      description:
        'Predictions of the baseline for the same examples; by default those of the newest successful run on the base branch. With `gate.replicates` one file for each seed.',
      default: '',
      many: true,
      schema: z.string(),
    },
    'predictions-artifact': gateArtifact('predictions', 'prediction file of the candidate'),
    'baseline-artifact': {
      description:
        "Name of the artifact with the baseline in the runs of the base branch; by default `model` with the values of the job's matrix, and for predictions the name under which they are published.",
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
    page: 'Path of the page `report.html` in the report.',
    verdict: '`pass`, `fail` or `inconclusive`.',
    reason: 'The one reason for the verdict.',
    metrics: 'Every metric of the candidate as JSON.',
    accuracy: 'Accuracy on the test split; empty for regression.',
    'baseline-digest': 'Digest of the baseline, a model or predictions; empty without a baseline.',
    attestation:
      'Path of the signed verdict, a Sigstore bundle; empty if the job has no identity (`id-token: write`).',
    'comment-url': 'The comment; empty if none was written.',
    'check-url': 'The check; empty if none was written.',
  },
})
