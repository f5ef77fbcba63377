import type { InputValues } from '../../config/action.ts'
import type { evaluateGate as action } from '../../config/gate-action.ts'
import { columnsToRead } from '../../config/gate.ts'
import { digestOfSplit, openDataset, readColumn, readSplit } from '../../data/dataset.ts'
import { overlapOfSplits } from '../../data/overlap.ts'
import type { DatasetDetails } from '../../data/dataset-schema.ts'
import { withStoredColumns } from '../../data/stored-columns.ts'
import { judgedOutput, outputsOf } from '../../data/label-target.ts'
import type { Baseline } from '../../gate/evaluation-input.ts'
import { explainIncompatibility } from '../../gate/model-compatibility.ts'
import type { UncheckedPredictions } from '../../metrics/predictions.ts'
import type { OtherSeed } from '../../inference/seeds/align-seeds.ts'
import { predictSplit } from '../../gate/predict-split.ts'
import type { SliceColumn } from '../../metrics/slice-column.ts'
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
import { predictPerturbed } from './ask-changed.ts'
import { findBaselineModels } from './baseline-models.ts'
import { differenceWarnings, overlapWarnings } from '../../gate/dataset-warnings.ts'
import { baselineSlices } from './earlier-slices.ts'
import type { Evaluation } from './evaluation.ts'
import { refuseNamed, type FoundBaseline } from './find-baseline.ts'
import { measureBudgets } from './measure-budgets.ts'
import {
  allModels,
  namesOfSeeds,
  openCandidates,
  placesOfModels,
  type ModelPlace,
  type ModelSet,
} from './model-set.ts'
import { runtimeFor, type Judged } from './open-model.ts'
import { examplesOfDataset } from './show-examples.ts'

/**
 * Runs candidate and baseline, of each seed where there are several, on the test split of the run's dataset.
 * @param otherDataset folder of a dataset whose test split takes the place of that of the run's
 */
export async function evaluateModels(
  context: StageContext,
  inputs: InputValues<typeof action>,
  otherDataset: string | null = null,
): Promise<Evaluation> {
  const own = await openDataset(await locateArtifact(context, inputs.dataset))
  const dataset = otherDataset === null ? own : await openDataset(otherDataset)
  const engine = engineOnDemand(context, inputs)
  const onStored = await judgedOn(context, dataset, engine)
  const { path, name } = nameArtifact(context, inputs['baseline-artifact'], 'model')
  const places = await placesOfModels(context, inputs.model)
  const names = namesOfSeeds(places, name)
  // A model that nobody sealed takes the features of the run's own dataset.
  const isSealedHere = dataset !== own && places.some(({ bare }) => bare)
  const candidates = await openCandidates(
    context,
    places,
    path,
    isSealedHere ? await judgedOn(context, own, engine) : onStored,
  )
  const found = await findBaselineModels(context, inputs['baseline-artifact'], names, onStored)
  const baselines = found.found ? found.baseline : null
  const judged = await withColumnsOf([candidates, ...(baselines ? [baselines] : [])], context, onStored)
  const { test, output } = judged
  const { first } = candidates
  const predictions = await ask(first, judged)
  const baseline = found.found ? await askBaseline(context, found, judged) : found
  const facts = await measureBudgets(context, {
    models: { candidate: first, baseline: baselines && fitting(baselines.first, judged) },
    rows: test,
    features: judged.dataset.details.features,
    engine,
    runtimePath: inputs['runtime-path'],
  })
  return {
    candidate: predictions,
    baseline,
    facts,
    columns: await sliceColumns(context, dataset),
    baselineSlices: await baselineSlices(context, inputs.artifact),
    perturbedPredictions: await predictPerturbed(
      context,
      judged,
      first,
      baselines && fitting(baselines.first, judged),
    ),
    otherSeeds: await predictOtherSeeds(context, judged, candidates, baselines),
    ...(await trainingOf(first)),
    warnings: [
      ...found.warnings,
      ...(baselines ? differenceWarnings(baselines.first, first, dataset) : []),
      ...overlapWarnings(await overlapOfSplits(dataset, own)),
    ],
    output: dataset.details.label.kind === 'multi-output' ? output.name : null,
    lineage: {
      evaluated: 'models',
      model: candidates.digest,
      seeds: candidates.others.length === 0 ? null : allModels(candidates).map(({ digest }) => digest),
      dataset: dataset.digest,
      testSplit: digestOfSplit(dataset, 'test'),
    },
    examples: examplesOfDataset(dataset, output.label),
    parents: {
      ...parentsOf('model', candidates),
      dataset: dataset.digest,
      ...(baselines ? parentsOf('baseline', baselines) : {}),
    },
    made: madeOf(places, names, candidates),
    engine: await engine.report(),
  }
}

