import { combinedOf } from '../../dataset/combined-columns.ts'
import type { InputValues } from '../../config/action.ts'
import type { evaluateGate as action } from '../../config/gate-action.ts'
import { digestOfSplit, openDataset, readSplit } from '../../dataset/dataset.ts'
import { overlapOfSplits } from '../../data/overlap.ts'
import type { DatasetDetails } from '../../dataset/dataset-schema.ts'
import { withStoredColumns } from '../../dataset/stored-columns.ts'
import { evaluatedOutput } from '../../dataset/label-target.ts'
import type { Baseline } from '../../gate/evaluation-input.ts'
import { explainIncompatibility } from '../../gate/model-compatibility.ts'
import type { UncheckedPredictions } from '../../metrics/predictions.ts'
import type { OtherSeed } from '../../inference/seeds/align-seeds.ts'
import { predictSplit } from '../../gate/predict-split.ts'
import type { Artifact } from '../../artifacts/artifact.ts'
import type { Digest } from '../../artifacts/digest.ts'
import { readTrainingMetrics } from '../../model/artifact.ts'
import { isOnnx, type EvaluableModel } from '../../model/evaluable-model.ts'
import {
  engineOnDemand,
  locateArtifact,
  nameArtifact,
  type EngineOnDemand,
  type StageContext,
} from '../context.ts'
import { differenceWarnings, overlapWarnings } from '../../gate/dataset-warnings.ts'
import { baselineSlices } from './baseline-slices.ts'
import type { Evaluation } from './evaluation.ts'
import { findBaseline, refuseNamed, type FoundBaseline } from './find-baseline.ts'
import { measureBudgets } from './measure-budgets.ts'
import {
  allModels,
  artifactNames,
  locateModels,
  openBaselines,
  openCandidates,
  type ModelLocation,
  type ModelSet,
} from './model-set.ts'
import { runtimeFor, type TestData } from './open-model.ts'
import { predictPerturbed } from './predict-perturbed.ts'
import { examplesOfDataset } from './show-examples.ts'
import { readSliceColumns } from './slice-columns.ts'

/**
 * Runs candidate and baseline, of each seed if there are several, on the test split of the run's dataset.
 * @param otherDataset folder of a dataset whose test split replaces the test split of the run
 */
export async function evaluateModels(
  context: StageContext,
  inputs: InputValues<typeof action>,
  otherDataset: string | null = null,
): Promise<Evaluation> {
  const runDataset = await openDataset(await locateArtifact(context, inputs.dataset))
  const dataset = otherDataset === null ? runDataset : await openDataset(otherDataset)
  const engine = engineOnDemand(context, inputs)
  const stored = await readTestData(context, dataset, engine)
  const { path, name } = nameArtifact(context, inputs['baseline-artifact'], 'model')
  const locations = await locateModels(context, inputs.model)
  const names = artifactNames(locations, name)
  const [defaultName, ...alongside] = names
  // A model file has the features of the run's dataset.
  const needsRunDataset = dataset !== runDataset && locations.some(({ external }) => external)
  const candidates = await openCandidates(
    context,
    locations,
    path,
    needsRunDataset ? await readTestData(context, runDataset, engine) : stored,
  )
  const found = await findBaseline(
    context,
    { given: inputs['baseline-artifact'], defaultName, alongside },
    (folder) => openBaselines(context, folder, names, stored),
  )
  const baselines = found.found ? found.baseline : null
  const data = await withColumnsOf([candidates, ...(baselines ? [baselines] : [])], context, stored)
  const { first } = candidates
  const firstBaseline = baselines && compatible(baselines.first, data)
  const predictions = await predict(first, data)
  const baseline = found.found ? await predictBaseline(context, found, data) : found
  const costs = await measureBudgets(context, {
    models: { candidate: first, baseline: firstBaseline },
    rows: data.test,
    features: data.dataset.details.features,
    engine,
    runtimePath: inputs['runtime-path'],
  })
  return {
    candidate: predictions,
    baseline,
    costs,
    columns: await readSliceColumns(context, dataset),
    baselineSlices: await baselineSlices(context, inputs.artifact),
    perturbedPredictions: await predictPerturbed(context, data, first, firstBaseline),
    otherSeeds: await predictOtherSeeds(context, data, candidates, baselines),
    ...(await trainingOf(first)),
    warnings: [
      ...found.warnings,
      ...(baselines ? differenceWarnings(baselines.first, first, dataset) : []),
      ...overlapWarnings(await overlapOfSplits(dataset, runDataset)),
    ],
    output: dataset.details.label.kind === 'multi-output' ? data.output.name : null,
    lineage: {
      evaluated: 'models',
      model: candidates.digest,
      seeds: candidates.others.length === 0 ? null : allModels(candidates).map(({ digest }) => digest),
      dataset: dataset.digest,
      testSplit: digestOfSplit(dataset, 'test'),
      combined: combinedOf(dataset.details.features),
    },
    examples: examplesOfDataset(dataset, data.output.label),
    parents: {
      ...parentsOf('model', candidates),
      dataset: dataset.digest,
      ...(baselines ? parentsOf('baseline', baselines) : {}),
    },
    made: packedHere(locations, names, candidates),
    engine: await engine.report(),
  }
}

