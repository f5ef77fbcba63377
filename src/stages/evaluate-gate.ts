import { join } from 'node:path'
import type { InputValues } from '../config/action.ts'
import { evaluateGate as action } from '../config/gate-action.ts'
import { UserError } from '../errors/user-error.ts'
import { evaluateGate as decideGate } from '../gate/evaluate.ts'
import { adjustForReuse, publishedVerdict } from '../gate/test-set-reuse.ts'
import type { Verdict } from '../gate/verdict.ts'
import { packageVersion } from '../package/package-root.ts'
import { digestOfJson } from '../artifacts/digest.ts'
import { reportFiles } from '../report/report-artifact.ts'
import { claimArtifact, locateArtifact, type StageContext, type StageResult } from './context.ts'
import { defaultArtifactName } from './gate/artifact-names.ts'
import { attestVerdict } from './gate/attest-verdict.ts'
import {
  describeChanges,
  describeMissing,
  explainUntrusted,
  explainUnusable,
  notEvaluated,
  readBase,
  type Base,
  type BaseEvaluation,
} from './gate/base.ts'
import { combinePolicies } from './gate/combine-policies.ts'
import { loadCustomMetrics, type LoadedMetrics } from './gate/custom-metrics.ts'
import { evaluateModels } from './gate/evaluate-models.ts'
import type { EvaluatedCandidate, Evaluation, GateResult, MadeArtifact } from './gate/evaluation.ts'
import { needSamePredictions } from './gate/prediction-needs.ts'
import { readPredictions } from './gate/read-predictions.ts'
import { recordDecisions } from './gate/record-decision.ts'
import { reportVerdict } from './gate/report-verdict.ts'
import { writeReport } from './gate/write-report.ts'

type Inputs = InputValues<typeof action>

/** Decides whether the model may be merged or released, and publishes the verdict. */
export async function evaluateGate(
  context: StageContext,
  inputs: Inputs,
): Promise<StageResult<typeof action>> {
  const { host } = context
  const started = new Date()
  await claimArtifact(context, inputs.artifact, defaultArtifactName('report', context.pipeline.gate))
  const { verdict, evaluation, decisions, gate } = await evaluatePolicies(context, inputs)
  const testSetUse = await recordDecisions(context, decisions)
  const report = await writeReport(context, inputs.artifact, started, { verdict, evaluation, testSetUse })
  for (const artifact of evaluation.made)
    await host.artifacts.publish(publishedName(context, artifact, verdict), artifact.folder, artifact.digest)
  const posted = await reportVerdict(context, verdict, testSetUse, inputs)
  const published = { ...context, pipeline: { ...context.pipeline, gate } }
  const attestation = await attestVerdict(published, verdict, {
    name: report.artifact,
    digest: report.digest,
  })
  return {
    failure: verdict.accepted ? null : verdict.reason,
    outputs: {
      ...report,
      page: join(report.path, reportFiles.page),
      verdict: verdict.outcome,
      reason: verdict.reason,
      metrics: JSON.stringify(
        Object.fromEntries(verdict.metrics.map(({ metric, candidate: { value } }) => [metric, value])),
      ),
      accuracy: verdict.metrics.find(({ metric }) => metric === 'accuracy')?.candidate.value ?? '',
      'baseline-digest': verdict.lineage.baseline ?? '',
      attestation,
      ...posted,
    },
  }
}

/**
 * Evaluates the candidate by the gate. A pull request is evaluated by the gate and the test split of its base, which are found
 * without its own gate. If it changes either, its own gate has to accept it too. If the base cannot evaluate it, it fails. A
 * label allows the change. Models predict once if both gates need the same predictions.
 */
async function evaluatePolicies(context: StageContext, inputs: Inputs): Promise<GateResult> {
  refuseMixedInputs(inputs)
  const { base: source, pullRequest } = context.host
  // The split is located once, so that the dataset is fetched once.
  const dataset = inputs.candidate === '' ? await locateDataset(context, inputs) : null
  const located = { ...inputs, dataset: dataset ?? inputs.dataset }
  if (source === null || pullRequest === null)
    return onePolicy(context, await evaluateCandidate(context, located))
  const base = await readBase(context, source, pullRequest, inputs, dataset)
  const underBase = await evaluateUnderBase(base, located)
  const note = describeMissing(context, base)
  const changes = describeChanges(context, base, underBase)
  if (underBase.evaluated && changes.gate.length === 0 && changes.testSplit === null)
    return withNote(onePolicy(base.context, underBase.result), note)
  const canDecideAgain =
    underBase.evaluated && base.split.kind !== 'other' && needSamePredictions(base.context, context)
  const proposed = canDecideAgain
    ? decide(
        context,
        await loadCustomMetrics(context, inputs['allow-fork-code']),
        underBase.result.evaluation,
      )
    : await evaluateCandidate(context, located)
  return withNote(await combinePolicies(context, base, proposed, underBase, changes), note)
}