async function judgedOn(
  context: StageContext,
  dataset: Artifact<DatasetDetails>,
  engine: EngineOnDemand,
): Promise<Judged> {
  return {
    dataset,
    test: await readSplit(dataset, 'test'),
    output: judgedOutput(dataset.details.label, context.pipeline.gate.output),
    engine,
  }
}

/** The same examples, with every stored column that a model takes. */
async function withColumnsOf(
  sets: readonly ModelSet[],
  context: StageContext,
  judged: Judged,
): Promise<Judged> {
  const models = sets.flatMap(allModels).map(({ details }) => details.features)
  const dataset = await withStoredColumns(judged.dataset, 'test', models)
  return dataset === judged.dataset ? judged : judgedOn(context, dataset, judged.engine)
}

/** What this step seals and publishes itself, since nobody did. */
function madeOf(
  places: readonly ModelPlace[],
  names: readonly string[],
  candidates: ModelSet,
): Evaluation['made'] {
  return allModels(candidates).flatMap(({ folder, digest }, seed) =>
    places[seed]?.bare === true ? [{ name: names[seed] ?? '', folder, digest }] : [],
  )
}

/** `model`, `model-2`, …: by role, as the report's manifest names what it was made from. */
function parentsOf(role: string, models: ModelSet): Record<string, Digest> {
  return Object.fromEntries(
    allModels(models).map(({ digest }, seed) => [seed === 0 ? role : `${role}-${seed + 1}`, digest]),
  )
}

async function predictOtherSeeds(
  context: StageContext,
  judged: Judged,
  { others }: ModelSet,
  baselines: ModelSet | null,
): Promise<OtherSeed[]> {
  const seeds: OtherSeed[] = []
  for (const [index, candidate] of others.entries()) {
    const baseline = baselines?.others[index] ?? null
    const fit = baseline && fitting(baseline, judged)
    seeds.push({
      candidate: await ask(candidate, judged),
      baseline: fit && (await ask(fit, judged)),
      perturbedPredictions: await predictPerturbed(context, judged, candidate, fit),
    })
  }
  return seeds
}

async function ask(
  model: EvaluableModel,
  { engine, dataset, test, output }: Judged,
): Promise<UncheckedPredictions> {
  return predictSplit(await runtimeFor(model, engine), model, dataset, test, output)
}

/** How it was trained, as far as it is known. */
async function trainingOf(model: EvaluableModel): Promise<Pick<Evaluation, 'history' | 'keptEpoch'>> {
  if (isOnnx(model)) return { history: [], keptEpoch: null }
  const { history, epoch } = await readTrainingMetrics(model)
  return { history, keptEpoch: epoch }
}

/** What a model of other features costs cannot be measured on these examples. */
function fitting(model: EvaluableModel, { dataset, output }: Judged): EvaluableModel | null {
  return explainIncompatibility(model.details, dataset.details, output) === null ? model : null
}

/** A baseline of before the features or classes changed cannot be asked, and that must not stop the change. */
async function askBaseline(
  { pipeline }: StageContext,
  { baseline, ...origin }: Extract<FoundBaseline<ModelSet>, { found: true }>,
  judged: Judged,
): Promise<Baseline> {
  const [reason = null] = allModels(baseline).flatMap(
    ({ details }) => explainIncompatibility(details, judged.dataset.details, judged.output) ?? [],
  )
  refuseNamed(pipeline.gate.baseline.from === 'path', reason)
  return {
    ...origin,
    model: baseline.digest,
    predictions: reason === null ? await ask(baseline.first, judged) : { kind: 'none', reason },
  }
}

/** The columns that slices, groups and metrics go by, besides the label. */
async function sliceColumns(
  { pipeline }: StageContext,
  dataset: Artifact<DatasetDetails>,
): Promise<Record<string, SliceColumn>> {
  const columns = columnsToRead(pipeline.gate).map(
    async (name) =>
      [
        name,
        { values: await readColumn(dataset, 'test', name), ...categoriesOf(dataset.details, name) },
      ] as const,
  )
  return Object.fromEntries(await Promise.all(columns))
}

/** All values the dataset knows of a column of categories or classes, so that one without examples is listed. */
function categoriesOf({ features, label }: DatasetDetails, name: string): Pick<SliceColumn, 'categories'> {
  for (const output of outputsOf(label))
    if (output.label.kind === 'class' && output.label.column === name)
      return { categories: output.label.classes }
  const columns = features.kind === 'table' ? features.columns : []
  const column = columns.find((candidate) => candidate.name === name)
  return column?.type === 'category' ? { categories: column.categories } : {}
}
