import { z } from 'zod'
import { declare, published } from './declare.ts'
import { evaluateGate } from './gate-action.ts'
import { artifactName, config, engineInputs, githubToken, matrix, set } from './common-inputs.ts'

function artifactOfFork(defaultName: string, content: string) {
  return {
    description: `Name of the ${content} in the fork's run.`,
    default: defaultName,
    schema: artifactName,
  }
}

export const publishVerdict = declare({
  name: 'publish-verdict',
  title: 'Tensorline publish-verdict',
  description: "Posts the verdict of the gate to a fork's pull request without running the fork's code",
  icon: 'message-square',
  inputs: {
    config,
    set,
    verify: {
      description:
        "`none` posts the verdict of the fork's run as unverified; `rescore` evaluates the fork's model here, with the gate and the test split of the base branch.",
      default: 'none',
      schema: z.enum(['none', 'rescore']),
    },
    report: artifactOfFork('report', 'report'),
    diff: artifactOfFork('dataset-diff', 'comparison of the data'),
    model: artifactOfFork('model', 'model to rescore'),
    dataset: {
      description:
        "Name of the dataset in the runs of the base branch, for rescoring; with `data.drift` also in the fork's run.",
      default: 'dataset',
      schema: artifactName,
    },
    'baseline-artifact': evaluateGate.inputs['baseline-artifact'],
    artifact: {
      ...evaluateGate.inputs.artifact,
      description:
        "Name under which the report of a rescored model is published; by default `report` with the gate's id, if it has one, and the values of the job's matrix.",
    },
    matrix,
    comment: evaluateGate.inputs.comment,
    check: evaluateGate.inputs.check,
    ...engineInputs,
    'github-token': githubToken,
  },
  outputs: {
    digest: `${published.digest} Empty if nothing was rescored.`,
    artifact: 'Name of the artifact; empty if nothing was rescored.',
    path: 'Folder of the artifact; empty if nothing was rescored.',
    'pull-request': 'Number of the pull request; empty if nothing was posted.',
    verdict: '`pass`, `fail` or `inconclusive`; empty if nothing was posted.',
    verified: '`true` if the model was rescored here, `false` if its verdict is only reported.',
    reason: 'The one reason for the verdict.',
    'comment-url': evaluateGate.outputs['comment-url'],
    'check-url': evaluateGate.outputs['check-url'],
  },
})

export const forkActions = { 'publish-verdict': publishVerdict } as const
