import { z } from 'zod'
import { declare, published } from './declare.ts'
import { evaluateGate } from './gate-action.ts'
import { artifactName, config, engineInputs, githubToken, matrix, set } from './common-inputs.ts'

function artifactOfFork(usual: string, what: string) {
  return {
    description: `Name of the ${what} in the fork's run.`,
    default: usual,
    schema: artifactName,
  }
}

export const publishVerdict = declare({
  name: 'publish-verdict',
  title: 'Tensorline publish-verdict',
  description: "Tells a fork's pull request what its gate found, without running any of its code",
  icon: 'message-square',
  inputs: {
    config,
    set,
    verify: {
      description:
        "`none` posts what the fork's run reported, as not verified; `rescore` asks the fork's model here, by the gate and on the test split of the base branch.",
      default: 'none',
      schema: z.enum(['none', 'rescore']),
    },
    report: artifactOfFork('report', 'report'),
    model: artifactOfFork('model', 'model to rescore'),
    dataset: {
      description: 'Name of the dataset in the runs of the base branch, for rescoring.',
      default: 'dataset',
      schema: artifactName,
    },
    'baseline-artifact': evaluateGate.inputs['baseline-artifact'],
    artifact: {
      ...evaluateGate.inputs.artifact,
      description:
        "Name under which the report of a rescored model is published; `report`, the gate's id if it has one, and the values of the job's matrix when left out.",
    },
    matrix,
    comment: evaluateGate.inputs.comment,
    check: evaluateGate.inputs.check,
    ...engineInputs,
    'github-token': githubToken,
  },
  outputs: {
    digest: `${published.digest} Empty when nothing was rescored.`,
    artifact: 'Name of the artifact; empty when nothing was rescored.',
    path: 'Folder of the artifact; empty when nothing was rescored.',
    'pull-request': 'Number of the pull request; empty when there was nothing to post.',
    verdict: '`pass`, `fail` or `inconclusive`; empty when there was nothing to post.',
    verified: '`true` when the model was rescored here, `false` when its verdict is only reported.',
    reason: 'The one reason for the verdict.',
    'comment-url': evaluateGate.outputs['comment-url'],
    'check-url': evaluateGate.outputs['check-url'],
  },
})

export const forkActions = { 'publish-verdict': publishVerdict } as const