async function readTestData(
  context: StageContext,
  dataset: Artifact<DatasetDetails>,
  engine: EngineOnDemand,
): Promise<TestData> {
  return {
    dataset,
    test: await readSplit(dataset, 'test'),
    output: evaluatedOutput(dataset.details.label, context.pipeline.gate.output),
    engine,
  }
}

/** Adds the stored columns of the same examples that the models take as features. */
async function withColumnsOf(
  sets: readonly ModelSet[],
  context: StageContext,
  data: TestData,
): Promise<TestData> {
  const features = sets.flatMap(allModels).map(({ details }) => details.features)
  const dataset = await withStoredColumns(data.dataset, 'test', features)
  return dataset === data.dataset ? data : readTestData(context, dataset, data.engine)
}

/** Returns the models that this step sealed, and so has to publish. */
function packedHere(
  locations: readonly ModelLocation[],
  names: readonly string[],
  candidates: ModelSet,
): Evaluation['made'] {
  return allModels(candidates).flatMap(({ folder, digest }, seed) =>
    locations[seed]?.external === true ? [{ name: names[seed] ?? '', folder, digest }] : [],
  )
}

/** Returns the digests by role, as the manifest of the report lists them: `model`, `model-2`, …. */
function parentsOf(role: string, models: ModelSet): Record<string, Digest> {
  return Object.fromEntries(
    allModels(models).map(({ digest }, seed) => [seed === 0 ? role : `${role}-${seed + 1}`, digest]),
  )
}

async function predictOtherSeeds(
  context: StageContext,
  data: TestData,
  { others }: ModelSet,
  baselines: ModelSet | null,
): Promise<OtherSeed[]> {
  const seeds: OtherSeed[] = []
  for (const [index, candidate] of others.entries()) {
    const other = baselines?.others[index] ?? null
    const baseline = other && compatible(other, data)
    seeds.push({
      candidate: await predict(candidate, data),
      baseline: baseline && (await predict(baseline, data)),
      perturbedPredictions: await predictPerturbed(context, data, candidate, baseline),
    })
  }
  return seeds
}

async function predict(
  model: EvaluableModel,
  { engine, dataset, test, output }: TestData,
): Promise<UncheckedPredictions> {
  return predictSplit(await runtimeFor(model, engine), model, dataset, test, output)
}

/** Returns the training history of a model; empty for ONNX models, which have none. */
async function trainingOf(model: EvaluableModel): Promise<Pick<Evaluation, 'history' | 'keptEpoch'>> {
  if (isOnnx(model)) return { history: [], keptEpoch: null }
  const { history, epoch } = await readTrainingMetrics(model)
  return { history, keptEpoch: epoch }
}

/** Returns the model; null if its features or classes differ from the dataset, so that it cannot run on these examples. */
function compatible(model: EvaluableModel, { dataset, output }: TestData): EvaluableModel | null {
  return explainIncompatibility(model.details, dataset.details, output) === null ? model : null
}

/** Runs the baseline. One that is older than a change of features or classes cannot run, which must not block that change. */
async function predictBaseline(
  { pipeline }: StageContext,
  { baseline, ...origin }: Extract<FoundBaseline<ModelSet>, { found: true }>,
  data: TestData,
): Promise<Baseline> {
  const [reason = null] = allModels(baseline).flatMap(
    ({ details }) => explainIncompatibility(details, data.dataset.details, data.output) ?? [],
  )
  refuseNamed(pipeline.gate.baseline.from === 'path', reason)
  return {
    ...origin,
    model: baseline.digest,
    predictions: reason === null ? await predict(baseline.first, data) : { kind: 'none', reason },
  }
}