/** @throws UserError if no dataset exists, which names the inputs of a gate of predictions too */
async function locateDataset(context: StageContext, { dataset, model }: Inputs): Promise<string> {
  try {
    return await locateArtifact(context, dataset)
  } catch (error) {
    const isDefault = dataset === action.inputs.dataset.default && model === action.inputs.model.default
    if (!isDefault || !(error instanceof UserError)) throw error
    const [problem] = error.problems
    if (problem?.code !== 'ARTIFACT_NOT_FOUND') throw error
    throw new UserError(
      {
        ...problem,
        expected: 'a dataset and a model, or a file of predictions as input `candidate`',
        hint: 'Run `preprocess` and `train` first. To evaluate predictions of another program, set `candidate` to their file.',
      },
      { cause: error },
    )
  }
}

function onePolicy({ pipeline: { gate } }: StageContext, evaluated: EvaluatedCandidate): GateResult {
  return { ...evaluated, gate, decisions: [{ verdict: evaluated.verdict, gate }] }
}

/** Adds a note to the reason of the verdict, which is the first line of every report. */
function withNote(result: GateResult, note: string | null): GateResult {
  if (note === null) return result
  return { ...result, verdict: { ...result.verdict, reason: `${note}. ${result.verdict.reason}` } }
}

async function evaluateUnderBase(base: Base, inputs: Inputs): Promise<BaseEvaluation> {
  const unusable = explainUnusable(base)
  if (unusable !== null) return unusable
  try {
    const otherDataset = base.split.kind === 'other' ? base.split.folder : null
    const result = await evaluateCandidate(base.context, inputs, otherDataset)
    return (await explainUntrusted(result, base)) ?? { evaluated: true, result }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return notEvaluated('error', error.message)
  }
}

/**
 * Collects the predictions of candidate and baseline, and decides by the gate of the context.
 * @param otherDataset folder of a dataset whose test split replaces the one that the inputs name
 */
export async function evaluateCandidate(
  context: StageContext,
  inputs: Inputs,
  otherDataset: string | null = null,
): Promise<EvaluatedCandidate> {
  const metrics = await loadCustomMetrics(context, inputs['allow-fork-code'])
  return decide(context, metrics, await collect(context, inputs, otherDataset))
}

/** Collects predictions from files of any framework, or from models, which it runs. */
function collect(context: StageContext, inputs: Inputs, otherDataset: string | null): Promise<Evaluation> {
  return inputs.candidate === ''
    ? evaluateModels(context, inputs, otherDataset)
    : readPredictions(context, inputs)
}

/** @throws UserError if inputs for models and inputs for predictions are set together */
function refuseMixedInputs(inputs: Inputs): void {
  if (inputs.candidate !== '') refuseModelInputs(inputs)
  else if (inputs.baseline !== '')
    throw new UserError({
      code: 'BASELINE_WRONG_KIND',
      found: 'a prediction file as input "baseline", but no input "candidate"',
      expected: 'prediction files of both, or a model as candidate',
      hint: 'Set `candidate` to the prediction file of the candidate. A model is compared with the baseline of `gate.baseline`.',
    })
}

/** @throws UserError if `candidate` names predictions and another input names a model or dataset, which would be ignored */
function refuseModelInputs(inputs: Inputs): void {
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

/** Decides by the gate of the context on collected predictions. */
function decide(
  context: StageContext,
  { metrics, sources }: LoadedMetrics,
  evaluation: Evaluation,
): EvaluatedCandidate {
  const { host, pipeline } = context
  const decided = decideGate({
    ...evaluation,
    name: pipeline.name,
    gate: adjustForReuse(pipeline.gate),
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
  return {
    evaluation,
    verdict: { ...verdict, reason: `${missingComparison(context, evaluation)}${verdict.reason}` },
  }
}

/** Returns a sentence for the reason of the verdict if a comparison was possible and did not happen. */
function missingComparison({ pipeline: { gate } }: StageContext, { baseline }: Evaluation): string {
  const comparesNothing = gate.compare?.length === 0 && gate.slices.length === 0
  if (baseline.found || !baseline.hasRuns || comparesNothing) return ''
  return `Nothing was compared, although the base branch has successful runs: ${baseline.reason}. `
}

/** Renames a rejected candidate on a CI host: it must not become the next baseline, even if the job continues. */
function publishedName({ host }: StageContext, { name }: MadeArtifact, { accepted }: Verdict): string {
  return accepted || host.review === null ? name : `${name}-refused`
}
