import type { InputValues } from '../../config/action.ts'
import { evaluateGate as action } from '../../config/gate-action.ts'
import { packageVersion } from '../../package/package-root.ts'
import { UserError } from '../../errors/user-error.ts'
import { evaluateGate } from '../../gate/evaluate.ts'
import { chargeDecisions, publishedVerdict } from '../../gate/test-set-reuse.ts'
import type { Verdict } from '../../gate/verdict.ts'
import { digestOfJson } from '../../artifacts/digest.ts'
import type { StageContext } from '../context.ts'
import { evaluateModels } from './evaluate-models.ts'
import type { Evaluation } from './evaluation.ts'
import { loadCustomMetrics } from './custom-metrics.ts'
import { readPredictions } from './read-predictions.ts'

export interface EvaluatedCandidate {
  readonly evaluation: Evaluation
  readonly verdict: Verdict
}

/**
 * Collects the predictions of candidate and baseline, and decides by the gate of the context.
 * @param otherDataset folder of a dataset whose test split replaces the one that the inputs name
 */
export async function evaluateCandidate(
  context: StageContext,
  inputs: InputValues<typeof action>,
  otherDataset: string | null = null,
): Promise<EvaluatedCandidate> {
  const metrics = await loadCustomMetrics(context, inputs['allow-fork-code'])
  return decide(context, metrics, await evaluate(context, inputs, otherDataset))
}

/** Decides by the gate of the context on predictions that were collected for another gate. */
export async function decideAgain(
  context: StageContext,
  inputs: InputValues<typeof action>,
  collected: Evaluation,
): Promise<EvaluatedCandidate> {
  return decide(context, await loadCustomMetrics(context, inputs['allow-fork-code']), collected)
}

function decide(
  context: StageContext,
  { metrics, sources }: Awaited<ReturnType<typeof loadCustomMetrics>>,
  evaluation: Evaluation,
): EvaluatedCandidate {
  const { host, pipeline } = context
  const decided = evaluateGate({
    ...evaluation,
    name: pipeline.name,
    gate: chargeDecisions(pipeline.gate),
    customMetrics: metrics,
    lineage: {
      ...evaluation.lineage,
      config: digestOfJson(pipeline.gate),
      code: sources,
      repository: host.revision?.url ?? null,
      commit: host.revision?.commit ?? null,
      tensorline: packageVersion(),
    },
  })
  const verdict = publishedVerdict(decided, pipeline.gate)
  return { evaluation, verdict: { ...verdict, reason: `${noteOn(context, evaluation)}${verdict.reason}` } }
}

/** The reason of a verdict is the first line of every report: it says when a comparison was possible and did not take place. */
function noteOn({ pipeline: { gate } }: StageContext, { baseline }: Evaluation): string {
  const comparesNothing = gate.compare?.length === 0 && gate.slices.length === 0
  if (baseline.found || !baseline.hasRuns || comparesNothing) return ''
  return `Nothing was compared, although the base branch has successful runs: ${baseline.reason}. `
}

/** Evaluates prediction files of any framework, or models, which it runs. */
async function evaluate(
  context: StageContext,
  inputs: InputValues<typeof action>,
  otherDataset: string | null,
): Promise<Evaluation> {
  if (inputs.candidate !== '') {
    refuseModelInputs(inputs)
    return readPredictions(context, inputs)
  }
  if (inputs.baseline === '') return evaluateModels(context, inputs, otherDataset)
  throw new UserError({
    code: 'BASELINE_WRONG_KIND',
    found: 'a file of predictions as input "baseline" and none as "candidate"',
    expected: 'predictions of both, or a model as candidate',
    hint: 'Give the file of the candidate too; a model is compared with the one that `gate.baseline` names.',
  })
}

/** Throws UserError if `candidate` names predictions and another input names a model or dataset, which would be ignored. */
function refuseModelInputs(inputs: InputValues<typeof action>): void {
  const ignored = (['model', 'dataset'] as const).filter(
    (name) => inputs[name] !== action.inputs[name].default,
  )
  if (ignored.length === 0) return
  throw new UserError({
    code: 'INPUT_INVALID_VALUE',
    found: `the inputs candidate and ${ignored.join(' and ')} together`,
    expected: 'either predictions of the candidate, or a model and its dataset',
    hint: `Remove \`candidate\` to evaluate the model, or ${ignored.map((name) => `\`${name}\``).join(' and ')} to evaluate the predictions.`,
  })
}
